package vn.donvi.cli.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;

class FindCommandTest {
    @Test
    void exactNameIsFoundInAllItsVersions() {
        assertThat(Run.of("find", "Đức Thọ")).isEqualTo(new Run(ExitCode.DONE, """
                        code,name,type,parents,since,until,match
                        440,Huyện Đức Thọ,huyện,Tỉnh Hà Tĩnh,2004-08-31,2025-07-01,exact
                        18229,Xã Đức Thọ,xã,Tỉnh Hà Tĩnh,2025-07-01,,exact
                        18229,Thị trấn Đức Thọ,thị trấn,"Huyện Đức Thọ, Tỉnh Hà Tĩnh",2004-08-31,2025-07-01,exact
                        """, ""));
    }

    @Test
    void typeMayStandBeforeTheName() {
        assertThat(Run.of("find", "XÃ", "ĐỨC", "THỌ")).isEqualTo(new Run(ExitCode.DONE, """
                        code,name,type,parents,since,until,match
                        18229,Xã Đức Thọ,xã,Tỉnh Hà Tĩnh,2025-07-01,,exact
                        """, ""));
    }

    @Test
    void toneMarkMayStandOnTheOtherVowel() {
        assertThat(Run.of("find", "xã", "hoà", "lạc")).isEqualTo(new Run(ExitCode.DONE, """
                        code,name,type,parents,since,until,match
                        18280,Xã Hòa Lạc,xã,"Huyện Đức Thọ, Tỉnh Hà Tĩnh",2020-01-01,2025-07-01,exact
                        """, ""));
    }

    @Test
    void otherSpellingIsFound() {
        assertThat(Run.of("find", "bến nghế")).isEqualTo(new Run(ExitCode.DONE, """
                        code,name,type,parents,since,until,match
                        26740,Phường Bến Nghé,phường,"Quận 1, Thành phố Hồ Chí Minh",2004-08-31,2025-07-01,exact
                        """, ""));
    }

    @Test
    void nameWithoutAccentsIsFoundIfNoneIsExact() {
        assertThat(Run.of("find", "ben", "nghe")).isEqualTo(new Run(ExitCode.DONE, """
                        code,name,type,parents,since,until,match
                        26740,Phường Bến Nghé,phường,"Quận 1, Thành phố Hồ Chí Minh",2004-08-31,2025-07-01,unaccented
                        """, ""));
    }

