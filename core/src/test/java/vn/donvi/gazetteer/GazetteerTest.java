package vn.donvi.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.donvi.fixture.Draft.all;
import static vn.donvi.fixture.Draft.code;
import static vn.donvi.fixture.Draft.date;
import static vn.donvi.fixture.Draft.id;
import static vn.donvi.fixture.Draft.violation;
import static vn.donvi.unit.UnitType.TINH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.fixture.Draft;
import vn.donvi.fixture.Fixtures;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;

class GazetteerTest {
    private static final Gazetteer SMALL = Fixtures.small().build();

    @Nested
    class Dates {
        @Test
        void coversTheBaselineAndWhatFollows() {
            assertThat(SMALL.coverage()).isEqualTo(DateRange.parse("2004-08-31/.."));
            assertThat(SMALL.knownUntil()).isEqualTo("2025-12-31");
        }

        @Test
        void saysNothingAboutADateBeforeTheBaseline() {
            assertThat(SMALL.on(date("2004-08-31")).date()).isEqualTo("2004-08-31");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SMALL.on(date("2004-08-30")))
                    .withMessage("the gazetteer begins on 2004-08-31 and says nothing about 2004-08-30");
        }

        @Test
        void refusesToKnowLessThanTheBaseline() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Gazetteer.builder(date("2004-08-31"), date("2004-08-30")))
                    .withMessage("known until 2004-08-30, but the baseline is 2004-08-31");
            assertThat(Gazetteer.builder(date("2004-08-31"), date("2004-08-31"))
                            .build()
                            .units())
                    .isEmpty();
        }

        @Test
        void answersForTheFarthestDates() {
            Snapshot last = SMALL.on(LocalDate.MAX);

            assertThat(last.units()).isEqualTo(SMALL.on(SMALL.knownUntil()).units());
            assertThat(last.find(code("01"))).contains(unit("01@2008-08-01"));
            assertThat(last.find(code("02"))).isEmpty();
            assertThat(SMALL.find(id("01@" + LocalDate.MAX))).isEmpty();
            assertThat(SMALL.find(id("01@" + LocalDate.MIN))).isEmpty();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SMALL.on(LocalDate.MIN))
                    .withMessage("the gazetteer begins on 2004-08-31 and says nothing about -999999999-01-01");
        }

        @Test
        void refusesUnitsOfTheFarthestDates() {
            Draft draft = new Draft().province("01", TINH, "Xa", LocalDate.MIN + "/" + LocalDate.MAX);

            assertThat(draft.violations())
                    .containsExactly(
                            violation(
                                    Invariant.WITHIN_COVERAGE,
                                    "Tỉnh Xa (01@-999999999-01-01) begins before the baseline 2004-08-31",
                                    "01@-999999999-01-01"),
                            violation(
                                    Invariant.NO_LOOSE_END,
                                    "Tỉnh Xa (01@-999999999-01-01) ends without a transfer from it or a dissolution"
                                            + " that says why",
                                    "01@-999999999-01-01"));
        }
    }

    @Nested
    class Units {
        @Test
        void comeInTheOrderOfTheirIds() {
            List<AdministrativeUnit> added = Fixtures.small().units();

            assertThat(SMALL.units())
                    .hasSameElementsAs(added)
                    .hasSameSizeAs(added)
                    .isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()))
                    .isUnmodifiable();
        }

        @Test
        void versionsOfACodeComeByDate() {
            assertThat(SMALL.versions(code("00002")))
                    .map(AdministrativeUnit::toString)
                    .containsExactly("Xã Lạc (00002@2004-08-31)", "Xã Biển (00002@2018-06-01)");
            assertThat(SMALL.versions(code("02"))).hasSize(1).isUnmodifiable();
            assertThat(SMALL.versions(code("00006"))).isEmpty();
        }

        @Test
        void everyUnitIsFoundByItsId() {
            assertThat(SMALL.units()).allSatisfy(unit -> {
                assertThat(SMALL.find(unit.id())).containsSame(unit);
                assertThat(SMALL.get(unit.id())).isSameAs(unit);
            });
        }

        @Test
        void idOfNoUnitIsNotFound() {
            assertThat(SMALL.find(id("99@2004-08-31"))).isEmpty();
            assertThat(SMALL.find(id("01@2004-09-01"))).isEmpty();
            assertThatExceptionOfType(UnknownUnitException.class)
                    .isThrownBy(() -> SMALL.get(id("99@2004-08-31")))
                    .withMessage("no unit has ever borne the code 99");
        }

        @Test
        void unitOfAnotherGazetteerIsRefused() {
            AdministrativeUnit foreign = AdministrativeUnit.builder(
                            code("99"), TINH, "Lạ", DateRange.parse("2004-08-31/.."))
                    .build();

            for (Runnable question : List.<Runnable>of(
                    () -> SMALL.lineage(foreign),
                    () -> SMALL.beginnings(foreign),
                    () -> SMALL.endings(foreign),
                    () -> SMALL.measurements(foreign))) {
                assertThatExceptionOfType(UnknownUnitException.class)
                        .isThrownBy(question::run)
                        .withMessage("no unit has ever borne the code 99");
            }
        }
    }

    @Nested
    class Changes {
        @Test
        void comeByDateThenById() {
            Draft shuffled = Fixtures.small();
            Collections.reverse(shuffled.changes());

            assertThat(shuffled.build().changes())
                    .isEqualTo(SMALL.changes())
                    .map(UnitChange::id)
                    .containsExactly("an-bình", "tây", "hòa-lạc", "thủy", "đảo", "biển", "dài", "đảo chìm");
            assertThat(SMALL.changes()).isUnmodifiable();
        }

        @Test
        void fromOneDateToAnotherTakesBoth() {
            assertThat(SMALL.changes(date("2008-08-01"), date("2012-03-01")))
                    .map(UnitChange::id)
                    .containsExactly("an-bình", "tây", "hòa-lạc", "thủy");
            assertThat(SMALL.changes(date("2008-08-02"), date("2012-02-29")))
                    .map(UnitChange::id)
                    .containsExactly("hòa-lạc");
            assertThat(SMALL.changes(date("2012-03-01"), date("2008-08-01"))).isEmpty();
            assertThat(SMALL.changes(LocalDate.MIN, LocalDate.MAX)).isEqualTo(SMALL.changes());
        }

        @Test
        void aVersionBeginsAndEndsByItsChanges() {
            assertBeginnings("01@2004-08-31");
            assertEndings("01@2004-08-31", "an-bình");
            assertBeginnings("01@2008-08-01", "an-bình");
            assertEndings("01@2008-08-01");
            assertBeginnings("00005@2015-01-01", "đảo");
            assertEndings("00005@2015-01-01", "đảo chìm");
            assertBeginnings("00004@2012-03-01", "thủy");
            assertEndings("00004@2012-03-01", "biển");
        }

        @Test
        void aVersionMayBeginAndEndByMoreThanOne() {
            Gazetteer gazetteer = new Draft()
                    .province("01", TINH, "An", "2004-08-31/2010-01-01")
                    .province("02", TINH, "Bình", "2004-08-31/2010-01-01")
                    .province("03", TINH, "Cường", "2010-01-01/..")
                    .province("04", TINH, "Dũng", "2010-01-01/..")
                    .change("1", "2010-01-01", part("01@2004-08-31", "03@2010-01-01"))
                    .change("2", "2010-01-01", part("01@2004-08-31", "04@2010-01-01"))
                    .change("3", "2010-01-01", all("02@2004-08-31", "04@2010-01-01"))
                    .build();

            assertThat(gazetteer.endings(gazetteer.get(id("01@2004-08-31"))))
                    .map(UnitChange::id)
                    .containsExactly("1", "2");
            assertThat(gazetteer.beginnings(gazetteer.get(id("04@2010-01-01"))))
                    .map(UnitChange::id)
                    .containsExactly("2", "3");
        }

        private static Transfer part(String source, String target) {
            return Draft.transfer(source, target, Extent.PART, Extent.PART);
        }

        private static void assertBeginnings(String unit, String... changes) {
            assertThat(SMALL.beginnings(unit(unit))).map(UnitChange::id).containsExactly(changes);
        }

        private static void assertEndings(String unit, String... changes) {
            assertThat(SMALL.endings(unit(unit))).map(UnitChange::id).containsExactly(changes);
        }
    }

    @Nested
    class DocumentsAndFigures {
        @Test
        void documentIsFoundByItsNumber() {
            assertThat(SMALL.getDocument(Draft.ACT)).isEqualTo(Draft.act(Draft.ACT));
            assertThat(SMALL.findDocument(Draft.ACT)).contains(Draft.act(Draft.ACT));
            assertThat(SMALL.documents().keySet()).containsExactly(Draft.ACT, Fixtures.CENSUS);
            assertThat(SMALL.documents()).isUnmodifiable();
        }

        @Test
        void unknownDocumentIsRefused() {
            assertThat(SMALL.findDocument("2/NQ-CP")).isEmpty();
            assertThatExceptionOfType(UnknownDocumentException.class)
                    .isThrownBy(() -> SMALL.getDocument("2/NQ-CP"))
                    .withMessage("no document 2/NQ-CP")
                    .satisfies(unknown -> assertThat(unknown.number()).isEqualTo("2/NQ-CP"));
        }

        @Test
        void figuresComeByUnitThenByMeasureThenByDateThenBySource() {
            List<Measurement> figures = new ArrayList<>();
            for (String unit : List.of("00001@2004-08-31", "00001@2010-01-01", "00003@2012-03-01")) {
                for (Measure measure : List.of(Measure.AREA, Measure.CENSUS_POPULATION)) {
                    for (String asOf : List.of("2009-04-01", "2019-04-01")) {
                        for (String source : List.of(Draft.ACT, Fixtures.CENSUS)) {
                            figures.add(
                                    new Measurement(id(unit), measure, 1, date(asOf), source, Quality.OFFICIAL, ""));
                        }
                    }
                }
            }
            Draft draft = Fixtures.small();
            draft.measurements().clear();
            draft.measurements().addAll(figures);
            Collections.shuffle(draft.measurements(), new Random(1));
            Gazetteer gazetteer = draft.build();

            assertThat(gazetteer.measurements()).isEqualTo(figures).isUnmodifiable();
            assertThat(gazetteer.measurements(unit("00001@2010-01-01"))).isEqualTo(figures.subList(8, 16));
        }

        @Test
        void figuresOfAVersionAreNotThoseOfAnother() {
            assertThat(SMALL.measurements(unit("00003@2012-03-01")))
                    .containsExactly(
                            Fixtures.measurement("00003@2012-03-01", Measure.AREA, 7.87),
                            Fixtures.measurement("00003@2012-03-01", Measure.CENSUS_POPULATION, 4_321))
                    .isUnmodifiable();
            assertThat(SMALL.measurements(unit("00003@2004-08-31"))).isEmpty();
        }
    }

    @Test
    void keepsWhatItWasBuiltOfWhenTheBuilderGoesOn() {
        Gazetteer.Builder builder = Gazetteer.builder(Draft.BASELINE, Draft.KNOWN_UNTIL)
                .addUnits(List.of(province("01")))
                .addDocuments(List.of(Draft.act(Draft.ACT)));
        Gazetteer one = builder.build();
        Gazetteer two = builder.addUnits(List.of(province("02"))).build();

        assertThat(one.units()).containsExactly(province("01"));
        assertThat(two.units()).containsExactly(province("01"), province("02"));
    }

    private static AdministrativeUnit unit(String id) {
        return SMALL.get(id(id));
    }

    private static AdministrativeUnit province(String code) {
        return AdministrativeUnit.builder(code(code), TINH, "An", DateRange.from(Draft.BASELINE))
                .build();
    }
}
