package vn.donvi.address;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The conversions of one code: of each version that bore it, and of the code without a date. Each is made once and
 * kept.
 */
final class Codes {
    private final DestinationIndex outcomes;
    private final List<AdministrativeUnit> units;
    private final int first;
    private final int[] since;
    private final int[] until;
    private final int end;
    private final @Nullable Conversion[] conversions;
    private @Nullable Conversion undated;

    /** Takes the versions of a gazetteer from number {@code first} to {@code end}, exclusive. */
    Codes(DestinationIndex outcomes, List<AdministrativeUnit> units, int first, int end) {
        this.outcomes = outcomes;
        this.units = units;
        this.first = first;
        this.end = end;
        this.since = new int[end - first];
        this.until = new int[end - first];
        for (int i = first; i < end; i++) {
            since[i - first] = Places.day(units.get(i).id().since());
            until[i - first] =
                    units.get(i).validity().endExclusive().map(Places::day).orElse(Integer.MAX_VALUE);
        }
        this.conversions = new Conversion[end - first];
    }

    /** The conversion of the version in force on a date, or null if there is none. */
    @Nullable
    Conversion convert(LocalDate date) {
        int day = Places.day(date);
        int version = end - 1;
        while (version >= first && since[version - first] > day) {
            version--;
        }
        return version >= first && day < until[version - first] ? of(version) : null;
    }

    /** The conversion of the code without a date. */
    Conversion convert() {
        Conversion known = undated;
        if (known == null) {
            known = end == first + 1 ? of(first) : ofAll();
            undated = known;
        }
        return known;
    }

    private Conversion of(int version) {
        Conversion known = conversions[version - first];
        if (known == null) {
            known = Results.of(outcomes.of(version), List.of(units.get(version)), "");
            conversions[version - first] = known;
        }
        return known;
    }

    private Conversion ofAll() {
        List<Destination> all = new ArrayList<>();
        for (int version = first; version < end; version++) {
            all.add(outcomes.of(version));
        }
        AdministrativeUnit last = units.get(end - 1);
        boolean sameName = true;
        for (int version = first; version < end; version++) {
            sameName &= units.get(version).name().equals(last.name());
        }
        List<AdministrativeUnit> bearers = new ArrayList<>(units.subList(first, end));
        Collections.reverse(bearers);
        Destination outcome = Destination.anyOf(
                all,
                sameName,
                sameName ? ConversionReason.OTHER_BORDERS : ConversionReason.CODE_REUSED,
                () -> "the code was borne by " + Notes.names(bearers) + "; without a date it may be any");
        return outcome.isExact() || sameName
                ? Results.of(outcome, List.of(last), "")
                : new Conversion.Ambiguous(
                        outcome.candidates(), List.copyOf(bearers), "", outcome.reason(), outcome.note());
    }
}
