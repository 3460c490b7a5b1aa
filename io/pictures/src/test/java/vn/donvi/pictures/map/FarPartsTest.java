package vn.donvi.pictures.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FarPartsTest {
    private static MapArea area(double west, double size) {
        return MapArea.background(MapDrawingTest.box(west, west + size, 0, size), "k0", "");
    }

    @Test
    void areasInAChainLieTogetherAndALargerGroupIsTheMainOne() {
        MapArea island = area(9, 0.1);
        MapArea islet = area(9.3, 0.1);
        MapArea first = area(0, 1);
        MapArea second = area(1.4, 1);

        FarParts parts = FarParts.of(List.of(island, first, islet, second));

        assertThat(parts.main()).containsExactly(first, second);
        assertThat(parts.far()).containsExactly(List.of(island, islet));
        assertThat(parts.view().getMaxX()).isBetween(2.4, 2.5);
    }

    @Test
    void nothingHasNoParts() {
        assertThatThrownBy(() -> FarParts.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there are no areas to draw");
    }
}
