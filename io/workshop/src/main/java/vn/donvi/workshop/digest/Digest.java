package vn.donvi.workshop.digest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.donvi.workshop.provision.ResolutionTables;
import vn.donvi.workshop.source.SourceFiles;

/**
 * The command that makes tables of facts of the sources: {@code Digest SOURCES FACTS}. {@code SOURCES} is the folder of
 * the sources, with texts, letters and lists. {@code FACTS} is the folder of the workshop that the gazetteer is made
 * from. A table has the columns that the workshop uses, with the values as the source has them. No sentence is kept.
 * The same sources always give the same bytes.
 */
public final class Digest {
    private Digest() {}

    /**
     * Runs the command.
     *
     * @throws IOException if a source cannot be read or a table cannot be written
     * @throws IllegalArgumentException if there are not exactly two arguments
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: Digest SOURCES FACTS");
        }
        write(Path.of(args[0]), Path.of(args[1]));
    }

    /** Writes the tables of all sources. */
    static void write(Path sources, Path facts) throws IOException {
        for (FactTable table : tables(sources)) {
            table.write(facts);
        }
        ResolutionTables.write(
                ReformTexts.read(sources.resolve("reform-2025/resolutions")), facts.resolve(SourceFiles.REFORM));
    }

    private static List<FactTable> tables(Path sources) throws IOException {
        ColumnDigest columns = new ColumnDigest(sources);
        ChangeRecordDigest record = ChangeRecordDigest.of(sources);
        OldNamesDigest oldNames = OldNamesDigest.of(sources);
        return List.of(
                columns.of(
                        "gso-history/baseline.csv",
                        "list_date",
                        "level",
                        "code",
                        "district_code",
                        "province_code",
                        "name",
                        "type"),
                columns.of(
                        "gso-history/changes.csv",
                        "list_date",
                        "op",
                        "level",
                        "code",
                        "district_code",
                        "province_code",
                        "name",
                        "type"),
                columns.of("gso-history/documents.csv", "list_date", "number", "title"),
                record.record(),
                record.figures(),
                columns.of(
                        "change-record-2019-2024/part-figures.csv", "old_code", "new_code", "area_km2", "population"),
                oldNames.names(),
                oldNames.pages(),
                columns.of("census-2019/communes.csv", "gso_code_2019", "district", "commune", "pop_total"),
                columns.of("areas-2014/communes.csv", "gso_code_2019", "name", "area_ha"),
                CodeLetters.provinces(sources),
                CodeLetters.communes(sources),
                ConversionDigest.of(sources),
                columns.of(
                        "changes-2026/changes.csv",
                        "effective",
                        "document",
                        "issued",
                        "level",
                        "code",
                        "change",
                        "name_before",
                        "name_after",
                        "confidence"),
                columns.of(
                        "measures-2025/provinces.csv",
                        "tentinh",
                        "dientichkm2",
                        "dansonguoi",
                        "trungtamhc",
                        "kinhdo",
                        "vido"),
                columns.of("measures-2025/communes.csv", "tentinh", "loai", "tenhc", "trungtamhc", "kinhdo", "vido"),
                columns.of(
                        "measures-2025/communes-consensus.csv",
                        "gso_code",
                        "name",
                        "area_geometry_km2",
                        "area_best_km2",
                        "area_source",
                        "area_logdiff",
                        "pop_pick",
                        "pop_source",
                        "pop_scale",
                        "census2019_overlay_estimate",
                        "candidates"),
                columns.of(
                        "figures-review-2025/population-review.csv",
                        "code",
                        "recorded",
                        "census2019_by_lineage",
                        "sources_split",
                        "recorded_to_lineage",
                        "verdict"),
                columns.of("figures-review-2025/area-review.csv", "code", "recorded_km2", "quality", "polygon_km2"),
                columns.of(
                        "split-shares-2025/area-shares.csv",
                        "old_code",
                        "new_code",
                        "share_censusVN2009_poly",
                        "share_cityscope_hcmc_poly"));
    }
}
