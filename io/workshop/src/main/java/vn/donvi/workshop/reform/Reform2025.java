package vn.donvi.workshop.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.donvi.change.Extent;
import vn.donvi.law.resolution.Arrangement;
import vn.donvi.law.resolution.Clause;
import vn.donvi.law.resolution.Provision;
import vn.donvi.law.resolution.Renaming;
import vn.donvi.law.resolution.Resolution;
import vn.donvi.law.resolution.Source;
import vn.donvi.law.resolution.Totals;
import vn.donvi.law.resolution.Unchanged;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.edge.BuildReport;
import vn.donvi.workshop.list.CodeList;
import vn.donvi.workshop.list.VersionSpan;
import vn.donvi.workshop.list.VersionSpans;
import vn.donvi.workshop.source.Errata;
import vn.donvi.workshop.source.PrintedName;
import vn.donvi.workshop.source.SourceException;

/**
 * The reform of 1 July 2025 according to the 34 resolutions: for every clause the unit that it forms, and its source
 * units of the day before, each with its extents.
 */
public final class Reform2025 {
    public static final String SOURCE = "reform-2025 resolutions";
    public static final LocalDate DATE = LocalDate.of(2025, 7, 1);
    private static final LocalDate DAY_BEFORE = DATE.minusDays(1);

    /**
     * A unit formed by a clause.
     *
     * @param document the number of the resolution
     * @param target the formed unit, from the list of codes
     * @param parts the source units, in the order of the clause
     * @param note the words for territories among the sources that are not units; empty if there are none
     */
    public record Formation(
            String document, Clause clause, CodeList.Commune target, List<UnitMention> parts, String note) {}

    private final VersionSpans spells;
    private final CodeList codes;
    private final Map<String, List<String>> oldProvinces;
    private final Errata errata;
    private final BuildReport report;
    private final Map<String, List<VersionSpan>> pools = new HashMap<>();
    private final List<Formation> formations = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    private Reform2025(
            VersionSpans spells,
            CodeList codes,
            Map<String, List<String>> oldProvinces,
            Errata errata,
            BuildReport report) {
        this.spells = spells;
        this.codes = codes;
        this.oldProvinces = oldProvinces;
        this.errata = errata;
        this.report = report;
    }

    /**
     * Resolves the resolutions.
     *
     * @param spells the spans of the lists
     * @param oldProvinces the codes of the old provinces by the code of the new one
     * @throws SourceException if a name stays ambiguous or unknown, or a unit is left out; it lists all of them
     */
    public static List<Formation> of(
            List<Resolution> resolutions,
            VersionSpans spells,
            CodeList codes,
            Map<String, List<String>> oldProvinces,
            Errata errata,
            BuildReport report) {
        Reform2025 reform = new Reform2025(spells, codes, oldProvinces, errata, report);
        resolutions.forEach(reform::read);
        reform.checkTargets();
        if (!reform.errors.isEmpty()) {
            throw new SourceException("the reform of 2025 is not resolved:\n  " + String.join("\n  ", reform.errors));
        }
        return reform.formations;
    }

    private void read(Resolution resolution) {
        String province = codes.province(resolution.province().name());
        List<VersionSpan> pool = pools.computeIfAbsent(province, this::pool);
        List<Formation> own = new ArrayList<>();
        for (Provision provision : resolution.provisions()) {
            if (provision instanceof Arrangement arrangement) {
                own.add(formation(
                        resolution,
                        province,
                        pool,
                        arrangement.clause(),
                        arrangement.target(),
                        parts -> {
                            for (Source source : arrangement.sources()) {
                                parts.add(source);
                            }
                        },
                        List.of()));
            } else if (provision instanceof Renaming renaming) {
                own.add(formation(
                        resolution,
                        province,
                        pool,
                        renaming.clause(),
                        renaming.to(),
                        parts -> {},
                        List.of(renaming.from())));
            } else if (provision instanceof Unchanged unchanged) {
                for (UnitName unit : unchanged.units()) {
                    own.add(formation(
                            resolution, province, pool, unchanged.clause(), unit, parts -> {}, List.of(unit)));
                }
            }
        }
        List<UnitMention> mentions = new ArrayList<>();
        own.forEach(formation -> mentions.addAll(formation.parts()));
        MentionResolver.resolve(mentions);
        settle(resolution, pool, mentions);
        checkTotals(resolution, own);
        formations.addAll(own);
    }

