package vn.donvi.workshop.reform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.donvi.change.Extent;
import vn.donvi.law.resolution.Arrangement;
import vn.donvi.law.resolution.Clause;
import vn.donvi.law.resolution.Provision;
import vn.donvi.law.resolution.Renaming;
import vn.donvi.law.resolution.Resolution;
import vn.donvi.law.resolution.Source;
import vn.donvi.law.resolution.Unchanged;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.workshop.source.Errata;

/**
 * A resolution with the corrections of the errata: names of source units that the lists write otherwise, and extents
 * that every figure contradicts.
 */
final class CorrectedWords {
    private final Resolution resolution;
    private final Errata errata;
    private final Map<String, String> doubts = new HashMap<>();
    private final List<Provision> provisions = new ArrayList<>();

    private CorrectedWords(Resolution resolution, Errata errata) {
        this.resolution = resolution;
        this.errata = errata;
    }

    static CorrectedWords of(Resolution resolution, Errata errata) {
        CorrectedWords words = new CorrectedWords(resolution, errata);
        resolution.provisions().forEach(provision -> words.provisions.addAll(words.corrected(provision)));
        return words;
    }

    /** The resolution with the corrected words. */
    Resolution resolution() {
        return new Resolution(
                resolution.number(),
                resolution.issuer(),
                resolution.title(),
                resolution.issued(),
                resolution.inForce(),
                resolution.operative(),
                resolution.province(),
                provisions);
    }

    /** The reason to doubt the extents of a unit in a clause, both as corrected. */
    Optional<String> doubt(Clause clause, UnitName name) {
        return Optional.ofNullable(doubts.get(place(clause, name)));
    }

    private List<Provision> corrected(Provision provision) {
        if (provision instanceof Arrangement arrangement) {
            return List.of(new Arrangement(
                    arrangement.clause(),
                    arrangement.sources().stream()
                            .map(source -> corrected(arrangement.clause(), source))
                            .toList(),
                    arrangement.target(),
                    arrangement.outcome(),
                    arrangement.result(),
                    arrangement.seat()));
        }
        if (provision instanceof Renaming renaming) {
            return List.of(
                    new Renaming(renaming.clause(), corrected(renaming.clause(), renaming.from()), renaming.to()));
        }
        if (provision instanceof Unchanged unchanged) {
            return unchanged.units().stream()
                    .map(unit -> unchanged(unchanged.clause(), unit))
                    .toList();
        }
        return List.of(provision);
    }

    /** An unchanged unit; one that the old list writes otherwise has the name of the law afterwards. */
    private Provision unchanged(Clause clause, UnitName unit) {
        UnitName before = corrected(clause, unit);
        return before.equals(unit) ? new Unchanged(clause, List.of(unit)) : new Renaming(clause, before, unit);
    }

    private Source corrected(Clause clause, Source source) {
        if (source.unit().isTerritory()) {
            return source;
        }
        String place = place(clause, source.unit());
        UnitName name = corrected(clause, source.unit());
        errata.reason(Reform2025.SOURCE, place, "area")
                .or(() -> errata.reason(Reform2025.SOURCE, place, "population"))
                .ifPresent(why -> doubts.put(place(clause, name), why));
        return new Source(
                name,
                corrected(place, "area", source.area()),
                corrected(place, "population", source.population()),
                source.figures(),
                source.after(),
                source.remark(),
                source.phrase(),
                source.link());
    }

    private UnitName corrected(Clause clause, UnitName name) {
        return new UnitName(
                name.term(),
                errata.correct(Reform2025.SOURCE, place(clause, name), "name", name.name()),
                name.within());
    }

    private Extent corrected(String place, String field, Extent extent) {
        String right =
                errata.correct(Reform2025.SOURCE, place, field, extent.name().toLowerCase(Locale.ROOT));
        return Extent.valueOf(right.toUpperCase(Locale.ROOT));
    }

    /** The key of the words of a clause about a unit in the errata. */
    private String place(Clause clause, UnitName name) {
        return resolution.number() + ", " + clause.ref() + ": " + name.term() + " " + name.name();
    }
}
