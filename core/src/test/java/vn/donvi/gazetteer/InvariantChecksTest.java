package vn.donvi.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.donvi.change.Extent.PART;
import static vn.donvi.fixture.Draft.act;
import static vn.donvi.fixture.Draft.all;
import static vn.donvi.fixture.Draft.date;
import static vn.donvi.fixture.Draft.enactment;
import static vn.donvi.fixture.Draft.id;
import static vn.donvi.fixture.Draft.transfer;
import static vn.donvi.fixture.Draft.violation;
import static vn.donvi.fixture.Fixtures.measurement;
import static vn.donvi.gazetteer.Invariant.CITED;
import static vn.donvi.gazetteer.Invariant.KIND_FITS_TRANSFERS;
import static vn.donvi.gazetteer.Invariant.KNOWN_REFERENCE;
import static vn.donvi.gazetteer.Invariant.NO_LOOSE_END;
import static vn.donvi.gazetteer.Invariant.ONE_UNIT_PER_CODE;
import static vn.donvi.gazetteer.Invariant.PARENT_IN_FORCE;
import static vn.donvi.gazetteer.Invariant.TRANSFER_TOUCHES_DATE;
import static vn.donvi.gazetteer.Invariant.UNIQUE_IDENTITY;
import static vn.donvi.gazetteer.Invariant.WITHIN_COVERAGE;
import static vn.donvi.unit.UnitType.HUYEN;
import static vn.donvi.unit.UnitType.TINH;
import static vn.donvi.unit.UnitType.XA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.Citation;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Enactment;
import vn.donvi.change.Establishment;
import vn.donvi.change.Rearrangement;
import vn.donvi.fixture.Draft;
import vn.donvi.fixture.Fixtures;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.time.DateRange;

/** Breaks each invariant once, in each way it can be broken; {@link ExtentInvariantTest} has the extents. */
class InvariantChecksTest {
    private final Draft draft = Fixtures.small();

    @Test
    void smallGazetteerBreaksNone() {
        assertThat(draft.violations()).isEmpty();
    }

    @Test
    void emptyGazetteerBreaksNone() {
        assertThat(new Draft().violations()).isEmpty();
    }

    @Nested
    class Units {
        @Test
        void idOfTwoUnits() {
            draft.unit("001", HUYEN, "Đông Hai", "2004-08-31/..", "01");

            assertThat(draft.violations())
                    .containsExactly(violation(UNIQUE_IDENTITY, "001@2004-08-31 is listed twice", "001@2004-08-31"));
        }

        @Test
        void unitThatBeginsBeforeTheBaseline() {
            draft.unit("00010", XA, "Xưa", "2004-08-30/..", "001");

            assertThat(draft.violations())
                    .containsExactly(
                            violation(
                                    WITHIN_COVERAGE,
                                    "Xã Xưa (00010@2004-08-30) begins before the baseline 2004-08-31",
                                    "00010@2004-08-30"),
                            violation(
                                    PARENT_IN_FORCE,
                                    "Xã Xưa (00010@2004-08-30) has the parent 001, which no unit bears on 2004-08-30",
                                    "00010@2004-08-30"));
        }

        @Test
        void codeOfTwoUnitsAtATime() {
            draft.unit("00004", XA, "Suối", "2004-08-31/2012-03-02", "001")
                    .dissolution("suối", "2012-03-02", "00004@2004-08-31");

            assertThat(draft.violations())
                    .containsExactly(violation(
                            ONE_UNIT_PER_CODE,
                            "00004: Xã Suối 2004-08-31/2012-03-02 overlaps Thị trấn Thủy 2012-03-01/2018-06-01",
                            "00004@2004-08-31",
                            "00004@2012-03-01"));
        }

        @Test
        void codeOfAUnitThatOutlivesSeveralOthers() {
            draft.unit("00004", XA, "Suối", "2004-08-31/..", "001");

            assertThat(draft.violations())
                    .containsExactly(
                            violation(
                                    ONE_UNIT_PER_CODE,
                                    "00004: Xã Suối 2004-08-31/.. overlaps Thị trấn Thủy 2012-03-01/2018-06-01",
                                    "00004@2004-08-31",
                                    "00004@2012-03-01"),
                            violation(
                                    ONE_UNIT_PER_CODE,
                                    "00004: Xã Suối 2004-08-31/.. overlaps Thị trấn Thủy 2018-06-01/..",
                                    "00004@2004-08-31",
                                    "00004@2018-06-01"));
        }