    @Test
    void nameWithWrongAccentsIsFoundWithAWarning() {
        assertThat(Run.of("find", "Đức Thó"))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        """
                        code,name,type,parents,since,until,match
                        440,Huyện Đức Thọ,huyện,Tỉnh Hà Tĩnh,2004-08-31,2025-07-01,unaccented
                        18229,Xã Đức Thọ,xã,Tỉnh Hà Tĩnh,2025-07-01,,unaccented
                        18229,Thị trấn Đức Thọ,thị trấn,"Huyện Đức Thọ, Tỉnh Hà Tĩnh",2004-08-31,2025-07-01,unaccented
                        """,
                        "donvi: no unit is called 'Đức Thó' exactly; these are without its accents\n"));
    }

    @Test
    void onlyUnitsOfTheDayAreFoundIfOneIsGiven() {
        assertThat(Run.of("find", "Đức Thọ", "--on", "2025-07-01")).isEqualTo(new Run(ExitCode.DONE, """
                        code,name,type,parents,since,until,match
                        18229,Xã Đức Thọ,xã,Tỉnh Hà Tĩnh,2025-07-01,,exact
                        """, ""));
    }

    @Test
    void dayAfterTheLastKnownChangeIsSaid() {
        assertThat(Run.of("find", "Hà Tĩnh", "--on", "2026-01-01"))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        """
                        code,name,type,parents,since,until,match
                        42,Tỉnh Hà Tĩnh,tỉnh,,2004-08-31,,exact
                        """,
                        "donvi: changes are known until 2025-07-01; 2026-01-01 is answered as of that day\n"));
    }

    @Test
    void nameOfOtherDaysIsNotGuessedToBeAnother() {
        assertThat(Run.of("find", "Đức Lạc", "--on", "2020-01-01"))
                .isEqualTo(new Run(
                        ExitCode.NOTHING_FOUND,
                        "code,name,type,parents,since,until,match\n",
                        "donvi: no unit called 'Đức Lạc' is in force on 2020-01-01, but 1 on other days\n"));
    }

    @Test
    void nameThatNoUnitBearsIsNotFound() {
        assertThat(Run.of("find", "Ninh Kiều"))
                .isEqualTo(new Run(
                        ExitCode.NOTHING_FOUND,
                        "code,name,type,parents,since,until,match\n",
                        "donvi: no unit is called 'Ninh Kiều'\n"));
    }

    @Test
    void partsOfNamesAreFoundTheirBeginningsFirst() {
        assertThat(Run.of("find", "hòa", "--level", "commune"))
                .isEqualTo(new Run(
                        ExitCode.DONE, """
                        code,name,type,parents,since,until,match
                        18280,Xã Hòa Lạc,xã,"Huyện Đức Thọ, Tỉnh Hà Tĩnh",2020-01-01,2025-07-01,prefix
                        18280,Xã Đức Hòa,xã,"Huyện Đức Thọ, Tỉnh Hà Tĩnh",2004-08-31,2020-01-01,contains
                        """, "donvi: no unit is called 'hòa'; these have words that begin so\n"));
    }

    @Test
    void typeMayStandBeforeABeginning() {
        assertThat(Run.of("find", "phuong ta", "--on", "2025-07-01"))
                .isEqualTo(new Run(
                        ExitCode.DONE, """
                        code,name,type,parents,since,until,match
                        26734,Phường Tân Định,phường,Thành phố Hồ Chí Minh,2025-07-01,,prefix
                        """, "donvi: no unit is called 'phuong ta'; these have words that begin so\n"));
    }

    @Test
    void typeAloneIsTheBeginningOfNames() {
        assertThat(Run.of("find", "đức").out().lines().map(line -> line.substring(line.lastIndexOf(',') + 1)))
                .containsOnly("match", "prefix");
        assertThat(Run.of("find", "quận").out()).isEqualTo("""
                code,name,type,parents,since,until,match
                760,Quận 1,quận,Thành phố Hồ Chí Minh,2004-08-31,2025-07-01,prefix
                """);
    }

    @Test
    void misspeltNameIsOnlySimilar() {
        assertThat(Run.of("find", "Bén Ngé"))
                .isEqualTo(new Run(ExitCode.DONE, """
                        code,name,type,parents,since,until,match
                        26740,Phường Bến Nghé,phường,"Quận 1, Thành phố Hồ Chí Minh",2004-08-31,2025-07-01,similar
                        """, "donvi: no unit is called 'Bén Ngé'; these are similar\n"));
    }

    @Test
    void onlySomeArePrintedOfMany() {
        assertThat(Run.of("find", "đức", "--limit", "1")).isEqualTo(new Run(ExitCode.DONE, """
                        code,name,type,parents,since,until,match
                        440,Huyện Đức Thọ,huyện,Tỉnh Hà Tĩnh,2004-08-31,2025-07-01,prefix
                        """, """
                        donvi: no unit is called 'đức'; these have words that begin so
                        donvi: 7 more match; --limit 0 prints all
                        """));
        assertThat(Run.of("find", "đức", "--limit=0")).isEqualTo(Run.of("find", "đức"));
        assertThat(Run.of("find", "đức", "--limit=-1"))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: --limit must not be negative, but is -1\n"));
    }

    @Test
    void textWithoutLettersIsWrongUsage() {
        assertThat(Run.of("find", " - "))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: ' - ' has no letter or digit to find a name by\n"));
    }
}
