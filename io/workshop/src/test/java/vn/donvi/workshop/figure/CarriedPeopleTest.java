package vn.donvi.workshop.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Citation;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.Enactment;
import vn.donvi.change.Extent;
import vn.donvi.change.Rearrangement;
import vn.donvi.change.Transfer;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitType;
import vn.donvi.workshop.edge.BuildReport;
import vn.donvi.workshop.reform.Reform2025;
import vn.donvi.workshop.source.SourceException;

/** Xã Một of 900 people goes to the new Xã Một with its land, and by the clauses with its people to Xã Hai. */
class CarriedPeopleTest {
    private static final LocalDate BASELINE = LocalDate.of(2004, 8, 31);
    private static final AdministrativeUnit PROVINCE = AdministrativeUnit.builder(
                    UnitCode.of("42"), UnitType.TINH, "Hà Tĩnh", DateRange.from(BASELINE))
            .build();
    private static final AdministrativeUnit ONE = commune("00001", "Một", DateRange.of(BASELINE, Reform2025.DATE));
    private static final AdministrativeUnit TWO = commune("00002", "Hai", DateRange.of(BASELINE, Reform2025.DATE));
    private static final AdministrativeUnit NEW_ONE = commune("00001", "Một", DateRange.from(Reform2025.DATE));
    private static final AdministrativeUnit NEW_TWO = commune("00002", "Hai", DateRange.from(Reform2025.DATE));

    @Test
    void unitThatHasPeopleButGetsNoneStopsTheBuild() {
        assertThatThrownBy(() -> CarriedPeople.check(gazetteer(900, Quality.OFFICIAL), new BuildReport()))
                .isInstanceOf(SourceException.class)
                .hasMessage("""
                        the law's words and the figures contradict each other, and no erratum settles it:
                          the clauses carry 0 people of 2019 into Xã Một (00001@2025-07-01), the register has 900""");
    }

    @Test
    void registerThatIsNotBelievedContradictsNothing() {
        BuildReport report = new BuildReport();
        CarriedPeople.check(gazetteer(900, Quality.SUSPECT), report);
        assertThat(report.counted("registers held against the census")).isEqualTo(1);
    }

    @Test
    void unitWithoutPeopleMayGetNone() {
        BuildReport report = new BuildReport();
        CarriedPeople.check(gazetteer(0, Quality.OFFICIAL), report);
        assertThat(report.counted("registers held against the census")).isEqualTo(2);
    }

    private static Gazetteer gazetteer(double register, Quality quality) {
        return Gazetteer.builder(BASELINE, Reform2025.DATE)
                .addUnits(List.of(PROVINCE, ONE, TWO, NEW_ONE, NEW_TWO))
                .addDocuments(List.of(
                        Document.of("1/NQ-UBTVQH15", DocumentKind.LEGAL, "Ủy ban Thường vụ Quốc hội", "Sắp xếp"),
                        Document.of("figures", DocumentKind.PUBLICATION, "", "Figures")))
                .addChanges(List.of(Rearrangement.of(
                        "reform",
                        new Enactment(Reform2025.DATE, DateBasis.IN_FORCE, Citation.of("1/NQ-UBTVQH15")),
                        List.of(
                                Transfer.of(ONE.id(), NEW_ONE.id(), Extent.PART, Extent.NONE),
                                Transfer.of(ONE.id(), NEW_TWO.id(), Extent.REST, Extent.ALL),
                                Transfer.of(TWO.id(), NEW_TWO.id(), Extent.ALL, Extent.ALL)),
                        CarriedPeopleTest::unit,
                        "")))
                .addMeasurements(List.of(
                        figure(ONE, Measure.CENSUS_POPULATION, 900, Quality.OFFICIAL),
                        figure(TWO, Measure.CENSUS_POPULATION, 1_000, Quality.OFFICIAL),
                        figure(NEW_ONE, Measure.REGISTER_POPULATION, register, quality),
                        figure(NEW_TWO, Measure.REGISTER_POPULATION, 1_100, Quality.OFFICIAL)))
                .build();
    }

    private static AdministrativeUnit commune(String code, String name, DateRange validity) {
        return AdministrativeUnit.builder(UnitCode.of(code), UnitType.XA, name, validity)
                .parent(UnitCode.of("42"))
                .build();
    }

    private static AdministrativeUnit unit(UnitId id) {
        return List.of(ONE, TWO, NEW_ONE, NEW_TWO).stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Measurement figure(AdministrativeUnit unit, Measure measure, double value, Quality quality) {
        return new Measurement(
                unit.id(),
                measure,
                value,
                unit.id().since(),
                "figures",
                quality,
                quality == Quality.OFFICIAL ? "" : "not plausible");
    }
}
