package vn.donvi.crosswalk.share;

/**
 * The basis of the estimate of a share. A share of all or nothing, which follows from the law alone, has no evidence.
 * Kinds may be added.
 */
public enum Evidence {
    /** Figures that a legal document states for the moved part. */
    LAW("law", 1),
    /** Figures published about the pieces, such as those of a census, carried along paths without a division. */
    FIGURES("figures", 2),
    /** A published estimate of the share, such as an overlay of polygons. */
    OVERLAY("overlay", 4),
    /** The share of the area, used for an unknown share of the population. */
    AREA_FOR_POPULATION("area_for_population", 8),
    /** An assumption: the unit had been mixed with others before a division; its part was divided like the whole. */
    EVEN_MIXTURE("even_mixture", 16);

    private final String label;
    private final int bit;

    Evidence(String label, int bit) {
        this.label = label;
        this.bit = bit;
    }

    /** The name of the kind in files: {@code even_mixture}. */
    public String label() {
        return label;
    }

    /** The bit of the kind in a set of kinds. */
    public int bit() {
        return bit;
    }
}
