package vn.donvi.cli.plan;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.plan.MergerPlan;
import vn.donvi.plan.PlanRow;
import vn.donvi.plan.assessment.PlanAssessment;

/** Assesses a plan from a table. */
@Command(
        name = "assess",
        description = {
            "Assesses a plan of mergers from a table: size, standards, party organisations, and what it leaves too small.",
            "",
            "A plan that cannot be laid over the units of the day before, such as one that merges a unit twice, is"
                    + " refused with all that is wrong with it. Other problems, such as a name that is taken, are told and"
                    + " stand in the result."
        },
        footer = {
            "",
            "The rows of a change need not repeat what one of them says. A unit of which a part is taken has part in the"
                    + " column area; what is left of it has rest, or goes on.",
            "",
            "Examples:",
            "  donvi plan assess plan.csv",
            "  donvi plan assess plan.csv --rule 112/2025 --traits traits.csv -o plan.xlsx",
            "  donvi plan assess plan.csv -o plan.html"
        })
final class PlanAssessCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private PlanInput input = new PlanInput();

    @Mixin
    private PlanOptions options = new PlanOptions();

    @Mixin
    private PlanOutput output = new PlanOutput();

    PlanAssessCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        output.check();
        List<PlanRow> rows = input.read(invocation);
        Gazetteer gazetteer = options.gazetteer(invocation);
        LocalDate date = input.date(rows, gazetteer, invocation);
        MergerPlan plan = options.plan(
                MergerPlan.of(gazetteer, date).addRows(rows),
                PlanInput.levels(rows, gazetteer.on(date.minusDays(1))),
                gazetteer,
                date,
                invocation);
        PlanAssessment assessment = options.assess(plan, gazetteer, invocation);
        output.print(assessment, gazetteer, invocation);
        return ExitCode.DONE;
    }
}
