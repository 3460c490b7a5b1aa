package vn.donvi.gazetteer.index;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donvi.fixture.Draft.code;
import static vn.donvi.fixture.Draft.date;
import static vn.donvi.fixture.Draft.id;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Fixtures;

class UnitIndexTest {
    private final UnitIndex index = new UnitIndex(Fixtures.small().units());

    @Test
    void numbersUnitsInTheOrderOfTheirIds() {
        assertThat(IntStream.range(0, index.size())
                        .mapToObj(index::unit)
                        .map(unit -> unit.id().toString()))
                .startsWith("00001@2004-08-31", "00001@2010-01-01", "00002@2004-08-31")
                .endsWith("01@2004-08-31", "01@2008-08-01", "02@2004-08-31")
                .hasSize(18);
    }

    @Test
    void findsTheFirstAndTheLastCode() {
        int day = UnitIndex.day(date("2004-08-31"));

        assertThat(index.find(code("00001"), day)).isZero();
        assertThat(index.find(code("02"), day)).isEqualTo(17);
        assertThat(index.find(code("02"), UnitIndex.day(date("2008-08-01")))).isEqualTo(UnitIndex.NONE);
        assertThat(index.find(code("03"), day)).isEqualTo(UnitIndex.NONE);
        assertThat(index.find(id("02@2004-08-31"))).isEqualTo(17);
        assertThat(index.find(id("02@2004-09-01"))).isEqualTo(UnitIndex.NONE);
    }

    @Test
    void childrenAreAllVersionsThatNameTheCodeAsTheirParent() {
        assertThat(IntStream.of(index.children(code("01")))
                        .mapToObj(index::unit)
                        .map(unit -> unit.id().toString()))
                .containsExactly("001@2004-08-31", "002@2008-08-01");
        assertThat(index.children(code("03"))).isEmpty();
    }

    @Test
    void daysBeyondCountingAreTheFarthestThatCount() {
        assertThat(UnitIndex.day(LocalDate.EPOCH)).isZero();
        assertThat(UnitIndex.day(LocalDate.MIN)).isEqualTo(Integer.MIN_VALUE);
        assertThat(UnitIndex.day(LocalDate.MAX)).isEqualTo(UnitIndex.OPEN - 1);
    }

    @Test
    void unitWithoutEndIsInForceOnTheFarthestDay() {
        int open = index.find(id("01@2008-08-01"));

        assertThat(index.until(open)).isEqualTo(UnitIndex.OPEN);
        assertThat(index.isInForce(open, UnitIndex.day(LocalDate.MAX))).isTrue();
    }
}