        @Test
        void everyVersionThatOverlapsAnEarlierOneOfItsCode() {
            for (DateRange a : livesFrom(0)) {
                for (DateRange b : livesFrom(1)) {
                    for (DateRange c : livesFrom(2)) {
                        Set<String> expected = new HashSet<>();
                        if (a.overlaps(b)) {
                            expected.add("01@" + b.startInclusive());
                        }
                        if (a.overlaps(c) || b.overlaps(c)) {
                            expected.add("01@" + c.startInclusive());
                        }
                        assertThat(overlapping(a, b, c)).as("%s %s %s", a, b, c).isEqualTo(expected);
                    }
                }
            }
        }

        @Test
        void provinceWithAParent() {
            draft.unit("03", TINH, "Con", "2004-08-31/..", "01");

            assertThat(draft.violations())
                    .containsExactly(violation(
                            PARENT_IN_FORCE,
                            "Tỉnh Con (03@2004-08-31) is a province and has the parent 01",
                            "03@2004-08-31"));
        }

        @Test
        void otherUnitWithoutAParent() {
            draft.province("003", HUYEN, "Côi", "2004-08-31/..");

            assertThat(draft.violations())
                    .containsExactly(violation(
                            PARENT_IN_FORCE,
                            "Huyện Côi (003@2004-08-31) is no province and has no parent",
                            "003@2004-08-31"));
        }

        @Test
        void parentThatNeverWas() {
            draft.unit("003", HUYEN, "Nam", "2004-08-31/..", "99");

            assertThat(draft.violations())
                    .containsExactly(violation(
                            PARENT_IN_FORCE,
                            "Huyện Nam (003@2004-08-31) has the parent 99, which no unit bears on 2004-08-31",
                            "003@2004-08-31"));
        }

        @Test
        void parentThatEndsBeforeTheUnit() {
            draft.unit("003", HUYEN, "Nam", "2004-08-31/..", "02");

            assertThat(draft.violations())
                    .containsExactly(violation(
                            PARENT_IN_FORCE,
                            "Huyện Nam (003@2004-08-31) has the parent 02, which no unit bears on 2008-08-01",
                            "003@2004-08-31"));
        }

        @Test
        void parentThatBeginsAfterTheUnit() {
            draft.province("03", TINH, "Mới", "2006-01-01/..")
                    .establishment("mới", "2006-01-01", "03@2006-01-01")
                    .unit("003", HUYEN, "Nam", "2004-08-31/..", "03");

            assertThat(draft.violations())
                    .containsExactly(violation(
                            PARENT_IN_FORCE,
                            "Huyện Nam (003@2004-08-31) has the parent 03, which no unit bears on 2004-08-31",
                            "003@2004-08-31"));
        }

        @Test
        void parentOfTheSameLevel() {
            draft.unit("003", HUYEN, "Nam", "2004-08-31/..", "001");

            assertThat(draft.violations())
                    .containsExactly(violation(
                            PARENT_IN_FORCE,
                            "Huyện Nam (003@2004-08-31) has the parent Huyện Đông (001@2004-08-31), which is not of a"
                                    + " higher level",
                            "003@2004-08-31"));
        }

        @Test
        void parentOfALowerLevel() {
            draft.unit("003", HUYEN, "Nam", "2004-08-31/..", "00003");

            assertThat(draft.violations())
                    .containsExactly(violation(
                            PARENT_IN_FORCE,
                            "Huyện Nam (003@2004-08-31) has the parent Xã Sơn (00003@2004-08-31), which is not of a"
                                    + " higher level",
                            "003@2004-08-31"));
        }

