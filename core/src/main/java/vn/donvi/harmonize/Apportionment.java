package vn.donvi.harmonize;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Divides a whole number into whole parts. */
final class Apportionment {
    private Apportionment() {}

    /**
     * Divides a count in proportion to shares. Each part is its quota rounded down; the remaining units go to the
     * largest remainders, one each, the first of equal ones. Shares that add up to 1 use up the count. Shares that add
     * up to less use up their sum of the count, rounded.
     *
     * @param shares not negative, adding up to no more than 1
     */
    static BigInteger[] byLargestRemainder(BigInteger count, double[] shares) {
        BigInteger[] parts = new BigInteger[shares.length];
        BigDecimal[] remainders = new BigDecimal[shares.length];
        BigDecimal all = new BigDecimal(count.abs());
        BigDecimal sum = BigDecimal.ZERO;
        BigInteger given = BigInteger.ZERO;
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            BigDecimal quota = all.multiply(BigDecimal.valueOf(shares[i]));
            sum = sum.add(quota);
            parts[i] = quota.toBigInteger();
            remainders[i] = quota.subtract(new BigDecimal(parts[i]));
            given = given.add(parts[i]);
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> remainders[i]).reversed());
        BigInteger left =
                sum.min(all).setScale(0, RoundingMode.HALF_UP).toBigInteger().subtract(given);
        for (int i = 0; i < order.size() && left.signum() > 0; i++) {
            parts[order.get(i)] = parts[order.get(i)].add(BigInteger.ONE);
            left = left.subtract(BigInteger.ONE);
        }
        if (count.signum() < 0) {
            for (int i = 0; i < parts.length; i++) {
                parts[i] = parts[i].negate();
            }
        }
        return parts;
    }
}
