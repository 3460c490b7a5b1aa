package vn.donvi.plan;

import static vn.donvi.fixture.Draft.date;
import static vn.donvi.fixture.Draft.id;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.fixture.Draft;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.neighbour.Neighbourhood;
import vn.donvi.neighbour.SharedBorder;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.SpecialFactor;
import vn.donvi.standard.Standard;
import vn.donvi.standard.Standards;
import vn.donvi.standard.TraitCondition;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitType;

/**
 * Two provinces with communes in a row, and a made-up rule.
 *
 * <pre>
 * 1  Tỉnh Một: 101 Xã An, 102 Xã Bình, 103 Phường Cam, 104 Xã Dương, 105 Xã Én, each touching the next
 * 2  Tỉnh Hai: 201 Xã Phong
 * </pre>
 */
public final class PlanFixture {
    public static final LocalDate DAY = date("2025-12-01");
    public static final String RULE = "9/2010";
    public static final Gazetteer UNITS = draft().build();

    private PlanFixture() {}

    static Draft draft() {
        return new Draft()
                .province("1", UnitType.TINH, "Một", "2004-08-31/..")
                .province("2", UnitType.TINH, "Hai", "2004-08-31/..")
                .unit("101", UnitType.XA, "An", "2004-08-31/..", "1")
                .unit("102", UnitType.XA, "Bình", "2004-08-31/..", "1")
                .unit("103", UnitType.PHUONG, "Cam", "2004-08-31/..", "1")
                .unit("104", UnitType.XA, "Dương", "2004-08-31/..", "1")
                .unit("105", UnitType.XA, "Én", "2004-08-31/..", "1")
                .unit("201", UnitType.XA, "Phong", "2004-08-31/..", "2")
                .add(Document.of("list", DocumentKind.PUBLICATION, "", ""))
                .add(figure("101", Measure.AREA, 10))
                .add(figure("102", Measure.AREA, 20.5))
                .add(figure("103", Measure.AREA, 4))
                .add(figure("104", Measure.AREA, 30))
                .add(figure("101", Measure.CENSUS_POPULATION, 1000))
                .add(figure("102", Measure.CENSUS_POPULATION, 2000))
                .add(figure("103", Measure.CENSUS_POPULATION, 9000))
                .add(figure("103", Measure.REGISTER_POPULATION, 9500))
                .add(figure("105", Measure.REGISTER_POPULATION, 700));
    }

    /** An official figure of 2019 about the version of 2004. */
    public static Measurement figure(String code, Measure measure, double value) {
        return new Measurement(
                id(code + "@2004-08-31"), measure, value, date("2019-04-01"), "list", Quality.OFFICIAL, "");
    }

    public static Neighbourhood neighbours() {
        return Neighbourhood.of(
                UNITS.on(DAY.minusDays(1)),
                List.of(border("101", "102"), border("102", "103"), border("103", "104"), border("104", "105")));
    }

    private static SharedBorder border(String unit, String neighbour) {
        return new SharedBorder(
                id(unit + "@2004-08-31"), id(neighbour + "@2004-08-31"), OptionalDouble.empty(), false, "a map");
    }

    /** A xã has 3,000 people and 30 km², a phường 9,500 people and 5 km². */
    public static Standards standards() {
        return Standards.of(
                List.of(
                        standard(UnitType.XA, Criterion.POPULATION, 3000),
                        standard(UnitType.XA, Criterion.AREA, 30),
                        standard(UnitType.PHUONG, Criterion.POPULATION, 9500),
                        standard(UnitType.PHUONG, Criterion.AREA, 5)),
                List.<SpecialFactor>of());
    }

    /** A standard of the rule for units with some traits. */
    public static Standard standard(UnitType type, Criterion criterion, double minimum, String... conditions) {
        return new Standard(
                RULE,
                "9/2010/X",
                DateRange.from(date("2010-01-01")),
                type,
                List.of(),
                Stream.of(conditions)
                        .map(text -> TraitCondition.find(text).orElseThrow())
                        .toList(),
                criterion,
                Optional.of(BigDecimal.valueOf(minimum)),
                true,
                "");
    }
}
