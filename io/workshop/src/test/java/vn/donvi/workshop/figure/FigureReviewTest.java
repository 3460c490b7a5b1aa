package vn.donvi.workshop.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Quality;
import vn.donvi.problem.Location;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.source.SourceException;
import vn.donvi.workshop.source.SourceRow;

class FigureReviewTest {
    @Test
    void populationIsJudgedByTheLineageOfTheCensus() {
        FigureReview review = FigureReview.of(
                List.of(
                        people("00001", "900", "plausible: flag looks wrong"),
                        people("00002", "90", "implausible also by lineage"),
                        people("00003", "", "no figure")),
                List.of(),
                List.of());

        assertThat(review.find(UnitLevel.COMMUNE, "00001", Measure.REGISTER_POPULATION, 900))
                .contains(new FigureReview.Verdict(
                        Measure.REGISTER_POPULATION,
                        Optional.of(Quality.OFFICIAL),
                        "plausible: 0.9 times the 1000 people of 2019 by the lineage of its communes"));
        assertThat(review.find(UnitLevel.COMMUNE, "00003", Measure.REGISTER_POPULATION, 1))
                .isEmpty();
        assertThatThrownBy(review::requireAllUsed)
                .isInstanceOf(SourceException.class)
                .hasMessage("verdicts on figures that there are not: [COMMUNE 00002 register_population]");
        assertThat(review.find(UnitLevel.COMMUNE, "00002", Measure.REGISTER_POPULATION, 90)
                        .orElseThrow()
                        .quality())
                .contains(Quality.SUSPECT);
        review.requireAllUsed();
    }

    @Test
    void polygonThatIsAFifthLargerMakesAnAreaSuspectAndASmallerOneIsNoted() {
        FigureReview review =
                FigureReview.of(List.of(), List.of(area("00001", "100", "121"), area("00002", "100", "82")), List.of());

        assertThat(review.find(UnitLevel.COMMUNE, "00001", Measure.AREA, 100)
                        .orElseThrow()
                        .quality())
                .contains(Quality.SUSPECT);
        assertThat(review.find(UnitLevel.COMMUNE, "00002", Measure.AREA, 100))
                .contains(new FigureReview.Verdict(
                        Measure.AREA, Optional.empty(), "its polygon has 82 km², 0.82 times it"));
    }

    @Test
    void countOfResidentsStandsForThePublishedRegister() {
        FigureReview review = FigureReview.of(
                List.of(),
                List.of(),
                List.of(row(Map.of(
                        "level",
                        "province",
                        "code",
                        "38",
                        "measure",
                        "resident_population",
                        "value",
                        "3760650",
                        "reason",
                        "less"))));

        assertThat(review.find(UnitLevel.PROVINCE, "38", Measure.REGISTER_POPULATION, 3760650)
                        .orElseThrow()
                        .measure())
                .isEqualTo(Measure.RESIDENT_POPULATION);
    }

    @Test
    void reviewOfAnotherValueStopsTheBuild() {
        FigureReview review = FigureReview.of(List.of(), List.of(area("00001", "100", "121")), List.of());

        assertThatThrownBy(() -> review.find(UnitLevel.COMMUNE, "00001", Measure.AREA, 101))
                .isInstanceOf(SourceException.class)
                .hasMessage("review.csv:2 reviews 100.0, and the figure is 101.0");
    }

    private static SourceRow people(String code, String recorded, String verdict) {
        return row(Map.of(
                "code",
                code,
                "recorded",
                recorded,
                "census2019_by_lineage",
                "1000",
                "sources_split",
                "0",
                "recorded_to_lineage",
                "0.9",
                "verdict",
                verdict));
    }

    private static SourceRow area(String code, String recorded, String polygon) {
        return row(Map.of("code", code, "recorded_km2", recorded, "quality", "official", "polygon_km2", polygon));
    }

    private static SourceRow row(Map<String, String> values) {
        return new SourceRow(Location.of("review.csv", 2), values);
    }
}
