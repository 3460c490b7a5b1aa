package vn.donvi.cli.invocation;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import vn.donvi.cli.language.Message;
import vn.donvi.tables.TextEncoding;

/** Reads the names of encodings, in any case. */
public final class EncodingName implements ITypeConverter<TextEncoding> {
    @Override
    public TextEncoding convert(String text) {
        return TextEncoding.find(text)
                .orElseThrow(() -> new WrongValueException(Message.of(
                        "usage.not-one-of",
                        text,
                        Arrays.stream(TextEncoding.values())
                                .map(TextEncoding::id)
                                .collect(Collectors.joining(", ")))));
    }
}
