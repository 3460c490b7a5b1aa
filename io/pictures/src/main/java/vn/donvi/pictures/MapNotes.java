package vn.donvi.pictures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.donvi.boundaries.BoundaryLayer;
import vn.donvi.pictures.page.Vietnamese;
import vn.donvi.statistics.Figure;

/** The sentences below a picture. */
final class MapNotes {
    /** More sources than these are counted, not listed; the table has all. */
    private static final int SOURCES = 6;

    private static final String PROJECTION =
            "Phép chiếu: hình trụ đều, kinh độ nhân với cos của vĩ độ trung bình; WGS 84; làm tròn 0,1 px.";

    private MapNotes() {}

    /** Where the borders are from and how they are drawn. */
    static List<String> borders(Collection<BoundaryLayer> layers) {
        List<String> notes = new ArrayList<>();
        for (BoundaryLayer layer : BoundaryLayer.values()) {
            if (layers.contains(layer)) {
                notes.add(Vietnamese.source(layer));
            }
        }
        notes.add(PROJECTION);
        return notes;
    }

    /** Where the figures are from. */
    static List<String> figures(List<Figure> figures) {
        List<String> all = Vietnamese.sources(figures);
        if (all.size() <= SOURCES) {
            return all;
        }
        List<String> notes = new ArrayList<>(all.subList(0, SOURCES));
        notes.add("Và " + (all.size() - SOURCES) + " nguồn khác.");
        return notes;
    }
}
