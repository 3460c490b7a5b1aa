package vn.donvi.plan.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.donvi.amendment.TakenPart;
import vn.donvi.change.Extent;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.measure.Measure;
import vn.donvi.neighbour.SharedBorder;
import vn.donvi.party.consolidation.Consolidation;
import vn.donvi.plan.MergerPlan;
import vn.donvi.plan.PlannedRegister;
import vn.donvi.plan.PlannedUnit;
import vn.donvi.plan.formed.FormedTraits;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.SettledRequirements;
import vn.donvi.standard.StandardAnswer;
import vn.donvi.standard.StandardCheck;
import vn.donvi.standard.StandardFigure;
import vn.donvi.standard.StandardVerdict;
import vn.donvi.standard.Traits;
import vn.donvi.standard.UnitProfile;
import vn.donvi.standard.UnitProfiles;
import vn.donvi.standard.UnitTraits;
import vn.donvi.statistics.BeforeAfter;
import vn.donvi.statistics.CarriedFigures;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/** Makes one {@link PlanAssessment}. */
final class Assessor {
    private final MergerPlan plan;
    private final Snapshot eve;
    private final Snapshot day;
    private final Optional<StandardCheck> check;
    private final UnitTraits traits;
    private final Optional<PlannedRegister> register;
    private final UnitProfiles before;
    private final UnitProfiles afterwards;
    private final FigureSums sums;
    private final Optional<Function<UnitProfile, SettledRequirements>> requirements;
    /** The answers for the formed units, which hold for the province too: they know the figures of the plan. */
    private final Map<UnitId, UnitVerdict> ofFormed = new TreeMap<>();

    Assessor(MergerPlan plan, Optional<StandardCheck> check, UnitTraits traits, Optional<PlannedRegister> register) {
        this.plan = plan;
        this.eve = plan.before().on(plan.date().minusDays(1));
        this.day = plan.gazetteer().on(plan.date());
        this.check = check;
        this.traits = traits;
        this.register = register;
        this.before = UnitProfiles.of(plan.before(), eve.date(), UnitTraits.NONE);
        this.afterwards = UnitProfiles.of(plan.gazetteer(), plan.date(), traits);
        this.sums = new FigureSums(plan, before);
        this.requirements = check.map(rule -> SettledRequirements.of(rule, Set.of()));
    }

    PlanAssessment assess() {
        List<MergerAssessment> mergers = plan.units().stream().map(this::assess).toList();
        return new PlanAssessment(plan, check.map(StandardCheck::rule), mergers, provinces(), register);
    }

    // The formed units

    private MergerAssessment assess(PlannedUnit unit) {
        PlannedFigure area = sums.of(unit, Criterion.AREA);
        PlannedFigure population = sums.of(unit, Criterion.POPULATION);
        return new MergerAssessment(
                unit,
                area,
                population,
                check.map(rule -> answers(unit, area, population, rule)).orElse(List.of()),
                balances(unit, area, population),
                neighbours(unit),
                register.map(planned ->
                        Consolidation.of(planned.register(), day.get(unit.unit().code()))));
    }

    private List<PlannedAnswer> answers(
            PlannedUnit unit, PlannedFigure area, PlannedFigure population, StandardCheck rule) {
        AdministrativeUnit formed = day.get(unit.unit().code());
        UnitProfile counted = afterwards.of(formed);
        UnitProfile base = UnitProfile.of(formed.type()).with(traits(unit, population));
        if (counted.parent().isPresent()) {
            base = base.under(counted.parent().get());
        }
        for (Criterion criterion : Criterion.values()) {
            boolean isSize = criterion == Criterion.AREA || criterion == Criterion.POPULATION;
            Optional<StandardFigure> figure = isSize ? Optional.empty() : counted.figure(criterion);
            base = figure.isPresent() ? base.with(figure.get()) : base;
        }
        UnitProfile least = with(with(base, area.lowFigure()), population.lowFigure());
        UnitProfile most = with(with(base, area.highFigure()), population.highFigure());
        List<StandardAnswer> low = rule.check(least);
        List<StandardAnswer> high = rule.check(most);
        List<PlannedAnswer> answers = new ArrayList<>();
        for (int i = 0; i < low.size(); i++) {
            answers.add(answer(low.get(i), high.get(i), area, population));
        }
        requirements.ifPresent(of ->
                ofFormed.put(formed.id(), UnitVerdict.ofPlanned(formed, of.apply(most), population, area, answers)));
        return answers;
    }

