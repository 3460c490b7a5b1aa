package vn.donvi.cli.invocation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import vn.donvi.cli.language.Message;

/** Reads dates of the form {@code 2025-07-01}. Other forms of ISO 8601 are refused. */
public final class IsoDate implements ITypeConverter<LocalDate> {
    private static final int LENGTH = "yyyy-mm-dd".length();

    @Override
    public LocalDate convert(String text) {
        if (text.length() == LENGTH) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw noDate(text);
            }
        }
        throw noDate(text);
    }

    private static WrongValueException noDate(String text) {
        return new WrongValueException(Message.of("usage.no-date", text));
    }
}
