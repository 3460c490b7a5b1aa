package vn.donvi.vietnam;

import java.io.UncheckedIOException;
import vn.donvi.plan.eligibility.EligibilityRules;
import vn.donvi.problem.ProblemsException;
import vn.donvi.standard.Standards;
import vn.donvi.tables.eligibility.ExemptionSchema;
import vn.donvi.tables.eligibility.GroundSchema;
import vn.donvi.tables.eligibility.PeriodSchema;
import vn.donvi.tables.standard.SpecialFactorSchema;
import vn.donvi.tables.standard.StandardSchema;

/**
 * The rules by which the units of Việt Nam must be rearranged: 653/2019/UBTVQH14 for 2019-2021, 35/2023/UBTVQH15 for
 * 2023-2025 and 2026-2030, and 76/2025/UBTVQH15 for 2025. No resolution was read whole. What publications quote of it is
 * confirmed; what is not confirmed is in it with a note.
 *
 * <pre>{@code
 * EligibilityScreen.of(VietnamEligibility.load(), "2023-2025", VietnamStandards.load(), gazetteer, List.of());
 * }</pre>
 */
public final class VietnamEligibility {
    private VietnamEligibility() {}

    /**
     * Reads the rules. Costs some milliseconds; keep the result, which is immutable and thread-safe.
     *
     * @throws ProblemsException if a row of the embedded data has a problem, with all of them
     * @throws UncheckedIOException if the embedded data cannot be read at all
     */
    public static EligibilityRules load() {
        return EligibilityRules.of(
                EmbeddedTable.read(PeriodSchema.PERIODS, "rearrangement_periods.csv"),
                EmbeddedTable.read(GroundSchema.GROUNDS, "rearrangement_grounds.csv"),
                EmbeddedTable.read(ExemptionSchema.EXEMPTIONS, "rearrangement_exemptions.csv"),
                Standards.of(
                        EmbeddedTable.read(StandardSchema.STANDARDS, "merging_targets.csv"),
                        EmbeddedTable.read(SpecialFactorSchema.FACTORS, "merging_target_factors.csv")));
    }
}
