package vn.donvi.address;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The conversions of one code: of each version that bore it, and of the code without a date. Each is made once and
 * kept.
 */
final class Codes {
    private final DestinationIndex outcomes;
    private final NumberedVersions versions;
    private final int first;
    private final int end;
    private final @Nullable Conversion[] conversions;
    private @Nullable Conversion undated;

    /** Takes the versions of a code, by the number of the first. */
    Codes(DestinationIndex outcomes, NumberedVersions versions, int first) {
        this.outcomes = outcomes;
        this.versions = versions;
        this.first = first;
        this.end = versions.endOfCode(first);
        this.conversions = new Conversion[end - first];
    }

    /** The conversion of the version in force on a date, or null if there is none. */
    @Nullable
    Conversion convert(LocalDate date) {
        int day = NumberedVersions.day(date);
        int version = end - 1;
        while (version >= first && !versions.isInForce(version, day)) {
            version--;
        }
        return version >= first ? of(version) : null;
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
            known = Results.of(outcomes.of(version), List.of(versions.unit(version)), "");
            conversions[version - first] = known;
        }
        return known;
    }

    private Conversion ofAll() {
        List<Destination> all = new ArrayList<>();
        for (int version = first; version < end; version++) {
            all.add(outcomes.of(version));
        }
        AdministrativeUnit last = versions.unit(end - 1);
        boolean sameName = true;
        List<AdministrativeUnit> bearers = new ArrayList<>(end - first);
        for (int version = end - 1; version >= first; version--) {
            sameName &= versions.unit(version).name().equals(last.name());
            bearers.add(versions.unit(version));
        }
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
