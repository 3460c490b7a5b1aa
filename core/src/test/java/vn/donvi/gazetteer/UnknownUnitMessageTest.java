package vn.donvi.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.donvi.fixture.Draft.code;
import static vn.donvi.fixture.Draft.date;
import static vn.donvi.fixture.Draft.id;

import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Fixtures;

class UnknownUnitMessageTest {
    private static final Gazetteer SMALL = Fixtures.small().build();

    @Test
    void codeThatNoUnitHasEverBorne() {
        assertMessage("99", "2010-01-01", "no unit has ever borne the code 99");
    }

    @Test
    void codeThatNoUnitBearsYet() {
        assertMessage(
                "00005",
                "2014-12-31",
                "no unit bears the code 00005 on 2014-12-31; the first to bear it is Xã Đảo, from 2015-01-01 on");
    }

    @Test
    void codeWhoseUnitBecameAnother() {
        assertMessage(
                "02",
                "2008-08-01",
                "no unit bears the code 02 on 2008-08-01; Tỉnh Bình bore it until 2008-07-31 and became"
                        + " Tỉnh An Bình 01@2008-08-01");
    }

    @Test
    void codeWhoseUnitBecameSeveral() {
        assertMessage(
                "00007",
                "2025-01-01",
                "no unit bears the code 00007 on 2025-01-01; Xã Dài bore it until 2018-12-31 and became parts of"
                        + " Xã Dài Đông 00008@2019-01-01, Xã Dài Tây 00009@2019-01-01");
    }

    @Test
    void codeWhoseUnitHasNoKnownSuccessor() {
        assertMessage(
                "00005",
                "2020-01-01",
                "no unit bears the code 00005 on 2020-01-01; Xã Đảo bore it until 2019-12-31 and has no known"
                        + " successor");
    }

    @Test
    void codeBetweenTwoUnitsThatBearIt() {
        assertMessage(
                "00002",
                "2018-05-31",
                "no unit bears the code 00002 on 2018-05-31; Xã Lạc bore it until 2009-12-31 and became"
                        + " Xã Hòa Lạc 00001@2010-01-01");
    }

    @Test
    void idWhoseCodeIsBorneByAVersionThatBeganEarlier() {
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> SMALL.get(id("01@2010-01-01")))
                .withMessage("no unit has the id 01@2010-01-01; on that date Tỉnh An Bình (01@2008-08-01) bears the"
                        + " code");
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> SMALL.get(id("01@2008-07-31")))
                .withMessage("no unit has the id 01@2008-07-31; on that date Tỉnh An (01@2004-08-31) bears the code");
    }

    @Test
    void idOfADateOnWhichNoUnitBearsTheCode() {
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> SMALL.get(id("02@2025-07-01")))
                .withMessage("no unit bears the code 02 on 2025-07-01; Tỉnh Bình bore it until 2008-07-31 and became"
                        + " Tỉnh An Bình 01@2008-08-01");
    }

    private static void assertMessage(String code, String date, String message) {
        Snapshot snapshot = SMALL.on(date(date));

        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> snapshot.get(code(code)))
                .withMessage(message)
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(code(code));
                    assertThat(e.date()).isEqualTo(date(date));
                });
        assertThat(snapshot.find(code(code))).isEmpty();
    }
}
