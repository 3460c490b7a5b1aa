package vn.donvi.address;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donvi.address.lexicon.NumberedVersions;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;

/**
 * The conversions of codes, with a date and without one. Each is made once and kept; the arrays are filled without a
 * lock, as those of {@link DestinationIndex}.
 */
final class Codes {
    private final DestinationIndex outcomes;
    private final NumberedVersions versions;
    /** The conversion of each version. */
    private final @Nullable Conversion[] dated;
    /** For the first version of each code the conversion of the code without a date. */
    private final @Nullable Conversion[] undated;

    /** The last date asked for; all codes of a table have one date, and counting its days costs more than the rest. */
    private Day day;

    Codes(DestinationIndex outcomes, NumberedVersions versions) {
        this.outcomes = outcomes;
        this.versions = versions;
        this.dated = new Conversion[versions.size()];
        this.undated = new Conversion[versions.size()];
        this.day = new Day(outcomes.date(), NumberedVersions.day(outcomes.date()));
    }

    /** The conversion of the version in force on a date, or null if there is none. */
    @Nullable
    Conversion convert(UnitCode code, LocalDate date) {
        int day = day(date);
        int version = versions.first(code);
        while (version != NumberedVersions.NONE && !versions.isInForce(version, day)) {
            version = versions.next(version);
        }
        return version == NumberedVersions.NONE ? null : of(version);
    }

    private int day(LocalDate date) {
        Day last = day;
        if (!last.date.equals(date)) {
            last = new Day(date, NumberedVersions.day(date));
            day = last;
        }
        return last.count;
    }

    /** The conversion of a code without a date, or null if no version bore it. */
    @Nullable
    Conversion convert(UnitCode code) {
        int first = versions.first(code);
        if (first == NumberedVersions.NONE) {
            return null;
        }
        Conversion known = undated[first];
        if (known == null) {
            int end = versions.endOfCode(first);
            known = end == first + 1 ? of(first) : ofAll(first, end);
            undated[first] = known;
        }
        return known;
    }

    private Conversion of(int version) {
        Conversion known = dated[version];
        if (known == null) {
            known = Results.of(outcomes.of(version), List.of(versions.unit(version)), "");
            dated[version] = known;
        }
        return known;
    }

    private Conversion ofAll(int first, int end) {
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

    private record Day(LocalDate date, int count) {}
}
