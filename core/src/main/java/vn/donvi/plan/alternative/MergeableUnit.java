package vn.donvi.plan.alternative;

import vn.donvi.standard.Criterion;
import vn.donvi.standard.KnownSum;
import vn.donvi.standard.UnitProfile;
import vn.donvi.unit.AdministrativeUnit;

/** A unit that may be merged, with its figures. */
record MergeableUnit(AdministrativeUnit unit, UnitProfile profile, KnownSum population, KnownSum area) {
    static MergeableUnit of(AdministrativeUnit unit, UnitProfile profile) {
        return new MergeableUnit(
                unit,
                profile,
                KnownSum.of(profile.figure(Criterion.POPULATION)),
                KnownSum.of(profile.figure(Criterion.AREA)));
    }

    KnownSum figure(Criterion criterion) {
        return criterion == Criterion.AREA ? area : population;
    }
}
