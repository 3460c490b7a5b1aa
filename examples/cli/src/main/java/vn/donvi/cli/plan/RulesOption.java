package vn.donvi.cli.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.OwnTable;
import vn.donvi.plan.eligibility.EligibilityRules;
import vn.donvi.plan.eligibility.Exemption;
import vn.donvi.plan.eligibility.RearrangementGround;
import vn.donvi.plan.eligibility.RearrangementPeriod;
import vn.donvi.tables.eligibility.ExemptionSchema;
import vn.donvi.tables.eligibility.GroundSchema;
import vn.donvi.tables.eligibility.PeriodSchema;
import vn.donvi.tables.schema.Schema;
import vn.donvi.vietnam.VietnamEligibility;

/** The option for rules of a user's own in place of those of Việt Nam. */
final class RulesOption {
    private static final String PERIODS = "periods.csv";
    private static final String GROUNDS = "grounds.csv";
    private static final String EXEMPTIONS = "exemptions.csv";

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Rules of your own, each file in place of donvi's table of that kind. Its name ends with "
                    + PERIODS + ", " + GROUNDS + " or " + EXEMPTIONS + "; TABLES.md explains the columns.")
    private List<Path> files = List.of();

    /**
     * The rules of Việt Nam with the user's tables in place of its own.
     *
     * @throws WrongUsageException if a file cannot be read, two are of one kind, or the tables do not go together
     */
    EligibilityRules load(Invocation invocation) {
        EligibilityRules rules = VietnamEligibility.load();
        for (Path file : files) {
            if (Set.of(PERIODS, GROUNDS, EXEMPTIONS).stream().noneMatch(kind -> isOf(kind, file))) {
                throw new WrongUsageException(Message.of(
                        "plan.rules-name", String.valueOf(file.getFileName()), PERIODS, GROUNDS, EXEMPTIONS));
            }
        }
        List<RearrangementPeriod> periods = table(invocation, PERIODS, PeriodSchema.PERIODS, rules.periods());
        List<RearrangementGround> grounds = table(invocation, GROUNDS, GroundSchema.GROUNDS, rules.grounds());
        List<Exemption> exemptions = table(invocation, EXEMPTIONS, ExemptionSchema.EXEMPTIONS, rules.exemptions());
        List<String> faults = EligibilityRules.faults(periods, grounds, exemptions);
        if (!faults.isEmpty()) {
            throw new WrongUsageException(
                    Message.of("usage.value", "--rules", Message.ofLibrary(String.join("; ", faults))));
        }
        return EligibilityRules.of(periods, grounds, exemptions, rules.targets());
    }

    private <T> List<T> table(Invocation invocation, String kind, Schema<T> schema, List<T> usual) {
        List<Path> given = files.stream().filter(file -> isOf(kind, file)).toList();
        if (given.size() > 1) {
            throw new WrongUsageException(Message.of("plan.rules-twice", kind));
        }
        return given.isEmpty() ? usual : OwnTable.read(invocation, "--rules", schema, given.get(0));
    }

    private static boolean isOf(String kind, Path file) {
        return String.valueOf(file.getFileName()).endsWith(kind);
    }
}
