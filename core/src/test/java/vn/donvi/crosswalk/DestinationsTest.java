package vn.donvi.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.donvi.change.Extent.ALL;
import static vn.donvi.change.Extent.NONE;
import static vn.donvi.change.Extent.PART;
import static vn.donvi.change.Extent.REST;
import static vn.donvi.change.Extent.UNKNOWN;
import static vn.donvi.crosswalk.share.Evidence.AREA_FOR_POPULATION;
import static vn.donvi.crosswalk.share.Evidence.EVEN_MIXTURE;
import static vn.donvi.crosswalk.share.Evidence.FIGURES;
import static vn.donvi.crosswalk.share.Evidence.LAW;
import static vn.donvi.crosswalk.share.Evidence.OVERLAY;
import static vn.donvi.fixture.Draft.all;
import static vn.donvi.fixture.Draft.date;
import static vn.donvi.fixture.Draft.id;
import static vn.donvi.fixture.Draft.transfer;
import static vn.donvi.unit.UnitType.HUYEN;
import static vn.donvi.unit.UnitType.TINH;
import static vn.donvi.unit.UnitType.XA;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.crosswalk.share.Share;
import vn.donvi.fixture.Draft;
import vn.donvi.fixture.Fixtures;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.unit.UnitLevel;

class DestinationsTest {
    private static final LocalDate END = date("2024-01-01");

    /** One province with one district; the communes are added by the tests. */
    private final Draft draft =
            new Draft().province("01", TINH, "An", "2004-08-31/..").unit("001", HUYEN, "Đông", "2004-08-31/..", "01");

    private Draft commune(String code, String validity) {
        return draft.unit(code, XA, "Xã " + code, validity, "001");
    }

    private void count(String unit, Measure measure, double value) {
        draft.add(new Measurement(id(unit), measure, value, date("2019-04-01"), Draft.ACT, Quality.OFFICIAL, ""));
    }

    private List<CrosswalkRow> rows(String unit) {
        return Destinations.at(draft.build(), END).of(id(unit));
    }

    private static List<String> targets(List<CrosswalkRow> rows) {
        return rows.stream()
                .map(row -> row.target()
                        .map(target -> target.id().toString())
                        .orElse(row.openEnd().toString()))
                .toList();
    }

    @Nested
    class OneChange {
        @Test
        void unitThatStaysIsItself() {
            commune("1", "2004-08-31/..");

            assertThat(rows("1@2004-08-31")).singleElement().satisfies(row -> {
                assertThat(row.source()).isEqualTo(draft.get(id("1@2004-08-31")));
                assertThat(row.target()).contains(draft.get(id("1@2004-08-31")));
                assertThat(row.area()).isEqualTo(Share.WHOLE);
                assertThat(row.population()).isEqualTo(Share.WHOLE);
                assertThat(row.areaExtent()).isEqualTo(ALL);
                assertThat(row.changes()).isEmpty();
                assertThat(row.isCertain()).isTrue();
            });
        }

        @Test
        void partsOfUnknownSizeHaveBoundsAndNoEstimate() {
            commune("1", "2004-08-31/2010-01-01");
            commune("1", "2010-01-01/..");
            commune("2", "2010-01-01/..");
            draft.change(
                    "split",
                    "2010-01-01",
                    transfer("1@2004-08-31", "1@2010-01-01", REST, ALL),
                    transfer("1@2004-08-31", "2@2010-01-01", PART, NONE));

            List<CrosswalkRow> rows = rows("1@2004-08-31");

            assertThat(targets(rows)).containsExactly("1@2010-01-01", "2@2010-01-01");
            assertThat(rows).extracting(CrosswalkRow::areaExtent).containsExactly(REST, PART);
            assertThat(rows).extracting(CrosswalkRow::area).containsExactly(Share.unknown(), Share.unknown());
            assertThat(rows).extracting(CrosswalkRow::populationExtent).containsExactly(ALL, NONE);
            assertThat(rows).extracting(CrosswalkRow::population).containsExactly(Share.WHOLE, Share.NOTHING);
            assertThat(rows).allSatisfy(row -> assertThat(row.changes()).containsExactly(draft.change("split")));
            assertThat(rows).noneMatch(CrosswalkRow::isCertain);
        }

