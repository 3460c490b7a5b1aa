package vn.donvi.crosswalk.allocation;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.donvi.change.Extent;

/**
 * Where the land, or the people, of one version are on the date a composition leads to: the leaves that it reaches,
 * with an estimate of the share that is in each. Of every leaf but an only one the share may be anything from 0 to 1.
 *
 * <p>A leaf is the number of a unit of that date, or one of the open ends.
 */
public final class ShareDistribution {
    /** The leaf of what went no source says where. */
    public static final int UNKNOWN = -2;
    /** The leaf of what ended without a successor. */
    public static final int NOWHERE = -3;

    /** Sorted, at least one. */
    private final int[] leaves;
    /** For each leaf the share, NaN if nothing is known about it. */
    private final double[] estimates;
    /** For each leaf what its share rests on, a bit for each kind of evidence. */
    private final int[] evidence;
    /** For each leaf how much of the version goes there, as the law puts it. */
    private final Extent[] extents;

    private ShareDistribution(int[] leaves, double[] estimates, int[] evidence, Extent[] extents) {
        this.leaves = leaves;
        this.estimates = estimates;
        this.evidence = evidence;
        this.extents = extents;
    }

    /** All of a version is in one leaf. */
    public static ShareDistribution all(int leaf) {
        return new ShareDistribution(new int[] {leaf}, new double[] {1}, new int[] {0}, new Extent[] {Extent.ALL});
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

    /** Whether all of the version is in one leaf, wherever that is. */
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

    /** Whether other portions reach the same leaves. */
    public boolean hasLeavesOf(ShareDistribution other) {
        return Arrays.equals(leaves, other.leaves);
    }

    /** These leaves in the words of the law, with the estimates of other portions that reach the same leaves. */
    public ShareDistribution withEstimatesOf(ShareDistribution other) {
        return new ShareDistribution(leaves, other.estimates, other.evidence, extents);
    }

    /** Adds up the portions of the parts of a version. Not thread-safe. */
    public static final class Sum {
        private final SortedMap<Integer, Cell> cells = new TreeMap<>();

        /**
         * Adds a part.
         *
         * @param portions where the part is
         * @param extent how much of the version the part is
         * @param weight its share of the version; NaN if nothing is known about it
         * @param evidence what the weight rests on
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

        /** What an extent of an extent is. */
        private static Extent compose(Extent first, Extent second) {
            if (first == Extent.UNKNOWN || second == Extent.UNKNOWN) {
                return Extent.UNKNOWN;
            }
            if (first == Extent.ALL) {
                return second;
            }
            return second == Extent.ALL ? first : Extent.PART;
        }

        /** What two extents make together that are not all. */
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