    /** The communes, and the districts without communes, of the old provinces of a new one. */
    private List<VersionSpan> pool(String province) {
        List<VersionSpan> pool = new ArrayList<>();
        Set<String> districts = new TreeSet<>();
        Set<String> withCommunes = new TreeSet<>();
        for (String old : oldProvinces.getOrDefault(province, List.of(province))) {
            spells.all(UnitLevel.DISTRICT)
                    .filter(spell ->
                            spell.contains(DAY_BEFORE) && spell.parent().equals(old))
                    .forEach(spell -> districts.add(spell.code()));
        }
        spells.all(UnitLevel.COMMUNE)
                .filter(spell -> spell.contains(DAY_BEFORE) && districts.contains(spell.parent()))
                .forEach(spell -> {
                    pool.add(spell);
                    withCommunes.add(spell.parent());
                });
        districts.removeAll(withCommunes);
        for (String district : districts) {
            spells.find(UnitLevel.DISTRICT, district, DAY_BEFORE).ifPresent(pool::add);
        }
        return pool;
    }

    private Formation formation(
            Resolution resolution,
            String province,
            List<VersionSpan> pool,
            Clause clause,
            UnitName target,
            java.util.function.Consumer<List<Source>> sources,
            List<UnitName> whole) {
        PrintedName name = printed(target);
        Optional<CodeList.Commune> found = codes.find(province, name);
        if (found.isEmpty()) {
            errors.add(resolution.number() + ", " + clause.ref() + ": the list of codes has no " + target);
        }
        CodeList.Commune commune = found.orElseGet(() -> new CodeList.Commune("", name, province));
        List<UnitMention> parts = new ArrayList<>();
        StringBuilder note = new StringBuilder();
        List<Source> given = new ArrayList<>();
        sources.accept(given);
        for (Source source : given) {
            if (source.unit().isTerritory()) {
                note.append(note.isEmpty() ? "also takes " : "; ").append(source.unit());
            } else {
                parts.addAll(mentions(resolution, pool, clause, source, commune.code()));
            }
        }
        for (UnitName unit : whole) {
            parts.add(new UnitMention(
                    clause,
                    unit,
                    0,
                    commune.code(),
                    Extent.ALL,
                    Extent.ALL,
                    candidates(resolution, pool, clause, unit)));
        }
        return new Formation(resolution.number(), clause, commune, parts, note.toString());
    }

    /** The mentions of a source. A district with communes is replaced by all of them. */
    private List<UnitMention> mentions(
            Resolution resolution, List<VersionSpan> pool, Clause clause, Source source, String target) {
        UnitName name = source.unit();
        List<VersionSpan> candidates = candidates(resolution, pool, clause, name);
        boolean district = name.types().stream().allMatch(type -> type.level() == UnitLevel.DISTRICT);
        if (!district || !candidates.isEmpty()) {
            return List.of(mention(resolution, clause, source, target, candidates));
        }
        PrintedName printed = printed(name);
        List<UnitMention> mentions = new ArrayList<>();
        for (VersionSpan commune : pool) {
            if (commune.level() == UnitLevel.COMMUNE
                    && spells.find(UnitLevel.DISTRICT, commune.parent(), DAY_BEFORE)
                            .filter(spell -> spell.isNamed(printed))
                            .isPresent()) {
                mentions.add(new UnitMention(
                        clause, name, source.phrase(), target, source.area(), source.population(), List.of(commune)));
            }
        }
        if (mentions.isEmpty()) {
            errors.add(clause.ref() + ": no district " + name);
        }
        return mentions;
    }

