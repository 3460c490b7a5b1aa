package vn.donvi.plan.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.donvi.amendment.TakenPart;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.party.rule.MergedUnits;
import vn.donvi.plan.MergerPlan;
import vn.donvi.plan.PlannedUnit;
import vn.donvi.plan.outcome.MergerOutcome.Kind;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/**
 * Compares a plan with what a gazetteer knows to have happened to its units afterwards. The first change that made
 * something else of a unit than another version of it is the one that counts; renamings before it are passed over.
 * A plan that only renames a unit is compared with the changes of its name, and not with the other acts about it.
 *
 * <pre>{@code
 * for (MergerOutcome outcome : PlanComparison.of(plan, vn).outcomes()) {
 *     outcome.kind(); // OTHER_NAME
 * }
 * }</pre>
 *
 * <p>A plan that was carried out after the last day that is looked at is NOT_ENACTED: see {@link #until}.
 *
 * @param outcomes what became of the planned units, in the order of the plan; unmodifiable
 * @param until the last day on which changes are looked at
 */
public record PlanComparison(List<MergerOutcome> outcomes, LocalDate until) {
    public PlanComparison {
        outcomes = List.copyOf(outcomes);
        Objects.requireNonNull(until, "until");
    }

    /**
     * Compares a plan with all that a gazetteer knows.
     *
     * @param gazetteer the gazetteer that the plan was made of, or a later one
     * @throws vn.donvi.gazetteer.UnknownUnitException if it does not have a unit of the plan
     */
    public static PlanComparison of(MergerPlan plan, Gazetteer gazetteer) {
        return of(plan, gazetteer, gazetteer.knownUntil());
    }

    /**
     * Compares a plan with what a gazetteer knows up to a day, such as the last day of the period of the plan.
     *
     * @param gazetteer the gazetteer that the plan was made of, or a later one
     * @param until the last day on which changes are looked at
     * @throws vn.donvi.gazetteer.UnknownUnitException if it does not have a unit of the plan
     */
    public static PlanComparison of(MergerPlan plan, Gazetteer gazetteer, LocalDate until) {
        Comparing comparing = new Comparing(gazetteer, until);
        return new PlanComparison(plan.units().stream().map(comparing::outcome).toList(), until);
    }

    /** Compares units with one gazetteer. */
    private static final class Comparing {
        private final Gazetteer gazetteer;
        private final LocalDate until;

        Comparing(Gazetteer gazetteer, LocalDate until) {
            this.gazetteer = gazetteer;
            this.until = until;
        }

        /** The changes by which a unit ended, as far as they are looked at. */
        private List<UnitChange> endings(AdministrativeUnit unit) {
            return gazetteer.endings(unit).stream()
                    .filter(change -> !change.date().isAfter(until))
                    .toList();
        }

        MergerOutcome outcome(PlannedUnit planned) {
            List<AdministrativeUnit> members = planned.members();
            return members.size() == 1 && planned.parts().get(0).isWhole()
                    ? succession(planned, members.get(0))
                    : merger(planned);
        }

        // A unit that is only to have another name or type

        private MergerOutcome succession(PlannedUnit planned, AdministrativeUnit member) {
            AdministrativeUnit version = gazetteer.get(member.id());
            Optional<AdministrativeUnit> next = next(version);
            Optional<AdministrativeUnit> nearest = Optional.empty();
            while (next.isPresent()) {
                if (hasName(next.get(), planned) && hasType(next.get(), planned)) {
                    return formed(planned, Kind.AS_PLANNED, next.get(), List.of(), List.of(), List.of());
                }
                if (differs(next.get(), version, planned)) {
                    nearest = next.filter(changed -> differs(changed, member, planned));
                }
                version = next.get();
                next = next(version);
            }
            if (!endings(version).isEmpty()) {
                return merger(planned);
            }
            if (nearest.isEmpty()) {
                return notEnacted(planned);
            }
            Kind kind = hasName(nearest.get(), planned) ? Kind.OTHER_TYPE : Kind.OTHER_NAME;
            return formed(planned, kind, nearest.get(), List.of(), List.of(), differences(planned, nearest.get()));
        }

        /** Whether two versions of a unit differ in what the plan changes: the name, the type or both. */
        private static boolean differs(AdministrativeUnit one, AdministrativeUnit other, PlannedUnit planned) {
            AdministrativeUnit before = planned.members().get(0);
            boolean isOfName = !hasName(before, planned) && !one.name().equals(other.name());
            boolean isOfType = !hasType(before, planned) && one.type() != other.type();
            return isOfName || isOfType;
        }

        /** The next version of a unit, if only a new version of it was made. */
        private Optional<AdministrativeUnit> next(AdministrativeUnit unit) {
            List<UnitChange> endings = endings(unit);
            if (endings.isEmpty() || !endings.stream().allMatch(MergedUnits::isSuccession)) {
                return Optional.empty();
            }
            return endings.stream()
                    .flatMap(change -> change.transfers().stream())
                    .filter(transfer -> transfer.source().equals(unit.id())
                            && transfer.target().code().equals(unit.code()))
                    .map(transfer -> gazetteer.get(transfer.target()))
                    .findFirst();
        }

        // A unit that is to be made of others