        @Test
        void figuresOfTheLawMakeAnEstimateButNoBounds() {
            commune("1", "2004-08-31/2010-01-01");
            commune("1", "2010-01-01/..");
            commune("2", "2010-01-01/..");
            draft.change(
                    "split",
                    "2010-01-01",
                    transfer("1@2004-08-31", "1@2010-01-01", REST, REST)
                            .withAreaKm2(3)
                            .withPersons(300),
                    transfer("1@2004-08-31", "2@2010-01-01", PART, PART)
                            .withAreaKm2(1)
                            .withPersons(700));

            assertThat(rows("1@2004-08-31"))
                    .extracting(CrosswalkRow::area)
                    .containsExactly(Share.estimated(0.75, LAW.bit()), Share.estimated(0.25, LAW.bit()));
            assertThat(rows("1@2004-08-31"))
                    .extracting(CrosswalkRow::population)
                    .containsExactly(Share.estimated(0.3, LAW.bit()), Share.estimated(0.7, LAW.bit()));
        }

        @Test
        void whatTheLawIsSilentAboutIsTheRestOfAFigure() {
            commune("1", "2004-08-31/2010-01-01");
            commune("1", "2010-01-01/..");
            commune("2", "2010-01-01/..");
            count("1@2004-08-31", Measure.CENSUS_POPULATION, 1000);
            draft.change(
                    "split",
                    "2010-01-01",
                    transfer("1@2004-08-31", "1@2010-01-01", REST, REST),
                    transfer("1@2004-08-31", "2@2010-01-01", PART, PART).withPersons(250));

            assertThat(rows("1@2004-08-31").get(1).population())
                    .isEqualTo(Share.estimated(0.25, LAW.bit() | FIGURES.bit()));
            assertThat(rows("1@2004-08-31").get(1).area()).isEqualTo(Share.unknown());
        }

        @Test
        void publishedSharesStandInForThePopulation() {
            commune("1", "2004-08-31/2010-01-01");
            commune("1", "2010-01-01/..");
            commune("2", "2010-01-01/..");
            draft.change(
                            "split",
                            "2010-01-01",
                            transfer("1@2004-08-31", "1@2010-01-01", PART, PART),
                            transfer("1@2004-08-31", "2@2010-01-01", PART, PART))
                    .add(share("1@2010-01-01", 0.6))
                    .add(share("2@2010-01-01", 0.2));

            assertThat(rows("1@2004-08-31"))
                    .extracting(CrosswalkRow::area)
                    .containsExactly(Share.estimated(0.75, OVERLAY.bit()), Share.estimated(0.25, OVERLAY.bit()));
            assertThat(rows("1@2004-08-31"))
                    .extracting(row -> row.population().evidence())
                    .containsOnly(List.of(OVERLAY, AREA_FOR_POPULATION));
        }

        private ShareEstimate share(String target, double share) {
            return new ShareEstimate(
                    id("1@2004-08-31"),
                    id(target),
                    Measure.AREA,
                    share,
                    date("2010-01-01"),
                    Draft.ACT,
                    Quality.OFFICIAL,
                    "");
        }

        @Test
        void figuresOfThePiecesAreCarriedBackToTheDivision() {
            commune("1", "2004-08-31/2010-01-01");
            commune("1", "2010-01-01/2015-01-01");
            commune("2", "2010-01-01/..");
            commune("3", "2015-01-01/..");
            count("3@2015-01-01", Measure.CENSUS_POPULATION, 900);
            count("2@2010-01-01", Measure.CENSUS_POPULATION, 100);
            draft.change(
                            "split",
                            "2010-01-01",
                            transfer("1@2004-08-31", "1@2010-01-01", PART, PART),
                            transfer("1@2004-08-31", "2@2010-01-01", PART, PART))
                    .change("recoded", "2015-01-01", all("1@2010-01-01", "3@2015-01-01"));

            List<CrosswalkRow> rows = rows("1@2004-08-31");

            assertThat(targets(rows)).containsExactly("2@2010-01-01", "3@2015-01-01");
            assertThat(rows)
                    .extracting(CrosswalkRow::population)
                    .containsExactly(Share.estimated(0.1, FIGURES.bit()), Share.estimated(0.9, FIGURES.bit()));
            assertThat(rows.get(1).changes()).containsExactly(draft.change("split"), draft.change("recoded"));
        }

