package vn.donvi.news.interpretation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.LineageStep;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/**
 * The province and district that a text is about. A province includes those that went into it as a whole: a text about
 * Bắc Ninh may mean the Bắc Ninh of today, which includes Bắc Giang.
 */
final class Whereabouts {
    private final Context context;
    private final Set<UnitId> provinces = new HashSet<>();
    private final Set<UnitId> joined = new HashSet<>();
    private final Set<UnitId> districts = new HashSet<>();

    private Whereabouts(Context context) {
        this.context = context;
    }

    /**
     * Makes the whereabouts of a context.
     *
     * @param called the provinces that the context can mean
     * @param calledDistricts the districts that it can mean
     */
    static Whereabouts of(
            Context context,
            Gazetteer gazetteer,
            List<AdministrativeUnit> called,
            List<AdministrativeUnit> calledDistricts) {
        Whereabouts whereabouts = new Whereabouts(context);
        whereabouts.addProvinces(called, gazetteer);
        calledDistricts.forEach(district -> whereabouts.districts.add(district.id()));
        return whereabouts;
    }

    private void addProvinces(List<AdministrativeUnit> called, Gazetteer gazetteer) {
        called.forEach(province -> provinces.add(province.id()));
        for (AdministrativeUnit province : called) {
            List<LineageStep> earlier = gazetteer.lineage(province).earlier();
            for (int i = earlier.size() - 1; i >= 0; i--) {
                LineageStep step = earlier.get(i);
                UnitId target = step.transfer().target();
                UnitId source = step.transfer().source();
                boolean within = provinces.contains(target) || joined.contains(target);
                if (within && step.transfer().isWhole() && !provinces.contains(source)) {
                    joined.add(source);
                }
            }
        }
    }

    /**
     * Whether a unit is the province or lies in it, or in one that went into it. The units above are those on the
     * unit's first day.
     */
    boolean inProvince(AdministrativeUnit unit, List<AdministrativeUnit> above) {
        return context.province().isEmpty()
                || anyOf(unit, above, provinces).isPresent()
                || anyOf(unit, above, joined).isPresent();
    }

    /** Whether a unit is the district or lies in it. */
    boolean inDistrict(AdministrativeUnit unit, List<AdministrativeUnit> above) {
        return anyOf(unit, above, districts).isPresent();
    }

    /** The unit's province, if the context means it only because it went into another; empty if it does not. */
    Optional<AdministrativeUnit> joinedProvince(AdministrativeUnit unit, List<AdministrativeUnit> above) {
        return anyOf(unit, above, joined);
    }

    private static Optional<AdministrativeUnit> anyOf(
            AdministrativeUnit unit, List<AdministrativeUnit> above, Set<UnitId> ids) {
        return itselfAnd(unit, above).stream()
                .filter(each -> ids.contains(each.id()))
                .findFirst();
    }

    private static List<AdministrativeUnit> itselfAnd(AdministrativeUnit unit, List<AdministrativeUnit> above) {
        List<AdministrativeUnit> all = new ArrayList<>(above);
        all.add(unit);
        return all;
    }
}
