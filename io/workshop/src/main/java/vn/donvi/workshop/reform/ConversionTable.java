package vn.donvi.workshop.reform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Extent;
import vn.donvi.law.amendment.Part;
import vn.donvi.name.NameForm;
import vn.donvi.workshop.edge.BuildReport;
import vn.donvi.workshop.source.Errata;
import vn.donvi.workshop.source.SourceRow;

/**
 * The statistics office's table of the old communes that make up each new one. It is not a source of the gazetteer, but
 * a check on the reading of the resolutions.
 */
public final class ConversionTable {
    public static final String SOURCE = "reform-2025 conversion table";

    /** A row: an old commune, a new one, and the extent in words. */
    private record Row(String oldCode, String oldName, String newCode, String newName, String extent) {
        String edge() {
            return oldCode + " " + newCode;
        }
    }

    private final List<Row> rows = new ArrayList<>();

    private ConversionTable() {}

    public static ConversionTable of(List<SourceRow> sources, Errata errata) {
        ConversionTable table = new ConversionTable();
        for (SourceRow row : sources) {
            String newCode = row.get("new_code");
            String oldName = row.get("old_name");
            String printed = row.get("old_code");
            String oldCode = errata.correct(SOURCE, newCode + " " + printed + " " + oldName, "old_code", printed);
            if (!oldCode.isEmpty()) {
                table.rows.add(new Row(oldCode, oldName, newCode, row.get("new_name"), row.get("extent")));
            }
        }
        return table;
    }

    /** Compares the table with the resolutions and reports every difference. The text of the law prevails. */
    public void compare(List<ReformFormation> formations, BuildReport report) {
        Map<String, Row> theirs = new TreeMap<>();
        rows.forEach(row -> theirs.put(row.edge(), row));
        Map<String, String> ours = new LinkedHashMap<>();
        for (ReformFormation formation : formations) {
            for (Part part : formation.formation().parts()) {
                String edge = part.unit().code() + " " + formation.target().code();
                String place = formation.place();
                ours.put(edge, place);
                compare(place, formation, part, theirs.get(edge), report);
            }
        }
        theirs.forEach((edge, row) -> {
            if (!ours.containsKey(edge)) {
                report.table("the table has " + row.oldName() + " (" + row.oldCode() + ") in " + row.newName() + " ("
                        + row.newCode() + "), no clause does");
            }
        });
    }

    private static void compare(
            String place, ReformFormation formation, Part part, @Nullable Row row, BuildReport report) {
        String edge = part.unit().fullName() + " (" + part.unit().code() + ") to "
                + formation.target().name().prefix() + " "
                + formation.target().name().name() + " ("
                + formation.target().code() + ")";
        if (row == null) {
            report.table(place + ": " + edge + " is not in the table");
        } else if (!agree(row.extent(), part)) {
            report.table(place + ": " + edge + " takes " + part.area() + " of the area and " + part.population()
                    + " of the people; the table says '" + row.extent() + "'");
        } else {
            report.count("table rows confirmed");
        }
    }

    /** Whether the words of the table can mean the extents of the law. */
    private static boolean agree(String words, Part part) {
        String key = NameForm.folded(words);
        boolean whole = part.isWhole();
        boolean partial = key.contains("mot phan") || key.contains("phan con lai");
        if (key.equals("nhap toan bo dien tich")) {
            return part.area() == Extent.ALL && part.population() == Extent.NONE;
        }
        if (whole == partial) {
            return false;
        }
        if (key.contains("toan bo dan so")) {
            return part.population() == Extent.ALL;
        }
        return !key.equals("nhap mot phan dien tich") || part.population() == Extent.NONE;
    }
}
