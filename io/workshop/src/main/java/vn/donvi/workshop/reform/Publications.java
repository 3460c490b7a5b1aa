package vn.donvi.workshop.reform;

import java.time.LocalDate;
import java.util.List;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;

/** The publications that facts are taken from if no legal document is known, and two laws of 2025. */
public final class Publications {
    /** The statistics office's list of units; also cited for changes whose document is not known. */
    public static final String LIST = "GSO list";

    public static final String CENSUS_2019 = "GSO census 2019";
    public static final String AREAS_2014 = "Choisy areas 2014";
    /** The map of the mergers, published in July 2025; {@link #MERGER_MAP_2026} is its state of March 2026. */
    public static final String MERGER_MAP = "Merger map 2025-07";

    public static final String MERGER_MAP_2026 = "Merger map 2026-03";
    /** Copies of figures of the map that are no longer on it. */
    public static final String REPUBLISHED = "Merger map, republished";

    /** The polygons of the communes of the census of 2009 laid over the units of 2025. */
    public static final String OVERLAY = "Overlay 2009-2025";
    /** The same overlay with finer polygons of Hồ Chí Minh City. */
    public static final String FINE_OVERLAY = "Overlay 2009-2025, Hồ Chí Minh City";

    /** The polygons of the communes of 2014 laid over the units of 2025, by donvi. */
    public static final String OVERLAY_2014 = "Overlay 2014-2025";
    /** What donvi estimates where no source has a figure. */
    public static final String ESTIMATE = "donvi estimate";

    public static final LocalDate CENSUS_DATE = LocalDate.of(2019, 4, 1);

    private Publications() {}

    public static List<Document> all() {
        return List.of(
                Document.of(
                        LIST,
                        DocumentKind.PUBLICATION,
                        "Tổng cục Thống kê",
                        "Danh mục đơn vị hành chính Việt Nam, 213 lists from 2004-08-31 to 2025-03-01"),
                Document.of(
                        CENSUS_2019,
                        DocumentKind.PUBLICATION,
                        "Tổng cục Thống kê",
                        "Tổng điều tra dân số và nhà ở 01/4/2019, population of communes"),
                Document.of(
                        AREAS_2014,
                        DocumentKind.PUBLICATION,
                        "Marc Choisy",
                        "Polygons of the communes of about 2014 (MIT licence), areas measured on them"),
                Document.of(
                        MERGER_MAP,
                        DocumentKind.PUBLICATION,
                        "Nhà xuất bản Tài nguyên - Môi trường và Bản đồ Việt Nam",
                        "Official map of the mergers, areas and populations, as of July 2025"),
                Document.of(
                        MERGER_MAP_2026,
                        DocumentKind.PUBLICATION,
                        "Nhà xuất bản Tài nguyên - Môi trường và Bản đồ Việt Nam",
                        "Official map of the mergers, areas and populations, as of March 2026"),
                Document.of(
                        REPUBLISHED,
                        DocumentKind.PUBLICATION,
                        "",
                        "Figures of the official map of the mergers as data projects republish them, 2026"),
                Document.of(
                        OVERLAY,
                        DocumentKind.PUBLICATION,
                        "",
                        "Shares of area computed from polygons of the communes of 2009 (MIT licence) and of 2025"),
                Document.of(
                        FINE_OVERLAY,
                        DocumentKind.PUBLICATION,
                        "",
                        "Shares of area computed from finer polygons of Hồ Chí Minh City (MIT licence) and of 2025"),
                Document.of(
                        OVERLAY_2014,
                        DocumentKind.PUBLICATION,
                        "donvi",
                        "Shares of area computed from coarse polygons of the communes of 2014 (MIT licence) and of 2025"),
                Document.of(
                        ESTIMATE,
                        DocumentKind.PUBLICATION,
                        "donvi",
                        "Estimates of shares where no source has them, each with its reasoning"),
                Document.of("72/2025/QH15", DocumentKind.LEGAL, "Quốc hội", "Luật Tổ chức chính quyền địa phương")
                        .inForce(Reform2025.DATE),
                Document.of(
                                "202/2025/QH15",
                                DocumentKind.LEGAL,
                                "Quốc hội",
                                "Nghị quyết về việc sắp xếp đơn vị hành chính cấp tỉnh")
                        .issued(LocalDate.of(2025, 6, 12))
                        .inForce(LocalDate.of(2025, 6, 12)));
    }
}
