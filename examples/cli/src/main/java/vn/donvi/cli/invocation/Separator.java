package vn.donvi.cli.invocation;

import picocli.CommandLine.ITypeConverter;
import vn.donvi.cli.language.Message;
import vn.donvi.csv.UserTable;

/** Reads the separator of the fields of a table: a character, or {@code tab}. */
public final class Separator implements ITypeConverter<Character> {
    @Override
    public Character convert(String text) {
        if (text.equals("tab") || text.equals("\\t")) {
            return '\t';
        }
        if (text.length() != 1 || !UserTable.isSeparator(text.charAt(0))) {
            throw new WrongValueException(Message.of("usage.no-separator", text));
        }
        return text.charAt(0);
    }
}
