package vn.donvi.vietnam;

import java.io.UncheckedIOException;
import vn.donvi.problem.ProblemsException;
import vn.donvi.standard.Standards;
import vn.donvi.tables.standard.SpecialFactorSchema;
import vn.donvi.tables.standard.StandardSchema;

/**
 * The standards for the size of the units of Việt Nam: 1211/2016/UBTVQH13 with 27/2022/UBTVQH15 until 2025-12-31, and
 * 112/2025/UBTVQH15 from 2026-01-01. No resolution was read whole. What publications quote of it is confirmed; what is
 * not confirmed is in it with a note, and so are the special factors that were not seen.
 *
 * <pre>{@code
 * StandardCheck.of(VietnamStandards.load(), LocalDate.of(2026, 1, 1)).check(profile);
 * }</pre>
 */
public final class VietnamStandards {
    private static final String STANDARDS = "standards.csv";
    private static final String FACTORS = "standard_factors.csv";

    private VietnamStandards() {}

    /**
     * Reads the standards. Costs some milliseconds; keep the result, which is immutable and thread-safe.
     *
     * @throws ProblemsException if a row of the embedded data has a problem, with all of them
     * @throws UncheckedIOException if the embedded data cannot be read at all
     */
    public static Standards load() {
        return Standards.of(
                EmbeddedTable.read(StandardSchema.STANDARDS, STANDARDS),
                EmbeddedTable.read(SpecialFactorSchema.FACTORS, FACTORS));
    }
}
