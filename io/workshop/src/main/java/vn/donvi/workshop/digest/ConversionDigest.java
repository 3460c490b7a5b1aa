package vn.donvi.workshop.digest;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.donvi.name.NameForm;

/** The digest of the statistics office's table of the old communes that make up each new one. */
final class ConversionDigest {
    private static final String FOLDER = "reform-2025/";

    private ConversionDigest() {}

    static FactTable of(Path sources) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Path file = sources.resolve(FOLDER + "nso-conversion-table.csv");
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVFormat.RFC4180.parse(reader)) {
            for (CSVRecord record : parser) {
                String newCode = record.get(2).strip();
                // Other rows are headings: the table has one for each province.
                if (newCode.length() == 5) {
                    rows.add(List.of(
                            newCode,
                            NameForm.normal(record.get(1)),
                            oldCode(record),
                            NameForm.normal(record.get(3)),
                            NameForm.normal(record.get(5))));
                }
            }
        }
        return new FactTable(
                FOLDER + "conversion.csv", List.of("new_code", "new_name", "old_code", "old_name", "extent"), rows);
    }

    /** The code of the old unit. The code of a district without communes is only beside its own name. */
    private static String oldCode(CSVRecord record) {
        boolean hasName = !NameForm.normal(record.get(3)).isEmpty();
        if (hasName && !record.get(4).isBlank()) {
            return record.get(4).strip();
        }
        String district = record.get(6);
        int start = district.lastIndexOf('(');
        int end = district.lastIndexOf(')');
        return !hasName && start >= 0 && end > start ? district.substring(start + 1, end) : "";
    }
}
