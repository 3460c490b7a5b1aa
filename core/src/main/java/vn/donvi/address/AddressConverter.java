package vn.donvi.address;

import java.time.LocalDate;
import java.util.List;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/**
 * Converts addresses and codes of any date to the units of one date. What became of every version is worked out when
 * the converter is made; a conversion by code is then a lookup. Immutable and thread-safe.
 *
 * <pre>{@code
 * AddressConverter converter = AddressConverter.to(gazetteer, LocalDate.of(2025, 7, 1));
 * Conversion result = converter.convert("59 Nguyễn Sỹ Sách, P15, Tân Bình, TP.HCM");
 * result.status(); // EXACT
 * result.unit(); // Phường Tân Sơn
 * result.rest(); // 59 Nguyễn Sỹ Sách
 * }</pre>
 */
public final class AddressConverter {
    private final LocalDate date;

    private AddressConverter(LocalDate date) {
        this.date = date;
    }

    /**
     * A converter to the units in force on {@code date}.
     *
     * @throws IllegalArgumentException if the date is before the gazetteer's baseline
     */
    public static AddressConverter to(Gazetteer gazetteer, LocalDate date) {
        return new AddressConverter(gazetteer.on(date).date());
    }

    /** The date it converts to. */
    public LocalDate date() {
        return date;
    }

    /** Converts an address of unknown date. Any text ends in a result; the work is in proportion to its length. */
    public Conversion convert(String text) {
        return unknown(text);
    }

    /** Converts an address with the names in force on {@code from}. */
    public Conversion convert(String text, LocalDate from) {
        return unknown(text + from);
    }

    /** Converts an address in columns, of unknown date. */
    public Conversion convert(AddressColumns columns) {
        return unknown(columns.toString());
    }

    /** Converts an address in columns with the names in force on {@code from}. */
    public Conversion convert(AddressColumns columns, LocalDate from) {
        return unknown(columns.toString());
    }

    /**
     * Converts a code of unknown date. Codes are reused: if the units that bore it became different units the result is
     * not EXACT.
     */
    public Conversion convert(UnitCode code) {
        return unknown(code.toString());
    }

    /** Converts the unit that bore {@code code} on {@code from}; NOT_FOUND if none did. */
    public Conversion convert(UnitCode code, LocalDate from) {
        return unknown(code.toString());
    }

    /** Converts a version; NOT_FOUND if the gazetteer has none with this identity. */
    public Conversion convert(UnitId id) {
        return unknown(id.toString());
    }

    /**
     * The reverse: the earlier versions of the same level of which some population is in {@code unit}, by date, then by
     * code. Empty if the unit is not one of the target date. Unmodifiable.
     */
    public List<FormerUnit> standsFor(UnitId unit) {
        return List.of();
    }

    private static Conversion unknown(String text) {
        return new Conversion.NotFound(List.of(), List.of(), text, "nothing was recognised");
    }
}
