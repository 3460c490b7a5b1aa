package vn.donvi.news.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donvi.news.interpretation.SmallNews.founding;
import static vn.donvi.news.interpretation.SmallNews.organ;
import static vn.donvi.news.interpretation.SmallNews.quote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.Extent;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.news.announcement.Amount;
import vn.donvi.news.announcement.DocumentNamed;
import vn.donvi.news.announcement.Founding;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.announcement.PartialDate;
import vn.donvi.news.announcement.Stage;
import vn.donvi.news.announcement.StatedFigure;
import vn.donvi.news.announcement.Statement;
import vn.donvi.news.announcement.Topic;
import vn.donvi.unit.UnitId;

class ComparisonTest {
    private static final String TAN_DINH = "07002@2004-08-31";
    private static final Gazetteer GAZETTEER = SmallNews.draft()
            .add(Document.of("map", DocumentKind.PUBLICATION, "", ""))
            .add(Document.of("2/NQ", DocumentKind.LEGAL, "Quốc hội", "").issued(LocalDate.of(2025, 6, 16)))
            .add(Document.of("3/NQ", DocumentKind.LEGAL, "", ""))
            .add(measurement(Measure.AREA, 48.934, "2020-12-31"))
            .add(measurement(Measure.CENSUS_POPULATION, 40064, "2019-04-01"))
            .add(measurement(Measure.REGISTER_POPULATION, 41500, "2024-12-31"))
            .build();

    @Nested
    class Figures {
        @Test
        void anExactFigureAgreesToItsLastDigit() {
            assertThat(area("48.93 km²"))
                    .containsExactly("AGREES area: 48.93 km² | 48.934 km², as of 2020-12-31 | map");
            assertThat(area("48.9 km²")).containsExactly("AGREES area: 48.9 km² | 48.934 km², as of 2020-12-31 | map");
            assertThat(area("48.92 km²"))
                    .containsExactly("DIFFERS area: 48.92 km² | 48.934 km², as of 2020-12-31 | map");
            assertThat(area("48.930 km²"))
                    .containsExactly("DIFFERS area: 48.930 km² | 48.934 km², as of 2020-12-31 | map");
        }

        @Test
        void hectaresAreComparedAsSuch() {
            assertThat(area("4893 ha")).containsExactly("AGREES area: 4893 ha | 48.934 km², as of 2020-12-31 | map");
            assertThat(area("48.93 ha")).containsExactly("DIFFERS area: 48.93 ha | 48.934 km², as of 2020-12-31 | map");
        }

        @Test
        void aBoundIncludesItself() {
            assertThat(area(">48.934 km²"))
                    .containsExactly("AGREES area: >48.934 km² | 48.934 km², as of 2020-12-31 | map");
            assertThat(area(">48.935 km²"))
                    .containsExactly("DIFFERS area: >48.935 km² | 48.934 km², as of 2020-12-31 | map");
            assertThat(area("<48.934 km²"))
                    .containsExactly("AGREES area: <48.934 km² | 48.934 km², as of 2020-12-31 | map");
            assertThat(area("<48.933 km²"))
                    .containsExactly("DIFFERS area: <48.933 km² | 48.934 km², as of 2020-12-31 | map");
        }

        @Test
        void anApproximateOrRoundFigureAgreesWithinFivePercent() {
            assertThat(area("~51.509 km²"))
                    .containsExactly("AGREES area: ~51.509 km² | 48.934 km², as of 2020-12-31 | map");
            assertThat(area("~51.51 km²"))
                    .containsExactly("DIFFERS area: ~51.51 km² | 48.934 km², as of 2020-12-31 | map");
            assertThat(area("≈46.604 km²"))
                    .containsExactly("AGREES area: ≈46.604 km² | 48.934 km², as of 2020-12-31 | map");
            assertThat(area("≈46.603 km²"))
                    .containsExactly("DIFFERS area: ≈46.603 km² | 48.934 km², as of 2020-12-31 | map");
        }

