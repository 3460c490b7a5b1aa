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
    /** Keys of so many characters are remembered; no names are longer. */
    private static final int SHORT = 200;

    private final AddressConverter converter;
    private final Additions additions;
    private final CodeDigits digits;
    private final @Nullable LocalDate from;

    /**
     * @param digits how many digits codes have
     * @param from of which day the codes and addresses are; null if that is not known
     */
    RowConversion(AddressConverter converter, CodeDigits digits, @Nullable LocalDate from, Additions additions) {
        this.converter = converter;
        this.digits = digits;
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
        String restored = digits.restored(text);
        if (!digits.isKnown() || restored.equals(text)) {
            Conversion found = code(UnitCode.of(text));
            if (found.status() != ConversionStatus.NOT_FOUND || restored.equals(text)) {
                return found.status() == ConversionStatus.NOT_FOUND
                        ? additions.of(found, found.note() + LostZeros.hint(text, digits, "--code-level"))
                        : additions.of(found);
            }
        }
        Conversion meant = code(UnitCode.of(restored));
        return additions.of(meant, "read as " + restored + "; " + meant.note());
    }

    private Conversion code(UnitCode code) {
        return from == null ? converter.convert(code) : converter.convert(code, from);
    }
}
