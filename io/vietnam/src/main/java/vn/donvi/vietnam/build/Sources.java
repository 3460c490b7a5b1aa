package vn.donvi.vietnam.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The files that the gazetteer is made from: the sources, and the corrections and readings kept with the project. */
record Sources(
        List<SourceRow> listBaseline,
        List<SourceRow> listChanges,
        List<SourceRow> listDocuments,
        List<SourceRow> changeRecord,
        List<SourceRow> partFigures,
        List<SourceRow> oldNames,
        List<SourceRow> census,
        List<SourceRow> areas,
        List<SourceRow> errata,
        List<SourceRow> readings) {
    /**
     * Reads all of them.
     *
     * @param folder the sources
     * @param kept the project's folder with errata and readings
     */
    static Sources read(Path folder, Path kept) throws IOException {
        return new Sources(
                SourceTable.read(folder.resolve("gso-history/baseline.csv")),
                SourceTable.read(folder.resolve("gso-history/changes.csv")),
                SourceTable.read(folder.resolve("gso-history/documents.csv")),
                SourceTable.read(folder.resolve("change-record-2019-2024/record.csv")),
                SourceTable.read(folder.resolve("change-record-2019-2024/part-figures.csv")),
                SourceTable.read(folder.resolve("successors-2018-2025/old-names.csv")),
                SourceTable.read(folder.resolve("census-2019/communes.csv")),
                SourceTable.read(folder.resolve("areas-2014/communes.csv")),
                SourceTable.read(kept.resolve("errata.csv")),
                SourceTable.read(kept.resolve("readings.csv")));
    }
}
