package vn.donvi.unit;

/**
 * The level of a unit, from the top down. Việt Nam has had no {@link #DISTRICT} since 2025-07-01 (law 72/2025/QH15,
 * article 1); other countries map their own levels onto these three.
 */
public enum UnitLevel {
    /** Cấp tỉnh. */
    PROVINCE,
    /** Cấp huyện. */
    DISTRICT,
    /** Cấp xã. */
    COMMUNE;

    /** Whether this level lies above {@code other}. */
    public boolean isAbove(UnitLevel other) {
        return compareTo(other) < 0;
    }
}
