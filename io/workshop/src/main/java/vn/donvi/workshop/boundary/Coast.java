package vn.donvi.workshop.boundary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.donvi.boundaries.topology.Topology;
import vn.donvi.workshop.source.SourceException;

/**
 * Tells the coasts of a map from its borders with other countries. Arcs with an area on one side only make rings, whose
 * land is on their left. A ring around an island is a coast. The ring around the mainland is a coast from Hà Tiên round
 * the south to the mouth of the Bắc Luân. A ring around a gap between areas is none.
 *
 * <p>An arc that passes an end of the coast is cut in two there, so that each arc is a coast or is none.
 */
final class Coast {
    /** Hà Tiên, where the land border with Cambodia meets the sea near marker 314; read off the map. */
    private static final double[] SOUTH_END = {104.4466, 10.4222};
    /**
     * The mouth of the Bắc Luân, where the land border with China meets the sea: the first point of the line in the Gulf
     * of Tonkin by the agreement of 2000-12-25 (21°28'12.5" N, 108°06'04.3" E).
     */
    private static final double[] NORTH_END = {108.101194, 21.470139};

    private Coast() {}

    /** The map as a layer whose arcs say whether they are a coast. */
    static Topology of(ArcMap map) {
        ArcMap cut = cutAt(cutAt(map, SOUTH_END), NORTH_END);
        Topology sides = cut.topology();
        List<List<Integer>> rings = outerRings(sides);
        List<Integer> mainland = longest(sides, rings);
        boolean[] coasts = new boolean[sides.arcs()];
        for (List<Integer> ring : rings) {
            if (ring != mainland && turnsLeft(sides, ring)) {
                ring.forEach(member -> coasts[arc(member)] = true);
            }
        }
        int southEnd = memberFrom(sides, mainland, SOUTH_END);
        int northEnd = memberFrom(sides, mainland, NORTH_END);
        for (int i = southEnd; i != northEnd; i = (i + 1) % mainland.size()) {
            coasts[arc(mainland.get(i))] = true;
        }
        return cut.topology(coasts);
    }

    /** The map with the arc of the mainland that is nearest to a place cut at its point nearest to it. */
    private static ArcMap cutAt(ArcMap map, double[] place) {
        Topology sides = map.topology();
        List<Integer> mainland = longest(sides, outerRings(sides));
        int point = nearestPoint(sides, mainland, place);
        for (int member : mainland) {
            int arc = arc(member);
            if (sides.start(arc) < point && point < sides.end(arc) - 1) {
                return map.cut(arc, point - sides.start(arc));
            }
        }
        // The place is where two arcs meet already.
        return map;
    }

    /** The rings of the arcs with nobody on one side, as members with the land on their left. */
    private static List<List<Integer>> outerRings(Topology sides) {
        Map<Long, Deque<Integer>> byStart = new LinkedHashMap<>();
        for (int arc = 0; arc < sides.arcs(); arc++) {
            boolean isOpenLeft = sides.left(arc) == Topology.NOBODY;
            boolean isOpenRight = sides.right(arc) == Topology.NOBODY;
            if (isOpenLeft != isOpenRight) {
                int member = isOpenRight ? arc : -1 - arc;
                byStart.computeIfAbsent(place(sides, first(sides, member)), key -> new ArrayDeque<>())
                        .add(member);
            }
        }
        List<List<Integer>> rings = new ArrayList<>();
        for (Deque<Integer> members : byStart.values()) {
            while (!members.isEmpty()) {
                rings.add(ring(sides, members.remove(), byStart));
            }
        }
        return rings;
    }

    private static List<Integer> ring(Topology sides, int start, Map<Long, Deque<Integer>> byStart) {
        List<Integer> ring = new ArrayList<>(List.of(start));
        long home = place(sides, first(sides, start));
        for (long at = place(sides, last(sides, start)); at != home; ) {
            Deque<Integer> next = byStart.get(at);
            if (next == null || next.isEmpty()) {
                throw new SourceException("the outer border of the map is open after arc " + ring.get(ring.size() - 1));
            }
            int member = next.remove();
            ring.add(member);
            at = place(sides, last(sides, member));
        }
        return ring;
    }

    private static List<Integer> longest(Topology sides, List<List<Integer>> rings) {
        List<Integer> longest = List.of();
        int most = 0;
        for (List<Integer> ring : rings) {
            int points = ring.stream()
                    .mapToInt(member -> sides.end(arc(member)) - sides.start(arc(member)))
                    .sum();
            if (points > most) {
                most = points;
                longest = ring;
            }
        }
        return longest;
    }

    private static int nearestPoint(Topology sides, List<Integer> ring, double[] place) {
        double x = sides.scale().x(place[0]);
        double y = sides.scale().y(place[1]);
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int member : ring) {
            for (int i = sides.start(arc(member)); i < sides.end(arc(member)); i++) {
                double distance = Math.hypot(sides.xs()[i] - x, sides.ys()[i] - y);
                if (distance < least) {
                    least = distance;
                    nearest = i;
                }
            }
        }
        return nearest;
    }

    /** The place in a ring of the member that begins at the ring's point nearest to a place. */
    private static int memberFrom(Topology sides, List<Integer> ring, double[] place) {
        long start = place(sides, nearestPoint(sides, ring, place));
        for (int i = 0; i < ring.size(); i++) {
            if (place(sides, first(sides, ring.get(i))) == start) {
                return i;
            }
        }
        throw new SourceException("no arc of the mainland begins at an end of the coast");
    }

    private static boolean turnsLeft(Topology sides, List<Integer> ring) {
        int[] points = sides.points(ring.stream().mapToInt(Integer::intValue).toArray());
        long doubleArea = 0;
        for (int i = 0; i + 3 < points.length; i += 2) {
            doubleArea += (long) points[i] * points[i + 3] - (long) points[i + 2] * points[i + 1];
        }
        return doubleArea > 0;
    }

    private static int arc(int member) {
        return member < 0 ? -1 - member : member;
    }

    private static int first(Topology sides, int member) {
        return member < 0 ? sides.end(-1 - member) - 1 : sides.start(member);
    }

    private static int last(Topology sides, int member) {
        return member < 0 ? sides.start(-1 - member) : sides.end(member) - 1;
    }

    private static long place(Topology sides, int point) {
        return ((long) sides.xs()[point] << Integer.SIZE) | sides.ys()[point];
    }
}
