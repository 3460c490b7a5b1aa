package vn.donvi.crosswalk.share;

/**
 * What the estimate of a share rests on. A share that follows from the law alone, all or nothing, rests on none of
 * these. Kinds may be added.
 */
public enum Evidence {
    /** Figures that a legal document states for what moved. */
    LAW("law", 1),
    /**
     * Figures published about the pieces, such as those of a census, carried along paths on which nothing was divided.
     */
    FIGURES("figures", 2),
    /** A published estimate of the share, such as an overlay of polygons. */
    OVERLAY("overlay", 4),
    /** The share of the area stands in for that of the population, which no source knows. */
    AREA_FOR_POPULATION("area_for_population", 8),
    /**
     * The unit had been mixed with others before it was divided, and its part is taken to be divided like the whole.
     */
    EVEN_MIXTURE("even_mixture", 16);

    private final String label;
    private final int bit;

    Evidence(String label, int bit) {
        this.label = label;
        this.bit = bit;
    }

    /** What names it in files: {@code even_mixture}. */
    public String label() {
        return label;
    }

    /** What stands for it in a set of kinds. */
    public int bit() {
        return bit;
    }
}
