package vn.donvi.pictures.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import vn.donvi.pictures.SvgFixture;
import vn.donvi.pictures.page.Illustration;
import vn.donvi.pictures.page.LegendEntry;
import vn.donvi.pictures.page.Markup;

/** Maps of squares. */
class MapDrawingTest {
    private static final String AWKWARD = "A <b>&\"";

    /** A rectangle in degrees. */
    static Geometry box(double west, double east, double south, double north) {
        return new GeometryFactory().toGeometry(new Envelope(west, east, south, north));
    }

    private static MapDrawing drawing() {
        MapArea unknown = new MapArea(box(105, 106, 18, 19), "unknown", AWKWARD, false, AWKWARD + ": không rõ");
        MapArea divided = new MapArea(box(106, 107, 18, 19), "k1|divided", "1", true, "1. Xã Đông");
        MapArea land = MapArea.background(
                box(104, 109, 17, 18), "land", "Một tên quá dài cho một ô vuông nhỏ như thế này, dù xuống dòng");
        return new MapDrawing("map", new Envelope(104.5, 107.5, 17.5, 19.5))
                .layer(List.of(land))
                .layer(List.of(unknown, divided))
                .outline(box(105, 107, 18, 19))
                .inset(List.of(new MapArea(box(112, 112.001, 9, 9.001), "q3", "Đảo", false, "Xã Đảo")), "Đảo xa");
    }

    private static String svg() {
        MapDrawing drawing = drawing();
        return new Illustration(
                        AWKWARD,
                        "Ngày 2025-07-01",
                        drawing.width(),
                        drawing.height(),
                        drawing,
                        List.of(new LegendEntry("unknown", "không rõ"), new LegendEntry("k1|divided", AWKWARD)),
                        List.of("Nguồn: " + AWKWARD),
                        List.of(),
                        true)
                .svg();
    }

    @Test
    void mapHasAreasLabelsFrameLegendAndNotes() {
        SvgFixture.check("squares.svg", svg());
    }

    @Test
    void sameMapIsTheSameText() {
        assertThat(svg()).isEqualTo(svg());
    }

    @Test
    void labelWithoutRoomIsLeftOutAndNeededOneIsNot() {
        Markup map = new Markup();
        new MapDrawing("map", new Envelope(0, 10, 0, 10))
                .layer(List.of(
                        new MapArea(box(1, 1.1, 1, 1.1), "k0", "Tên dài", false, "a"),
                        new MapArea(box(5, 5.1, 5, 5.1), "k0", "17", true, "b")))
                .accept(map);

        assertThat(map.toString()).doesNotContain("Tên dài");
        // Beside the small area that it names, not on it.
        assertThat(map.toString()).contains("x=\"362.2\" y=\"346.4\" aria-hidden=\"true\">17</text>");
    }

    @Test
    void areaSmallerThanADotIsADot() {
        Markup map = new Markup();
        new MapDrawing("map", new Envelope(0, 10, 0, 10))
                .layer(List.of(new MapArea(box(5, 5.01, 5, 5.01), "k0", "", false, "Xã Đảo")))
                .accept(map);

        assertThat(map.toString()).contains("<circle class=\"area shape k0\" cx=\"359\" cy=\"359.6\" r=\"4\"/>");
    }

    @Test
    void commonBorderStaysCommon() {
        Markup map = new Markup();
        new MapDrawing("map", new Envelope(0, 2, 0, 1))
                .layer(List.of(
                        new MapArea(box(0, 1, 0, 1), "k0", "", false, "a"),
                        new MapArea(box(1, 2, 0, 1), "k1", "", false, "b")))
                .accept(map);

        assertThat(map.toString().lines().filter(line -> line.contains("class=\"mark\"")))
                .containsExactly(
                        "<g class=\"mark\" role=\"img\" aria-label=\"a\"><title>a</title><path class=\"area shape k0\""
                                + " d=\"M360 0l0 360-360 0 0-360z\"/></g>",
                        "<g class=\"mark\" role=\"img\" aria-label=\"b\"><title>b</title><path class=\"area shape k1\""
                                + " d=\"M360 0l0 360 360 0 0-360z\"/></g>");
    }

    @Test
    void holeIsDrawn() {
        Markup map = new Markup();
        Geometry ring = box(0, 3, 0, 3).difference(box(1, 2, 1, 2));
        new MapDrawing("map", new Envelope(0, 3, 0, 3), 300)
                .layer(List.of(new MapArea(ring, "k0", "", false, "a")))
                .accept(map);

        assertThat(map.toString()).containsPattern("d=\"M[^z]+z ?M[^z]+z\"");
    }
}