    /** A mention with the extents of the words, or those of the errata if every figure contradicts the words. */
    private UnitMention mention(
            Resolution resolution, Clause clause, Source source, String target, List<VersionSpan> candidates) {
        UnitName name = source.unit();
        String place = place(resolution, clause, name);
        UnitMention mention = new UnitMention(
                clause,
                name,
                source.phrase(),
                target,
                corrected(place, "area", source.area()),
                corrected(place, "population", source.population()),
                candidates);
        errata.reason(SOURCE, place, "area").ifPresent(mention::doubt);
        errata.reason(SOURCE, place, "population").ifPresent(mention::doubt);
        return mention;
    }

    private Extent corrected(String place, String field, Extent extent) {
        String right = errata.correct(SOURCE, place, field, extent.name().toLowerCase(Locale.ROOT));
        return Extent.valueOf(right.toUpperCase(Locale.ROOT));
    }

    /** The key of the words of a clause about a unit in the errata. */
    private static String place(Resolution resolution, Clause clause, UnitName name) {
        return resolution.number() + ", " + clause.ref() + ": " + name.term() + " " + name.name();
    }

    private List<VersionSpan> candidates(Resolution resolution, List<VersionSpan> pool, Clause clause, UnitName name) {
        String place = place(resolution, clause, name);
        PrintedName printed =
                printed(new UnitName(name.term(), errata.correct(SOURCE, place, "name", name.name()), name.within()));
        List<VersionSpan> found =
                typed(pool.stream().filter(spell -> spell.isNamed(printed)).toList(), name);
        if (name.within().isEmpty()) {
            return found;
        }
        List<VersionSpan> inside =
                found.stream().filter(spell -> isWithin(spell, name)).toList();
        return inside.isEmpty() ? found : inside;
    }

    private static boolean isOfType(UnitName name, VersionSpan unit) {
        return name.types().contains(unit.type()) || name.types().get(0).level() != unit.level();
    }

    /** The units of the type of the name, or all units if none has that type. */
    private static List<VersionSpan> typed(List<VersionSpan> units, UnitName name) {
        List<VersionSpan> typed = units.stream()
                .filter(spell -> name.types().contains(spell.type()))
                .toList();
        return typed.isEmpty() ? units : typed;
    }

    private boolean isWithin(VersionSpan spell, UnitName name) {
        return spells.find(UnitLevel.DISTRICT, spell.parent(), DAY_BEFORE)
                .filter(district -> name.within().stream().anyMatch(unit -> district.isNamed(printed(unit))))
                .isPresent();
    }

    // Checks of all clauses together

    private void settle(Resolution resolution, List<VersionSpan> pool, List<UnitMention> mentions) {
        Map<String, List<UnitMention>> byUnit = new TreeMap<>();
        for (UnitMention mention : mentions) {
            if (mention.isResolved()) {
                byUnit.computeIfAbsent(mention.unit().code(), code -> new ArrayList<>())
                        .add(mention);
            } else {
                errors.add(resolution.number() + ", " + mention + " is "
                        + (mention.candidates().isEmpty() ? "unknown" : "one of " + describe(mention.candidates())));
            }
        }
        for (VersionSpan unit : pool) {
            List<UnitMention> taken = byUnit.get(unit.code());
            if (taken != null && taken.stream().noneMatch(mention -> isOfType(mention.name(), unit))) {
                report.typeDifference(resolution.number() + ", " + taken.get(0) + " is " + describe(List.of(unit)));
            }
            if (taken == null) {
                errors.add(resolution.number() + " leaves out " + describe(List.of(unit)));
            } else {
                settle(resolution, unit, taken);
            }
        }
    }

