package vn.donvi.workshop.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.donvi.workshop.source.Errata;
import vn.donvi.workshop.source.PrintedName;
import vn.donvi.workshop.source.SourceRow;

/** The statistics office's comparison of the communes of 2019-01-01 with those of 2024-11-10. */
public final class ChangeRecord {
    public static final String SOURCE = "change-record-2019-2024";
    public static final LocalDate FROM = LocalDate.of(2019, 1, 1);
    public static final LocalDate TO = LocalDate.of(2024, 11, 10);

    /**
     * A row: an old commune and a commune that took over all or part of it.
     *
     * @param note the number of its note with figures; empty if it has none
     */
    public record Row(
            String code,
            PrintedName name,
            String district,
            String newCode,
            PrintedName newName,
            String newDistrict,
            String note) {}

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, List<Row>> byOld = new HashMap<>();
    private final Map<String, List<Row>> byNew = new HashMap<>();
    private final Map<String, List<NoteFigure>> figures = new HashMap<>();
    private final Set<String> dissolved = new HashSet<>();

    private ChangeRecord() {}

    /**
     * Reads the record.
     *
     * @param figures the figures in its notes
     */
    public static ChangeRecord of(List<SourceRow> sources, List<SourceRow> figures, Errata errata) {
        ChangeRecord record = new ChangeRecord();
        figures.forEach(row -> record.figures
                .computeIfAbsent(row.get("note"), note -> new ArrayList<>())
                .add(NoteFigure.of(row)));
        for (SourceRow row : sources) {
            String key = row.get("commune") + " " + row.get("commune_name") + " " + row.get("commune_2024");
            String code = errata.correct(SOURCE, key, "commune", row.get("commune"));
            String newCode = errata.correct(SOURCE, key, "commune_2024", row.get("commune_2024"));
            if (code.isEmpty()) {
                continue;
            }
            if (newCode.isEmpty()) {
                record.dissolved.add(code);
                continue;
            }
            record.add(new Row(
                    code,
                    PrintedName.of(row.get("commune_name")),
                    row.get("district"),
                    newCode,
                    PrintedName.of(row.get("commune_name_2024")),
                    row.get("district_2024"),
                    row.get("note")));
        }
        return record;
    }

    private void add(Row row) {
        rows.add(row);
        byOld.computeIfAbsent(row.code(), code -> new ArrayList<>()).add(row);
        byNew.computeIfAbsent(row.newCode(), code -> new ArrayList<>()).add(row);
    }

    /** Whether a change on a date lies between the two compared states. */
    public static boolean covers(LocalDate date) {
        return date.isAfter(FROM) && !date.isAfter(TO);
    }

    public List<Row> rows() {
        return rows;
    }

    /** The rows of a commune of 2019, with its successors. */
    public List<Row> ofOld(String code) {
        return byOld.getOrDefault(code, List.of());
    }

    /** Whether the record shows a commune without a successor. */
    public boolean isDissolved(String code) {
        return dissolved.contains(code);
    }

    /** The figures of a note, in its order. */
    public List<NoteFigure> figures(String note) {
        return figures.getOrDefault(note, List.of());
    }

    /** The rows of a commune of 2024, with its predecessors. */
    public List<Row> ofNew(String code) {
        return byNew.getOrDefault(code, List.of());
    }
}