        @Test
        void unknownExtentMayHideAnotherSuccessor() {
            commune("1", "2004-08-31/2010-01-01");
            commune("2", "2010-01-01/..");
            draft.change("unclear", "2010-01-01", transfer("1@2004-08-31", "2@2010-01-01", UNKNOWN, UNKNOWN));

            List<CrosswalkRow> rows = rows("1@2004-08-31");

            assertThat(targets(rows)).containsExactly("2@2010-01-01", "Optional[UNKNOWN]");
            assertThat(rows).extracting(CrosswalkRow::areaExtent).containsExactly(UNKNOWN, UNKNOWN);
            assertThat(rows).extracting(CrosswalkRow::population).containsOnly(Share.unknown());
            assertThat(rows).allSatisfy(row -> assertThat(row.changes()).containsExactly(draft.change("unclear")));
        }

        @Test
        void whatEndsWithoutASuccessorIsSomewhereUnknownOrNowhere() {
            commune("1", "2004-08-31/2010-01-01");
            commune("2", "2004-08-31/2011-01-01");
            commune("3", "2004-08-31/..");
            draft.add(new Dissolution("lost", Draft.enactment("2010-01-01"), id("1@2004-08-31"), true, "unknown"))
                    .dissolution("sunk", "2011-01-01", "2@2004-08-31");

            assertThat(rows("1@2004-08-31")).singleElement().satisfies(row -> {
                assertThat(row.openEnd()).contains(OpenEnd.UNKNOWN);
                assertThat(row.population()).isEqualTo(Share.WHOLE);
                assertThat(row.changes()).containsExactly(draft.change("lost"));
                assertThat(row.isCertain()).isFalse();
            });
            assertThat(rows("2@2004-08-31"))
                    .singleElement()
                    .satisfies(row -> assertThat(row.openEnd()).contains(OpenEnd.NONE));
        }
    }

    @Nested
    class SeveralChanges {
        /** 1 and 2 merge into 3, which is divided into 4 and 5. */
        private void mixture() {
            commune("1", "2004-08-31/2010-01-01");
            commune("2", "2004-08-31/2010-01-01");
            commune("3", "2010-01-01/2015-01-01");
            commune("4", "2015-01-01/..");
            commune("5", "2015-01-01/..");
            draft.change(
                            "merger",
                            "2010-01-01",
                            all("1@2004-08-31", "3@2010-01-01"),
                            all("2@2004-08-31", "3@2010-01-01"))
                    .change(
                            "split",
                            "2015-01-01",
                            transfer("3@2010-01-01", "4@2015-01-01", PART, PART).withPersons(400),
                            transfer("3@2010-01-01", "5@2015-01-01", REST, REST).withPersons(600));
        }

        @Test
        void dividingAMixtureAssumesThatItIsEvenAndSaysSo() {
            mixture();

            assertThat(rows("1@2004-08-31"))
                    .extracting(CrosswalkRow::population)
                    .containsExactly(
                            Share.estimated(0.4, LAW.bit() | EVEN_MIXTURE.bit()),
                            Share.estimated(0.6, LAW.bit() | EVEN_MIXTURE.bit()));
            assertThat(rows("3@2010-01-01"))
                    .extracting(CrosswalkRow::population)
                    .containsExactly(Share.estimated(0.4, LAW.bit()), Share.estimated(0.6, LAW.bit()));
        }

        @Test
        void whatComesTogetherAgainIsAllOfIt() {
            mixture();
            draft.removeUnit("4@2015-01-01").removeUnit("5@2015-01-01");
            commune("4", "2015-01-01/2020-01-01");
            commune("5", "2015-01-01/2020-01-01");
            commune("6", "2020-01-01/..");
            draft.change(
                    "reunion", "2020-01-01", all("4@2015-01-01", "6@2020-01-01"), all("5@2015-01-01", "6@2020-01-01"));

            assertThat(rows("1@2004-08-31")).singleElement().satisfies(row -> {
                assertThat(row.area()).isEqualTo(Share.WHOLE);
                assertThat(row.areaExtent()).isEqualTo(ALL);
                assertThat(row.population()).isEqualTo(Share.WHOLE);
                assertThat(row.changes())
                        .containsExactly(draft.change("merger"), draft.change("split"), draft.change("reunion"));
            });
        }

