package vn.donvi.boundaries;

import java.time.LocalDate;
import java.util.Locale;

/** Published polygons of all communes of one time. */
public enum BoundaryLayer {
    /**
     * The communes of 2025-07-01, from the map of the mergers of Nhà xuất bản Tài nguyên - Môi trường và Bản đồ Việt
     * Nam, simplified to 20 m.
     */
    REFORM_2025(
            "communes-2025.topology",
            LocalDate.of(2025, 7, 1),
            25,
            false,
            "Nhà xuất bản Tài nguyên - Môi trường và Bản đồ Việt Nam (sapnhap.bando.com.vn), by"
                    + " vietnamese-provinces-database of Thang Le Quoc, simplified to 20 m by donvi",
            "MIT License, Copyright (c) Thang Le Quoc; the terms of the first publisher were not seen"),
    /**
     * The communes of about 2014, with some 25 points each, from censusVN2009 by Marc Choisy. Of the points of communes
     * that went whole into one of 2025, 97.0 % lie in the same one by both layers; of those more than 200 m from a
     * border, 98.8 %. Some labels are swapped, so that no distance makes a point certain.
     */
    ABOUT_2014(
            "communes-2014.topology",
            LocalDate.of(2014, 4, 1),
            200,
            true,
            "censusVN2009 of Marc Choisy, joined to shared borders by donvi",
            "MIT License, Copyright (c) 2017 Marc Choisy");

    private final String resource;
    private final LocalDate date;
    private final int errorMetres;
    private final boolean isCoarse;
    private final String origin;
    private final String licence;

    BoundaryLayer(String resource, LocalDate date, int errorMetres, boolean isCoarse, String origin, String licence) {
        this.resource = resource;
        this.date = date;
        this.errorMetres = errorMetres;
        this.isCoarse = isCoarse;
        this.origin = origin;
        this.licence = licence;
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

    /** Its name in files: {@code reform_2025}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Who drew and published the polygons, for people. */
    public String origin() {
        return origin;
    }

    /**
     * The licence of the polygons and whose it is. It goes with every copy of them; the NOTICE of the artifact has its
     * text.
     */
    public String licence() {
        return licence;
    }

    String resource() {
        return resource;
    }
}