        @Test
        void parentThatFallsToALowerLevel() {
            draft.unit("003", HUYEN, "Nam", "2004-08-31/2006-01-01", "01")
                    .unit("003", XA, "Nam", "2006-01-01/..", "001")
                    .change("nam", "2006-01-01", all("003@2004-08-31", "003@2006-01-01"))
                    .unit("00010", XA, "Cháu", "2004-08-31/..", "003");

            assertThat(draft.violations())
                    .containsExactly(violation(
                            PARENT_IN_FORCE,
                            "Xã Cháu (00010@2004-08-31) has the parent Xã Nam (003@2006-01-01), which is not of a"
                                    + " higher level",
                            "00010@2004-08-31"));
        }

        private static Set<String> overlapping(DateRange... lives) {
            Draft draft = new Draft();
            for (DateRange life : lives) {
                draft.province("01", TINH, "An", life.toString());
            }
            return draft.violations().stream()
                    .filter(violation -> violation.invariant() == ONE_UNIT_PER_CODE)
                    .map(violation -> violation.units().get(1).toString())
                    .collect(Collectors.toSet());
        }

        private static List<DateRange> livesFrom(int day) {
            LocalDate start = Draft.BASELINE.plusDays(day);
            List<DateRange> lives = new ArrayList<>(List.of(DateRange.from(start)));
            for (int days = 1; days <= 4; days++) {
                lives.add(DateRange.of(start, start.plusDays(days)));
            }
            return lives;
        }
    }

    @Nested
    class Changes {
        @Test
        void idOfTwoChanges() {
            draft.unit("00010", XA, "Cồn", "2015-01-01/..", "001")
                    .establishment("đảo", "2015-01-01", "00010@2015-01-01");

            assertThat(draft.violations()).containsExactly(violation(UNIQUE_IDENTITY, "change đảo is listed twice"));
        }

        @Test
        void changeWithoutADocument() {
            Enactment uncited = new Enactment(date("2015-01-01"), DateBasis.LISTED, Citation.of("2/NQ-CP"));
            draft.unit("00010", XA, "Cồn", "2015-01-01/..", "001")
                    .add(new Establishment("cồn", uncited, id("00010@2015-01-01"), true, "no list says of what"));

            assertThat(draft.violations())
                    .containsExactly(violation(CITED, "change cồn cites the unknown document 2/NQ-CP"));
        }

        @Test
        void changeOnTheBaseline() {
            draft.establishment("đông", "2004-08-31", "001@2004-08-31");

            assertThat(draft.violations())
                    .containsExactly(violation(
                            WITHIN_COVERAGE,
                            "change đông is dated 2004-08-31, which is not after 2004-08-31 and up to 2025-12-31"));
        }

        @Test
        void changeAfterTheLastKnownDate() {
            draft.unit("00010", XA, "Cồn", "2026-01-01/..", "001")
                    .establishment("cồn", "2026-01-01", "00010@2026-01-01");

            assertThat(draft.violations())
                    .containsExactly(violation(
                            WITHIN_COVERAGE,
                            "change cồn is dated 2026-01-01, which is not after 2004-08-31 and up to 2025-12-31"));
        }

        @Test
        void transferBetweenUnknownUnits() {
            draft.add(new Rearrangement(
                    "lạ",
                    enactment("2010-01-01"),
                    ChangeKind.RENAMING,
                    List.of(all("98@2004-08-31", "99@2010-01-01")),
                    ""));

            assertThat(draft.violations())
                    .containsExactly(
                            violation(
                                    KNOWN_REFERENCE, "change lạ names the unknown unit 98@2004-08-31", "98@2004-08-31"),
                            violation(
                                    KNOWN_REFERENCE,
                                    "change lạ names the unknown unit 99@2010-01-01",
                                    "99@2010-01-01"));
        }

        @Test
        void establishmentAndDissolutionOfUnknownUnits() {
            draft.establishment("e", "2010-01-01", "00001@2010-01-02").dissolution("d", "2010-01-01", "99@2004-08-31");

            assertThat(draft.violations())
                    .containsExactly(
                            violation(
                                    KNOWN_REFERENCE, "change d names the unknown unit 99@2004-08-31", "99@2004-08-31"),
                            violation(
                                    KNOWN_REFERENCE,
                                    "change e names the unknown unit 00001@2010-01-02",
                                    "00001@2010-01-02"));
        }

