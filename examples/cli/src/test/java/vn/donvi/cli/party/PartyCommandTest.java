package vn.donvi.cli.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;

class PartyCommandTest {
    private static final String SOURCE_45 =
            "45-CT/TW (https://xaydungchinhsach.chinhphu.vn/nguoi-dung-dau-mot-so-dang-bo"
                    + "-xa-phuong-dac-khu-duoc-co-cau-trong-ban-thuong-vu-cap-uy-cap-tinh-119250415172833596.htm; confirmed)";
    private static final String SOURCE_298 =
            "298-QĐ/TW (https://luatvietnam.vn/tin-van-ban-moi/bien-che-cua-dang-uy-cap"
                    + "-tren-truc-tiep-co-so-dang-xa-phuong-tu-01-7-2025-186-102448-article.html; confirmed)";
    private static final String SOURCE_CHARTER =
            "Điều lệ Đảng (https://sachvui.com/doc-sach/dieu-le-dang-cong-san-viet-nam-quoc-hoi"
                    + "-viet-nam/chuong-4-co-quan-lanh-dao-cua-dang-o-dia-phuong.html; secondary)";
    private static final String HEADER = "date,unit_id,organization,recorded,kind,parent,former_ended,former_goes_on,"
            + "former_uncertain,former_parents,units_whole,units_divided,units_land_only,committee_cap,"
            + "committee_cap_note,members_before,members_before_precision,members_before_missing,members_after,"
            + "members_after_precision,members_after_missing,members_difference,organizations_before,organizations_after,"
            + "organizations_difference,sources,findings\n";
    private static final String DUC_THO =
            "2025-07-01,18229@2025-07-01,Đảng bộ xã Đức Thọ,true,đảng bộ xã,Đảng bộ tỉnh Hà"
                    + " Tĩnh,Đảng bộ thị trấn Đức Thọ; Đảng bộ xã Hòa Lạc (implied); Đảng bộ xã Đức Mới (implied),,,Đảng bộ huyện"
                    + " Đức Thọ (implied),Thị trấn Đức Thọ (18229); Xã Hòa Lạc (18280); Xã Đức Mới (18300),,,33,made of 3 whole"
                    + " units: at most 33,900,lower bound,Đảng bộ xã Hòa Lạc (not recorded); Đảng bộ xã Đức Mới (not recorded),"
                    + "2989,exact,,,,tổ chức đảng trực thuộc: 77,,https://example.org/duc-tho,\"COMMITTEE_SIZE, off: Đảng bộ xã Đức"
                    + " Thọ: 34 ủy viên ban chấp hành; made of 3 whole units: at most 33 [" + SOURCE_45 + "]\"\n";

    @Test
    void showsWhatIsRecordedWithItsSourcesAndFindings() {
        assertThat(Run.withParty("party", "18229"))
                .isEqualTo(new Run(ExitCode.DONE, """
                        Đảng bộ xã Đức Thọ

                        recorded    yes, as 18229@2025-07-01
                        kind        đảng bộ xã
                        unit        Xã Đức Thọ (18229@2025-07-01)
                        under       Đảng bộ tỉnh Hà Tĩnh
                        organs      by the rule: văn phòng, ban xây dựng đảng, cơ quan ủy ban kiểm tra, trung tâm chính trị
                                      %s
                        committee   made of 3 whole units: at most 33
                        figures     tổ chức đảng trực thuộc     77  as of 2025-07-01  [1]
                                    đảng viên                2,989  as of 2025-07-01  [1]
                                    ủy viên ban chấp hành       34  as of 2025-07-01  [1]
                        congresses  đại hội đại biểu lần thứ I, nhiệm kỳ 2025 - 2030, no date, planned [1]
                        numbers     lần thứ I, nhiệm kỳ 2025 - 2030: recorded; a source gives the number and calls it planned
                                    lần thứ II, nhiệm kỳ 2030 - 2035: by rule, secondary; lần thứ I is recorded for 2025 - 2030
                                      CONGRESS_TERM: a congress is held every 5 years, and its number is one more than that of the one before; an older text of the Charter says so of provinces and districts, and it may be earlier or later
                                      %s
                        findings    COMMITTEE_SIZE, off: Đảng bộ xã Đức Thọ: 34 ủy viên ban chấp hành; made of 3 whole units: at most 33
                                      the committee of a xã or phường has 27 to 33 members: up to 27 if it was merged from 2 units or not merged, up to 33 if from 3 or more
                                      %s
                        sources     [1] Báo, https://example.org/duc-tho
                        """.formatted(SOURCE_298, SOURCE_CHARTER, SOURCE_45), ""));
    }

    @Test
    void showsWhatIsOnlyImpliedAsSuch() {
        assertThat(Run.withParty("party", "18280", "--on", "2021-01-01")).isEqualTo(new Run(ExitCode.DONE, """
                        Đảng bộ xã Hòa Lạc

                        recorded  no; that there is one follows from the Party's structure only
                        kind      đảng bộ cơ sở or chi bộ cơ sở
                        unit      Xã Hòa Lạc (18280@2020-01-01)
                        under     Đảng bộ huyện Đức Thọ (implied)
                        organs    by the rule: none
                                    no document known (unconfirmed)
                        numbers   nhiệm kỳ 2020 - 2025: open; no number is recorded, and nothing says whether a congress for 2020 - 2025 was held after the foundation on 2020-01-01
                                  nhiệm kỳ 2025 - 2030: open; the unit ended on 2025-07-01, and no congress for the term is recorded
                                    FIRST_AFTER_FOUNDATION: the first congress after a foundation is lần thứ I; it is published for the communes and merged provinces of 2025-07-01 only
                                    no document known (unconfirmed)
                        """, ""));
    }

