package vn.donvi.workshop.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Quality;
import vn.donvi.problem.Location;
import vn.donvi.unit.UnitId;
import vn.donvi.vietnam.VietnamGazetteer;
import vn.donvi.workshop.edge.BuildReport;
import vn.donvi.workshop.source.SourceException;
import vn.donvi.workshop.source.SourceRow;

class OwnSharesTest {
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final List<UnitChange> CHANGES = VietnamGazetteer.load().changes(REFORM, REFORM);

    @Test
    void shareOfLandSaysItsErrorAndItsPolygons() {
        assertThat(OwnShares.of(List.of(land("22024@2024-11-01")), List.of(), CHANGES, new BuildReport()))
                .singleElement()
                .satisfies(share -> {
                    assertThat(share.measure()).isEqualTo(Measure.AREA);
                    assertThat(share.quality()).isEqualTo(Quality.DERIVED);
                    assertThat(share.asOf()).isEqualTo(REFORM);
                    assertThat(share.note())
                            .isEqualTo("estimate of donvi, ±0.12: coarse polygons of 2014 (22024) laid over those of"
                                    + " 2025, found to 99.7 %; by acts it differs from them by 0.144 km²");
                });
    }

    @Test
    void shareOfNoTransferStopsTheBuild() {
        assertThatThrownBy(() -> OwnShares.of(List.of(land("22024@2004-08-31")), List.of(), CHANGES, new BuildReport()))
                .isInstanceOf(SourceException.class)
                .hasMessage("shares.csv:2: no change moves a part of 22024@2004-08-31 to 22015@2025-07-01");
    }

    @Test
    void estimateWithoutReasoningStopsTheBuild() {
        SourceRow row = row(Map.of(
                "source",
                "22024@2024-11-01",
                "target",
                "22015@2025-07-01",
                "share",
                "0.5",
                "error",
                "0.2",
                "reasoning",
                " "));

        assertThatThrownBy(() -> OwnShares.of(List.of(), List.of(row), CHANGES, new BuildReport()))
                .hasMessage("shares.csv:2: an estimate needs its reasoning");
    }

    @Test
    void statedPartGetsItsFiguresOnce() {
        Transfer part = Transfer.of(
                UnitId.parse("00001@2004-08-31"), UnitId.parse("00002@2020-01-01"), Extent.PART, Extent.PART);
        StatedParts parts = StatedParts.of(List.of(part("2020-01-01", "1.5", "70")));

        assertThatThrownBy(parts::requireAllUsed)
                .isInstanceOf(SourceException.class)
                .hasMessage("figures of parts that no change moves: [2020-01-01 00001 00002]");
        assertThat(parts.complete(part)).isEqualTo(part.withAreaKm2(1.5).withPersons(70));
        parts.requireAllUsed();
        assertThatThrownBy(() -> parts.complete(part.withPersons(3))).hasMessageContaining("another table has figures");
        assertThatThrownBy(() -> StatedParts.of(List.of(part("2020-01-01", "", ""))))
                .hasMessage("shares.csv:2: no figure");
    }

    private static SourceRow land(String source) {
        return row(Map.of(
                "source",
                source,
                "target",
                "22015@2025-07-01",
                "share",
                "0.6141",
                "error",
                "0.12",
                "found",
                "0.997",
                "polygons",
                "22024",
                "strange_km2",
                "0.144"));
    }

    private static SourceRow part(String date, String km2, String persons) {
        return row(Map.of(
                "date",
                date,
                "source",
                "00001",
                "target",
                "00002",
                "area_km2",
                km2,
                "persons",
                persons,
                "words",
                "read"));
    }

    private static SourceRow row(Map<String, String> values) {
        return new SourceRow(Location.of("shares.csv", 2), values);
    }
}
