package vn.donvi.cli.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.donvi.cli.Fixtures;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;

class ShowCommandTest {
    @Test
    void codeUsedAgainNamesTheUnitOfTheDay() {
        assertThat(Run.of("show", "26740", "--on", "2010-01-01")).isEqualTo(new Run(ExitCode.DONE, """
                        Phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh

                        code             26740
                        id               26740@2004-08-31
                        type             phường
                        english name     Ben Nghe Ward
                        parents          Quận 1 (760)
                                         Thành phố Hồ Chí Minh (79)
                        other spellings  Bến Nghe
                                         Bến Nghế
                        in force since   2004-08-31 or before; the record begins on that day
                        in force until   2025-06-30, sắp xếp (redistribution)
                          by             1685/NQ-UBTVQH15 (date: in force)
                                         Sắp xếp các đơn vị hành chính cấp xã của Thành phố Hồ Chí Minh năm 2025
                          became         Phường Sài Gòn (26740@2025-07-01), toàn bộ
                        """, ""));
    }

    @Test
    void codeNamesTheUnitOfTodayIfNoDayIsGiven() {
        assertThat(Run.of("show", "26740")).isEqualTo(new Run(ExitCode.DONE, """
                        Phường Sài Gòn, Thành phố Hồ Chí Minh

                        code            26740
                        id              26740@2025-07-01
                        type            phường
                        english name    Sai Gon Ward
                        parents         Thành phố Hồ Chí Minh (79)
                        in force since  2025-07-01, sắp xếp (redistribution)
                          by            1685/NQ-UBTVQH15 (date: in force)
                                        Sắp xếp các đơn vị hành chính cấp xã của Thành phố Hồ Chí Minh năm 2025
                          from          Phường Đa Kao (26737@2004-08-31), một phần, 0.25 km²
                                        Phường Bến Nghé (26740@2004-08-31), toàn bộ
                        in force until  no end is known
                        figures         register population  5 persons  as of 2024-12-31  1685/NQ-UBTVQH15  SUSPECT: digits are lost
                        """, ""));
    }

    @Test
    void mergedUnitShowsWhatItWasMadeOfAndWhatItBecame() {
        assertThat(Run.of("show", "18280", "--on", "2021-01-01")).isEqualTo(new Run(ExitCode.DONE, """
                        Xã Hòa Lạc, Huyện Đức Thọ, Tỉnh Hà Tĩnh

                        code             18280
                        id               18280@2020-01-01
                        type             xã
                        english name     Hoa Lac Commune
                        parents          Huyện Đức Thọ (440)
                                         Tỉnh Hà Tĩnh (42)
                        other spellings  Đức Hòa Lạc
                        in force since   2020-01-01, nhập (merger)
                          by             819/NQ-UBTVQH14, Điều 1, khoản 3 (date: in force)
                                         Sắp xếp các đơn vị hành chính cấp xã thuộc tỉnh Hà Tĩnh
                          from           Xã Đức Lạc (18301@2004-08-31), toàn bộ, 7.87 km², 3,121 people
                                         Xã Đức Hòa (18280@2004-08-31), toàn bộ, 8.44 km², 2,542 people
                        in force until   2025-06-30, nhập (merger)
                          by             1665/NQ-UBTVQH15, Điều 1, khoản 37 (date: in force)
                                         Sắp xếp các đơn vị hành chính cấp xã của tỉnh Hà Tĩnh năm 2025
                          became         Xã Đức Thọ (18229@2025-07-01), toàn bộ
                          note           the order of the resolution
                        figures          area                     16.31 km²  as of 2020-01-01  819/NQ-UBTVQH14  derived: the sum of both parts
                                         declared population  5,663 persons  as of 2020-01-01  819/NQ-UBTVQH14  official
                        """, ""));
    }

