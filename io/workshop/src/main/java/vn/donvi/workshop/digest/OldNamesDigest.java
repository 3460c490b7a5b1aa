package vn.donvi.workshop.digest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.donvi.workshop.source.SourceRow;
import vn.donvi.workshop.source.SourceTable;

/** The digest of the old names of communes: the names with the numbers of the pages that have them, and the pages. */
record OldNamesDigest(FactTable names, FactTable pages) {
    private static final String FOLDER = "successors-2018-2025/";

    static OldNamesDigest of(Path sources) throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        List<List<String>> names = new ArrayList<>();
        for (SourceRow row : SourceTable.read(sources.resolve(FOLDER + "old-names.csv"))) {
            String page = pages.computeIfAbsent(row.get("source"), url -> String.valueOf(pages.size() + 1));
            names.add(List.of(
                    row.get("province_key"),
                    row.get("district_key"),
                    row.get("ward_key"),
                    row.get("alias_keyword"),
                    page));
        }
        List<List<String>> urls = new ArrayList<>();
        pages.forEach((url, page) -> urls.add(List.of(page, url)));
        return new OldNamesDigest(
                new FactTable(
                        FOLDER + "old-names.csv",
                        List.of("province_key", "district_key", "ward_key", "alias_keyword", "page"),
                        names),
                new FactTable(FOLDER + "pages.csv", List.of("page", "url"), urls));
    }
}
