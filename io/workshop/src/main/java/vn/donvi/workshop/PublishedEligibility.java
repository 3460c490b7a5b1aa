package vn.donvi.workshop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.donvi.csv.CsvTable;
import vn.donvi.plan.eligibility.EligibilityRules;
import vn.donvi.standard.Standards;
import vn.donvi.tables.eligibility.ExemptionSchema;
import vn.donvi.tables.eligibility.GroundSchema;
import vn.donvi.tables.eligibility.PeriodSchema;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.standard.SpecialFactorSchema;
import vn.donvi.tables.standard.StandardSchema;

/** The rules by which units must be rearranged, from five tables that are kept by hand. */
final class PublishedEligibility {
    static final String FOLDER = "eligibility";

    private static final String PERIODS = "rearrangement_periods.csv";
    private static final String GROUNDS = "rearrangement_grounds.csv";
    private static final String EXEMPTIONS = "rearrangement_exemptions.csv";
    private static final String TARGETS = "merging_targets.csv";
    private static final String FACTORS = "merging_target_factors.csv";

    private PublishedEligibility() {}

    /**
     * Reads the tables and writes them to the embedded data.
     *
     * @throws vn.donvi.problem.ProblemsException if a row cannot be read
     * @throws IllegalArgumentException if the tables do not go together
     */
    static void copy(Path folder, Path data) throws IOException {
        EligibilityRules checked = EligibilityRules.of(
                read(PeriodSchema.PERIODS, folder.resolve(PERIODS)),
                read(GroundSchema.GROUNDS, folder.resolve(GROUNDS)),
                read(ExemptionSchema.EXEMPTIONS, folder.resolve(EXEMPTIONS)),
                Standards.of(
                        read(StandardSchema.STANDARDS, folder.resolve(TARGETS)),
                        read(SpecialFactorSchema.FACTORS, folder.resolve(FACTORS))));
        CsvTable.of(PeriodSchema.PERIODS).write(checked.periods(), data.resolve(PERIODS));
        CsvTable.of(GroundSchema.GROUNDS).write(checked.grounds(), data.resolve(GROUNDS));
        CsvTable.of(ExemptionSchema.EXEMPTIONS).write(checked.exemptions(), data.resolve(EXEMPTIONS));
        CsvTable.of(StandardSchema.STANDARDS).write(checked.targets().standards(), data.resolve(TARGETS));
        CsvTable.of(SpecialFactorSchema.FACTORS).write(checked.targets().factors(), data.resolve(FACTORS));
    }

    private static <T> List<T> read(Schema<T> schema, Path file) throws IOException {
        return CsvTable.of(schema).read(file).orThrow();
    }
}