    @Test
    void unknownOriginIsSaid() {
        assertThat(Run.of("show", "18300", "--on", "2019-01-01")).isEqualTo(new Run(ExitCode.DONE, """
                        Xã Đức Mới, Huyện Đức Thọ, Tỉnh Hà Tĩnh

                        code            18300
                        id              18300@2007-01-01
                        type            xã
                        english name    Duc Moi Commune
                        parents         Huyện Đức Thọ (440)
                                        Tỉnh Hà Tĩnh (42)
                        in force since  2007-01-01, thành lập (establishment)
                          by            GSO-2007 (date: listed)
                                        Danh mục năm 2007
                          from          origin unknown
                          note          the list shows it without a document
                        in force until  2025-06-30, nhập (merger)
                          by            1665/NQ-UBTVQH15, Điều 1, khoản 37 (date: in force)
                                        Sắp xếp các đơn vị hành chính cấp xã của tỉnh Hà Tĩnh năm 2025
                          became        Xã Đức Thọ (18229@2025-07-01), toàn bộ
                          note          the order of the resolution
                        """, ""));
    }

    @Test
    void unknownSuccessorIsSaid() {
        assertThat(Run.of("show", "18299", "--on", "2005-01-01")).isEqualTo(new Run(ExitCode.DONE, """
                        Xã Đức Cũ, Huyện Đức Thọ, Tỉnh Hà Tĩnh

                        code            18299
                        id              18299@2004-08-31
                        type            xã
                        english name    Duc Cu Commune
                        parents         Huyện Đức Thọ (440)
                                        Tỉnh Hà Tĩnh (42)
                        in force since  2004-08-31 or before; the record begins on that day
                        in force until  2006-03-22, giải thể (dissolution)
                          by            62/2006/QĐ-TTg (date: issued)
                          became        successor unknown
                          note          the decision names no successor
                        """, ""));
    }

    @Test
    void provinceShowsHowManyUnitsAreWithinIt() {
        assertThat(Run.of("show", "42", "--on", "2019-01-01")).isEqualTo(new Run(ExitCode.DONE, """
                        Tỉnh Hà Tĩnh

                        code            42
                        id              42@2004-08-31
                        type            tỉnh
                        english name    Ha Tinh Province
                        in force since  2004-08-31 or before; the record begins on that day
                        in force until  no end is known
                        units within    1 huyện
                                        3 xã, 1 thị trấn
                        """, ""));
    }

    @Test
    void abolishedDistrictHasNoSuccessor() {
        assertThat(Run.of("show", "760", "--on", "2025-06-30")).isEqualTo(new Run(ExitCode.DONE, """
                        Quận 1, Thành phố Hồ Chí Minh

                        code            760
                        id              760@2004-08-31
                        type            quận
                        english name    District 1
                        parents         Thành phố Hồ Chí Minh (79)
                        in force since  2004-08-31 or before; the record begins on that day
                        in force until  2025-06-30, giải thể (dissolution)
                          by            1685/NQ-UBTVQH15 (date: in force)
                                        Sắp xếp các đơn vị hành chính cấp xã của Thành phố Hồ Chí Minh năm 2025
                          became        no successor
                          note          districts were abolished
                        today in        Phường Tân Định (26734@2025-07-01)  a part  people not known
                                        Phường Sài Gòn (26740@2025-07-01)   a part  people not known
                                        2 units, people not known; nothing from elsewhere is in them
                        units within    3 phường
                        """, ""));
    }

