package vn.donvi.boundaries;

import java.time.LocalDate;

/** Published polygons of all communes of one time. */
public enum BoundaryLayer {
    /**
     * The communes of 2025-07-01, from the map of the mergers of Nhà xuất bản Tài nguyên - Môi trường và Bản đồ Việt
     * Nam, simplified to 20 m.
     */
    REFORM_2025("communes-2025.topology", LocalDate.of(2025, 7, 1), 25, false),
    /**
     * The communes of about 2014, with some 25 points each, from censusVN2009 by Marc Choisy. Of the points of communes
     * that went whole into one of 2025, 97.6 % lie in the same one by both layers; of those more than 200 m from a border,
     * 98.7 %. Some labels are swapped, so that no distance makes a point certain.
     */
    ABOUT_2014("communes-2014.topology", LocalDate.of(2014, 4, 1), 200, true);

    private final String resource;
    private final LocalDate date;
    private final int errorMetres;
    private final boolean isCoarse;

    BoundaryLayer(String resource, LocalDate date, int errorMetres, boolean isCoarse) {
        this.resource = resource;
        this.date = date;
        this.errorMetres = errorMetres;
        this.isCoarse = isCoarse;
    }

    /** The layer from which the polygons of units on a date are made. */
    public static BoundaryLayer on(LocalDate date) {
        return date.isBefore(REFORM_2025.date) ? ABOUT_2014 : REFORM_2025;
    }

    /** The date of the units that the polygons were published for. */
    public LocalDate date() {
        return date;
    }

    /** How far a border may lie from where it is drawn, in metres; a point nearer to a border is not certain. */
    public int errorMetres() {
        return errorMetres;
    }

    /** Whether the polygons are coarse, so that no point in them is certain. */
    public boolean isCoarse() {
        return isCoarse;
    }

    String resource() {
        return resource;
    }
}
