package vn.donvi.boundaries.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A layer knows what lies on both sides of a border, and is the same after it was written and read. */
class TopologyTest {
    private static final GridScale SCALE = new GridScale(100, 10, 0.001, 0.001);

    @Test
    void borderHasTheFaceOnEachSide() {
        Topology two = Squares.of(4, "AB");

        for (int arc = 0; arc < two.arcs(); arc++) {
            boolean isBetween = two.xs()[two.start(arc)] == 4 && two.xs()[two.end(arc) - 1] == 4;
            if (isBetween) {
                assertThat(label(two, two.left(arc))).isEqualTo("A");
                assertThat(label(two, two.right(arc))).isEqualTo("B");
            } else {
                assertThat(List.of(two.left(arc), two.right(arc))).contains(Topology.NOBODY);
            }
        }
    }

    private static String label(Topology topology, int face) {
        return topology.faces().get(face).label();
    }

    @Test
    void sidesAreTheSameWhicheverWayARingTurns() {
        int[] xs = {0, 4, 4, 0, 0};
        int[] ys = {0, 0, 4, 4, 0};
        for (int[] ring : List.of(new int[] {0}, new int[] {-1})) {
            Topology one = Topology.of(
                    SCALE,
                    xs,
                    ys,
                    new int[] {0, 5},
                    new boolean[1],
                    List.of(new Topology.Face("A", List.of(List.of(ring)))));
            assertThat(one.left(0)).isZero();
            assertThat(one.right(0)).isEqualTo(Topology.NOBODY);
        }
    }

    @Test
    void twoFacesOnOneSideAreRefused() {
        int[] xs = {0, 4, 4, 0, 0};
        int[] ys = {0, 0, 4, 4, 0};
        List<Topology.Face> faces = List.of(
                new Topology.Face("A", List.of(List.of(new int[] {0}))),
                new Topology.Face("B", List.of(List.of(new int[] {0}))));

        assertThatThrownBy(() -> Topology.of(SCALE, xs, ys, new int[] {0, 5}, new boolean[1], faces))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("B and A lie on one side of arc 0");
    }

    @Test
    void ringThatIsOpenOrNamesNoArcIsRefused() {
        int[] xs = {0, 4, 4};
        int[] ys = {0, 0, 4};
        int[] starts = {0, 3};
        List<Topology.Face> open = List.of(new Topology.Face("A", List.of(List.of(new int[] {0}))));
        List<Topology.Face> wrong = List.of(new Topology.Face("A", List.of(List.of(new int[] {7}))));

        assertThatThrownBy(() -> Topology.of(SCALE, xs, ys, starts, new boolean[1], open))
                .hasMessage("a ring of A is not closed");
        assertThatThrownBy(() -> Topology.of(SCALE, xs, ys, starts, new boolean[1], wrong))
                .hasMessage("A names arc 7 of 1");
    }

    @Test
    void layerIsTheSameAfterItWasWrittenAndRead() throws IOException {
        byte[] written = TopologyFormat.write(Squares.of(700, "AAB", "C B", "DDD"));

        Topology read = TopologyFormat.read(written);
        assertThat(read.faces()).extracting(Topology.Face::label).containsExactly("A", "B", "C", "D");
        assertThat(TopologyFormat.write(read)).isEqualTo(written);
    }

    @Test
    void damagedOrForeignBytesAreRefused() {
        byte[] written = TopologyFormat.write(Squares.of(4, "AB"));
        byte[] damaged = written.clone();
        damaged[written.length / 2] ^= 1;
        byte[] newer = written.clone();
        newer[6] = 2;

        assertThatThrownBy(() -> TopologyFormat.read(damaged))
                .isInstanceOf(IOException.class)
                .hasMessage("the layer of boundaries is damaged: its checksum is another one");
        assertThatThrownBy(() -> TopologyFormat.read(Arrays.copyOf(written, written.length - 1)))
                .isInstanceOf(IOException.class)
                .hasMessage("the layer of boundaries is damaged: its checksum is another one");
        for (byte[] foreign : List.of(newer, new byte[0], Arrays.copyOf(written, 10))) {
            assertThatThrownBy(() -> TopologyFormat.read(foreign))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the layer of boundaries is not one that this version of donvi reads");
        }
    }
}
