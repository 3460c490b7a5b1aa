package vn.donvi.plan.alternative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.fixture.Draft;
import vn.donvi.fixture.Fixtures;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.measure.Measure;
import vn.donvi.neighbour.Neighbourhood;
import vn.donvi.neighbour.SharedBorder;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.Standard;
import vn.donvi.standard.StandardCheck;
import vn.donvi.standard.Standards;
import vn.donvi.standard.Trait;
import vn.donvi.standard.TraitCondition;
import vn.donvi.standard.TraitFact;
import vn.donvi.standard.UnitProfiles;
import vn.donvi.standard.UnitTraits;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/** A district of some xã with figures and borders, and a rule that asks for 100 people, and for 10 km² or 20 in mountains. */
final class SmallDistrict {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final int FIRST = 10;

    private final Snapshot snapshot;
    private final Gazetteer gazetteer;
    private final List<SharedBorder> borders = new ArrayList<>();
    private final List<TraitFact> facts = new ArrayList<>();

    /**
     * @param people the people of each xã; negative if not known
     * @param km2 the area of each; negative if not known
     */
    SmallDistrict(int[] people, int[] km2) {
        Draft draft = new Draft()
                .add(Document.of(Fixtures.CENSUS, DocumentKind.PUBLICATION, "", ""))
                .province("01", UnitType.TINH, "An", "2004-08-31/..")
                .unit("001", UnitType.HUYEN, "Đông", "2004-08-31/..", "01");
        for (int i = 0; i < people.length; i++) {
            String code = "000" + (FIRST + i);
            draft.unit(code, UnitType.XA, "Số " + i, "2004-08-31/..", "001");
            if (people[i] >= 0) {
                draft.add(Fixtures.measurement(code + "@2004-08-31", Measure.CENSUS_POPULATION, people[i]));
            }
            if (km2[i] >= 0) {
                draft.add(Fixtures.measurement(code + "@2004-08-31", Measure.AREA, km2[i]));
            }
        }
        this.gazetteer = draft.build();
        this.snapshot = gazetteer.on(DAY);
    }

    static StandardCheck check() {
        return StandardCheck.of(
                Standards.of(
                        List.of(
                                standard(Criterion.POPULATION, 100),
                                standard(Criterion.AREA, 10, "not mountain"),
                                standard(Criterion.AREA, 20, "mountain")),
                        List.of()),
                DAY);
    }

    private static Standard standard(Criterion criterion, int minimum, String... conditions) {
        return new Standard(
                "1/2004",
                "1/2004/UBTVQH11",
                DateRange.from(LocalDate.of(2004, 1, 1)),
                UnitType.XA,
                List.of(),
                List.of(conditions).stream()
                        .map(text -> TraitCondition.find(text).orElseThrow())
                        .toList(),
                criterion,
                Optional.of(BigDecimal.valueOf(minimum)),
                true,
                "");
    }

    SmallDistrict border(int one, int other, double metres) {
        borders.add(new SharedBorder(
                unit(one).id(),
                unit(other).id(),
                metres > 0 ? OptionalDouble.of(metres) : OptionalDouble.empty(),
                false,
                "ours"));
        return this;
    }

    SmallDistrict mountain(int unit, boolean isSo) {
        facts.add(new TraitFact(unit(unit).code(), Trait.MOUNTAIN, isSo ? "yes" : "no", ""));
        return this;
    }

    /** No unit is in the mountains. */
    SmallDistrict flat() {
        for (int i = 0; i < units().size(); i++) {
            mountain(i, false);
        }
        return this;
    }

    List<AdministrativeUnit> units() {
        return snapshot.units(UnitLevel.COMMUNE);
    }

    AdministrativeUnit unit(int number) {
        return units().get(number);
    }

    MergerDomain domain() {
        return MergerDomain.of(
                UnitProfiles.of(gazetteer, DAY, UnitTraits.of(facts)),
                Neighbourhood.of(snapshot, borders),
                check(),
                units(),
                Optional.empty());
    }
}