    private Traits traits(PlannedUnit unit, PlannedFigure population) {
        // The figure has a part for each unit that gives people, in the order of the plan.
        Iterator<PartFigure> people = population.parts().iterator();
        List<FormedTraits.Taken> taken = new ArrayList<>();
        for (TakenPart part : unit.parts()) {
            Optional<BigDecimal> number = part.population() == Extent.NONE
                    ? Optional.empty()
                    : Optional.of(people.next()).filter(PartFigure::isKnown).map(PartFigure::low);
            taken.add(new FormedTraits.Taken(traits.of(part.unit().code()), part.area(), part.population(), number));
        }
        return FormedTraits.of(taken);
    }

    private static UnitProfile with(UnitProfile profile, Optional<StandardFigure> figure) {
        return figure.isPresent() ? profile.with(figure.get()) : profile;
    }

    private static PlannedAnswer answer(
            StandardAnswer low, StandardAnswer high, PlannedFigure area, PlannedFigure population) {
        Criterion criterion = low.criterion();
        boolean isSize = criterion == Criterion.AREA || criterion == Criterion.POPULATION;
        PlannedFigure figure = criterion == Criterion.AREA ? area : population;
        if (!isSize || figure.isKnown() || low.verdict() == StandardVerdict.MET) {
            return new PlannedAnswer(low, Optional.empty(), low.verdict(), low.reason());
        }
        Optional<StandardAnswer> most = figure.highFigure().isPresent() ? Optional.of(high) : Optional.empty();
        if (most.isPresent() && most.get().verdict() == low.verdict()) {
            return new PlannedAnswer(low, most, low.verdict(), low.reason());
        }
        String open = figure.open().stream().map(PartFigure::note).collect(Collectors.joining("; "));
        return new PlannedAnswer(low, most, StandardVerdict.UNKNOWN, open);
    }

    private List<AdministrativeUnit> neighbours(PlannedUnit unit) {
        Set<UnitId> members =
                unit.members().stream().map(AdministrativeUnit::id).collect(Collectors.toSet());
        Set<UnitId> around = new TreeSet<>();
        plan.neighbours()
                .ifPresent(borders -> members.forEach(member -> borders.neighbours(member).stream()
                        .map(SharedBorder::neighbour)
                        .filter(neighbour -> !members.contains(neighbour))
                        .forEach(around::add)));
        return around.stream().map(plan.before()::get).toList();
    }

    // Parts beside wholes

    private static List<Balance> balances(PlannedUnit unit, PlannedFigure area, PlannedFigure population) {
        List<Balance> balances = new ArrayList<>();
        for (PlannedFigure figure : List.of(area, population)) {
            Optional<BigDecimal> whole = FigureSums.total(unit, figure.criterion());
            if (whole.isPresent() && figure.isSumKnown()) {
                balances.add(balance(unit, figure, whole.get()));
            }
        }
        return balances;
    }

    private static Balance balance(PlannedUnit unit, PlannedFigure figure, BigDecimal whole) {
        BigDecimal sum = figure.sum();
        BigDecimal rounding = figure.criterion() == Criterion.AREA ? rounding(figure, whole) : BigDecimal.ZERO;
        String document = unit.proposal().document();
        return new Balance(
                unit.unit().fullName(),
                figure.criterion(),
                sum,
                whole,
                document.isBlank() ? "the plan" : document,
                whole.subtract(sum).abs().compareTo(rounding) <= 0);
    }

    /** The largest difference that rounding explains, if all figures were rounded to as many decimals as the finest. */
    private static BigDecimal rounding(PlannedFigure figure, BigDecimal whole) {
        int scale = Math.max(0, whole.stripTrailingZeros().scale());
        for (PartFigure part : figure.parts()) {
            scale = Math.max(scale, part.low().stripTrailingZeros().scale());
        }
        return BigDecimal.valueOf(5, scale + 1)
                .multiply(BigDecimal.valueOf(figure.parts().size() + 1L));
    }

    // The provinces

    private List<ProvinceEffect> provinces() {
        SortedMap<UnitCode, Set<UnitLevel>> levels = new TreeMap<>();
        for (PlannedUnit unit : plan.units()) {
            for (AdministrativeUnit member : unit.members()) {
                List<AdministrativeUnit> parents = eve.parents(member);
                UnitCode province = parents.isEmpty()
                        ? member.code()
                        : parents.get(parents.size() - 1).code();
                levels.computeIfAbsent(province, key -> new LinkedHashSet<>()).add(member.level());
            }
        }
        List<ProvinceEffect> effects = new ArrayList<>();
        levels.forEach((code, ofPlan) -> effects.add(province(eve.get(code), ofPlan)));
        return effects;
    }

