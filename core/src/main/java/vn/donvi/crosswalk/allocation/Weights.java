package vn.donvi.crosswalk.allocation;

import java.util.Arrays;

/**
 * The weights that divide a version among its successors, one for each edge that moves something of a dimension. They
 * add up to 1, or all are NaN if there is no evidence.
 */
public final class Weights {
    private final double[] values;
    /** The evidence, a bit for each kind. */
    private final int evidence;

    private Weights(double[] values, int evidence) {
        this.values = values;
        this.evidence = evidence;
    }

    public static Weights none(int count) {
        return new Weights(unknown(count), 0);
    }

    /** Weights in proportion to some sizes; without evidence if one of the sizes is NaN or infinite, or all are 0. */
    static Weights inProportion(double[] sizes, int evidence) {
        double sum = 0;
        for (double size : sizes) {
            sum += size;
        }
        if (!(sum > 0) || Double.isInfinite(sum)) {
            return none(sizes.length);
        }
        double[] values = new double[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            values[i] = sizes[i] / sum;
        }
        return new Weights(values, evidence);
    }

    /** An array of unknown sizes. */
    static double[] unknown(int count) {
        double[] sizes = new double[count];
        Arrays.fill(sizes, Double.NaN);
        return sizes;
    }

    /** The sizes with the rest of the whole for an unknown part, if just one is unknown and the rest is positive. */
    static double[] withRest(double[] sizes, double whole) {
        double known = 0;
        int unknown = -1;
        for (int i = 0; i < sizes.length; i++) {
            if (!Double.isNaN(sizes[i])) {
                known += sizes[i];
            } else if (unknown >= 0) {
                return sizes;
            } else {
                unknown = i;
            }
        }
        if (unknown < 0 || !(whole > known)) {
            return sizes;
        }
        double[] all = sizes.clone();
        all[unknown] = whole - known;
        return all;
    }

    /** The same weights with further evidence. */
    Weights withEvidence(int more) {
        return isKnown() ? new Weights(values, evidence | more) : this;
    }

    public double weight(int position) {
        return values[position];
    }

    public int evidence() {
        return evidence;
    }

    boolean isKnown() {
        return values.length > 0 && !Double.isNaN(values[0]);
    }
}
