package vn.donvi.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Citation;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.Enactment;
import vn.donvi.change.Rearrangement;
import vn.donvi.change.Transfer;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitType;

/** Dättwil (4025) merged into Baden (4021) on 1962-01-01: a country that nothing in the crosswalk knows. */
class SwissMunicipalitiesTest {
    private static final LocalDate MERGER = LocalDate.of(1962, 1, 1);
    private static final String REGISTER = "Historisiertes Gemeindeverzeichnis";

    private final Gazetteer switzerland = Gazetteer.builder(LocalDate.of(1960, 1, 1), LocalDate.of(1970, 1, 1))
            .addDocuments(List.of(Document.of(REGISTER, DocumentKind.PUBLICATION, "Bundesamt für Statistik", "")))
            .addUnits(List.of(
                    AdministrativeUnit.builder(UnitCode.of("19"), UnitType.PROVINCE, "Aargau", range("1960-01-01/.."))
                            .build(),
                    municipality("4021", "Baden", "1960-01-01/1962-01-01"),
                    municipality("4021", "Baden", "1962-01-01/.."),
                    municipality("4025", "Dättwil", "1960-01-01/1962-01-01")))
            .addChanges(List.of(Rearrangement.of(
                    "1000",
                    new Enactment(MERGER, DateBasis.IN_FORCE, Citation.of(REGISTER)),
                    List.of(
                            Transfer.all(UnitId.parse("4021@1960-01-01"), UnitId.parse("4021@1962-01-01")),
                            Transfer.all(UnitId.parse("4025@1960-01-01"), UnitId.parse("4021@1962-01-01"))),
                    id -> municipality(id.code().value(), "", id.since() + "/.."),
                    "")))
            .build();

    private static AdministrativeUnit municipality(String code, String name, String validity) {
        return AdministrativeUnit.builder(UnitCode.of(code), UnitType.MUNICIPALITY, name, range(validity))
                .parent(UnitCode.of("19"))
                .build();
    }

    private static DateRange range(String text) {
        return DateRange.parse(text);
    }

    @Test
    void bothAreBaden() {
        Crosswalk crosswalk = Crosswalk.between(switzerland, LocalDate.of(1961, 12, 31), MERGER);

        assertThat(crosswalk.rows())
                .map(CrosswalkRow::toString)
                .containsExactly(
                        "4021@1960-01-01 -> 4021@1962-01-01 (area 1.0 of [1.0, 1.0], population 1.0 of [1.0, 1.0])",
                        "4025@1960-01-01 -> 4021@1962-01-01 (area 1.0 of [1.0, 1.0], population 1.0 of [1.0, 1.0])");
    }
}
