package vn.donvi.workshop.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.donvi.law.ResolutionReader;
import vn.donvi.law.resolution.Resolution;

/**
 * The files that the gazetteer is made from: the sources, and the corrections, readings, spellings and published facts
 * kept with the project.
 */
public record SourceFiles(
        List<SourceRow> listBaseline,
        List<SourceRow> listChanges,
        List<SourceRow> listDocuments,
        List<SourceRow> changeRecord,
        List<SourceRow> partFigures,
        List<SourceRow> oldNames,
        List<SourceRow> census,
        List<SourceRow> areas,
        List<Resolution> resolutions,
        Resolution provinceResolution,
        List<SourceRow> provinceCodes,
        List<String> communeCodes,
        Path conversionTable,
        List<SourceRow> laterChanges,
        List<SourceRow> provinceMeasures,
        List<SourceRow> communeMeasures,
        List<SourceRow> splitShares,
        List<SourceRow> errata,
        List<SourceRow> readings,
        List<SourceRow> spellings,
        List<SourceRow> party,
        List<SourceRow> acts,
        List<SourceRow> wrongDays,
        List<SourceRow> listGaps,
        DecreeTables decrees,
        List<Path> amendments) {
    /**
     * What acts of 2003 to 2018 say of origins and sizes.
     *
     * @param transfers what moved from one unit to another
     * @param figures the sizes of the units that the acts form
     * @param seen how much of each act was seen
     */
    public record DecreeTables(List<SourceRow> transfers, List<SourceRow> figures, List<SourceRow> seen) {
        private static DecreeTables read(Path folder) throws IOException {
            return new DecreeTables(
                    SourceTable.read(folder.resolve("transfers.csv")),
                    SourceTable.read(folder.resolve("figures.csv")),
                    SourceTable.read(folder.resolve("seen.csv")));
        }
    }

    /**
     * Reads all files.
     *
     * @param folder the folder of the sources
     * @param kept the project's folder with errata, readings, spellings and published facts
     */
    public static SourceFiles read(Path folder, Path kept) throws IOException {
        return new SourceFiles(
                SourceTable.read(folder.resolve("gso-history/baseline.csv")),
                SourceTable.read(folder.resolve("gso-history/changes.csv")),
                SourceTable.read(folder.resolve("gso-history/documents.csv")),
                SourceTable.read(folder.resolve("change-record-2019-2024/record.csv")),
                SourceTable.read(folder.resolve("change-record-2019-2024/part-figures.csv")),
                SourceTable.read(folder.resolve("successors-2018-2025/old-names.csv")),
                SourceTable.read(folder.resolve("census-2019/communes.csv")),
                SourceTable.read(folder.resolve("areas-2014/communes.csv")),
                resolutions(folder.resolve("reform-2025/resolutions")),
                ResolutionReader.read(folder.resolve("reform-2025/resolutions/60-NQ_TW.md"))
                        .value(),
                SourceTable.read(folder.resolve("reform-2025/nso-915-province-codes.csv")),
                Files.readAllLines(folder.resolve("reform-2025/nso-1027-commune-codes.md")),
                folder.resolve("reform-2025/nso-conversion-table.csv"),
                SourceTable.read(folder.resolve("changes-2026/changes.csv")),
                SourceTable.read(folder.resolve("measures-2025/provinces.csv")),
                SourceTable.read(folder.resolve("measures-2025/communes-consensus.csv")),
                SourceTable.read(folder.resolve("split-shares-2025/area-shares.csv")),
                SourceTable.read(kept.resolve("errata.csv")),
                SourceTable.read(kept.resolve("readings.csv")),
                SourceTable.read(kept.resolve("spellings.csv")),
                SourceTable.read(kept.resolve("party.csv")),
                SourceTable.read(kept.resolve("acts.csv")),
                SourceTable.read(kept.resolve("wrong-days.csv")),
                SourceTable.read(kept.resolve("list-gaps.csv")),
                DecreeTables.read(kept.resolve("decrees")),
                amendments(kept.resolve("amendments")));
    }

    /** The folders of the acts after the reform that were resolved from their texts, by name, which begins with the day. */
    private static List<Path> amendments(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** The 34 resolutions on communes, by file name; each must be read without a problem. */
    private static List<Resolution> resolutions(Path folder) throws IOException {
        List<Resolution> resolutions = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                if (file.getFileName().toString().endsWith("_NQ-UBTVQH15.md")) {
                    resolutions.add(ResolutionReader.read(file).orThrow());
                }
            }
        }
        return resolutions;
    }
}
