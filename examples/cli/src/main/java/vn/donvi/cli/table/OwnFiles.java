package vn.donvi.cli.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.csv.CustomTables;
import vn.donvi.csv.GazetteerCsv;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.json.GazetteerJson;
import vn.donvi.problem.Location;
import vn.donvi.problem.ProblemsException;
import vn.donvi.tables.Input;
import vn.donvi.tables.TextEncoding;
import vn.donvi.tables.UnreadableFileException;

/**
 * A user's own gazetteer: a folder as the command exports it, one JSON document, or single tables in CSV or in sheets
 * of workbooks. Missing tables are derived from the others, and the user is told.
 */
public final class OwnFiles {
    private final Invocation invocation;
    private final TextEncoding encoding;

    /**
     * @param encoding the encoding of single tables; UTF-8 if {@code null}
     */
    public OwnFiles(Invocation invocation, @Nullable TextEncoding encoding) {
        this.invocation = invocation;
        this.encoding = encoding == null ? TextEncoding.UTF_8 : encoding;
    }

    /**
     * Reads the gazetteer from the files.
     *
     * @throws ProblemsException if the files have problems; it lists all of them
     */
    public Gazetteer read(List<Path> files) throws IOException {
        if (files.size() == 1) {
            Path file = files.get(0);
            if (Files.isDirectory(file)) {
                return readFolder(file);
            }
            if (!file.toString().endsWith(".csv") && !TableInput.isWorkbook(file)) {
                return GazetteerJson.read(file);
            }
        }
        List<SheetCsv> sheets = new ArrayList<>();
        try {
            List<Input> inputs = new ArrayList<>();
            for (Path file : files) {
                if (TableInput.isWorkbook(file)) {
                    int before = inputs.size();
                    for (SheetCsv sheet : SheetCsv.openAll(file, encoding)) {
                        sheets.add(sheet);
                        if (!sheet.isEmpty()) {
                            inputs.add(Input.of(sheet, file.getFileName() + " (" + sheet.name() + ")"));
                        }
                    }
                    if (inputs.size() == before) {
                        throw new UnreadableFileException(
                                Location.of(file.getFileName().toString()), "has nothing in its sheets");
                    }
                } else {
                    inputs.add(Input.of(file).in(encoding));
                }
            }
            return CustomTables.of(inputs).read(invocation::say);
        } finally {
            for (SheetCsv sheet : sheets) {
                sheet.close();
            }
        }
    }

    private Gazetteer readFolder(Path folder) throws IOException {
        if (Files.exists(folder.resolve("gazetteer.csv"))) {
            return GazetteerCsv.read(folder);
        }
        if (Files.exists(folder.resolve("gazetteer.jsonl"))) {
            return GazetteerJson.readLines(folder);
        }
        if (Files.exists(folder.resolve("gazetteer.json"))) {
            return GazetteerJson.read(folder.resolve("gazetteer.json"));
        }
        if (Files.exists(folder.resolve("gazetteer.xlsx"))) {
            return read(List.of(folder.resolve("gazetteer.xlsx")));
        }
        if (Files.notExists(folder.resolve("units.csv"))) {
            throw new WrongUsageException(Message.of("table.no-gazetteer", folder));
        }
        return CustomTables.in(folder).withEncoding(encoding).read(invocation::say);
    }
}
