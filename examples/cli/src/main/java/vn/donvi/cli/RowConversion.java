package vn.donvi.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.donvi.address.AddressColumns;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionStatus;
import vn.donvi.unit.UnitCode;

/** Converts what stands in the columns of a row. Thread-safe. */
final class RowConversion {
    /** Codes of communes have so many digits, and no other codes have one less. */
    private static final int COMMUNE_DIGITS = 5;

    private static final String DECIMALS = ".0";

    /** Keys of so many characters are remembered; no names are longer. */
    private static final int SHORT = 200;

    private final AddressConverter converter;
    private final Additions additions;
    private final @Nullable LocalDate from;

    /**
     * @param from of which day the codes and addresses are; null if that is not known
     */
    RowConversion(AddressConverter converter, @Nullable LocalDate from, Additions additions) {
        this.converter = converter;
        this.additions = additions;
        this.from = from;
    }

    /** Converts a column of addresses. They are not remembered: hardly any comes twice. */
    Function<List<String>, Addition> ofAddresses() {
        return key -> additions.of(from == null ? converter.convert(key.get(0)) : converter.convert(key.get(0), from));
    }

    /** Converts a column of codes. */
    Function<List<String>, Addition> ofCodes() {
        return remembering(key -> ofCode(key.get(0).strip()));
    }

    /**
     * Converts columns of names.
     *
     * @param commune which of the columns is that of communes; negative if none is
     */
    Function<List<String>, Addition> ofNames(int commune, int district, int province) {
        return remembering(key -> {
            AddressColumns columns = AddressColumns.of(value(key, commune), value(key, district), value(key, province));
            return additions.of(from == null ? converter.convert(columns) : converter.convert(columns, from));
        });
    }

    /** Customers share communes: most keys come again. */
    private static Function<List<String>, Addition> remembering(Function<List<String>, Addition> conversion) {
        Recent<List<String>, Addition> recent = new Recent<>();
        return key -> {
            Addition known = recent.find(key);
            if (known == null) {
                known = conversion.apply(key);
                if (length(key) <= SHORT) {
                    recent.put(key, known);
                }
            }
            return known;
        };
    }

    private static int length(List<String> key) {
        int length = 0;
        for (String value : key) {
            length += value.length();
        }
        return length;
    }

    private static String value(List<String> key, int column) {
        return column < 0 ? "" : key.get(column);
    }

    private Addition ofCode(String text) {
        if (text.isEmpty()) {
            return additions.notFound("there is no code");
        }
        if (!UnitCode.isCode(text)) {
            return additions.notFound("'" + text + "' is not a unit code");
        }
        Conversion found = code(UnitCode.of(text));
        String restored = restored(text);
        if (found.status() == ConversionStatus.NOT_FOUND && !restored.equals(text)) {
            Conversion meant = code(UnitCode.of(restored));
            if (meant.status() != ConversionStatus.NOT_FOUND) {
                return additions.of(meant, "read as " + restored + "; " + meant.note());
            }
        }
        return additions.of(found);
    }

    private Conversion code(UnitCode code) {
        return from == null ? converter.convert(code) : converter.convert(code, from);
    }

    /** The code that a spreadsheet or a table of numbers made {@code 1234} or {@code 1234.0} of; or the text itself. */
    private static String restored(String text) {
        String digits = text.endsWith(DECIMALS) ? text.substring(0, text.length() - DECIMALS.length()) : text;
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return text;
        }
        return digits.length() == COMMUNE_DIGITS - 1 ? "0" + digits : digits.isEmpty() ? text : digits;
    }
}