        @Test
        void partOfAPartIsAProduct() {
            commune("1", "2004-08-31/2010-01-01");
            commune("2", "2010-01-01/2015-01-01");
            commune("3", "2010-01-01/..");
            commune("4", "2015-01-01/..");
            commune("5", "2015-01-01/..");
            draft.change(
                            "first",
                            "2010-01-01",
                            transfer("1@2004-08-31", "2@2010-01-01", PART, PART).withPersons(500),
                            transfer("1@2004-08-31", "3@2010-01-01", PART, PART).withPersons(500))
                    .change(
                            "second",
                            "2015-01-01",
                            transfer("2@2010-01-01", "4@2015-01-01", PART, PART).withPersons(30),
                            transfer("2@2010-01-01", "5@2015-01-01", REST, REST).withPersons(10));

            List<CrosswalkRow> rows = rows("1@2004-08-31");

            assertThat(targets(rows)).containsExactly("3@2010-01-01", "4@2015-01-01", "5@2015-01-01");
            assertThat(rows)
                    .extracting(CrosswalkRow::population)
                    .containsExactly(
                            Share.estimated(0.5, LAW.bit()),
                            Share.estimated(0.375, LAW.bit()),
                            Share.estimated(0.125, LAW.bit()));
            assertThat(rows).extracting(CrosswalkRow::populationExtent).containsExactly(PART, PART, PART);
        }

        @Test
        void oneGapLeavesTheOtherEstimatesAlone() {
            commune("1", "2004-08-31/2010-01-01");
            commune("2", "2010-01-01/2015-01-01");
            commune("3", "2010-01-01/..");
            commune("4", "2015-01-01/..");
            commune("5", "2015-01-01/..");
            draft.change(
                            "first",
                            "2010-01-01",
                            transfer("1@2004-08-31", "2@2010-01-01", PART, PART).withPersons(750),
                            transfer("1@2004-08-31", "3@2010-01-01", PART, PART).withPersons(250))
                    .change(
                            "second",
                            "2015-01-01",
                            transfer("2@2010-01-01", "4@2015-01-01", PART, PART),
                            transfer("2@2010-01-01", "5@2015-01-01", REST, REST));

            assertThat(rows("1@2004-08-31"))
                    .extracting(CrosswalkRow::population)
                    .containsExactly(Share.estimated(0.25, LAW.bit()), Share.unknown(), Share.unknown());
        }
    }

    @Nested
    class Backwards {
        @Test
        void mergedUnitCameFromItsPartsBySize() {
            commune("1", "2004-08-31/2025-01-01");
            commune("2", "2004-08-31/2025-01-01");
            commune("3", "2025-01-01/..");
            count("1@2004-08-31", Measure.CENSUS_POPULATION, 300);
            count("2@2004-08-31", Measure.CENSUS_POPULATION, 100);
            draft.change(
                    "merger", "2025-01-01", all("1@2004-08-31", "3@2025-01-01"), all("2@2004-08-31", "3@2025-01-01"));

            List<CrosswalkRow> rows = rows("3@2025-01-01");

            assertThat(targets(rows)).containsExactly("1@2004-08-31", "2@2004-08-31");
            assertThat(rows)
                    .extracting(CrosswalkRow::population)
                    .containsExactly(Share.estimated(0.75, FIGURES.bit()), Share.estimated(0.25, FIGURES.bit()));
            assertThat(rows).extracting(CrosswalkRow::areaExtent).containsOnly(PART);
            assertThat(rows).extracting(CrosswalkRow::area).containsOnly(Share.unknown());
        }

        @Test
        void onlyOriginIsTheWholeOfAUnit() {
            commune("1", "2004-08-31/2025-01-01");
            commune("1", "2025-01-01/..");
            commune("2", "2025-01-01/..");
            draft.change(
                    "split",
                    "2025-01-01",
                    transfer("1@2004-08-31", "1@2025-01-01", REST, REST),
                    transfer("1@2004-08-31", "2@2025-01-01", PART, PART));

            assertThat(rows("2@2025-01-01")).singleElement().satisfies(row -> {
                assertThat(row.target()).contains(draft.get(id("1@2004-08-31")));
                assertThat(row.area()).isEqualTo(Share.WHOLE);
                assertThat(row.areaExtent()).isEqualTo(ALL);
            });
        }

        @Test
        void originIsUnknownWhereTheRecordSaysSo() {
            commune("1", "2004-08-31/..");
            commune("2", "2025-01-01/..");
            draft.add(new Establishment("new", Draft.enactment("2025-01-01"), id("2@2025-01-01"), true, "unknown"));

            assertThat(rows("2@2025-01-01")).singleElement().satisfies(row -> {
                assertThat(row.openEnd()).contains(OpenEnd.UNKNOWN);
                assertThat(row.changes()).containsExactly(draft.change("new"));
            });
        }
    }