        @Test
        void aPopulationIsComparedWithEveryCountOfPersons() {
            assertThat(compare(population("40064 người", Stage.ACTUAL)))
                    .containsExactly(
                            "AGREES census_population: 40064 người | 40064 persons, as of 2019-04-01 | map",
                            "DIFFERS register_population: 40064 người | 41500 persons, as of 2024-12-31 | map");
        }

        @Test
        void aFigureThatTheGazetteerLacksIsNotHeld() {
            assertThat(lines(organ("xã Liên Bão"), figure(Topic.AREA, "xã Liên Bão", "5 km²", Stage.ACTUAL)))
                    .containsExactly("NOT_HELD area: 5 km² |  | ");
            assertThat(lines(organ("xã Liên Bão"), figure(Topic.POPULATION, "xã Liên Bão", "5 người", Stage.ACTUAL)))
                    .containsExactly("NOT_HELD population: 5 người |  | ");
        }

        @Test
        void aPlannedFigureIsNotCompared() {
            assertThat(compare(population("40064 người", Stage.PLANNED))).isEmpty();
        }

        @Test
        void aFigureOfAnotherTopicIsNotCompared() {
            assertThat(compare(figure(Topic.HOUSEHOLDS, "xã Tân Dĩnh", "9000 hộ", Stage.ACTUAL)))
                    .isEmpty();
        }

        @Test
        void aFigureOfAnUnknownOrDoubtfulUnitIsNotCompared() {
            assertThat(compare(new StatedFigure(
                            quote("5 km²"), Topic.AREA, Optional.empty(), Amount.parse("5 km²"), Stage.ACTUAL, "")))
                    .isEmpty();
            assertThat(lines(organ("xã Hòa Lạc"), figure(Topic.AREA, "xã Hòa Lạc", "5 km²", Stage.ACTUAL)))
                    .isEmpty();
        }
    }

    @Nested
    class Foundings {
        @Test
        void aPartThatIsOnlyNamedAgrees() {
            assertThat(lines(founding("xã Đức Thọ", "thị trấn Đức Thọ", "xã Tùng Ảnh", "xã Hòa Lạc")))
                    .containsExactly(
                            "AGREES formed from: thị trấn Đức Thọ | Thị trấn Đức Thọ (18229@2004-08-31), ALL,"
                                    + " 2025-07-01 | 1/NQ-CP",
                            "AGREES formed from: xã Tùng Ảnh | Xã Tùng Ảnh (18238@2004-08-31), ALL, 2025-07-01"
                                    + " | 1/NQ-CP",
                            "AGREES formed from: xã Hòa Lạc | Xã Hòa Lạc (18241@2004-08-31), area PART,"
                                    + " population ALL, 2025-07-01 | 1/NQ-CP");
        }

        @Test
        void aPartThatTheTextLeavesOutIsNotSaid() {
            assertThat(lines(founding("xã Đức Thọ", "thị trấn Đức Thọ", "xã Hòa Lạc")))
                    .containsExactly(
                            "AGREES formed from: thị trấn Đức Thọ | Thị trấn Đức Thọ (18229@2004-08-31), ALL,"
                                    + " 2025-07-01 | 1/NQ-CP",
                            "AGREES formed from: xã Hòa Lạc | Xã Hòa Lạc (18241@2004-08-31), area PART,"
                                    + " population ALL, 2025-07-01 | 1/NQ-CP",
                            "NOT_SAID formed from:  | Xã Tùng Ảnh (18238@2004-08-31), ALL, 2025-07-01 | 1/NQ-CP");
        }

