package vn.donvi.workshop.digest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.donvi.workshop.list.NoteFigure;
import vn.donvi.workshop.source.SourceRow;
import vn.donvi.workshop.source.SourceTable;

/**
 * The digest of the statistics office's comparison of 2019-01-01 with 2024-11-10: its rows, each with the number of its
 * note, and the figures in the notes. A note without a figure has no number.
 */
record ChangeRecordDigest(FactTable record, FactTable figures) {
    private static final String FOLDER = "change-record-2019-2024/";
    private static final String[] UNITS = {
        "commune", "commune_name", "district", "commune_2024", "commune_name_2024", "district_2024"
    };

    static ChangeRecordDigest of(Path sources) throws IOException {
        List<SourceRow> source = SourceTable.read(sources.resolve(FOLDER + "record.csv"));
        NoteReader reader = NoteReader.of(communeNames(sources, source));
        Map<String, String> numbers = new LinkedHashMap<>();
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> figures = new ArrayList<>();
        int withFigures = 0;
        for (SourceRow row : source) {
            String note = row.get("note");
            if (!numbers.containsKey(note)) {
                List<NoteFigure> found = reader.figures(note);
                withFigures += found.isEmpty() ? 0 : 1;
                String number = found.isEmpty() ? "" : String.valueOf(withFigures);
                numbers.put(note, number);
                found.forEach(figure -> figures.add(row(number, figure)));
            }
            List<String> values = new ArrayList<>();
            for (String column : UNITS) {
                values.add(row.get(column));
            }
            values.add(numbers.getOrDefault(note, ""));
            rows.add(values);
        }
        List<String> columns = new ArrayList<>(List.of(UNITS));
        columns.add("note");
        return new ChangeRecordDigest(
                new FactTable(FOLDER + "record.csv", columns, rows),
                new FactTable(
                        FOLDER + "note-figures.csv",
                        List.of("note", "area_km2", "persons", "rest", "unit", "named_after"),
                        figures));
    }

    /** The names of communes of every list and of both sides of the record. */
    private static List<String> communeNames(Path sources, List<SourceRow> record) throws IOException {
        List<String> names = new ArrayList<>();
        for (String file : List.of("gso-history/baseline.csv", "gso-history/changes.csv")) {
            for (SourceRow row : SourceTable.read(sources.resolve(file))) {
                if (row.get("level").equals("commune")) {
                    names.add(row.get("name"));
                }
            }
        }
        for (SourceRow row : record) {
            names.add(row.get("commune_name"));
            names.add(row.get("commune_name_2024"));
        }
        names.removeIf(String::isBlank);
        return names;
    }

    private static List<String> row(String note, NoteFigure figure) {
        return List.of(
                note,
                String.valueOf(figure.km2()),
                String.valueOf(figure.persons()),
                String.valueOf(figure.rest()),
                figure.unit(),
                String.join("; ", figure.namedAfter()));
    }
}
