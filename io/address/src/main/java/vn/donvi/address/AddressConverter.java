package vn.donvi.address;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.donvi.address.lexicon.Lexicon;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/**
 * Converts addresses and codes of any date to the units of one date. The destination of a version is computed at its
 * first use and kept, so that a later conversion by code is a lookup. So are the answers to some endings of addresses
 * from the commune on, at most 65,536 of some 15 MB, and at most a sixth of the heap: a later address with such an
 * ending is several times faster, and its answer is the same. Immutable as far as callers can see, and thread-safe.
 *
 * <p>Making a converter costs some passes over all versions and transfers, half of them in a second thread that ends
 * with them.
 *
 * <pre>{@code
 * AddressConverter converter = AddressConverter.to(gazetteer, LocalDate.of(2025, 7, 1));
 * Conversion result = converter.convert("12 Lê Lợi, P. Bến Nghé, Q1, TP.HCM");
 * result.status(); // EXACT
 * result.unit(); // Phường Sài Gòn
 * result.rest(); // 12 Lê Lợi
 * }</pre>
 *
 * <p><b>EXACT is certain.</b> An answer is EXACT only under two conditions. First, all units of every date (or of the
 * date asked for) that fit the words as written lead with their whole population to one unit. Second, no written name
 * of a unit is left unexplained. A unit fits if it bears the name with the accents and the type that are written. It
 * must also have lain in the district and the province that are written, or its people are in that province later. So
 * former namesakes count, unless {@link AddressQuery#preferCurrent()} says otherwise. A contradiction or an unexplained
 * name makes the answer AMBIGUOUS, with all units that fit, the best first, or NOT_FOUND; {@link Conversion#reason()}
 * says why.
 *
 * <p>Three kinds of EXACT answers rest on less, and their reason says so. {@link ConversionReason#ACCENTS_DIFFER}: a name
 * without any accents is written with its district in a text that has accents, or the name of a district or province
 * differs from the written one. {@link ConversionReason#TYPE_DIFFERS}: the type of the district or province differs from
 * the written one, and no other unit has both. {@link ConversionReason#CURRENT_PREFERRED}: the query asked for the unit
 * in force.
 */
public final class AddressConverter {
    private final Gazetteer gazetteer;
    private final DestinationIndex outcomes;
    private final Lexicon lexicon;
    private final Addresses addresses;
    private final PredecessorIndex former;
    private final Codes codes;

    private AddressConverter(Gazetteer gazetteer, LocalDate date) {
        this.gazetteer = gazetteer;
        this.outcomes = new DestinationIndex(gazetteer, date);
        this.lexicon = AddressParser.of(gazetteer).lexicon();
        this.addresses = new Addresses(lexicon, outcomes);
        this.former = new PredecessorIndex(gazetteer, outcomes);
        this.codes = new Codes(outcomes, lexicon.places().table());
    }

    /**
     * Makes a converter to the units in force on {@code date}.
     *
     * @throws IllegalArgumentException if the date is before the gazetteer's baseline
     */
    public static AddressConverter to(Gazetteer gazetteer, LocalDate date) {
        return new AddressConverter(gazetteer, date);
    }

    /** The target date. */
    public LocalDate date() {
        return outcomes.date();
    }

    /** Converts an address of unknown date. Every text gives a result; the work is proportional to its length. */
    public Conversion convert(String text) {
        return addresses.convert(text);
    }

    /** Converts an address in a text or in columns, with the other known facts about it. */
    public Conversion convert(AddressQuery query) {
        return query.isBareText() ? addresses.convert(query.text()) : addresses.convert(query.request());
    }

    /**
     * Converts a code of unknown date. Codes are reused: if the units that bore it became different units, the result
     * is not EXACT.
     */
    public Conversion convert(UnitCode code) {
        Conversion conversion = codes.convert(code);
        return conversion == null
                ? unknown(ConversionReason.CODE_UNKNOWN, "no unit has ever borne the code " + code)
                : conversion;
    }

    /** Converts the unit that bore {@code code} on {@code from}; NOT_FOUND if none did. */
    public Conversion convert(UnitCode code, LocalDate from) {
        Conversion conversion = codes.convert(code, from);
        return conversion == null ? unknown(ConversionReason.NOT_IN_FORCE, reason(code, from)) : conversion;
    }

    /** Converts a version; NOT_FOUND if the gazetteer has none with this identity. */
    public Conversion convert(UnitId id) {
        return gazetteer
                .find(id)
                .map(unit -> convert(id.code(), id.since()))
                .orElseGet(() -> unknown(ConversionReason.NOT_IN_FORCE, "no unit has the id " + id));
    }

    /**
     * Returns the earlier versions of the same level that have part of their population in {@code unit}, by date, then
     * by code. Empty for a district, and for a unit that is not one of the target date. Unmodifiable.
     */
    public List<FormerUnit> standsFor(UnitId unit) {
        return former.of(unit);
    }

    private String reason(UnitCode code, LocalDate from) {
        if (from.isBefore(gazetteer.coverage().startInclusive())) {
            return "the gazetteer begins on " + gazetteer.coverage().startInclusive() + " and says nothing about "
                    + from;
        }
        List<String> bearers = new ArrayList<>();
        for (AdministrativeUnit unit : gazetteer.versions(code)) {
            bearers.add(unit + ", " + unit.validity());
        }
        return "no unit bears the code " + code + " on " + from
                + (bearers.isEmpty() ? "" : "; it was borne by " + String.join("; ", bearers));
    }

    private static Conversion unknown(ConversionReason reason, String note) {
        return new Conversion.NotFound(List.of(), List.of(), "", reason, note);
    }
}