        @Test
        void allAndAPartContradictEachOther() {
            assertThat(lines(of(
                            "xã Đức Thọ",
                            part("thị trấn Đức Thọ", Extent.PART, Extent.PART),
                            part("xã Tùng Ảnh", Extent.ALL, Extent.ALL),
                            part("xã Hòa Lạc", Extent.PART, Extent.ALL))))
                    .containsExactly(
                            "DIFFERS formed from: thị trấn Đức Thọ, PART | Thị trấn Đức Thọ (18229@2004-08-31),"
                                    + " ALL, 2025-07-01 | 1/NQ-CP",
                            "AGREES formed from: xã Tùng Ảnh, ALL | Xã Tùng Ảnh (18238@2004-08-31), ALL,"
                                    + " 2025-07-01 | 1/NQ-CP",
                            "AGREES formed from: xã Hòa Lạc, area PART, population ALL | Xã Hòa Lạc"
                                    + " (18241@2004-08-31), area PART, population ALL, 2025-07-01 | 1/NQ-CP");
            assertThat(lines(of(
                            "xã Đức Thọ",
                            part("thị trấn Đức Thọ", Extent.UNKNOWN, Extent.ALL),
                            part("xã Tùng Ảnh", Extent.ALL, Extent.UNKNOWN),
                            part("xã Hòa Lạc", Extent.PART, Extent.PART))))
                    .containsExactly(
                            "AGREES formed from: thị trấn Đức Thọ, area UNKNOWN, population ALL | Thị trấn Đức"
                                    + " Thọ (18229@2004-08-31), ALL, 2025-07-01 | 1/NQ-CP",
                            "AGREES formed from: xã Tùng Ảnh, area ALL, population UNKNOWN | Xã Tùng Ảnh"
                                    + " (18238@2004-08-31), ALL, 2025-07-01 | 1/NQ-CP",
                            "DIFFERS formed from: xã Hòa Lạc, PART | Xã Hòa Lạc (18241@2004-08-31), area PART,"
                                    + " population ALL, 2025-07-01 | 1/NQ-CP");
        }

        @Test
        void theRestOfAUnitIsAPartToo() {
            assertThat(lines(of(
                            "xã Tân Dân",
                            part("xã Tân Dân", Extent.ALL, Extent.ALL),
                            part("xã Hòa Lạc", Extent.PART, Extent.NONE))))
                    .containsExactly(
                            "AGREES formed from: xã Tân Dân, ALL | Xã Tân Dân (18244@2004-08-31), ALL,"
                                    + " 2025-07-01 | 1/NQ-CP",
                            "AGREES formed from: xã Hòa Lạc, area PART, population NONE | Xã Hòa Lạc"
                                    + " (18241@2004-08-31), area REST, population NONE, 2025-07-01 | 1/NQ-CP");
        }

        @Test
        void theFoundingOfAPartyOrganisationIsNotCompared() {
            Founding founding = founding("xã Đức Thọ", "thị trấn Đức Thọ");
            assertThat(lines(Founding.of(founding.quote(), founding.unit(), true, founding.parts())))
                    .isEmpty();
        }

        @Test
        void aFoundingThatStaysOpenIsNotCompared() {
            assertThat(lines(founding("xã Tân Dân", "xã Tân Dân"))).isEmpty();
        }
    }

    @Nested
    class Documents {
        @Test
        void aDocumentAgreesUnlessBothDatesAreKnownAndDiffer() {
            assertThat(lines(document("2/NQ", "2025-06-16")))
                    .containsExactly("AGREES document: 2/NQ of 2025-06-16 | 2/NQ of 2025-06-16 | Quốc hội");
            assertThat(lines(document("2/NQ", "2025-06-17")))
                    .containsExactly("DIFFERS document: 2/NQ of 2025-06-17 | 2/NQ of 2025-06-16 | Quốc hội");
            assertThat(lines(document("3/NQ", "2025-06-17")))
                    .containsExactly("AGREES document: 3/NQ of 2025-06-17 | 3/NQ | ");
            assertThat(lines(new DocumentNamed(quote("2/NQ"), "Nghị quyết", "2/NQ", Optional.empty(), "")))
                    .containsExactly("AGREES document: 2/NQ | 2/NQ of 2025-06-16 | Quốc hội");
        }

