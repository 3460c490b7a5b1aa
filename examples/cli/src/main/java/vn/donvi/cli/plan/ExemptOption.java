package vn.donvi.cli.plan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.table.OwnTable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.plan.eligibility.ExemptionClaim;
import vn.donvi.tables.eligibility.ExemptionClaimSchema;

/** The option for a file of a user's own with exemptions that are claimed. */
final class ExemptOption {
    @Option(
            names = "--exempt",
            paramLabel = "FILE",
            description =
                    "The exemptions that you claim: CSV with the columns unit (its code) and exemption; source may be"
                            + " missing. Exemptions are isolated, unchanged_since_1945, defence, heritage, planned_urban"
                            + " and already_rearranged.")
    private @Nullable Path file;

    /**
     * Reads the claims for units on a date; none if the option is not given.
     *
     * @throws WrongUsageException if the file cannot be read, or does not go with the gazetteer
     */
    List<ExemptionClaim> load(Invocation invocation, Gazetteer gazetteer, LocalDate date) {
        return file == null
                ? List.of()
                : OwnTable.read(invocation, "--exempt", ExemptionClaimSchema.of(gazetteer, date), file);
    }
}
