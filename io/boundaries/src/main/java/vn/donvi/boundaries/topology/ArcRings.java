package vn.donvi.boundaries.topology;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

/**
 * The outline of some faces of a layer as rings of arcs, without the arcs between them. A ring follows the arcs with a
 * face on its right. Where several meet, it takes the next one with the same land between, so that it never crosses
 * itself. A ring that would touch itself becomes several.
 */
public final class ArcRings {
    /**
     * Twice the area, in steps of the grid, of a loop outside all land where simplified lines cross each other. It is
     * left out.
     */
    private static final long MOST_OF_A_CROSSING = 100;

    private final Topology topology;
    private final Set<Integer> faces;
    /** The members that start at each point: those of the outline that were not used yet. */
    private final Map<Long, List<Integer>> starting = new HashMap<>();

    private final List<Ring> rings = new ArrayList<>();

    private ArcRings(Topology topology, List<Integer> faces) {
        this.topology = topology;
        this.faces = new HashSet<>(faces);
    }

    /**
     * The polygons of the union of faces, each as an outer ring that turns right and the rings around its holes, which
     * turn left. O(arcs of the faces).
     */
    public static List<List<int[]>> of(Topology topology, List<Integer> faces) {
        ArcRings outline = new ArcRings(topology, faces);
        outline.chain(outline.members());
        return outline.polygons();
    }

    /** The arcs with one of the faces on exactly one side, each in the direction that has it on the right. */
    private List<Integer> members() {
        Set<Integer> arcs = new TreeSet<>();
        for (int face : faces) {
            for (List<int[]> polygon : topology.faces().get(face).polygons()) {
                for (int[] ring : polygon) {
                    for (int member : ring) {
                        arcs.add(member < 0 ? -1 - member : member);
                    }
                }
            }
        }
        List<Integer> members = new ArrayList<>();
        for (int arc : arcs) {
            boolean isRight = faces.contains(topology.right(arc));
            if (isRight != faces.contains(topology.left(arc))) {
                members.add(isRight ? arc : -1 - arc);
            }
        }
        return members;
    }

    private void chain(List<Integer> members) {
        for (int member : members) {
            starting.computeIfAbsent(node(first(member)), node -> new ArrayList<>())
                    .add(member);
        }
        for (int member : members) {
            List<Integer> chain = new ArrayList<>();
            if (take(member)) {
                chain.add(member);
            }
            while (!chain.isEmpty()) {
                int loop = closes(chain);
                if (loop >= 0) {
                    List<Integer> closed = chain.subList(loop, chain.size());
                    rings.add(new Ring(Ints.toArray(closed)));
                    closed.clear();
                } else {
                    chain.add(next(chain.get(chain.size() - 1)));
                }
            }
        }
    }

    private boolean take(Integer member) {
        List<Integer> here = starting.get(node(first(member)));
        return here != null && here.remove(member);
    }

    /** The place in a chain of the member that starts where the chain ends; below 0 if there is none. */
    private int closes(List<Integer> chain) {
        long end = node(last(chain.get(chain.size() - 1)));
        for (int i = chain.size() - 1; i >= 0; i--) {
            if (node(first(chain.get(i))) == end) {
                return i;
            }
        }
        return -1;
    }

    /** The member that bounds the same land: the first one to the left of the way back. */
    private int next(int member) {
        List<Integer> here = starting.get(node(last(member)));
        if (here == null || here.isEmpty()) {
            throw new IllegalArgumentException("the outline of faces ends at arc " + member);
        }
        int beforeLast = member < 0 ? last(member) + 1 : last(member) - 1;
        double back = direction(last(member), beforeLast);
        Integer next = here.get(0);
        double least = Double.POSITIVE_INFINITY;
        for (Integer candidate : here) {
            int second = candidate < 0 ? first(candidate) - 1 : first(candidate) + 1;
            double turn = direction(first(candidate), second) - back;
            double left = turn <= 0 ? turn + 2 * Math.PI : turn;
            if (left < least) {
                least = left;
                next = candidate;
            }
        }
        here.remove(next);
        return next;
    }

    private double direction(int from, int to) {
        return StrictMath.atan2(
                (double) topology.ys()[to] - topology.ys()[from], (double) topology.xs()[to] - topology.xs()[from]);
    }

    private int first(int member) {
        return member < 0 ? topology.end(-1 - member) - 1 : topology.start(member);
    }

    private int last(int member) {
        return member < 0 ? topology.start(-1 - member) : topology.end(member) - 1;
    }

    /** The place of a point as one number. */
    private long node(int point) {
        return ((long) topology.xs()[point] << Integer.SIZE) | topology.ys()[point];
    }

    private List<List<int[]>> polygons() {
        List<Ring> outer = new ArrayList<>();
        List<Ring> holes = new ArrayList<>();
        for (Ring ring : rings) {
            (ring.doubleArea < 0 ? outer : holes).add(ring);
        }
        List<List<int[]>> polygons = new ArrayList<>();
        for (Ring ring : outer) {
            polygons.add(new ArrayList<>(List.of(ring.members)));
        }
        for (Ring hole : holes) {
            int smallest = -1;
            for (int i = 0; i < outer.size(); i++) {
                boolean isSmaller = smallest < 0 || outer.get(i).doubleArea > outer.get(smallest).doubleArea;
                if (isSmaller && hole.isWithin(outer.get(i))) {
                    smallest = i;
                }
            }
            if (smallest >= 0) {
                polygons.get(smallest).add(hole.members);
            } else if (hole.doubleArea > MOST_OF_A_CROSSING) {
                throw new IllegalArgumentException("a hole of faces lies in none of their rings");
            }
        }
        return polygons;
    }

    /** A closed chain of arcs; its area is below 0 if it turns right. */
    private final class Ring {
        private final int[] members;
        private final Coordinate[] points;
        private final long doubleArea;

        Ring(int[] members) {
            this.members = members;
            int[] flat = topology.points(members);
            this.points = new Coordinate[flat.length / 2];
            long sum = 0;
            for (int i = 0; i < points.length; i++) {
                points[i] = new Coordinate(flat[2 * i], flat[2 * i + 1]);
                if (i > 0) {
                    sum += (long) flat[2 * i - 2] * flat[2 * i + 1] - (long) flat[2 * i] * flat[2 * i - 1];
                }
            }
            this.doubleArea = sum;
        }

        /** Whether it lies in another ring, which it may touch. */
        boolean isWithin(Ring other) {
            for (Coordinate point : points) {
                int location = RayCrossingCounter.locatePointInRing(point, other.points);
                if (location != Location.BOUNDARY) {
                    return location == Location.INTERIOR;
                }
            }
            return true;
        }
    }
}