        @Test
        void transferThatTouchesNeitherEnd() {
            draft.unit("00010", XA, "Cồn", "2004-08-31/2011-01-01", "001")
                    .unit("00010", XA, "Cồn", "2011-01-01/..", "001")
                    .add(new Rearrangement(
                            "cồn",
                            enactment("2011-01-02"),
                            ChangeKind.BOUNDARY_ADJUSTMENT,
                            List.of(all("00010@2004-08-31", "00010@2011-01-01")),
                            ""));

            assertThat(draft.violations())
                    .containsExactly(
                            violation(
                                    NO_LOOSE_END,
                                    "Xã Cồn (00010@2004-08-31) ends without a transfer from it or a dissolution that"
                                            + " says why",
                                    "00010@2004-08-31"),
                            violation(
                                    NO_LOOSE_END,
                                    "Xã Cồn (00010@2011-01-01) begins without a transfer to it or an establishment"
                                            + " that says why",
                                    "00010@2011-01-01"),
                            violation(
                                    TRANSFER_TOUCHES_DATE,
                                    "change cồn of 2011-01-02 leads from 00010@2004-08-31, which ends on 2011-01-01",
                                    "00010@2004-08-31"),
                            violation(
                                    TRANSFER_TOUCHES_DATE,
                                    "change cồn of 2011-01-02 leads to 00010@2011-01-01, which does not begin then",
                                    "00010@2011-01-01"));
        }

        @Test
        void transferFromAUnitThatStaysInForce() {
            draft.unit("00010", XA, "Cồn", "2011-01-01/..", "001")
                    .change("cồn", "2011-01-01", transfer("001@2004-08-31", "00010@2011-01-01", PART, PART));

            assertThat(draft.violations())
                    .containsExactly(
                            violation(
                                    NO_LOOSE_END,
                                    "Xã Cồn (00010@2011-01-01) begins without a transfer to it or an establishment"
                                            + " that says why",
                                    "00010@2011-01-01"),
                            violation(
                                    TRANSFER_TOUCHES_DATE,
                                    "change cồn of 2011-01-01 leads from 001@2004-08-31, which does not end",
                                    "001@2004-08-31"));
        }

        @Test
        void establishmentAndDissolutionOnTheWrongDay() {
            draft.removeChange("đảo")
                    .establishment("đảo", "2015-01-02", "00005@2015-01-01")
                    .removeChange("đảo chìm")
                    .dissolution("đảo chìm", "2020-01-02", "00005@2015-01-01");

            assertThat(draft.violations())
                    .containsExactly(
                            violation(
                                    NO_LOOSE_END,
                                    "Xã Đảo (00005@2015-01-01) begins without a transfer to it or an establishment"
                                            + " that says why",
                                    "00005@2015-01-01"),
                            violation(
                                    NO_LOOSE_END,
                                    "Xã Đảo (00005@2015-01-01) ends without a transfer from it or a dissolution that"
                                            + " says why",
                                    "00005@2015-01-01"),
                            violation(
                                    TRANSFER_TOUCHES_DATE,
                                    "change đảo of 2015-01-02 leads to 00005@2015-01-01, which does not begin then",
                                    "00005@2015-01-01"),
                            violation(
                                    TRANSFER_TOUCHES_DATE,
                                    "change đảo chìm of 2020-01-02 leads from 00005@2015-01-01, which ends on"
                                            + " 2020-01-01",
                                    "00005@2015-01-01"));
        }

        @Test
        void kindThatItsTransfersDoNotShow() {
            Rearrangement merger = (Rearrangement) draft.change("hòa-lạc");
            draft.removeChange("hòa-lạc")
                    .add(new Rearrangement(
                            merger.id(), merger.enactment(), ChangeKind.SPLIT, merger.transfers(), merger.note()));

            assertThat(draft.violations())
                    .containsExactly(violation(
                            KIND_FITS_TRANSFERS, "change hòa-lạc is called SPLIT, but its transfers show MERGER"));
        }
    }

