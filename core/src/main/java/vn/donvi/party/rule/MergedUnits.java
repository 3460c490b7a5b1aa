package vn.donvi.party.rule;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.party.OrganizationKind;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The units that a unit was made of, for the cap on the size of its committee: the whole ones, those that gave some
 * people, and those that gave only land.
 *
 * <p>Chỉ thị 45-CT/TW allows up to {@value #SMALL_CAP} members of the committee if a commune was merged from two units
 * or not merged. It allows up to {@value #LARGE_CAP} if it was merged from three or more. No publication says whether a
 * unit counts if only a part of it came. So the cap is open if it depends on parts.
 *
 * @param whole the units all of whose people came, in the order of their ids; unmodifiable
 * @param divided the units that gave some of their people, or an unknown number; unmodifiable
 * @param landOnly the units that gave land and no people; unmodifiable
 */
public record MergedUnits(
        List<AdministrativeUnit> whole, List<AdministrativeUnit> divided, List<AdministrativeUnit> landOnly) {
    /** The most members of a commune's committee if it was merged from two units or not merged. */
    public static final int SMALL_CAP = 27;

    /** The most members of a commune's committee if it was merged from three units or more. */
    public static final int LARGE_CAP = 33;

    private static final int MANY = 3;

    public MergedUnits {
        whole = List.copyOf(whole);
        divided = List.copyOf(divided);
        landOnly = List.copyOf(landOnly);
    }

    /**
     * The source units of a version on its first day; none at the gazetteer's baseline. A commune that was only
     * renamed, made a phường or the like after the reform of 2025 has its source units of the reform.
     *
     * @throws vn.donvi.gazetteer.UnknownUnitException if the version is not in the gazetteer
     */
    public static MergedUnits of(Gazetteer gazetteer, AdministrativeUnit unit) {
        Map<AdministrativeUnit, Extent> sources = sources(gazetteer, unit);
        boolean isLater = unit.id().since().isAfter(OrganizationKind.TWO_LEVELS);
        if (isLater
                && sources.size() == 1
                && gazetteer.beginnings(unit).stream().allMatch(MergedUnits::isSuccession)) {
            return of(gazetteer, sources.keySet().iterator().next());
        }
        return new MergedUnits(with(sources, true, false), with(sources, false, false), with(sources, false, true));
    }

    /** The smallest number of merged units: the whole ones. */
    public int atLeast() {
        return whole.size();
    }

    /** The largest number of merged units: whole, divided or land only. */
    public int atMost() {
        return whole.size() + divided.size() + landOnly.size();
    }

    /** The cap on the committee, if it does not depend on whether parts of units count. */
    public OptionalInt committeeCap() {
        int least = cap(atLeast());
        return least == cap(atMost()) ? OptionalInt.of(least) : OptionalInt.empty();
    }

    /** The cap on the committee if only whole units count. */
    public int lowestCommitteeCap() {
        return cap(atLeast());
    }

    /** The cap on the committee if parts of units count as units. */
    public int highestCommitteeCap() {
        return cap(atMost());
    }

    /** The reason for the cap, or why it is open. */
    public String explanation() {
        String made = "made of " + units(whole.size(), "whole unit") + part(divided, "part of ", "parts of ")
                + part(landOnly, "land without people of ", "land without people of ");
        if (committeeCap().isPresent()) {
            return made + ": at most " + committeeCap().getAsInt();
        }
        return made + ": at most " + LARGE_CAP + " if a part of a unit counts as one of 3 units or more, else "
                + SMALL_CAP + "; no source says whether it does";
    }

    /** Whether a change only made another version of a unit, so that its organisation continues. */
    public static boolean isSuccession(UnitChange change) {
        return switch (change.kind()) {
            case RECLASSIFICATION, REASSIGNMENT, RENAMING, RECODING, BOUNDARY_ADJUSTMENT -> true;
            case MERGER, SPLIT, REDISTRIBUTION, ESTABLISHMENT, DISSOLUTION -> false;
        };
    }

    private static String part(List<AdministrativeUnit> units, String one, String several) {
        return units.isEmpty() ? "" : " and " + (units.size() == 1 ? one : several) + units.size();
    }

    private static String units(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    private static int cap(int units) {
        return units < MANY ? SMALL_CAP : LARGE_CAP;
    }

    private static List<AdministrativeUnit> with(Map<AdministrativeUnit, Extent> sources, boolean all, boolean none) {
        return sources.entrySet().stream()
                .filter(entry -> (entry.getValue() == Extent.ALL) == all && (entry.getValue() == Extent.NONE) == none)
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    /** The extent of the transferred population for each source unit. */
    private static Map<AdministrativeUnit, Extent> sources(Gazetteer gazetteer, AdministrativeUnit unit) {
        Map<AdministrativeUnit, Extent> sources = new TreeMap<>(Comparator.comparing(AdministrativeUnit::id));
        for (UnitChange change : gazetteer.beginnings(unit)) {
            for (Transfer transfer : change.transfers()) {
                if (transfer.target().equals(unit.id())) {
                    sources.put(gazetteer.get(transfer.source()), transfer.population());
                }
            }
        }
        return sources;
    }
}