    @Nested
    class Levels {
        @Test
        void districtIsTheSumOfItsCommunes() {
            Draft small = Fixtures.small();

            List<CrosswalkRow> rows =
                    Destinations.at(small.build(), date("2019-01-01")).of(id("001@2004-08-31"), date("2004-08-31"));

            assertThat(targets(rows)).containsExactly("00001@2010-01-01");
            assertThat(rows.get(0).population()).isEqualTo(Share.WHOLE);
        }

        @Test
        void communesCountAsTheirProvinceAndWhatReunitesThereIsWhole() {
            Draft small = Fixtures.small();

            List<CrosswalkRow> rows = Destinations.at(small.build(), date("2019-01-01"), UnitLevel.PROVINCE)
                    .of(id("00007@2004-08-31"));

            assertThat(targets(rows)).containsExactly("01@2008-08-01");
            assertThat(rows.get(0).area()).isEqualTo(Share.WHOLE);
            assertThat(rows.get(0).changes()).containsExactly(small.change("dài"));
        }

        @Test
        void unitsOfTheSameLevelGoByTheirOwnChanges() {
            Draft small = Fixtures.small();

            List<CrosswalkRow> rows = Destinations.at(small.build(), date("2019-01-01"), UnitLevel.PROVINCE)
                    .of(id("02@2004-08-31"));

            assertThat(targets(rows)).containsExactly("01@2008-08-01");
            assertThat(rows.get(0).changes()).containsExactly(small.change("an-bình"));
        }

        @Test
        void communeDissolvedIntoItsDistrictIsInTheDistrict() {
            commune("1", "2004-08-31/2020-02-01");
            draft.unit("002", HUYEN, "Tây", "2004-08-31/..", "01").unit("9", XA, "Khác", "2004-08-31/..", "002");
            draft.dissolution("giải thể", "2020-02-01", "1@2004-08-31");

            assertThat(rows("1@2004-08-31")).singleElement().satisfies(row -> {
                assertThat(row.target()).contains(draft.get(id("001@2004-08-31")));
                assertThat(row.area()).isEqualTo(Share.WHOLE);
                assertThat(row.changes()).containsExactly(draft.change("giải thể"));
            });
        }

        @Test
        void districtThatEndedIsWhereItsCommunesWent() {
            draft.unit("002", HUYEN, "Tây", "2004-08-31/2020-01-01", "01")
                    .unit("7", XA, "Bảy", "2004-08-31/2020-01-01", "002")
                    .unit("7", XA, "Bảy", "2020-01-01/..", "01")
                    .unit("8", XA, "Tám", "2004-08-31/2020-01-01", "002")
                    .unit("8", XA, "Tám", "2020-01-01/..", "01")
                    .change("7", "2020-01-01", all("7@2004-08-31", "7@2020-01-01"))
                    .change("8", "2020-01-01", all("8@2004-08-31", "8@2020-01-01"))
                    .dissolution("bỏ", "2020-01-01", "002@2004-08-31");
            commune("1", "2004-08-31/..");
            count("7@2020-01-01", Measure.CENSUS_POPULATION, 10);
            count("8@2020-01-01", Measure.CENSUS_POPULATION, 30);

            List<CrosswalkRow> rows = rows("002@2004-08-31");

            assertThat(targets(rows)).containsExactly("7@2020-01-01", "8@2020-01-01");
            assertThat(rows)
                    .extracting(CrosswalkRow::population)
                    .containsExactly(Share.estimated(0.25, FIGURES.bit()), Share.estimated(0.75, FIGURES.bit()));
        }
    }

    @Test
    void refusesAVersionThatThereIsNone() {
        Destinations destinations = Destinations.at(Fixtures.small().build(), END);

        assertThatExceptionOfType(UnknownUnitException.class).isThrownBy(() -> destinations.of(id("99999@2004-08-31")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> destinations.of(id("00007@2004-08-31"), date("2019-01-01")))
                .withMessage("Xã Dài (00007@2004-08-31) is not in force on 2019-01-01");
    }

    @Test
    void refusesADateBeforeTheBaseline() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Destinations.at(Fixtures.small().build(), date("2004-08-30")))
                .withMessage("the gazetteer begins on 2004-08-31 and says nothing about 2004-08-30");
    }
}
