package vn.donvi.cli.plan;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.language.Words;
import vn.donvi.cli.table.Faults;
import vn.donvi.cli.table.GazetteerOption;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.pictures.ComparisonReport;
import vn.donvi.plan.MergerPlan;
import vn.donvi.plan.PlanRow;
import vn.donvi.plan.outcome.MergerOutcome;
import vn.donvi.plan.outcome.PlanComparison;
import vn.donvi.problem.ProblemsException;

/** Compares a plan with what happened. */
@Command(
        name = "compare",
        description = {
            "Compares a plan of mergers with what happened to its units afterwards.",
            "",
            "The outcome of a change is as_planned, other_name, other_type, other_members or not_enacted. What counts is"
                    + " the first change, from the day of the plan on, that made something else of its units than another"
                    + " version of one."
        },
        footer = {
            "",
            "A name or a type that the plan does not say is not compared.",
            "",
            "Examples:",
            "  donvi plan compare plan.csv --on 2024-12-01 --until 2025-06-30",
            "  donvi plan compare plan.csv -o outcome.xlsx",
            "  donvi plan compare plan.csv -o outcome.html"
        })
final class PlanCompareCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private PlanInput input = new PlanInput();

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description =
                    "Only what happened up to this day, yyyy-mm-dd, such as the end of the period of the plan; all"
                            + " that is known if not given.")
    private @Nullable LocalDate until;

    @Mixin
    private GazetteerOption own = new GazetteerOption();

    @Mixin
    private PlanOutput output = new PlanOutput();

    PlanCompareCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        output.check();
        List<PlanRow> rows = input.read(invocation);
        Gazetteer gazetteer = own.load(invocation);
        LocalDate date = input.date(rows, gazetteer, invocation);
        PlanComparison comparison = PlanComparison.of(
                plan(rows, gazetteer, date), gazetteer, until == null ? gazetteer.knownUntil() : until);
        if (output.isHtml()) {
            ComparisonReport report = ComparisonReport.of(comparison, gazetteer.on(date.minusDays(1)));
            output.printPage(maps -> report.withMaps(maps).html(), report::html, gazetteer, invocation);
        } else if (!output.isText()) {
            output.print(invocation, ComparisonTable.COLUMNS, table -> ComparisonTable.write(comparison, table));
        } else {
            print(comparison, invocation.words(), invocation.out());
            invocation.out().flush();
        }
        return ExitCode.DONE;
    }

    private MergerPlan plan(List<PlanRow> rows, Gazetteer gazetteer, LocalDate date) {
        try {
            return MergerPlan.of(gazetteer, date).addRows(rows).build();
        } catch (ProblemsException e) {
            Faults told = Faults.tell(invocation, e.problems());
            throw new WrongUsageException(Message.of("plan.incomparable", told.places(), told.ifMore()));
        }
    }

    private static void print(PlanComparison comparison, Words words, Appendable out) throws IOException {
        for (MergerOutcome outcome : comparison.outcomes()) {
            String members = outcome.planned().members().stream()
                    .map(unit -> unit.code() + " " + unit.fullName())
                    .collect(Collectors.joining(", "));
            out.append(words.text("plan.of", outcome.planned().unit().fullName(), members));
            Message kind = word(outcome.kind());
            Message what = outcome.formed()
                    .map(formed -> Message.of(
                            "plan.by", Message.joined(": ", List.of(kind, formed)), ComparisonTable.documents(outcome)))
                    .orElse(kind);
            out.append("\n  ").append(words.text(what));
            String description = words.text(Message.ofLibrary(outcome.description()));
            out.append(description.isEmpty() ? "" : "\n  " + description).append('\n');
        }
        List<Message> counts = comparison.outcomes().stream()
                .collect(Collectors.groupingBy(MergerOutcome::kind, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> Message.verbatim(NumberText.of((long) entry.getValue()) + " ")
                        .then(word(entry.getKey())))
                .toList();
        out.append('\n')
                .append(words.text(
                        "plan.outcomes",
                        NumberText.of((long) comparison.outcomes().size()),
                        Message.joined(", ", counts),
                        comparison.until()))
                .append('\n');
    }

    /** The words for an outcome. {@code Kind} alone would be no name for a key. */
    private static Message word(MergerOutcome.Kind kind) {
        return Message.of("plan.outcome." + kind.name());
    }
}
