package vn.donvi.pictures.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Areas in groups that lie together: the main one, and those that are so far off that a map of all would show none of
 * them. Two areas lie together if the convex hulls around them are within half a degree.
 */
public final class FarParts {
    private static final double DEGREES = 0.5;

    private final List<List<MapArea>> groups = new ArrayList<>();

    /** An area with its hull, which has few points to compare. */
    private record Hulled(MapArea area, Geometry hull) {
        static Hulled of(MapArea area) {
            return new Hulled(area, area.geometry().convexHull());
        }

        boolean isNear(Hulled other) {
            return hull.isWithinDistance(other.hull, DEGREES);
        }
    }

    private FarParts(List<MapArea> areas) {
        List<Hulled> left = new ArrayList<>(areas.stream().map(Hulled::of).toList());
        while (!left.isEmpty()) {
            List<Hulled> group = new ArrayList<>(List.of(left.remove(0)));
            // The group grows while it is gone through.
            for (int i = 0; i < group.size(); i++) {
                Hulled here = group.get(i);
                List<Hulled> others = new ArrayList<>(left);
                left.clear();
                others.forEach(other -> (here.isNear(other) ? group : left).add(other));
            }
            groups.add(group.stream().map(Hulled::area).toList());
        }
        groups.sort(Comparator.comparingDouble(FarParts::size).reversed());
    }

    /** The groups of areas; there is at least one area. */
    public static FarParts of(List<MapArea> areas) {
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("there are no areas to draw");
        }
        return new FarParts(areas);
    }

    /** The group with the most land. */
    public List<MapArea> main() {
        return groups.get(0);
    }

    /** The other groups. */
    public List<List<MapArea>> far() {
        return groups.subList(1, groups.size());
    }

    /** The rectangle around the main group, with a margin. */
    public Envelope view() {
        return around(main());
    }

    /** The rectangle around areas, with a margin. */
    public static Envelope around(List<MapArea> areas) {
        Envelope view = new Envelope();
        areas.forEach(area -> view.expandToInclude(area.geometry().getEnvelopeInternal()));
        view.expandBy(view.getWidth() * 0.02, view.getHeight() * 0.02);
        return view;
    }

    private static double size(List<MapArea> group) {
        return group.stream().mapToDouble(area -> area.geometry().getArea()).sum();
    }
}
