package vn.donvi.pictures.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * Areas in groups that lie together: the main one, and those that are so far off that a map of all would show none of
 * them. Two areas lie together if the rectangles around them are within half a degree.
 */
public final class FarParts {
    private static final double DEGREES = 0.5;

    private final List<List<MapArea>> groups = new ArrayList<>();

    private FarParts(List<MapArea> areas) {
        List<MapArea> left = new ArrayList<>(areas);
        while (!left.isEmpty()) {
            List<MapArea> group = new ArrayList<>(List.of(left.remove(0)));
            Envelope around = new Envelope(envelope(group.get(0)));
            boolean isGrowing = true;
            while (isGrowing) {
                List<MapArea> near = left.stream()
                        .filter(area -> around.distance(envelope(area)) <= DEGREES)
                        .toList();
                near.forEach(area -> around.expandToInclude(envelope(area)));
                group.addAll(near);
                left.removeAll(near);
                isGrowing = !near.isEmpty();
            }
            groups.add(group);
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
        Envelope view = new Envelope();
        main().forEach(area -> view.expandToInclude(envelope(area)));
        view.expandBy(view.getWidth() * 0.02, view.getHeight() * 0.02);
        return view;
    }

    private static double size(List<MapArea> group) {
        return group.stream().mapToDouble(area -> area.geometry().getArea()).sum();
    }

    private static Envelope envelope(MapArea area) {
        return area.geometry().getEnvelopeInternal();
    }
}
