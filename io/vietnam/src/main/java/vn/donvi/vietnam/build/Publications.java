package vn.donvi.vietnam.build;

import java.time.LocalDate;
import java.util.List;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;

/** The publications that facts are taken from where no legal document is known to say them. */
final class Publications {
    /** The statistics office's list of units; also cited for changes whose document is not known. */
    static final String LIST = "GSO list";

    static final String CENSUS_2019 = "GSO census 2019";
    static final String AREAS_2014 = "Choisy areas 2014";
    static final LocalDate CENSUS_DATE = LocalDate.of(2019, 4, 1);

    private Publications() {}

    static List<Document> all() {
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
                        "Polygons of the communes of about 2014 (MIT licence), areas measured on them"));
    }
}