        @Test
        void aDateWithoutItsYearIsNoDate() {
            assertThat(lines(document("2/NQ", "--06-17")))
                    .containsExactly("AGREES document: 2/NQ | 2/NQ of 2025-06-16 | Quốc hội");
        }

        @Test
        void aDocumentThatTheGazetteerLacksIsLeftOut() {
            assertThat(lines(document("9/NQ", "2025-06-16"))).isEmpty();
        }
    }

    @Test
    void linesAreInTheOrderOfTheStatements() {
        assertThat(lines(
                        document("2/NQ", "2025-06-16"),
                        organ("xã Tân Dĩnh"),
                        area("xã Tân Dĩnh", "1 km²"),
                        document("3/NQ", "2025-06-16")))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly("AGREES document", "DIFFERS area", "AGREES document");
    }

    @Test
    void aTextWithoutFactsHasNoLines() {
        assertThat(lines(organ("xã Tân Dĩnh"))).isEmpty();
    }

    @Test
    void aLineNamesTheUnitAndTheWordsOfTheText() {
        Comparison.Line line = comparison(organ("xã Tân Dĩnh"), area("xã Tân Dĩnh", "1 km²"))
                .lines()
                .get(0);
        assertThat(line.unit()).contains(GAZETTEER.get(UnitId.parse(TAN_DINH)));
        assertThat(line.quote()).isEqualTo(quote("1 km²"));
        assertThat(comparison(document("2/NQ", "2025-06-16")).lines().get(0).unit())
                .isEmpty();
    }

    @Test
    void linesCannotBeChanged() {
        assertThatThrownBy(() -> comparison().lines().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Measurement measurement(Measure measure, double value, String asOf) {
        return new Measurement(
                UnitId.parse(TAN_DINH), measure, value, LocalDate.parse(asOf), "map", Quality.OFFICIAL, "");
    }

    private static List<String> area(String amount) {
        return compare(area("xã Tân Dĩnh", amount));
    }

    private static StatedFigure area(String unit, String amount) {
        return figure(Topic.AREA, unit, amount, Stage.ACTUAL);
    }

    private static StatedFigure population(String amount, Stage stage) {
        return figure(Topic.POPULATION, "xã Tân Dĩnh", amount, stage);
    }

    private static StatedFigure figure(Topic topic, String unit, String amount, Stage stage) {
        return new StatedFigure(
                quote(amount), topic, Optional.of(NamedUnit.parse(unit)), Amount.parse(amount), stage, "");
    }

    private static Founding of(String unit, Founding.Part... parts) {
        return Founding.of(quote(unit + " được thành lập"), NamedUnit.parse(unit), false, List.of(parts));
    }

    private static Founding.Part part(String unit, Extent area, Extent population) {
        return new Founding.Part(NamedUnit.parse(unit), area, population, Optional.empty(), Optional.empty());
    }

    private static DocumentNamed document(String number, String date) {
        return new DocumentNamed(quote(number), "Nghị quyết", number, Optional.of(PartialDate.parse(date)), "Quốc hội");
    }

    /** Compares a statement about Xã Tân Dĩnh, which only one unit is called. */
    private static List<String> compare(Statement statement) {
        return lines(organ("xã Tân Dĩnh"), statement);
    }

    private static List<String> lines(Statement... statements) {
        return comparison(statements).lines().stream()
                .map(line -> line.verdict() + " " + line.what() + ": " + line.said() + " | " + line.held() + " | "
                        + line.source())
                .toList();
    }

    private static Comparison comparison(Statement... statements) {
        var text = SmallNews.text(statements);
        Interpretation meaning = Interpreter.of(GAZETTEER).interpret(text, Context.NONE);
        return Comparison.of(text, meaning, GAZETTEER);
    }
}
