package vn.donvi.workshop.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.law.amendment.Formation;
import vn.donvi.law.amendment.FormedCodes;
import vn.donvi.law.amendment.Part;
import vn.donvi.law.amendment.ResolutionResolver;
import vn.donvi.law.resolution.Resolution;
import vn.donvi.law.resolution.Totals;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.problem.WithProblems;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.edge.BuildReport;
import vn.donvi.workshop.list.CodeList;
import vn.donvi.workshop.list.VersionSpans;
import vn.donvi.workshop.source.Errata;
import vn.donvi.workshop.source.PrintedName;
import vn.donvi.workshop.source.SourceException;

/**
 * The reform of 1 July 2025 according to the 34 resolutions: for every clause the unit that it forms, and its source
 * units of the day before, each with its extents. Each resolution leaves out no commune of its provinces.
 */
public final class Reform2025 {
    public static final String SOURCE = "reform-2025 resolutions";
    public static final LocalDate DATE = LocalDate.of(2025, 7, 1);
    private static final LocalDate DAY_BEFORE = DATE.minusDays(1);

    private final Gazetteer before;
    private final CodeList codes;
    private final Map<String, List<String>> oldProvinces;
    private final Errata errata;
    private final BuildReport report;
    private final List<ReformFormation> formations = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    private Reform2025(
            Gazetteer before,
            CodeList codes,
            Map<String, List<String>> oldProvinces,
            Errata errata,
            BuildReport report) {
        this.before = before;
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
    public static List<ReformFormation> of(
            List<Resolution> resolutions,
            VersionSpans spells,
            CodeList codes,
            Map<String, List<String>> oldProvinces,
            Errata errata,
            BuildReport report) {
        Reform2025 reform = new Reform2025(spells.on(DAY_BEFORE), codes, oldProvinces, errata, report);
        resolutions.forEach(reform::read);
        reform.checkTargets();
        if (!reform.errors.isEmpty()) {
            throw new SourceException("the reform of 2025 is not resolved:\n  " + String.join("\n  ", reform.errors));
        }
        return reform.formations;
    }

    private void read(Resolution resolution) {
        String province = codes.province(resolution.province().name());
        List<UnitCode> old = oldProvinces.getOrDefault(province, List.of(province)).stream()
                .map(UnitCode::of)
                .toList();
        CorrectedWords words = CorrectedWords.of(resolution, errata);
        FormedCodes listed = (unit, parent) ->
                codes.find(province, printed(unit)).map(CodeList.Commune::code).map(UnitCode::of);
        WithProblems<List<Formation>> resolved = ResolutionResolver.over(before)
                .withCodes(listed)
                .formations(words.resolution(), DATE, UnitCode.of(province), old);
        resolved.problems().forEach(problem -> errors.add(problem.toString()));
        if (!resolved.isClean()) {
            return;
        }
        Map<UnitCode, String> doubts = doubts(resolution, resolved.value(), words);
        List<ReformFormation> own = new ArrayList<>();
        for (Formation formation : resolved.value()) {
            Optional<CodeList.Commune> target =
                    codes.find(province, PrintedName.of(formation.type().prefix() + " " + formation.name()));
            if (target.isPresent()) {
                own.add(new ReformFormation(resolution.number(), formation, target.get(), doubts));
            } else {
                errors.add(resolution.number() + ", " + formation.clause().ref() + ": the list of codes has no "
                        + formation.fullName());
            }
        }
        checkParts(resolution, own, old);
        checkTotals(resolution, own);
        formations.addAll(own);
    }

    /** The doubts about the words of one clause on a unit hold for all clauses on it, since they share it. */
    private Map<UnitCode, String> doubts(Resolution resolution, List<Formation> formed, CorrectedWords words) {
        Map<UnitCode, String> doubts = new LinkedHashMap<>();
        for (Formation formation : formed) {
            for (Part part : formation.parts()) {
                words.doubt(formation.clause(), part.name()).ifPresent(why -> {
                    report.doubt(
                            resolution.number() + ", " + formation.clause().ref() + ": " + part.name() + ": " + why);
                    doubts.put(part.unit().code(), why);
                });
            }
        }
        return doubts;
    }

    private static PrintedName printed(UnitName name) {
        String term = name.term().isEmpty() ? "xã" : name.term();
        return PrintedName.of(term.substring(0, 1).toUpperCase(Locale.ROOT) + term.substring(1) + " " + name.name());
    }

    // Checks of all clauses together

    /** Reports units that the clauses call by another type, and those that none names. */
    private void checkParts(Resolution resolution, List<ReformFormation> own, List<UnitCode> provinces) {
        Map<UnitCode, List<String>> otherwise = new LinkedHashMap<>();
        Set<UnitCode> taken = new HashSet<>();
        Set<UnitCode> rightly = new HashSet<>();
        for (ReformFormation each : own) {
            for (Part part : each.formation().parts()) {
                UnitCode code = part.unit().code();
                taken.add(code);
                if (part.isOfAnotherType()) {
                    otherwise
                            .computeIfAbsent(code, key -> new ArrayList<>())
                            .add(each.formation().clause().ref() + ": " + part.name());
                } else {
                    rightly.add(code);
                }
            }
        }
        for (AdministrativeUnit unit : lowest(provinces)) {
            if (!taken.contains(unit.code())) {
                errors.add(resolution.number() + " leaves out " + described(unit));
            } else if (!rightly.contains(unit.code())) {
                report.typeDifference(resolution.number() + ", "
                        + otherwise.getOrDefault(unit.code(), List.of("?")).get(0) + " is " + described(unit));
            }
        }
    }

    /** The communes of the old provinces, and their districts without communes. */
    private List<AdministrativeUnit> lowest(List<UnitCode> provinces) {
        List<AdministrativeUnit> lowest = new ArrayList<>();
        for (UnitCode province : provinces) {
            lowest.addAll(before.on(DAY_BEFORE).within(province, UnitLevel.COMMUNE));
        }
        Set<UnitCode> withCommunes = new TreeSet<>();
        lowest.forEach(unit -> unit.parent().ifPresent(withCommunes::add));
        for (UnitCode province : provinces) {
            before.on(DAY_BEFORE).within(province, UnitLevel.DISTRICT).stream()
                    .filter(unit -> !withCommunes.contains(unit.code()))
                    .forEach(lowest::add);
        }
        return lowest;
    }

    private String described(AdministrativeUnit unit) {
        return unit.fullName() + " (" + unit.code() + ", "
                + unit.parent()
                        .flatMap(before.on(DAY_BEFORE)::find)
                        .map(AdministrativeUnit::fullName)
                        .orElse("")
                + ")";
    }

    private void checkTotals(Resolution resolution, List<ReformFormation> own) {
        for (Totals totals : resolution.provisions(Totals.class)) {
            Map<String, Integer> counted = new LinkedHashMap<>();
            for (ReformFormation formation : own) {
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
        for (ReformFormation formation : formations) {
            if (!formed.add(formation.target().code())) {
                errors.add(formation.place() + ": " + formation.target() + " is formed twice");
            }
        }
        if (!errors.isEmpty()) {
            return;
        }
        for (CodeList.Commune commune : codes.communes()) {
            if (!formed.contains(commune.code())) {
                errors.add("no resolution forms " + commune);
            }
        }
    }
}