    @Test
    void censusPopulationIsShownWithItsSource() {
        assertThat(Run.of("show", "18301", "--on", "2019-12-31")).isEqualTo(new Run(ExitCode.DONE, """
                        Xã Đức Lạc, Huyện Đức Thọ, Tỉnh Hà Tĩnh

                        code            18301
                        id              18301@2004-08-31
                        type            xã
                        english name    Duc Lac Commune
                        parents         Huyện Đức Thọ (440)
                                        Tỉnh Hà Tĩnh (42)
                        in force since  2004-08-31 or before; the record begins on that day
                        in force until  2019-12-31, nhập (merger)
                          by            819/NQ-UBTVQH14, Điều 1, khoản 3 (date: in force)
                                        Sắp xếp các đơn vị hành chính cấp xã thuộc tỉnh Hà Tĩnh
                          became        Xã Hòa Lạc (18280@2020-01-01), toàn bộ, 7.87 km², 3,121 people
                        figures         census population  3,013 persons  as of 2019-04-01  CENSUS-2019  official
                        """, ""));
    }

    @Test
    void dayAfterTheLastKnownChangeIsSaid() {
        assertThat(Run.of("show", "79", "--on", "2025-07-02"))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        """
                        Thành phố Hồ Chí Minh

                        code            79
                        id              79@2004-08-31
                        type            thành phố trực thuộc trung ương
                        english name    Ho Chi Minh City
                        in force since  2004-08-31 or before; the record begins on that day
                        in force until  no end is known
                        units within    2 phường
                        """,
                        "donvi: changes are known until 2025-07-01; 2025-07-02 is answered as of that day\n"));
    }

    @Test
    void codeThatNoUnitEverBoreIsWrongUsage() {
        assertThat(Run.of("show", "99999"))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: no unit has ever borne the code 99999\n"));
    }

    @Test
    void codeWithoutItsZerosIsAnsweredWithWhatToType() {
        assertThat(Run.on(Fixtures::leadingZero, "show", "8"))
                .isEqualTo(
                        new Run(
                                ExitCode.USAGE,
                                "",
                                "donvi: no unit has ever borne the code 8; did you mean 'donvi show 08' (Tỉnh Tuyên Quang)?\n"));
    }

    @Test
    void nameInThePlaceOfACodeIsAnsweredWithWhatToType() {
        String meant = " is not a unit code; did you mean 'donvi show 42' (Tỉnh Hà Tĩnh)?\n";
        assertThat(Run.of("show", "Hà Tĩnh")).isEqualTo(new Run(ExitCode.USAGE, "", "donvi: CODE: 'Hà Tĩnh'" + meant));
        assertThat(Run.of("show", "ha", "tinh"))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: CODE: 'ha tinh'" + meant));
        assertThat(Run.of("trace", "Đức Lạc").err())
                .isEqualTo(
                        "donvi: CODE: 'Đức Lạc' is not a unit code; did you mean 'donvi trace 18301 --on 2019-12-31' (Xã"
                                + " Đức Lạc)?\n");
        assertThat(Run.of("show", "Đức", "--on", "2010-01-01").err())
                .isEqualTo(
                        "donvi: CODE: 'Đức' is not a unit code; did you mean 'donvi show 440' (Huyện Đức Thọ), 'donvi"
                                + " show 18229' (Thị trấn Đức Thọ) or 'donvi show 18280' (Xã Đức Hòa)? 'donvi find \"Đức\"' lists"
                                + " more\n");
        assertThat(Run.of("show", "Zürich"))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: CODE: 'Zürich' is not a unit code\n"));
    }

    @Test
    void codeNotInForceIsAnsweredWithWhatBecameOfItsUnit() {
        assertThat(Run.of("show", "18301", "--on", "2020-01-01")).isEqualTo(new Run(ExitCode.USAGE, "", """
                        donvi: no unit bears the code 18301 on 2020-01-01; Xã Đức Lạc bore it until 2019-12-31 and became Xã Hòa Lạc 18280@2020-01-01
                        """));
    }

    @Test
    void codeNotYetInForceIsAnsweredWithItsFirstUnit() {
        assertThat(Run.of("show", "18300", "--on", "2006-12-31")).isEqualTo(new Run(ExitCode.USAGE, "", """
                        donvi: no unit bears the code 18300 on 2006-12-31; the first to bear it is Xã Đức Mới, from 2007-01-01 on
                        """));
    }
}
