package vn.donvi.boundaries.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.donvi.boundaries.topology.GridScale;
import vn.donvi.boundaries.topology.Squares;
import vn.donvi.boundaries.topology.Topology;

/** The face at a point is that of the square it lies in, whatever the size of the squares against the cells. */
class FaceGridTest {
    private static final String[] MAP = {"AAB C", "A BBC", "  DCC", "EEE  "};

    @Test
    void everyPointLiesInTheFaceOfItsSquare() {
        for (int side : new int[] {3, 500, 1024, 1500, 4000}) {
            for (int lean : new int[] {0, side / 3, 3 * side}) {
                Topology topology = Squares.leaning(lean, side, MAP);
                for (int reach : new int[] {0, 20, 1024}) {
                    checkRandomPoints(FaceGrid.of(topology, reach), side, lean);
                }
            }
        }
    }

    private static void checkRandomPoints(FaceGrid grid, int side, int lean) {
        Random random = new Random(side);
        for (int i = 0; i < 2000; i++) {
            double column = random.nextDouble() * 7 - 1;
            double row = random.nextDouble() * 6 - 1;
            assertThat(label(grid, column * side + row * lean, row * side)).isEqualTo(expected(column, row));
        }
    }

    @Test
    void pointOnABorderLiesInExactlyOneFaceNextToIt() {
        Topology topology = Squares.of(1000, MAP);
        FaceGrid grid = FaceGrid.of(topology, 0);
        for (double along = 0.5; along < 1000; along += 7) {
            assertThat(label(grid, 2000, 3000 + along)).isIn("A", "B");
            assertThat(label(grid, 2000 + along, 3000)).isEqualTo("B");
        }
    }

    @Test
    void distanceToTheNearestBorderIsInMetres() {
        Topology topology = Squares.of(1000, MAP);
        FaceGrid grid = FaceGrid.of(topology, 10);
        GridScale scale = topology.scale();
        // 300 steps of a thousandth of a degree south of the map: 33.2 km.
        int below = grid.nearestSegment(scale.longitude(1500), scale.latitude(-300), 50_000);
        assertThat(grid.metres(scale.longitude(1500), scale.latitude(-300), below))
                .isCloseTo(33_180, within(30.0));
        assertThat(grid.nearestSegment(scale.longitude(1500), scale.latitude(-300), 30_000))
                .isEqualTo(Topology.NOBODY);

        assertThat(grid.isNearBorder(scale.longitude(1500), scale.latitude(9), 1000))
                .isTrue();
        assertThat(grid.isNearBorder(scale.longitude(1500), scale.latitude(11), 1000))
                .isFalse();
    }

    /** Small squares, and ones with many empty cells in them. */
    @Test
    void nearestSegmentIsThatOfASearchThroughAll() {
        for (int side : new int[] {900, 6_000}) {
            for (int reach : new int[] {0, 20}) {
                Topology topology = Squares.leaning(side / 3, side, MAP);
                FaceGrid grid = FaceGrid.of(topology, reach);
                Random random = new Random(7);
                for (int i = 0; i < 2000; i++) {
                    double longitude = topology.scale().longitude((random.nextDouble() * 9 - 2) * side);
                    double latitude = topology.scale().latitude((random.nextDouble() * 8 - 2) * side);
                    double metres = random.nextDouble() * side * 200;
                    double least = metres;
                    boolean isNear = false;
                    for (int arc = 0; arc < topology.arcs(); arc++) {
                        double distance = grid.metres(longitude, latitude, topology.start(arc));
                        isNear |= distance <= metres;
                        least = Math.min(least, distance);
                    }
                    int nearest = grid.nearestSegment(longitude, latitude, metres);
                    assertThat(nearest != Topology.NOBODY).isEqualTo(isNear);
                    if (isNear) {
                        assertThat(grid.metres(longitude, latitude, nearest)).isEqualTo(least);
                    }
                }
            }
        }
    }

    private static String label(FaceGrid grid, double x, double y) {
        GridScale scale = grid.topology().scale();
        int face = grid.face(scale.longitude(x), scale.latitude(y));
        return face == Topology.NOBODY ? " " : grid.topology().faces().get(face).label();
    }

    private static String expected(double column, double row) {
        int fromTop = MAP.length - 1 - (int) Math.floor(row);
        if (fromTop < 0 || fromTop >= MAP.length || column < 0 || column >= MAP[fromTop].length()) {
            return " ";
        }
        return String.valueOf(MAP[fromTop].charAt((int) column));
    }
}
