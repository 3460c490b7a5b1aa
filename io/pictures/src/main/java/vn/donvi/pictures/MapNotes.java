package vn.donvi.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.donvi.boundaries.BoundaryLayer;
import vn.donvi.pictures.page.Vietnamese;
import vn.donvi.statistics.Figure;
import vn.donvi.unit.AdministrativeUnit;

/** The sentences below a picture. */
final class MapNotes {
    /** More sources than these are counted, not listed; the table has all. */
    private static final int SOURCES = 6;

    private static final String PROJECTION =
            "Phép chiếu: hình trụ đều, kinh độ nhân với cos của vĩ độ trung bình; WGS 84; làm tròn 0,1 px.";

    private MapNotes() {}

    /** Refuses the map of a unit on a date that it does not have. */
    static void checkInForce(AdministrativeUnit unit, LocalDate date) {
        if (!unit.isInForce(date)) {
            throw new IllegalArgumentException(unit + " is not in force on " + date);
        }
    }

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
        return shortened(Vietnamese.sources(figures), "trong bảng của trang HTML");
    }

    /** Where the figures of many units are from that no table lists. */
    static List<String> manyFigures(List<Figure> figures) {
        return shortened(Vietnamese.sources(figures), "bằng lệnh 'show' của từng đơn vị");
    }

    /** Which acts made the changes. */
    static List<String> acts(Collection<String> acts) {
        return shortened(
                acts.stream()
                        .distinct()
                        .sorted()
                        .map(act -> "Nguồn thay đổi: " + act + ".")
                        .toList(),
                "trong bảng của trang HTML");
    }

    private static List<String> shortened(List<String> all, String where) {
        if (all.size() <= SOURCES) {
            return all;
        }
        List<String> notes = new ArrayList<>(all.subList(0, SOURCES));
        notes.add("Và " + (all.size() - SOURCES) + " nguồn khác, xem " + where + ".");
        return notes;
    }
}
