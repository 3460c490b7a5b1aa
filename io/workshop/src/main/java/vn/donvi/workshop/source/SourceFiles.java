package vn.donvi.workshop.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.donvi.law.resolution.Resolution;
import vn.donvi.workshop.provision.ResolutionTables;

/**
 * The tables that the gazetteer is made from: the facts of the sources, and the corrections, readings, spellings and
 * published facts. {@code SOURCES.md} beside them says where each is from.
 */
public record SourceFiles(
        List<SourceRow> listBaseline,
        List<SourceRow> listChanges,
        List<SourceRow> listDocuments,
        List<SourceRow> changeRecord,
        List<SourceRow> noteFigures,
        List<SourceRow> partFigures,
        List<SourceRow> oldNames,
        List<SourceRow> census,
        List<SourceRow> areas,
        List<Resolution> resolutions,
        Resolution provinceResolution,
        List<SourceRow> provinceCodes,
        List<SourceRow> communeCodes,
        List<SourceRow> conversionTable,
        List<SourceRow> laterChanges,
        List<SourceRow> provinceMeasures,
        List<SourceRow> communeMeasures,
        List<SourceRow> communeSeats,
        List<SourceRow> splitShares,
        List<SourceRow> errata,
        List<SourceRow> readings,
        List<SourceRow> spellings,
        List<SourceRow> party,
        List<SourceRow> acts,
        List<SourceRow> wrongDays,
        List<SourceRow> listGaps,
        DecreeTables decrees,
        OwnTables own,
        List<Path> amendments) {
    /** The folder of the reform of 2025 in that of the facts. */
    public static final String REFORM = "reform-2025";

    /** The resolution of the party's committee on the provinces, which has the mergers; the others are on communes. */
    private static final String ON_PROVINCES = "60-NQ/TW";

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
     * Figures that were read or estimated for donvi.
     *
     * @param statedParts the sizes of parts that acts state
     * @param overlayShares shares of the land of divided communes
     * @param populationShares shares of their people
     * @param populationReview what is right of the populations of 2025
     * @param areaReview what is right of the areas of 2025
     * @param figureReview further figures of 2025 that are right
     */
    public record OwnTables(
            List<SourceRow> statedParts,
            List<SourceRow> overlayShares,
            List<SourceRow> populationShares,
            List<SourceRow> populationReview,
            List<SourceRow> areaReview,
            List<SourceRow> figureReview) {
        private static OwnTables read(Path facts) throws IOException {
            return new OwnTables(
                    SourceTable.read(facts.resolve("stated-parts.csv")),
                    SourceTable.read(facts.resolve("overlay-shares.csv")),
                    SourceTable.read(facts.resolve("population-shares.csv")),
                    SourceTable.read(facts.resolve("figures-review-2025/population-review.csv")),
                    SourceTable.read(facts.resolve("figures-review-2025/area-review.csv")),
                    SourceTable.read(facts.resolve("figure-review.csv")));
        }
    }

    /** Reads all tables in the folder of the facts. */
    public static SourceFiles read(Path facts) throws IOException {
        Map<Boolean, List<Resolution>> resolutions = ResolutionTables.read(facts.resolve(REFORM)).stream()
                .collect(Collectors.partitioningBy(
                        resolution -> resolution.number().equals(ON_PROVINCES)));
        return new SourceFiles(
                SourceTable.read(facts.resolve("gso-history/baseline.csv")),
                SourceTable.read(facts.resolve("gso-history/changes.csv")),
                SourceTable.read(facts.resolve("gso-history/documents.csv")),
                SourceTable.read(facts.resolve("change-record-2019-2024/record.csv")),
                SourceTable.read(facts.resolve("change-record-2019-2024/note-figures.csv")),
                SourceTable.read(facts.resolve("change-record-2019-2024/part-figures.csv")),
                SourceTable.read(facts.resolve("successors-2018-2025/old-names.csv")),
                SourceTable.read(facts.resolve("census-2019/communes.csv")),
                SourceTable.read(facts.resolve("areas-2014/communes.csv")),
                resolutions.getOrDefault(false, List.of()),
                only(resolutions.getOrDefault(true, List.of())),
                SourceTable.read(facts.resolve("reform-2025/province-codes.csv")),
                SourceTable.read(facts.resolve("reform-2025/commune-codes.csv")),
                SourceTable.read(facts.resolve("reform-2025/conversion.csv")),
                SourceTable.read(facts.resolve("changes-2026/changes.csv")),
                SourceTable.read(facts.resolve("measures-2025/provinces.csv")),
                SourceTable.read(facts.resolve("measures-2025/communes-consensus.csv")),
                SourceTable.read(facts.resolve("measures-2025/communes.csv")),
                SourceTable.read(facts.resolve("split-shares-2025/area-shares.csv")),
                SourceTable.read(facts.resolve("errata.csv")),
                SourceTable.read(facts.resolve("readings.csv")),
                SourceTable.read(facts.resolve("spellings.csv")),
                SourceTable.read(facts.resolve("party.csv")),
                SourceTable.read(facts.resolve("acts.csv")),
                SourceTable.read(facts.resolve("wrong-days.csv")),
                SourceTable.read(facts.resolve("list-gaps.csv")),
                DecreeTables.read(facts.resolve("decrees")),
                OwnTables.read(facts),
                amendments(facts.resolve("amendments")));
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

    private static Resolution only(List<Resolution> resolutions) {
        if (resolutions.size() != 1) {
            throw new SourceException(ON_PROVINCES + " is there " + resolutions.size() + " times");
        }
        return resolutions.get(0);
    }
}
