package vn.donvi.workshop.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.donvi.change.Citation;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.edge.StatedChange;
import vn.donvi.workshop.list.CodeList;
import vn.donvi.workshop.list.ListEntry;
import vn.donvi.workshop.source.DocumentNumber;
import vn.donvi.workshop.source.PrintedName;
import vn.donvi.workshop.source.SourceException;
import vn.donvi.workshop.source.SourceRow;

/** Changes after the reform: units with a new type, as press and package changelogs report it. */
public final class LaterChanges {
    static final String SOURCE = "changes-2026";
    private static final String NOTE = "by secondary sources: press and package changelogs";

    private final List<SourceRow> rows;

    private LaterChanges(List<SourceRow> rows) {
        this.rows = rows;
    }

    public static LaterChanges of(List<SourceRow> rows) {
        for (SourceRow row : rows) {
            if (!row.get("change").equals("reclassification")) {
                throw new SourceException(row.location() + ": a " + row.get("change") + " is not expected here");
            }
            // The note of each change says how it is known; another confidence needs another note.
            if (!row.get("confidence").equals("secondary")) {
                throw new SourceException(
                        row.location() + ": a confidence " + row.get("confidence") + " is not expected here");
            }
        }
        return new LaterChanges(rows);
    }

    public int size() {
        return rows.size();
    }

    /** The date of the last change; that of the reform if there is none. */
    public LocalDate last() {
        return rows.stream()
                .map(row -> LocalDate.parse(row.get("effective")))
                .max(LocalDate::compareTo)
                .orElse(Reform2025.DATE);
    }

    /**
     * List entries of the changed units; also registers their citations in {@code stated}.
     *
     * @param codes the communes of the reform, for their provinces
     */
    public List<ListEntry> entries(CodeList codes, StatedChange.Index stated) {
        List<ListEntry> entries = new ArrayList<>();
        for (SourceRow row : rows) {
            LocalDate date = LocalDate.parse(row.get("effective"));
            UnitLevel level = UnitLevel.valueOf(row.get("level").toUpperCase(Locale.ROOT));
            String code = row.get("code");
            String parent =
                    level == UnitLevel.PROVINCE ? "" : commune(codes, row).province();
            entries.add(new ListEntry(date, level, code, parent, parent, row.get("name_after"), ""));
            stated.put(date, code, new StatedChange(Citation.of(row.get("document")), NOTE));
        }
        return entries;
    }

    /** The documents, by number. */
    public Map<String, Document> documents() {
        Map<String, Document> documents = new LinkedHashMap<>();
        for (SourceRow row : rows) {
            String number = row.get("document");
            Document document = Document.of(number, DocumentKind.LEGAL, DocumentNumber.issuer(number), "")
                    .inForce(LocalDate.parse(row.get("effective")));
            if (!row.get("issued").isEmpty()) {
                document = document.issued(LocalDate.parse(row.get("issued")));
            }
            documents.put(number, document);
        }
        return documents;
    }

    private static CodeList.Commune commune(CodeList codes, SourceRow row) {
        PrintedName before = PrintedName.of(row.get("name_before"));
        return codes.communes().stream()
                .filter(commune -> commune.code().equals(row.get("code")))
                .filter(commune -> commune.name().equals(before))
                .findFirst()
                .orElseThrow(() -> new SourceException(
                        row.location() + ": " + row.get("code") + " was not " + row.get("name_before")));
    }
}