    @Nested
    class Ends {
        @Test
        void unitThatBeginsOutOfNothing() {
            draft.unit("00010", XA, "Cồn", "2011-01-01/..", "001");

            assertThat(draft.violations())
                    .containsExactly(violation(
                            NO_LOOSE_END,
                            "Xã Cồn (00010@2011-01-01) begins without a transfer to it or an establishment that says"
                                    + " why",
                            "00010@2011-01-01"));
        }

        @Test
        void unitThatEndsInNothing() {
            draft.unit("00010", XA, "Cồn", "2004-08-31/2011-01-01", "001");

            assertThat(draft.violations())
                    .containsExactly(violation(
                            NO_LOOSE_END,
                            "Xã Cồn (00010@2004-08-31) ends without a transfer from it or a dissolution that says why",
                            "00010@2004-08-31"));
        }

        @Test
        void unitThatIsEstablishedAndMadeOfAnother() {
            draft.establishment("thủy mới", "2012-03-01", "00004@2012-03-01");

            assertThat(draft.violations())
                    .containsExactly(violation(
                            NO_LOOSE_END,
                            "Thị trấn Thủy (00004@2012-03-01) begins with a transfer to it and also with an"
                                    + " establishment",
                            "00004@2012-03-01"));
        }

        @Test
        void unitThatIsDissolvedAndBecomesAnother() {
            draft.add(new Dissolution(
                    "lạc", enactment("2010-01-01"), id("00002@2004-08-31"), true, "no list says into what"));

            assertThat(draft.violations())
                    .containsExactly(violation(
                            NO_LOOSE_END,
                            "Xã Lạc (00002@2004-08-31) ends with a transfer from it and also with a dissolution",
                            "00002@2004-08-31"));
        }
    }

    @Nested
    class DocumentsAndFigures {
        @Test
        void documentListedTwice() {
            draft.add(act(Draft.ACT));

            assertThat(draft.violations())
                    .containsExactly(violation(UNIQUE_IDENTITY, "document 1/NQ-CP is listed twice"));
        }

        @Test
        void figureOfAnUnknownUnit() {
            draft.add(measurement("00001@2019-04-01", Measure.AREA, 7.87));

            assertThat(draft.violations())
                    .containsExactly(violation(
                            KNOWN_REFERENCE,
                            "a measurement of area names the unknown unit 00001@2019-04-01",
                            "00001@2019-04-01"));
        }

        @Test
        void figureThatStandsTwice() {
            draft.add(measurement("00001@2010-01-01", Measure.AREA, 7.87))
                    .add(measurement("00001@2010-01-01", Measure.REGISTER_POPULATION, 3121))
                    .add(measurement("00001@2010-01-01", Measure.AREA, 8.44));

            Measurement area = measurement("00001@2010-01-01", Measure.AREA, 7.87);
            assertThat(draft.violations())
                    .containsExactly(violation(
                            UNIQUE_IDENTITY,
                            "the area of 00001@2010-01-01 on " + area.asOf() + " by " + area.source()
                                    + " is listed twice",
                            "00001@2010-01-01"));
        }

        @Test
        void figureOfAnUnknownSource() {
            draft.add(new Measurement(
                    id("00001@2010-01-01"),
                    Measure.AREA,
                    7.87,
                    date("2019-04-01"),
                    "census-2029",
                    Quality.OFFICIAL,
                    ""));

            assertThat(draft.violations())
                    .containsExactly(violation(
                            KNOWN_REFERENCE,
                            "a measurement of 00001@2010-01-01 names the unknown source census-2029",
                            "00001@2010-01-01"));
        }

        @Test
        void shareWithoutATransfer() {
            draft.add(share("00001@2004-08-31", "00008@2019-01-01", Draft.ACT))
                    .add(share("00001@2099-01-01", "00008@2019-01-01", Draft.ACT));

            assertThat(draft.violations())
                    .containsExactly(
                            violation(
                                    KNOWN_REFERENCE,
                                    "the share of area of 00001@2004-08-31 in 00008@2019-01-01 belongs to no transfer",
                                    "00001@2004-08-31",
                                    "00008@2019-01-01"),
                            violation(
                                    KNOWN_REFERENCE,
                                    "the share of area of 00001@2099-01-01 in 00008@2019-01-01 belongs to no transfer",
                                    "00001@2099-01-01",
                                    "00008@2019-01-01"));
        }

