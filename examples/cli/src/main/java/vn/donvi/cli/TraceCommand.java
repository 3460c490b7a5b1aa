package vn.donvi.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.UnitCode;

/** Prints where a unit came from and what became of it, in one of several formats. */
@Command(
        name = "trace",
        description = {
            "Traces a unit: where it came from and what became of it, change by change.",
            "",
            "Each change is printed whole, with the units that merged or split beside the one asked for, which is marked"
                    + " with * in the text, and by a thick border in a diagram. The text ends with what is left of the"
                    + " unit, after =>, and the latest area and populations that are not suspect."
        },
        footer = {
            "",
            "Formats:",
            "  text     for people, with documents, extents and figures",
            "  csv      a row a transfer, the columns of the command changes",
            "  json     the versions and the transfers between them",
            "  mermaid  a flowchart for Markdown; Mermaid draws fewer than 500 arrows,",
            "           unless its maxEdges is raised",
            "  dot      a graph for Graphviz",
            "",
            "Examples:",
            "  donvi trace 18301 --on 2019-06-01",
            "  donvi trace 10 --on 2024-01-01 --format mermaid > lao-cai.mmd",
            "  donvi trace 18301 --on 2019-06-01 --format dot | dot -Tsvg > duc-lac.svg"
        })
final class TraceCommand implements Callable<Integer> {
    /** How a lineage can be printed. */
    enum Format {
        TEXT,
        CSV,
        JSON,
        MERMAID,
        DOT
    }

    private final Invocation invocation;

    @Parameters(paramLabel = "CODE", description = "The unit's code, with its leading zeros.")
    @SuppressWarnings("NullAway.Init") // picocli sets it, or refuses the command
    private UnitCode code;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The unit that bears the code on this day, yyyy-mm-dd; today if not given.")
    private @Nullable LocalDate on;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, csv, json, mermaid or dot; text if not given.")
    private Format format = Format.TEXT;

    TraceCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        Gazetteer gazetteer = invocation.gazetteer();
        LocalDate date = invocation.on(on, gazetteer);
        Trace trace = new Trace(gazetteer, gazetteer.on(date).get(code));
        invocation.sayIfNotKnown(date, gazetteer);
        switch (format) {
            case TEXT -> new TraceText(trace).write(date, invocation.out());
            case CSV -> {
                ResultTable table = ResultTable.csv(invocation.out(), ChangeTable.COLUMNS);
                ChangeTable.write(gazetteer, trace.changes(), table);
                table.end();
            }
            case JSON -> invocation.out().append(TraceJson.of(trace));
            case MERMAID -> TraceDiagram.write(trace, Notation.MERMAID, invocation.out());
            case DOT -> TraceDiagram.write(trace, Notation.DOT, invocation.out());
        }
        return ExitCode.DONE;
    }
}
