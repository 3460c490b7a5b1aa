package vn.donvi.address.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.change.Citation;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.Enactment;
import vn.donvi.change.Extent;
import vn.donvi.change.Rearrangement;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.TransferGraph;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitType;

/** The places that people went to and came from, compared with a walk over all transfers from each version. */
class TransferHomesTest {
    private static final int DISTRICTS = 5;
    private static final int COMMUNES = 8;
    private static final int PERIODS = 4;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void peopleAreFollowedAsInAWalk(int seed) {
        Gazetteer gazetteer = gazetteer(new Random(seed));
        TransferGraph graph = gazetteer.graph();
        // The province is place 0, and each version is a place of its own.
        int[] placeOf = new int[graph.units()];
        int[][] parents = new int[graph.units()][];
        for (int version = 0; version < graph.units(); version++) {
            AdministrativeUnit unit = gazetteer.units().get(version);
            placeOf[version] = version;
            parents[version] = unit.parent()
                    .map(parent -> new int[] {graph.number(UnitId.of(parent, start(0)))})
                    .orElse(SortedInts.EMPTY);
        }

        TransferHomes homes = new TransferHomes(graph, 1, placeOf, parents);

        int found = 0;
        for (int version = 0; version < graph.units(); version++) {
            assertThat(homes.later(version)).containsExactly(walk(graph, version, true, parents));
            assertThat(homes.earlier(version)).containsExactly(walk(graph, version, false, parents));
            found += homes.later(version).length;
        }
        assertThat(found).isPositive();
    }

    private static int[] walk(TransferGraph graph, int version, boolean isForwards, int[][] parents) {
        TreeSet<Integer> homes = new TreeSet<>();
        boolean[] met = new boolean[graph.units()];
        Deque<Integer> queue = new ArrayDeque<>(List.of(version));
        while (!queue.isEmpty()) {
            int next = queue.remove();
            int count = isForwards ? graph.outgoing(next) : graph.incoming(next);
            for (int i = 0; i < count; i++) {
                int edge = isForwards ? graph.outgoing(next, i) : graph.incoming(next, i);
                int other = isForwards ? graph.target(edge) : graph.source(edge);
                boolean moves = graph.step(edge).transfer().population() != Extent.NONE;
                if (moves && !met[other]) {
                    met[other] = true;
                    queue.add(other);
                    for (int home : parents[other]) {
                        homes.add(home);
                    }
                }
            }
        }
        return homes.stream().mapToInt(home -> home).toArray();
    }

    /** Makes communes that begin a new version on each of some days, and give others land and people then. */
    private static Gazetteer gazetteer(Random random) {
        List<AdministrativeUnit> units = new ArrayList<>();
        units.add(unit("01", UnitType.TINH, "", 0, PERIODS));
        for (int district = 0; district < DISTRICTS; district++) {
            units.add(unit(code(district), UnitType.HUYEN, "01", 0, PERIODS));
        }
        for (int commune = 0; commune < COMMUNES; commune++) {
            for (int period = 0; period < PERIODS; period++) {
                String district = code(random.nextInt(DISTRICTS));
                units.add(unit("1000" + commune, UnitType.XA, district, period, period + 1));
            }
        }
        List<UnitChange> changes = new ArrayList<>();
        for (int period = 1; period < PERIODS; period++) {
            List<Transfer> transfers = new ArrayList<>();
            for (int commune = 0; commune < COMMUNES; commune++) {
                int other = (commune + 1 + random.nextInt(COMMUNES - 1)) % COMMUNES;
                Extent people = random.nextInt(4) == 0 ? Extent.NONE : Extent.PART;
                Extent rest = people == Extent.NONE ? Extent.ALL : Extent.REST;
                transfers.add(Transfer.of(id(commune, period - 1), id(commune, period), Extent.REST, rest));
                transfers.add(Transfer.of(id(commune, period - 1), id(other, period), Extent.PART, people));
            }
            changes.add(Rearrangement.of(
                    "change-" + period,
                    new Enactment(start(period), DateBasis.IN_FORCE, Citation.of("1/NQ")),
                    transfers,
                    id -> units.stream()
                            .filter(unit -> unit.id().equals(id))
                            .findFirst()
                            .orElseThrow(),
                    ""));
        }
        return Gazetteer.builder(start(0), start(PERIODS))
                .addUnits(units)
                .addDocuments(List.of(Document.of("1/NQ", DocumentKind.LEGAL, "", "")))
                .addChanges(changes)
                .build();
    }

    private static LocalDate start(int period) {
        return LocalDate.of(2004, 8, 31).plusYears(period);
    }

    private static UnitId id(int commune, int period) {
        return UnitId.of(UnitCode.of("1000" + commune), start(period));
    }

    private static String code(int district) {
        return "10" + district;
    }

    /** Makes a unit of some periods; the last has no end. */
    private static AdministrativeUnit unit(String code, UnitType type, String parent, int from, int until) {
        DateRange validity = until == PERIODS ? DateRange.from(start(from)) : DateRange.of(start(from), start(until));
        AdministrativeUnit.Builder builder =
                AdministrativeUnit.builder(UnitCode.of(code), type, "Tên " + code, validity);
        return parent.isEmpty()
                ? builder.build()
                : builder.parent(UnitCode.of(parent)).build();
    }
}
