package vn.donvi.workshop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.donvi.csv.CsvTable;
import vn.donvi.standard.SpecialFactor;
import vn.donvi.standard.Standard;
import vn.donvi.standard.Standards;
import vn.donvi.tables.standard.SpecialFactorSchema;
import vn.donvi.tables.standard.StandardSchema;

/** The standards for the size of units, from two tables that are kept by hand. */
final class PublishedStandards {
    static final String FOLDER = "standards";

    private static final String STANDARDS = "standards.csv";
    private static final String FACTORS = "standard_factors.csv";

    private PublishedStandards() {}

    /**
     * Reads the tables and writes them to the embedded data.
     *
     * @throws vn.donvi.problem.ProblemsException if a row cannot be read
     * @throws IllegalArgumentException if a factor is of a rule without standards
     */
    static void copy(Path folder, Path data) throws IOException {
        List<Standard> standards = CsvTable.of(StandardSchema.STANDARDS)
                .read(folder.resolve(STANDARDS))
                .orThrow();
        List<SpecialFactor> factors = CsvTable.of(SpecialFactorSchema.FACTORS)
                .read(folder.resolve(FACTORS))
                .orThrow();
        Standards checked = Standards.of(standards, factors);
        CsvTable.of(StandardSchema.STANDARDS).write(checked.standards(), data.resolve(STANDARDS));
        CsvTable.of(SpecialFactorSchema.FACTORS).write(checked.factors(), data.resolve(FACTORS));
    }
}