    private ProvinceEffect province(AdministrativeUnit province, Set<UnitLevel> levels) {
        Optional<AdministrativeUnit> now = day.find(province.code());
        List<AdministrativeUnit> lowestBefore = lowest(province, eve);
        List<AdministrativeUnit> lowestAfter =
                now.map(unit -> lowest(unit, day)).orElse(List.of());
        Measure measure = measure(lowestBefore);
        List<UnitVerdict> verdicts = now.map(unit -> verdicts(unit, levels)).orElse(List.of());
        Map<StandardVerdict, Integer> numbers = new EnumMap<>(StandardVerdict.class);
        verdicts.forEach(each -> numbers.merge(each.verdict(), 1, Integer::sum));
        return new ProvinceEffect(
                province,
                counts(province, now),
                measure,
                sums(before, lowestBefore, measure),
                sums(afterwards, lowestAfter, measure),
                numbers,
                verdicts.stream()
                        .filter(each ->
                                each.verdict() == StandardVerdict.NOT_MET || each.verdict() == StandardVerdict.DEPENDS)
                        .toList());
    }

    private Map<UnitType, BeforeAfter> counts(AdministrativeUnit province, Optional<AdministrativeUnit> now) {
        Map<UnitType, Integer> before = countsByType(province, eve);
        Map<UnitType, Integer> after = now.map(unit -> countsByType(unit, day)).orElse(Map.of());
        Map<UnitType, BeforeAfter> counts = new EnumMap<>(UnitType.class);
        for (UnitType type : UnitType.values()) {
            if (before.containsKey(type) || after.containsKey(type)) {
                counts.put(type, new BeforeAfter(before.getOrDefault(type, 0), after.getOrDefault(type, 0)));
            }
        }
        return counts;
    }

    private static Map<UnitType, Integer> countsByType(AdministrativeUnit province, Snapshot snapshot) {
        Map<UnitType, Integer> counts = new EnumMap<>(UnitType.class);
        for (UnitLevel level : List.of(UnitLevel.DISTRICT, UnitLevel.COMMUNE)) {
            snapshot.within(province.code(), level).forEach(unit -> counts.merge(unit.type(), 1, Integer::sum));
        }
        return counts;
    }

    /** The units of a province without units below them. */
    private static List<AdministrativeUnit> lowest(AdministrativeUnit province, Snapshot snapshot) {
        List<AdministrativeUnit> lowest = new ArrayList<>(snapshot.within(province.code(), UnitLevel.COMMUNE));
        for (AdministrativeUnit district : snapshot.within(province.code(), UnitLevel.DISTRICT)) {
            if (snapshot.children(district.code()).isEmpty()) {
                lowest.add(district);
            }
        }
        return lowest;
    }

    private List<UnitVerdict> verdicts(AdministrativeUnit province, Set<UnitLevel> levels) {
        if (check.isEmpty() || requirements.isEmpty()) {
            return List.of();
        }
        List<UnitVerdict> verdicts = new ArrayList<>();
        for (UnitLevel level : levels) {
            List<AdministrativeUnit> units =
                    level == UnitLevel.PROVINCE ? List.of(province) : day.within(province.code(), level);
            for (AdministrativeUnit unit : units) {
                UnitVerdict planned = ofFormed.get(unit.id());
                UnitProfile profile = afterwards.of(unit);
                verdicts.add(
                        planned == null
                                ? UnitVerdict.of(
                                        unit,
                                        profile,
                                        requirements.get().apply(profile),
                                        check.get().check(profile))
                                : planned);
            }
        }
        return verdicts;
    }

    /** The measure that most of some units of the day before have a figure of, the preferred one of several. */
    private Measure measure(List<AdministrativeUnit> units) {
        Measure best = UnitProfiles.POPULATION_MEASURES.get(0);
        long most = -1;
        for (Measure measure : UnitProfiles.POPULATION_MEASURES) {
            CarriedFigures figures = before.figures(measure);
            long known = units.stream()
                    .filter(unit -> figures.find(unit).isPresent())
                    .count();
            if (known > most) {
                best = measure;
                most = known;
            }
        }
        return best;
    }

    private static ProvinceEffect.Sums sums(UnitProfiles profiles, List<AdministrativeUnit> units, Measure measure) {
        return new ProvinceEffect.Sums(
                profiles.figures(Measure.AREA).sum(units),
                profiles.figures(measure).sum(units));
    }
}
