package vn.donvi.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.donvi.fixture.Draft.code;
import static vn.donvi.fixture.Draft.date;
import static vn.donvi.fixture.Draft.id;
import static vn.donvi.unit.UnitLevel.COMMUNE;
import static vn.donvi.unit.UnitLevel.DISTRICT;
import static vn.donvi.unit.UnitLevel.PROVINCE;
import static vn.donvi.unit.UnitType.HUYEN;
import static vn.donvi.unit.UnitType.THI_TRAN;
import static vn.donvi.unit.UnitType.TINH;
import static vn.donvi.unit.UnitType.XA;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Draft;
import vn.donvi.fixture.Fixtures;
import vn.donvi.unit.AdministrativeUnit;

class SnapshotTest {
    private static final Gazetteer SMALL = Fixtures.small().build();

    private final Snapshot first = SMALL.on(date("2004-08-31"));
    private final Snapshot later = SMALL.on(date("2018-06-01"));

    @Test
    void codeNamesTheUnitThatBearsItOnTheDate() {
        assertThat(first.get(code("00002"))).hasToString("Xã Lạc (00002@2004-08-31)");
        assertThat(later.get(code("00002"))).hasToString("Xã Biển (00002@2018-06-01)");
        assertThat(later.find(code("00002"))).containsSame(later.get(code("00002")));
        assertThat(later.contains(code("00002"))).isTrue();
        assertThat(SMALL.on(date("2018-05-31")).contains(code("00002"))).isFalse();
    }

    @Test
    void unitIsFoundOnItsLastDayAndNotOnTheNext() {
        assertThat(SMALL.on(date("2009-12-31")).find(code("00002"))).isPresent();
        assertThat(SMALL.on(date("2010-01-01")).find(code("00002"))).isEmpty();
        assertThat(SMALL.on(date("2018-05-31")).find(code("00002"))).isEmpty();
        assertThat(SMALL.on(date("2018-06-01")).find(code("00002"))).isPresent();
    }

    @Test
    void unitsComeByCode() {
        assertThat(names(first.units()))
                .containsExactly(
                        "00001 Xã Hòa",
                        "00002 Xã Lạc",
                        "00003 Xã Sơn",
                        "00007 Xã Dài",
                        "001 Huyện Đông",
                        "002 Huyện Tây",
                        "01 Tỉnh An",
                        "02 Tỉnh Bình");
        assertThat(names(later.units()))
                .containsExactly(
                        "00001 Xã Hòa Lạc",
                        "00002 Xã Biển",
                        "00003 Xã Sơn",
                        "00004 Thị trấn Thủy",
                        "00005 Xã Đảo",
                        "00007 Xã Dài",
                        "001 Huyện Đông",
                        "002 Huyện Tây",
                        "01 Tỉnh An Bình");
        assertThat(first.units()).isUnmodifiable();
    }

    @Test
    void unitsOfALevel() {
        assertThat(names(first.units(PROVINCE))).containsExactly("01 Tỉnh An", "02 Tỉnh Bình");
        assertThat(names(later.units(DISTRICT))).containsExactly("001 Huyện Đông", "002 Huyện Tây");
        assertThat(first.units(COMMUNE)).hasSize(4).isUnmodifiable();
    }

    @Test
    void childrenAreThoseOfTheDate() {
        assertThat(names(first.children(code("01")))).containsExactly("001 Huyện Đông");
        assertThat(names(first.children(code("02")))).containsExactly("002 Huyện Tây");
        assertThat(names(later.children(code("01")))).containsExactly("001 Huyện Đông", "002 Huyện Tây");
        assertThat(later.children(code("02"))).isEmpty();
        assertThat(later.children(code("00001"))).isEmpty();
        assertThat(later.children(code("99"))).isEmpty();
        assertThat(first.children(code("01"))).isUnmodifiable();
    }

    @Test
    void unitsWithinAreTheChildrenHoweverFarBelow() {
        assertThat(names(first.within(code("01"), COMMUNE))).containsExactly("00001 Xã Hòa", "00002 Xã Lạc");
        assertThat(names(first.within(code("02"), COMMUNE))).containsExactly("00003 Xã Sơn", "00007 Xã Dài");
        assertThat(later.within(code("01"), COMMUNE)).isEqualTo(later.units(COMMUNE));
        assertThat(later.within(code("01"), DISTRICT)).isEqualTo(later.units(DISTRICT));
        assertThat(later.within(code("01"), PROVINCE)).isEmpty();
        assertThat(later.within(code("00001"), COMMUNE)).isEmpty();
        assertThat(later.within(code("99"), COMMUNE)).isEmpty();
        assertThat(later.within(code("01"), COMMUNE)).isUnmodifiable();
    }

    @Test
    void unitsWithinTakeCommunesRightBelowTheProvinceToo() {
        Snapshot mixed = new Draft()
                .province("01", TINH, "An", "2004-08-31/..")
                .unit("001", HUYEN, "Đông", "2004-08-31/..", "01")
                .unit("00009", XA, "Sâu", "2004-08-31/..", "001")
                .unit("00001", XA, "Nông", "2004-08-31/..", "01")
                .build()
                .on(date("2004-08-31"));

        assertThat(names(mixed.within(code("01"), COMMUNE))).containsExactly("00001 Xã Nông", "00009 Xã Sâu");
    }

    @Test
    void parentsAreTheNearestFirst() {
        AdministrativeUnit commune = SMALL.get(id("00007@2004-08-31"));

        assertThat(names(first.parents(commune))).containsExactly("002 Huyện Tây", "02 Tỉnh Bình");
        assertThat(names(later.parents(commune))).containsExactly("002 Huyện Tây", "01 Tỉnh An Bình");
        assertThat(first.parents(first.get(code("01")))).isEmpty();
        assertThat(first.parents(commune)).isUnmodifiable();
    }

    @Test
    void countsUnitsByLevelAndType() {
        assertThat(first.count(PROVINCE)).isEqualTo(2);
        assertThat(first.count(DISTRICT)).isEqualTo(2);
        assertThat(first.count(COMMUNE)).isEqualTo(4);
        assertThat(later.count(PROVINCE)).isEqualTo(1);
        assertThat(later.count(COMMUNE)).isEqualTo(6);
        assertThat(later.countsByType())
                .containsExactly(entry(TINH, 1), entry(HUYEN, 2), entry(XA, 5), entry(THI_TRAN, 1))
                .isUnmodifiable();
    }

    private static List<String> names(List<AdministrativeUnit> units) {
        return units.stream().map(unit -> unit.code() + " " + unit.fullName()).toList();
    }
}
