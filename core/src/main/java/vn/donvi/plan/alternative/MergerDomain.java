package vn.donvi.plan.alternative;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.neighbour.Neighbourhood;
import vn.donvi.neighbour.SharedBorder;
import vn.donvi.plan.eligibility.MergingCheck;
import vn.donvi.plan.eligibility.MergingException;
import vn.donvi.plan.formed.FormedTraits;
import vn.donvi.plan.formed.TypeRule;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.KnownSum;
import vn.donvi.standard.SettledRequirements;
import vn.donvi.standard.StandardAnswer;
import vn.donvi.standard.StandardCheck;
import vn.donvi.standard.StandardVerdict;
import vn.donvi.standard.UnitProfile;
import vn.donvi.standard.UnitProfiles;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitType;

/**
 * Units that may be merged with each other: their figures, their borders, and what a formed unit must reach.
 *
 * <p>A type of formed units may be given. Else it is by the rule of the later of two dates: that of the units, and that of
 * the standards. By 76/2025 a phường with any unit is a phường, and xã and thị trấn without a phường are a xã. Before, a
 * formed unit has the type of its units if they have one. If they have several, it is taken to be a phường if one of them
 * is, else a thị trấn if one of them is, else it has the type of the first one. If its units lie below units of several
 * types, no standard that depends on the type above applies to it.
 *
 * <p>Only population and area are judged. Immutable and thread-safe.
 */
public final class MergerDomain {
    private static final List<UnitType> URBAN = List.of(UnitType.PHUONG, UnitType.THI_TRAN);

    private final ImmutableList<MergeableUnit> units;
    private final Map<UnitId, Integer> numbers;
    private final int[][] neighbours;
    private final Neighbourhood neighbourhood;
    private final StandardCheck check;
    private final Function<UnitProfile, SettledRequirements> requirements;
    private final Optional<MergingCheck> exceptions;
    private final Optional<UnitType> formedType;
    /** The date of the units, or that of the standards if the units are to be formed under a later rule. */
    private final LocalDate formedOn;