        private MergerOutcome merger(PlannedUnit planned) {
            Map<UnitId, TakenPart> wanted = new LinkedHashMap<>();
            for (TakenPart part : planned.parts()) {
                wanted.put(last(gazetteer.get(part.unit().id())).id(), part);
            }
            Optional<AdministrativeUnit> found = mostlyMadeOf(wanted.keySet());
            if (found.isEmpty()) {
                return notEnacted(planned);
            }
            AdministrativeUnit formed = found.get();
            List<Transfer> incoming = incoming(formed);
            Set<UnitId> sources =
                    incoming.stream().map(Transfer::source).collect(Collectors.toCollection(LinkedHashSet::new));
            List<AdministrativeUnit> missing = new ArrayList<>();
            List<String> differences = new ArrayList<>();
            wanted.forEach((id, part) -> {
                if (!sources.contains(id)) {
                    missing.add(part.unit());
                }
            });
            List<AdministrativeUnit> added = sources.stream()
                    .filter(id -> !wanted.containsKey(id))
                    .sorted()
                    .map(gazetteer::get)
                    .toList();
            for (Transfer transfer : incoming) {
                TakenPart part = wanted.get(transfer.source());
                if (part != null && part.isWhole() != transfer.isWhole()) {
                    differences.add(part.unit() + " came " + words(transfer) + ", planned "
                            + (part.isWhole() ? "whole" : "in part"));
                }
            }
            boolean hasOtherMembers = !missing.isEmpty() || !added.isEmpty() || !differences.isEmpty();
            if (!missing.isEmpty()) {
                differences.add("without " + names(missing));
            }
            if (!added.isEmpty()) {
                differences.add("with " + names(added));
            }
            differences.addAll(differences(planned, formed));
            Kind kind = hasOtherMembers
                    ? Kind.OTHER_MEMBERS
                    : !hasName(formed, planned)
                            ? Kind.OTHER_NAME
                            : hasType(formed, planned) ? Kind.AS_PLANNED : Kind.OTHER_TYPE;
            return formed(planned, kind, formed, missing, added, differences);
        }

        /** The last version of a unit before it became something else. */
        private AdministrativeUnit last(AdministrativeUnit unit) {
            AdministrativeUnit version = unit;
            for (Optional<AdministrativeUnit> next = next(version); next.isPresent(); next = next(version)) {
                version = next.get();
            }
            return version;
        }

        /** The unit to which most of some units came, and to which another one came too; the earliest of several. */
        private Optional<AdministrativeUnit> mostlyMadeOf(Set<UnitId> wanted) {
            Map<AdministrativeUnit, Integer> counts = new LinkedHashMap<>();
            for (UnitId id : wanted) {
                endings(gazetteer.get(id)).stream()
                        .flatMap(change -> change.transfers().stream())
                        .filter(transfer -> transfer.source().equals(id))
                        .map(Transfer::target)
                        .distinct()
                        .map(gazetteer::get)
                        .forEach(target -> counts.merge(target, 1, Integer::sum));
            }
            AdministrativeUnit best = null;
            for (Map.Entry<AdministrativeUnit, Integer> entry : counts.entrySet()) {
                AdministrativeUnit target = entry.getKey();
                boolean isOfOthers = incoming(target).stream()
                                .map(Transfer::source)
                                .distinct()
                                .count()
                        > 1;
                boolean isBetter = best == null
                        || entry.getValue() > counts.getOrDefault(best, 0)
                        || (entry.getValue().equals(counts.get(best))
                                && target.id().since().isBefore(best.id().since()));
                if (isOfOthers && isBetter) {
                    best = target;
                }
            }
            return Optional.ofNullable(best);
        }

        private List<Transfer> incoming(AdministrativeUnit unit) {
            return gazetteer.beginnings(unit).stream()
                    .flatMap(change -> change.transfers().stream())
                    .filter(transfer -> transfer.target().equals(unit.id()))
                    .toList();
        }

        // Words

        private MergerOutcome formed(
                PlannedUnit planned,
                Kind kind,
                AdministrativeUnit unit,
                List<AdministrativeUnit> missing,
                List<AdministrativeUnit> added,
                List<String> differences) {
            return new MergerOutcome(
                    planned,
                    kind,
                    Optional.of(unit),
                    gazetteer.beginnings(unit),
                    missing,
                    added,
                    String.join("; ", differences));
        }

        private static MergerOutcome notEnacted(PlannedUnit planned) {
            return new MergerOutcome(planned, Kind.NOT_ENACTED, Optional.empty(), List.of(), List.of(), List.of(), "");
        }

        private static List<String> differences(PlannedUnit planned, AdministrativeUnit formed) {
            List<String> differences = new ArrayList<>();
            if (!hasName(formed, planned)) {
                differences.add(
                        "named " + formed.name() + ", planned " + planned.unit().name());
            }
            if (!hasType(formed, planned)) {
                differences.add("a " + formed.type().label() + ", planned a "
                        + planned.unit().type().label());
            }
            return differences;
        }

        /** Whether a unit has the planned name; so has any if the plan says none. */
        private static boolean hasName(AdministrativeUnit formed, PlannedUnit planned) {
            return planned.proposal().name().isEmpty() || planned.isNamed(formed.name());
        }

        /** Whether a unit has the planned type; so has any if the plan says none. */
        private static boolean hasType(AdministrativeUnit formed, PlannedUnit planned) {
            return planned.proposal()
                    .type()
                    .filter(type -> type != formed.type())
                    .isEmpty();
        }

        private static String words(Transfer transfer) {
            if (transfer.isWhole()) {
                return "whole";
            }
            return transfer.population() == Extent.NONE ? "as land without people" : "in part";
        }

        private static String names(List<AdministrativeUnit> units) {
            return units.stream().map(AdministrativeUnit::toString).collect(Collectors.joining(", "));
        }
    }
}