    /** The rest has all people if every other part is only land, and none if another part has all people. */
    private void settle(Resolution resolution, VersionSpan unit, List<UnitMention> taken) {
        for (UnitMention mention : taken) {
            if (mention.population() == Extent.REST) {
                boolean othersAreLand =
                        taken.stream().allMatch(other -> other == mention || other.population() == Extent.NONE);
                boolean anotherHasAll = taken.stream().anyMatch(other -> other.population() == Extent.ALL);
                if (othersAreLand) {
                    mention.population(Extent.ALL);
                } else if (anotherHasAll) {
                    mention.population(Extent.NONE);
                }
            }
        }
        shareDoubt(resolution, taken);
        check(resolution, unit, taken, taken.stream().map(UnitMention::area).toList(), "area");
        check(
                resolution,
                unit,
                taken,
                taken.stream().map(UnitMention::population).toList(),
                "population");
    }

    /** Applies a doubt about a unit in one clause to all clauses about it, since they share the unit between them. */
    private void shareDoubt(Resolution resolution, List<UnitMention> taken) {
        for (UnitMention mention : taken) {
            if (!mention.doubt().isEmpty()) {
                report.doubt(resolution.number() + ", " + mention + ": " + mention.doubt());
                taken.forEach(other -> other.doubt(mention.doubt()));
                return;
            }
        }
    }

    private void check(
            Resolution resolution, VersionSpan unit, List<UnitMention> taken, List<Extent> extents, String of) {
        long all = extents.stream().filter(extent -> extent == Extent.ALL).count();
        long rest = extents.stream().filter(extent -> extent == Extent.REST).count();
        long part = extents.stream().filter(extent -> extent == Extent.PART).count();
        boolean sound = all == 1 ? rest + part == 0 : all == 0 && rest <= 1 && part + rest >= 2 && part >= 1;
        if (!sound) {
            errors.add(resolution.number() + ": the " + of + " of " + describe(List.of(unit)) + " goes as " + extents
                    + " by " + taken);
        }
    }

    private void checkTotals(Resolution resolution, List<Formation> own) {
        for (Totals totals : resolution.provisions(Totals.class)) {
            Map<String, Integer> counted = new LinkedHashMap<>();
            for (Formation formation : own) {
                counted.merge(formation.target().name().prefix().toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
            boolean equal = own.size() == totals.all().units();
            for (String term : totals.all().byTerm().keySet()) {
                equal = equal && totals.all().of(term) == counted.getOrDefault(term, 0);
            }
            if (equal) {
                report.count("declared totals confirmed");
            } else {
                errors.add(resolution.number() + " declares " + totals.all() + " units, its clauses form " + counted);
            }
        }
    }

    private void checkTargets() {
        Set<String> formed = new LinkedHashSet<>();
        for (Formation formation : formations) {
            if (!formed.add(formation.target().code())) {
                errors.add(formation.document() + ", " + formation.clause().ref() + ": " + formation.target()
                        + " is formed twice");
            }
        }
        for (CodeList.Commune commune : codes.communes()) {
            if (!formed.contains(commune.code())) {
                errors.add("no resolution forms " + commune);
            }
        }
    }

    private String describe(Collection<VersionSpan> units) {
        List<String> words = new ArrayList<>();
        for (VersionSpan unit : units) {
            words.add(unit.fullName() + " (" + unit.code() + ", "
                    + spells.find(UnitLevel.DISTRICT, unit.parent(), DAY_BEFORE)
                            .map(VersionSpan::fullName)
                            .orElse(unit.parent())
                    + ")");
        }
        return String.join(" or ", words);
    }

    private static PrintedName printed(UnitName name) {
        String term = name.term().isEmpty() ? "xã" : name.term();
        return PrintedName.of(term.substring(0, 1).toUpperCase(Locale.ROOT) + term.substring(1) + " " + name.name());
    }
}
