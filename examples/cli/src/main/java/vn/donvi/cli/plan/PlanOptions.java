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
                throw new WrongUsageException("--tolerance must not be negative, but is " + tolerance);
            }
            plan.tolerance(tolerance);
        }
        if (rule != null && !VietnamStandards.load().rules().contains(rule)) {
            throw new WrongUsageException("--rule: there are no standards of a rule '" + rule + "'; there are "
                    + String.join(", ", VietnamStandards.load().rules()));
        }
        borders(gazetteer.on(date.minusDays(1)), levels, gazetteer, invocation).ifPresent(plan::neighbours);
        plan.standards(VietnamStandards.load(), Optional.ofNullable(rule));
        try {
            MergerPlan made = plan.build();
            Faults.tell(invocation, made.problems());
            return made;
        } catch (ProblemsException e) {
            Faults told = Faults.tell(invocation, e.problems());
            throw new WrongUsageException("the plan cannot be laid over the gazetteer: something is wrong with it in "
                    + told.counted("place") + told.ifMore(", the first of which are told"));
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
        invocation.say(
                "the standards of " + asked + " are not in force on " + date + "; they are taken as of " + first);
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
            invocation.say("there is no map of these units: " + ErrorText.of(e)
                    + "; so it is not known whether they touch (--neighbours says it)");
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
            throw new WrongUsageException(ErrorText.of(e));
        } catch (IOException e) {
            throw new WrongUsageException("the file cannot be read: " + ErrorText.of(e));
        } catch (ProblemsException e) {
            throw new WrongUsageException("the file of --neighbours cannot be used: something is wrong with "
                    + Faults.tell(invocation, e.problems()).counted("row"));
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException("the file of --neighbours cannot be used: " + ErrorText.of(e));
        }
    }
}