    private MergerDomain(
            ImmutableList<MergeableUnit> units,
            Neighbourhood neighbourhood,
            StandardCheck check,
            Optional<MergingCheck> exceptions,
            Optional<UnitType> formedType) {
        this.units = units;
        this.numbers = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            numbers.put(units.get(i).unit().id(), i);
        }
        this.neighbourhood = neighbourhood;
        this.neighbours = new int[units.size()][];
        for (int i = 0; i < neighbours.length; i++) {
            neighbours[i] = neighbourhood.neighbours(units.get(i).unit().id()).stream()
                    .map(SharedBorder::neighbour)
                    .filter(numbers::containsKey)
                    .mapToInt(numbers::get)
                    .toArray();
        }
        this.check = check;
        this.requirements = SettledRequirements.of(check, Set.of());
        this.exceptions = exceptions;
        this.formedType = formedType;
        this.formedOn = check.date().isAfter(neighbourhood.date()) ? check.date() : neighbourhood.date();
    }

    /**
     * A domain of some units in a period. Formed units must reach the target of the period, with its exceptions.
     *
     * @see #of(UnitProfiles, Neighbourhood, StandardCheck, Collection, Optional)
     */
    public static MergerDomain of(
            UnitProfiles profiles,
            Neighbourhood neighbourhood,
            MergingCheck check,
            Collection<AdministrativeUnit> units,
            Optional<UnitType> formedType) {
        return of(profiles, neighbourhood, check.target(), Optional.of(check), units, formedType);
    }

    /**
     * A domain of some units.
     *
     * @param profiles the figures
     * @param neighbourhood the borders; units that it has no border of are mergeable with none
     * @param check what a formed unit must reach
     * @param formedType the type of formed units; empty if it follows from their units
     * @throws IllegalArgumentException if the neighbourhood is of a date on which a unit is not in force, or the units are
     *     of several levels
     * @throws UnknownUnitException if a unit is not in force on the date
     */
    public static MergerDomain of(
            UnitProfiles profiles,
            Neighbourhood neighbourhood,
            StandardCheck check,
            Collection<AdministrativeUnit> units,
            Optional<UnitType> formedType) {
        return of(profiles, neighbourhood, check, Optional.empty(), units, formedType);
    }

    private static MergerDomain of(
            UnitProfiles profiles,
            Neighbourhood neighbourhood,
            StandardCheck check,
            Optional<MergingCheck> exceptions,
            Collection<AdministrativeUnit> units,
            Optional<UnitType> formedType) {
        for (AdministrativeUnit unit : units) {
            if (!unit.isInForce(neighbourhood.date())) {
                throw new IllegalArgumentException(
                        "the borders are of " + neighbourhood.date() + ", when " + unit.id() + " was not in force");
            }
        }
        if (units.stream().map(AdministrativeUnit::level).distinct().count() > 1) {
            throw new IllegalArgumentException("only units of one level can be merged");
        }
        ImmutableList<MergeableUnit> mergeable = new LinkedHashSet<>(units)
                .stream()
                        .map(unit -> MergeableUnit.of(unit, profiles.of(unit)))
                        .collect(ImmutableList.toImmutableList());
        return new MergerDomain(mergeable, neighbourhood, check, exceptions, formedType);
    }

    /** The units, in the order given; unmodifiable. */
    public List<AdministrativeUnit> units() {
        return units.stream().map(MergeableUnit::unit).toList();
    }

    /** The short name of the rule whose standards a formed unit must reach. */
    public String rule() {
        return check.rule();
    }

    /** Units without any border that is known; unmodifiable. */
    public List<AdministrativeUnit> withoutBorders() {
        return units().stream()
                .filter(unit -> neighbourhood.neighbours(unit.id()).isEmpty())
                .toList();
    }

    /**
     * A unit as it is, or the unit that would be formed from several, whether they touch or not.
     *
     * @param merged at least one unit of the domain
     * @throws IllegalArgumentException if one is not of the domain, or there is none
     */
    public Alternative judge(List<AdministrativeUnit> merged) {
        if (merged.isEmpty()) {
            throw new IllegalArgumentException("no unit is given");
        }
        return alternative(merged.stream().mapToInt(this::number).toArray());
    }

    int number(AdministrativeUnit unit) {
        Integer number = numbers.get(unit.id());
        if (number == null) {
            throw new IllegalArgumentException(unit + " is not among the units that may be merged");
        }
        return number;
    }

    int[][] neighbours() {
        return neighbours;
    }

    /** The {@linkplain Alternative#outcome() outcome} of the unit that some units form, without the facts around it. */
    StandardVerdict outcome(int[] merged) {
        List<MergeableUnit> parts = parts(merged);
        UnitProfile profile = profile(parts);
        StandardVerdict verdict =
                requirements.apply(profile).verdict(sum(Criterion.POPULATION, parts), sum(Criterion.AREA, parts));
        return Alternative.outcome(verdict, exception(profile, parts));
    }

    private MergingException exception(UnitProfile profile, List<MergeableUnit> parts) {
        return exceptions.map(rule -> rule.exception(profile, parts.size())).orElse(MergingException.NONE);
    }

    Alternative alternative(int[] merged) {
        List<MergeableUnit> parts = parts(merged);
        UnitProfile profile = profile(parts);
        KnownSum people = sum(Criterion.POPULATION, parts);
        KnownSum area = sum(Criterion.AREA, parts);
        SettledRequirements settled = requirements.apply(profile);
        StandardVerdict verdict = settled.verdict(people, area);
        List<StandardAnswer> answers = check.check(profile).stream()
                .filter(answer -> answer.criterion() == Criterion.POPULATION || answer.criterion() == Criterion.AREA)
                .toList();
        boolean isOpen = verdict == StandardVerdict.DEPENDS || verdict == StandardVerdict.UNKNOWN;
        double metres = 0;
        int known = 0;
        int unknown = 0;
        for (SharedBorder border : innerBorders(parts)) {
            if (border.metres().isPresent()) {
                metres += border.metres().getAsDouble();
                known++;
            } else {
                unknown++;
            }
        }
        return new Alternative(
                parts.stream().map(MergeableUnit::unit).toList(),
                profile.type(),
                SummedFigure.of(Criterion.POPULATION, parts),
                SummedFigure.of(Criterion.AREA, parts),
                verdict,
                exception(profile, parts),
                answers,
                isOpen
                        ? settled.decidingTraits(settled.settlements().stream()
                                .map(each -> SettledRequirements.verdict(each, people, area))
                                .toList())
                        : List.of(),
                known == 0 ? OptionalDouble.empty() : OptionalDouble.of(metres),
                unknown);
    }

    private List<MergeableUnit> parts(int[] merged) {
        List<MergeableUnit> parts = new ArrayList<>(merged.length);
        for (int number : merged) {
            parts.add(units.get(number));
        }
        return parts;
    }

    private static KnownSum sum(Criterion criterion, List<MergeableUnit> parts) {
        return parts.stream().map(part -> part.figure(criterion)).reduce(KnownSum.NOTHING, KnownSum::plus);
    }

    /** The type, the place and the traits of the formed unit. Its figures are sums. */
    private UnitProfile profile(List<MergeableUnit> parts) {
        UnitProfile profile = UnitProfile.of(type(parts))
                .with(FormedTraits.of(parts.stream().map(MergeableUnit::whole).toList()));
        Optional<UnitType> above = parts.get(0).profile().parent();
        boolean isOnePlace =
                parts.stream().allMatch(part -> part.profile().parent().equals(above));
        return isOnePlace && above.isPresent() ? profile.under(above.get()) : profile;
    }

    private UnitType type(List<MergeableUnit> parts) {
        List<AdministrativeUnit> members =
                parts.stream().map(MergeableUnit::unit).toList();
        if (members.size() == 1) {
            return members.get(0).type();
        }
        return formedType.orElseGet(
                () -> TypeRule.of(members, likelySeat(members), formedOn).type());
    }

    /** The unit whose type the formed unit has where no rule is known: an urban one if there is one, else the first. */
    private static AdministrativeUnit likelySeat(List<AdministrativeUnit> members) {
        return URBAN.stream()
                .flatMap(type -> members.stream().filter(member -> member.type() == type))
                .findFirst()
                .orElse(members.get(0));
    }

    private List<SharedBorder> innerBorders(List<MergeableUnit> parts) {
        List<SharedBorder> inner = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < i; j++) {
                neighbourhood
                        .find(parts.get(i).unit().id(), parts.get(j).unit().id())
                        .ifPresent(inner::add);
            }
        }
        return inner;
    }
}
