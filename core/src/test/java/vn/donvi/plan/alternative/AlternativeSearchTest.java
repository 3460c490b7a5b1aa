package vn.donvi.plan.alternative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.donvi.standard.StandardVerdict;
import vn.donvi.standard.Trait;
import vn.donvi.unit.AdministrativeUnit;

class AlternativeSearchTest {
    private static List<String> names(List<AdministrativeUnit> units) {
        return units.stream().map(unit -> unit.name().substring("Số ".length())).toList();
    }

    private static List<String> found(Alternatives alternatives) {
        return alternatives.alternatives().stream()
                .map(each -> String.join("+", names(each.units())) + " " + each.verdict())
                .toList();
    }

    /** A line of five units. */
    private static SmallDistrict line(int[] people, int[] km2) {
        SmallDistrict district = new SmallDistrict(people, km2);
        for (int i = 1; i < people.length; i++) {
            district.border(i - 1, i, 1000 * i);
        }
        return district;
    }

    @Test
    void setsOfFewUnitsAndEvenSizesAreFirst() {
        SmallDistrict district = line(new int[] {60, 90, 40, 70, 300}, new int[] {6, 8, 7, 9, 5})
                .border(0, 2, 500)
                .flat();

        Alternatives alternatives = AlternativeSearch.in(district.domain()).around(district.unit(2));

        assertThat(found(alternatives))
                .startsWith("2+0 MET", "2+1 MET", "2+3 MET", "2+0+1 MET")
                .hasSize(10);
        assertThat(alternatives.isComplete()).isTrue();
        assertThat(alternatives.examined()).isEqualTo(10);
        assertThat(alternatives.notEnough()).isZero();
        assertThat(alternatives.alone().verdict()).isEqualTo(StandardVerdict.NOT_MET);
        assertThat(alternatives.alternatives().get(0).innerBorderMetres()).isEqualTo(OptionalDouble.of(500));
    }

    @Test
    void unknownTraitGivesBothAnswers() {
        SmallDistrict district = line(new int[] {60, 60}, new int[] {7, 7});

        Alternative both = AlternativeSearch.in(district.domain())
                .around(district.unit(0))
                .alternatives()
                .get(0);

        assertThat(both.verdict()).isEqualTo(StandardVerdict.DEPENDS);
        assertThat(both.decidingTraits()).containsExactly(Trait.MOUNTAIN);
        assertThat(both.percentOfHigh(both.area()).orElseThrow().rounded()).isEqualTo("70.00");
        assertThat(both.percentOfLow(both.area()).orElseThrow().rounded()).isEqualTo("140.00");
        assertThat(both.percentOfHigh(both.population()).orElseThrow().rounded())
                .isEqualTo("120.00");
    }

    @Test
    void mixedTraitIsNotKnown() {
        SmallDistrict district =
                line(new int[] {60, 60}, new int[] {7, 7}).mountain(0, true).mountain(1, false);

        assertThat(found(AlternativeSearch.in(district.domain()).around(district.unit(0))))
                .containsExactly("0+1 DEPENDS");
    }

    @Test
    void missingFigureIsNotZero() {
        SmallDistrict district =
                line(new int[] {60, -1, 70}, new int[] {7, 7, 7}).flat();

        Alternatives alternatives = AlternativeSearch.in(district.domain()).around(district.unit(0));

        assertThat(found(alternatives)).containsExactly("0+1+2 MET", "0+1 UNKNOWN");
        Alternative unknown = alternatives.alternatives().get(1);
        assertThat(unknown.population().sum().value()).isEqualByComparingTo("60");
        assertThat(unknown.population().sum().isComplete()).isFalse();
        assertThat(names(unknown.population().missing())).containsExactly("1");
        assertThat(unknown.notes()).containsExactly("no figure of population is known of Xã Số 1 (00011)");
    }

    @Test
    void boundIsToldIfTheSearchStopsAtIt() {
        SmallDistrict district =
                line(new int[] {60, 60, 60, 60}, new int[] {7, 7, 7, 7}).flat();

        Alternatives alternatives =
                AlternativeSearch.in(district.domain()).within(2).around(district.unit(0));

        assertThat(alternatives.isComplete()).isFalse();
        assertThat(alternatives.examined()).isEqualTo(2);
        assertThat(found(alternatives)).containsExactly("0+1 MET", "0+1+2 MET");
    }

    @Test
    void everySetThatReachesTheStandardIsFound() {
        Random random = new Random(18);
        for (int run = 0; run < 60; run++) {
            int[] people = random.ints(7, 0, 90).toArray();
            int[] km2 = random.ints(7, 0, 9).toArray();
            SmallDistrict district = new SmallDistrict(people, km2).flat();
            int[][] neighbours = ConnectedSetsTest.randomGraph(7, random.nextDouble(), random);
            for (int i = 0; i < 7; i++) {
                for (int other : neighbours[i]) {
                    if (other < i) {
                        district.border(i, other, 1);
                    }
                }
            }
            int most = 2 + random.nextInt(3);

            Set<Set<String>> found = new HashSet<>();
            AlternativeSearch.in(district.domain())
                    .upTo(most)
                    .around(district.unit(3))
                    .alternatives()
                    .forEach(each -> assertThat(found.add(Set.copyOf(names(each.units()))))
                            .isTrue());

            assertThat(found).isEqualTo(bruteForce(people, km2, neighbours, most));
        }
    }

    private static Set<Set<String>> bruteForce(int[] people, int[] km2, int[][] neighbours, int most) {
        Set<Set<String>> sets = new HashSet<>();
        for (int set = 0; set < 1 << people.length; set++) {
            int bits = set;
            List<Integer> units = new ArrayList<>(IntStream.range(0, people.length)
                    .filter(unit -> (bits & (1 << unit)) != 0)
                    .boxed()
                    .toList());
            boolean isAsked = units.contains(3) && units.size() >= 2 && units.size() <= most;
            int sum = units.stream().mapToInt(unit -> people[unit]).sum();
            int area = units.stream().mapToInt(unit -> km2[unit]).sum();
            if (isAsked && sum >= 100 && area >= 10 && ConnectedSetsTest.isConnected(neighbours, set)) {
                sets.add(Set.copyOf(units.stream().map(String::valueOf).toList()));
            }
        }
        return sets;
    }

    @Test
    void questionsThatMakeNoSenseAreRefused() {
        SmallDistrict district = line(new int[] {60, 60}, new int[] {7, 7});
        SmallDistrict other = line(new int[] {60, 60, 70}, new int[] {7, 7, 7});
        AlternativeSearch search = AlternativeSearch.in(district.domain());

        assertThatThrownBy(() -> search.upTo(1)).hasMessage("a merger has at least 2 units, not 1");
        assertThatThrownBy(() -> search.within(0)).hasMessage("at least 1 set must be looked at, not 0");
        assertThatThrownBy(() -> search.around(other.unit(2)))
                .hasMessage("Xã Số 2 (00012@2004-08-31) is not among the units that may be merged");
    }
}
