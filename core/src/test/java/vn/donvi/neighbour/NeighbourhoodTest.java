package vn.donvi.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Fixtures;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.UnitId;

/** Borders given by hand, between communes of a small gazetteer. */
class NeighbourhoodTest {
    private static final Snapshot SMALL = Fixtures.small().build().on(LocalDate.of(2019, 6, 1));
    private static final UnitId HOA_LAC = UnitId.parse("00001@2010-01-01");
    private static final UnitId BIEN = UnitId.parse("00002@2018-06-01");
    private static final UnitId SON = UnitId.parse("00003@2012-03-01");
    private static final UnitId THUY = UnitId.parse("00004@2018-06-01");
    private static final UnitId DAO = UnitId.parse("00005@2015-01-01");
    private static final List<UnitId> COMMUNES = List.of(HOA_LAC, BIEN, SON, THUY, DAO);

    private static SharedBorder border(UnitId unit, UnitId neighbour, double metres) {
        return new SharedBorder(unit, neighbour, OptionalDouble.of(metres), false, "by hand");
    }

    @Test
    void borderIsSeenFromBothSides() {
        SharedBorder border = border(SON, BIEN, 1500.5);
        for (List<SharedBorder> given :
                List.of(List.of(border), List.of(border.reversed()), List.of(border, border.reversed(), border))) {
            Neighbourhood neighbourhood = Neighbourhood.of(SMALL, given);

            assertThat(neighbourhood.date()).isEqualTo(SMALL.date());
            assertThat(neighbourhood.borders()).containsExactly(border(BIEN, SON, 1500.5));
            assertThat(neighbourhood.neighbours(SON)).containsExactly(border);
            assertThat(neighbourhood.neighbours(BIEN)).containsExactly(border.reversed());
            assertThat(neighbourhood.neighbours(DAO)).isEmpty();
            assertThat(neighbourhood.find(SON, BIEN)).contains(border);
            assertThat(neighbourhood.find(SON, DAO)).isEmpty();
            assertThat(neighbourhood.find(DAO, SON)).isEmpty();
        }
    }

    @Test
    void neighboursAreInTheOrderOfTheirIdentities() {
        List<SharedBorder> borders = List.of(border(SON, THUY, 3), border(DAO, SON, 1), border(SON, BIEN, 2));

        assertThat(Neighbourhood.of(SMALL, borders).neighbours(SON))
                .extracting(SharedBorder::neighbour)
                .containsExactly(BIEN, THUY, DAO);
    }

    @Test
    void everyFaultIsTold() {
        UnitId former = UnitId.parse("00001@2004-08-31");
        List<SharedBorder> faulty = List.of(
                border(former, SON, 1),
                border(UnitId.parse("9@2000-01-01"), former, 1),
                border(UnitId.parse("001@2004-08-31"), SON, 1),
                border(BIEN, SON, 1),
                border(SON, BIEN, 2));

        List<String> faults = List.of(
                "00001@2004-08-31 is not in force on 2019-06-01",
                "9@2000-01-01 is not in force on 2019-06-01",
                "001@2004-08-31 and 00003@2012-03-01 are not of one level",
                "the border between 00002@2018-06-01 and 00003@2012-03-01 is given twice with different facts");
        assertThat(Neighbourhood.faults(SMALL, faulty)).isEqualTo(faults);
        assertThatThrownBy(() -> Neighbourhood.of(SMALL, faulty))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(String.join("; ", faults));
    }

    @Test
    void bordersThatCannotBeAreRefused() {
        assertThatThrownBy(() -> border(SON, SON, 1))
                .hasMessage("a unit is not its own neighbour, but 00003@2012-03-01 is");
        for (double metres : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> border(SON, BIEN, metres))
                    .hasMessage("the length of a border is above 0, but was " + metres);
        }
    }

    /** Every set of borders between five communes, and every set of these communes. */
    @Test
    void groupsAreThoseOfASearchForPaths() {
        List<SharedBorder> possible = new ArrayList<>();
        for (int i = 0; i < COMMUNES.size(); i++) {
            for (int j = 0; j < i; j++) {
                possible.add(border(COMMUNES.get(i), COMMUNES.get(j), 1));
            }
        }
        for (int some = 0; some < 1 << possible.size(); some++) {
            List<SharedBorder> borders = chosen(possible, some);
            Neighbourhood neighbourhood = Neighbourhood.of(SMALL, borders);
            for (int few = 0; few < 1 << COMMUNES.size(); few++) {
                List<UnitId> units = chosen(COMMUNES, few);
                assertThat(neighbourhood.groups(units)).isEqualTo(byPaths(units, neighbourhood));
            }
        }
    }

    private static <T> List<T> chosen(List<T> all, int bits) {
        List<T> chosen = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if ((bits & (1 << i)) != 0) {
                chosen.add(all.get(i));
            }
        }
        return chosen;
    }

    /** Joins the groups of two neighbours until none are left to join. */
    private static List<Set<UnitId>> byPaths(List<UnitId> units, Neighbourhood neighbourhood) {
        List<Set<UnitId>> groups = new ArrayList<>();
        for (UnitId unit : units) {
            Set<UnitId> joined = new TreeSet<>(Set.of(unit));
            groups.removeIf(group -> {
                boolean touches = group.stream()
                        .anyMatch(member -> neighbourhood.find(member, unit).isPresent());
                return touches && joined.addAll(group);
            });
            groups.add(joined);
        }
        groups.sort((left, right) ->
                left.iterator().next().compareTo(right.iterator().next()));
        return groups;
    }
}
