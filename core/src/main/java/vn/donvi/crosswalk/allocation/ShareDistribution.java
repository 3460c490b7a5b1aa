package vn.donvi.crosswalk.allocation;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.donvi.change.Extent;

/**
 * The distribution of the land, or the people, of one version over the leaves that it reaches, with an estimated share
 * for each. The share of a leaf may be anything from 0 to 1, unless it is the only leaf.
 *
 * <p>A leaf is the number of a unit of the target date, or one of the open ends.
 */
public final class ShareDistribution {
    /** The leaf of parts that no source traces. */
    public static final int UNKNOWN = -2;
    /** The leaf of parts that ended without a successor. */
    public static final int NOWHERE = -3;

    private static final double[] ALL_ESTIMATES = {1};
    private static final int[] NO_EVIDENCE = {0};
    private static final Extent[] ALL_EXTENTS = {Extent.ALL};

    /** Sorted, at least one. */
    private final int[] leaves;
    /** The share of each leaf; NaN if nothing is known about it. */
    private final double[] estimates;
    /** The evidence for the share of each leaf, a bit for each kind. */
    private final int[] evidence;
    /** The extent of the version that goes to each leaf, in the words of the law. */
    private final Extent[] extents;

    private ShareDistribution(int[] leaves, double[] estimates, int[] evidence, Extent[] extents) {
        this.leaves = leaves;
        this.estimates = estimates;
        this.evidence = evidence;
        this.extents = extents;
    }

    /** All of a version is in one leaf. */
    public static ShareDistribution all(int leaf) {
        return new ShareDistribution(new int[] {leaf}, ALL_ESTIMATES, NO_EVIDENCE, ALL_EXTENTS);
    }

    public int size() {
        return leaves.length;
    }

    public int leaf(int position) {
        return leaves[position];
    }

    /** The position of a leaf; negative if nothing is there. */
    public int find(int leaf) {
        return Arrays.binarySearch(leaves, leaf);
    }

    public double estimate(int position) {
        return estimates[position];
    }

    public int evidence(int position) {
        return evidence[position];
    }

    public Extent extent(int position) {
        return extents[position];
    }

    /** Whether all of the version is in one leaf, open ends included. */
    public boolean isWhole() {
        return leaves.length == 1;
    }

    /** Whether there is an estimate for every leaf. */
    public boolean isEstimated() {
        for (double estimate : estimates) {
            if (Double.isNaN(estimate)) {
                return false;
            }
        }
        return true;
    }

    /** Whether another distribution reaches the same leaves. */
    public boolean hasLeavesOf(ShareDistribution other) {
        return Arrays.equals(leaves, other.leaves);
    }

    /** These leaves and extents with the estimates of another distribution that reaches the same leaves. */
    public ShareDistribution withEstimatesOf(ShareDistribution other) {
        return new ShareDistribution(leaves, other.estimates, other.evidence, extents);
    }

    /** Adds up the distributions of the parts of a version. Not thread-safe. */
    public static final class Sum {
        private final SortedMap<Integer, Cell> cells = new TreeMap<>();

        /**
         * Adds a part.
         *
         * @param portions the distribution of the part
         * @param extent how much of the version the part is
         * @param weight its share of the version; NaN if nothing is known about it
         * @param evidence the basis of the weight
         */
        public void add(ShareDistribution portions, Extent extent, double weight, int evidence) {
            for (int i = 0; i < portions.size(); i++) {
                Extent composed = compose(extent, portions.extents[i]);
                Cell cell = cells.get(portions.leaves[i]);
                if (cell == null) {
                    cell = new Cell(composed);
                    cells.put(portions.leaves[i], cell);
                } else {
                    cell.extent = join(cell.extent, composed);
                }
                cell.estimate += weight * portions.estimates[i];
                cell.evidence |= evidence | portions.evidence[i];
            }
        }

        public ShareDistribution get() {
            if (cells.size() == 1) {
                return all(cells.firstKey());
            }
            int[] leaves = new int[cells.size()];
            double[] estimates = new double[leaves.length];
            int[] evidence = new int[leaves.length];
            Extent[] extents = new Extent[leaves.length];
            int i = 0;
            for (Map.Entry<Integer, Cell> entry : cells.entrySet()) {
                Cell cell = entry.getValue();
                leaves[i] = entry.getKey();
                estimates[i] = cell.estimate;
                evidence[i] = Double.isNaN(cell.estimate) ? 0 : cell.evidence;
                extents[i] = cell.extent;
                i++;
            }
            return new ShareDistribution(leaves, estimates, evidence, extents);
        }

        /** The extent of an extent. */
        private static Extent compose(Extent first, Extent second) {
            if (first == Extent.UNKNOWN || second == Extent.UNKNOWN) {
                return Extent.UNKNOWN;
            }
            if (first == Extent.ALL) {
                return second;
            }
            return second == Extent.ALL ? first : Extent.PART;
        }

        /** The sum of two extents that are not all. */
        private static Extent join(Extent one, Extent other) {
            return one == Extent.UNKNOWN || other == Extent.UNKNOWN ? Extent.UNKNOWN : Extent.PART;
        }
    }

    private static final class Cell {
        private double estimate;
        private int evidence;
        private Extent extent;

        Cell(Extent extent) {
            this.extent = extent;
        }
    }
}
