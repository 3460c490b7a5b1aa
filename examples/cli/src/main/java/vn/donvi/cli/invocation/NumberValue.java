package vn.donvi.cli.invocation;

import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import vn.donvi.cli.language.Message;

/** Reads numbers, as Java writes them. */
public final class NumberValue<N extends Number> implements ITypeConverter<N> {
    private final Function<String, N> parser;
    private final String fault;

    private NumberValue(Function<String, N> parser, String fault) {
        this.parser = parser;
        this.fault = fault;
    }

    /** Numbers without decimals. */
    public static <N extends Number> NumberValue<N> whole(Function<String, N> parser) {
        return new NumberValue<>(parser, "usage.no-whole-number");
    }

    /** Numbers that may have decimals, after a point. */
    public static <N extends Number> NumberValue<N> decimal(Function<String, N> parser) {
        return new NumberValue<>(parser, "usage.no-number");
    }

    @Override
    public N convert(String text) {
        try {
            return parser.apply(text);
        } catch (NumberFormatException e) {
            throw new WrongValueException(Message.of(fault, text));
        }
    }
}
