package vn.donvi.cli.plan;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.donvi.boundaries.Boundaries;
import vn.donvi.boundaries.BoundarySnapshot;
import vn.donvi.cli.invocation.ErrorText;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.Faults;
import vn.donvi.cli.table.GazetteerOption;
import vn.donvi.cli.table.TraitsOption;
import vn.donvi.csv.CsvOptions;
import vn.donvi.csv.CsvTable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.neighbour.Neighbourhood;
import vn.donvi.neighbour.SharedBorder;
import vn.donvi.plan.MergerPlan;
import vn.donvi.plan.PlanProblem;
import vn.donvi.plan.assessment.PlanAssessment;
import vn.donvi.problem.ProblemsException;
import vn.donvi.standard.StandardCheck;
import vn.donvi.standard.Standards;
import vn.donvi.tables.Input;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.gazetteer.NeighbourSchema;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vietnam.VietnamStandards;

/** The options by which a plan is assessed: standards, traits and borders. */
final class PlanOptions {
    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description = "The standards, 1211/2016 or 112/2025; those in force on the day of the plan if not given.")
    private @Nullable String rule;

    @Mixin
    private TraitsOption traits = new TraitsOption();

    @Option(
            names = "--neighbours",
            paramLabel = "FILE",
            description = "The borders of the day before, as 'donvi neighbours --province' writes them; the polygons of"
                    + " that day if not given.")
    private @Nullable Path neighbours;

    @Option(
            names = "--tolerance",
            paramLabel = "PERCENT",
            description = "By how many percent the parts of a unit may differ from the whole; 5 if not given.")
    private @Nullable BigDecimal tolerance;

    @Mixin
    private GazetteerOption own = new GazetteerOption();

    Gazetteer gazetteer(Invocation invocation) {
        return own.load(invocation);
    }

    /**
     * Resolves a plan with the borders and standards of the options.
     *
     * @param levels the levels of its units
     * @throws WrongUsageException if the plan cannot be laid over the gazetteer; the user is told all that is wrong
     */
    MergerPlan plan(
            MergerPlan.Builder plan,
            Set<UnitLevel> levels,
            Gazetteer gazetteer,
            LocalDate date,
            Invocation invocation) {
        if (tolerance != null) {
            if (tolerance.signum() < 0) {
                throw new WrongUsageException(Message.of("plan.tolerance", tolerance));
            }
            plan.tolerance(tolerance);
        }
        if (rule != null && !VietnamStandards.load().rules().contains(rule)) {
            throw new WrongUsageException(Message.of(
                    "plan.no-rule",
                    rule,
                    String.join(", ", VietnamStandards.load().rules())));
        }
        borders(gazetteer.on(date.minusDays(1)), levels, gazetteer, invocation).ifPresent(plan::neighbours);
        plan.standards(VietnamStandards.load(), Optional.ofNullable(rule));
        try {
            MergerPlan made = plan.build();
            Faults.tell(
                    invocation,
                    made.problems().stream().map(PlanProblem::problem).toList());
            return made;
        } catch (ProblemsException e) {
            Faults told = Faults.tell(invocation, e.problems());
            throw new WrongUsageException(Message.of("plan.does-not-fit", told.places(), told.ifMore()));
        }
    }

    /** Assesses a plan; without standards if none are in force, which is a problem of the plan. */
    PlanAssessment assess(MergerPlan plan, Gazetteer gazetteer, Invocation invocation) {
        boolean hasStandards =
                plan.problems().stream().noneMatch(problem -> problem.reason() == PlanProblem.Reason.NO_STANDARDS);
        return PlanAssessment.of(
                plan,
                hasStandards ? Optional.of(check(plan.date(), invocation)) : Optional.empty(),
                traits.load(invocation, plan.before(), plan.date().minusDays(1)),
                // The recorded organisations are those of the units of Việt Nam.
                own.isGiven() ? Optional.empty() : Optional.of(invocation.party(gazetteer)));
    }

    /** The standards in force on a day, or those of the option, which may be in force only later. */
    private StandardCheck check(LocalDate date, Invocation invocation) {
        Standards standards = VietnamStandards.load();
        String asked = rule;
        if (asked == null) {
            return StandardCheck.of(standards, date);
        }
        if (standards.isInForce(asked, date)) {
            return StandardCheck.of(standards, asked, date);
        }
        LocalDate first = standards.standards().stream()
                .filter(standard -> standard.rule().equals(asked))
                .map(standard -> standard.validity().startInclusive())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        invocation.say(Message.of("plan.standards-of-other-day", asked, date, first));
        return StandardCheck.of(standards, asked, first);
    }

    private Optional<Neighbourhood> borders(
            Snapshot eve, Set<UnitLevel> levels, Gazetteer gazetteer, Invocation invocation) {
        if (neighbours != null) {
            return Optional.of(borders(neighbours, eve, invocation));
        }
        try {
            BoundarySnapshot polygons = Boundaries.load(gazetteer).on(eve.date());
            List<SharedBorder> borders = new ArrayList<>();
            levels.forEach(level -> borders.addAll(polygons.neighbourhood(level).borders()));
            return Optional.of(Neighbourhood.of(eve, borders));
        } catch (IllegalArgumentException e) {
            // The units of --gazetteer are others than those of the published polygons.
            invocation.say(Message.of("plan.no-borders", ErrorText.message(e)));
            return Optional.empty();
        }
    }

    private static Neighbourhood borders(Path file, Snapshot eve, Invocation invocation) {
        try {
            List<SharedBorder> borders = CsvTable.of(NeighbourSchema.NEIGHBOURS)
                    .mayOmitColumns()
                    .read(Input.of(file), CsvOptions.STANDARD)
                    .orThrow();
            return Neighbourhood.of(eve, borders);
        } catch (UnreadableFileException e) {
            throw new WrongUsageException(ErrorText.message(e));
        } catch (IOException e) {
            throw new WrongUsageException(Message.of("table.unreadable", ErrorText.message(e)));
        } catch (ProblemsException e) {
            throw new WrongUsageException(Message.of(
                    "table.unusable",
                    "--neighbours",
                    Faults.tell(invocation, e.problems()).rows(),
                    ""));
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(Message.of("plan.neighbours", ErrorText.message(e)));
        }
    }
}