    @Test
    void aPartOfAUnitDoesNotRaiseTheCapOfTwo() {
        assertThat(Run.withParty("party", "26740").out())
                .contains("recorded   no; that there is one follows from the Party's structure only\n")
                .contains("committee  made of 1 whole unit and part of 1: at most 27\n");
    }

    @Test
    void consolidatesOneUnit() {
        assertThat(Run.withParty("party", "--consolidate", "18229"))
                .isEqualTo(new Run(ExitCode.DONE, HEADER + DUC_THO, ""));
    }

    @Test
    void consolidatesAProvinceOnTheDayOfTheReform() {
        assertThat(Run.withParty("party", "--province", "42")).isEqualTo(new Run(ExitCode.DONE, HEADER + DUC_THO, ""));
        assertThat(Run.withParty("party", "--province", "79").out().lines()).hasSize(3);
    }

    @Test
    void consolidatesTheWholeCountry() {
        assertThat(Run.withParty("party", "--all").out())
                .startsWith(HEADER + DUC_THO)
                .hasLineCount(4);
        assertThat(Run.withParty("party", "--all", "--on", "2021-01-01"))
                .isEqualTo(new Run(ExitCode.DONE, HEADER, "donvi: no commune began on 2021-01-01\n"));
    }

    @Test
    void sumsSayHowManyHaveNoFigureAndWhy() {
        String header = "date,province_code,province,measure,units,before,before_precision,before_known,before_missing,"
                + "before_missing_reasons,after,after_precision,after_known,after_missing,after_missing_reasons,"
                + "difference,comparable_units,comparable_difference\n";
        String haTinh = """
                2025-07-01,42,Tỉnh Hà Tĩnh,tổ chức đảng trực thuộc,1,,,0,3,not recorded: 2; no figure: 1,77,exact,1,0,,,0,
                2025-07-01,42,Tỉnh Hà Tĩnh,đảng viên,1,900,lower bound,1,2,not recorded: 2,2989,exact,1,0,,,0,
                """;

        assertThat(Run.withParty("party", "--province", "42", "--sums"))
                .isEqualTo(new Run(ExitCode.DONE, header + haTinh, ""));
        assertThat(Run.withParty("party", "--all", "--sums"))
                .isEqualTo(new Run(ExitCode.DONE, header + haTinh + """
                2025-07-01,79,Thành phố Hồ Chí Minh,đảng viên,2,,,0,3,not recorded: 3,,,0,2,not recorded: 2,,0,
                2025-07-01,,,tổ chức đảng trực thuộc,3,,,0,6,not recorded: 5; no figure: 1,77,lower bound,1,2,not recorded: 2,,0,
                2025-07-01,,,đảng viên,3,900,lower bound,1,5,not recorded: 5,2989,lower bound,1,2,not recorded: 2,,0,
                """, ""));
    }

    @Test
    void printsNumbersAsNumbersAndWhatIsNotKnownAsNull() {
        assertThat(Run.withParty("party", "--province", "42", "--format", "json")
                        .out())
                .contains("\"members_before\": 900,\n")
                .contains("\"members_after\": 2989,\n")
                .contains("\"committee_cap\": 33,\n")
                .contains("\"recorded\": true,\n")
                .contains("\"organizations_before\": null,\n");
    }

    @Test
    void saysWhereNothingBegan() {
        assertThat(Run.withParty("party", "--province", "42", "--on", "2021-01-01"))
                .isEqualTo(new Run(ExitCode.DONE, HEADER, "donvi: no commune of Tỉnh Hà Tĩnh began on 2021-01-01\n"));
        Run old = Run.withParty("party", "--consolidate", "18301", "--on", "2010-01-01");
        assertThat(old.err())
                .isEqualTo(
                        "donvi: Xã Đức Lạc (18301@2004-08-31) is older than the record; nothing is known of what it was"
                                + " made of\n");
        assertThat(old.exitCode()).isEqualTo(ExitCode.DONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            party                                   > give one of CODE, --consolidate, --province and --all
            party 18229 --province 42               > give one of CODE, --consolidate, --province and --all
            party --consolidate 18229 --province 42 > give one of CODE, --consolidate, --province and --all
            party 18229 --format json               > the organisation of one unit is shown as text; -o and --format are of tables
            party --all --province 42               > give one of CODE, --consolidate, --province and --all
            party 18229 --sums                      > --sums goes with --province, --all
            party --province 18229                  > Xã Đức Thọ (18229) is no province
            party 99999                             > no unit has ever borne the code 99999
            party 18229 --on 2004-01-01             > the record begins on 2004-08-31 and says nothing about 2004-01-01
            party --province 42 --format xlsx       > a workbook is not printed; give its file with -o
            """)
    void refusesWhatDoesNotFit(String command, String message) {
        assertThat(Run.withParty(command.split(" ")))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: " + message + "\n"));
    }
}
