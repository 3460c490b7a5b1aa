package vn.donvi.cli.invocation;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import vn.donvi.cli.language.Message;

/** Reads a constant of an enumeration, in small letters or capitals, in every locale. */
public final class Choice<E extends Enum<E>> implements ITypeConverter<E> {
    private final E[] constants;

    public Choice(Class<E> type) {
        this.constants = type.getEnumConstants();
    }

    @Override
    public E convert(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        for (E constant : constants) {
            if (Labels.name(constant).equals(name)) {
                return constant;
            }
        }
        throw new WrongValueException(Message.of(
                "usage.not-one-of",
                text,
                Arrays.stream(constants).map(Labels::name).collect(Collectors.joining(", "))));
    }
}
