package vn.donvi.plan.alternative;

import java.math.BigDecimal;
import java.util.Optional;
import vn.donvi.change.Extent;
import vn.donvi.plan.formed.FormedTraits;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.KnownSum;
import vn.donvi.standard.UnitProfile;
import vn.donvi.unit.AdministrativeUnit;

/** A unit that may be merged as a whole, with its figures. */
record MergeableUnit(
        AdministrativeUnit unit, UnitProfile profile, KnownSum population, KnownSum area, FormedTraits.Taken whole) {
    static MergeableUnit of(AdministrativeUnit unit, UnitProfile profile) {
        KnownSum population = KnownSum.of(profile.figure(Criterion.POPULATION));
        Optional<BigDecimal> people = population.isComplete() ? Optional.of(population.value()) : Optional.empty();
        return new MergeableUnit(
                unit,
                profile,
                population,
                KnownSum.of(profile.figure(Criterion.AREA)),
                new FormedTraits.Taken(profile.traits(), Extent.ALL, Extent.ALL, people));
    }

    KnownSum figure(Criterion criterion) {
        return criterion == Criterion.AREA ? area : population;
    }
}
