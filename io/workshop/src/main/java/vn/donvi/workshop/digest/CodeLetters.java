package vn.donvi.workshop.digest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.donvi.name.NameForm;
import vn.donvi.workshop.source.SourceTable;

/** The digest of the statistics office's letters 915 and 1027: the codes of provinces and communes of 2025-07-01. */
final class CodeLetters {
    private static final String FOLDER = "reform-2025/";

    private CodeLetters() {}

    /** Letter 915: code and name of each province. */
    static FactTable provinces(Path sources) throws IOException {
        List<List<String>> rows = SourceTable.read(sources.resolve(FOLDER + "nso-915-province-codes.csv")).stream()
                .map(row -> List.of(row.get("Mã số"), row.get("Tên 34 tỉnh sau sáp nhập")))
                .toList();
        return new FactTable(FOLDER + "province-codes.csv", List.of("code", "name"), rows);
    }

    /** Letter 1027: code, name and province of each commune, in tables of Markdown that begin with a number. */
    static FactTable communes(Path sources) throws IOException {
        return communes(Files.readAllLines(sources.resolve(FOLDER + "nso-1027-commune-codes.md")));
    }

    static FactTable communes(List<String> lines) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\\|", -1);
            if (cells.length == 6 && isCode(cells[2].strip())) {
                rows.add(List.of(cells[2].strip(), name(cells[3]), name(cells[4])));
            }
        }
        return new FactTable(FOLDER + "commune-codes.csv", List.of("code", "name", "province"), rows);
    }

    /** The name in a cell, which may be broken into lines. */
    private static String name(String cell) {
        return NameForm.normal(cell.replace("<br>", " "));
    }

    private static boolean isCode(String text) {
        return text.length() == 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