        @Test
        void shareOfAnUnknownPublicationThatStandsTwice() {
            draft.add(share("00007@2004-08-31", "00008@2019-01-01", "map-2029"))
                    .add(share("00007@2004-08-31", "00008@2019-01-01", "map-2029"));

            String share = "the share of area of 00007@2004-08-31 in 00008@2019-01-01";
            assertThat(draft.violations())
                    .containsExactly(
                            violation(UNIQUE_IDENTITY, share + " is listed twice", "00007@2004-08-31"),
                            violation(
                                    KNOWN_REFERENCE,
                                    share + " names the unknown publication map-2029",
                                    "00007@2004-08-31"),
                            violation(
                                    KNOWN_REFERENCE,
                                    share + " names the unknown publication map-2029",
                                    "00007@2004-08-31"));
        }

        private ShareEstimate share(String source, String target, String publication) {
            return new ShareEstimate(
                    id(source), id(target), Measure.AREA, 0.4, date("2019-01-01"), publication, Quality.OFFICIAL, "");
        }
    }

    /** Every invariant at once. */
    @Test
    void everythingThatIsWrongIsReportedTogether() {
        draft.add(act(Draft.ACT))
                .add(measurement("00001@2019-04-01", Measure.AREA, 7.87))
                .unit("00010", XA, "Xưa", "2004-08-30/..", "99")
                .unit("00004", XA, "Suối", "2004-08-31/2012-03-02", "001")
                .dissolution("suối", "2012-03-01", "00004@2004-08-31")
                .removeChange("dài")
                .add(new Rearrangement(
                        "dài",
                        new Enactment(date("2019-01-01"), DateBasis.ISSUED, Citation.of("2/NQ-CP")),
                        ChangeKind.MERGER,
                        List.of(transfer("00007@2004-08-31", "00008@2019-01-01", PART, PART)),
                        ""));

        assertThatExceptionOfType(InvalidGazetteerException.class)
                .isThrownBy(draft::build)
                .withMessage("""
                        the gazetteer breaks its invariants in 12 places:
                          UNIQUE_IDENTITY: document 1/NQ-CP is listed twice
                          KNOWN_REFERENCE: a measurement of area names the unknown unit 00001@2019-04-01
                          WITHIN_COVERAGE: Xã Xưa (00010@2004-08-30) begins before the baseline 2004-08-31
                          ONE_UNIT_PER_CODE: 00004: Xã Suối 2004-08-31/2012-03-02 overlaps Thị trấn Thủy \
                        2012-03-01/2018-06-01
                          PARENT_IN_FORCE: Xã Xưa (00010@2004-08-30) has the parent 99, which no unit bears on \
                        2004-08-30
                          NO_LOOSE_END: Xã Suối (00004@2004-08-31) ends without a transfer from it or a dissolution \
                        that says why
                          NO_LOOSE_END: Xã Dài Tây (00009@2019-01-01) begins without a transfer to it or an \
                        establishment that says why
                          EXTENTS_AGREE: Xã Dài (00007@2004-08-31) gives a part of its area, and nothing says where \
                        the rest went
                          EXTENTS_AGREE: Xã Dài (00007@2004-08-31) gives a part of its population, and nothing says \
                        where the rest went
                          TRANSFER_TOUCHES_DATE: change suối of 2012-03-01 leads from 00004@2004-08-31, which ends on \
                        2012-03-02
                          CITED: change dài cites the unknown document 2/NQ-CP
                          KIND_FITS_TRANSFERS: change dài is called MERGER, but its transfers show SPLIT""")
                .satisfies(e -> {
                    Set<Invariant> broken =
                            e.violations().stream().map(Violation::invariant).collect(Collectors.toSet());
                    assertThat(broken).isEqualTo(EnumSet.allOf(Invariant.class));
                });
    }
}
