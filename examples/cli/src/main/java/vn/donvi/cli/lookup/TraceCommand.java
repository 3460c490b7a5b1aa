package vn.donvi.cli.lookup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.ChangeTable;
import vn.donvi.cli.table.FileEnding;
import vn.donvi.cli.table.GazetteerOption;
import vn.donvi.cli.table.OutputFiles;
import vn.donvi.cli.table.ResultTable;
import vn.donvi.diagram.LineageDiagram;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.LineageGraph;
import vn.donvi.pictures.LineageFlow;

/** Prints the origins and outcomes of a unit, in one of several formats. */
@Command(
        name = "trace",
        description = {
            "Traces a unit: where it came from and what became of it, change by change.",
            "",
            "Each change is printed whole, with the units that merged or split beside the one asked for, which is"
                    + " marked with * in the text, and by a thick border in a diagram. The text ends with what is left of"
                    + " the unit, after =>, and the latest area and populations that are not suspect."
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
            "  svg      a picture of the flow over time, as wide as there are people",
            "  html     a page with that picture and its figures, without network",
            "  xlsx     a workbook with the rows of csv; with -o",
            "",
            "Examples:",
            "  donvi trace 18301 --on 2019-06-01",
            "  donvi trace 10 --on 2024-01-01 -o lao-cai.mmd",
            "  donvi trace 18301 --on 2019-06-01 --format dot | dot -Tsvg > duc-lac.svg",
            "  donvi trace 18229 --format html > duc-tho.html",
            "  donvi trace 4021 --gazetteer units.csv changes.csv"
        })
public final class TraceCommand implements Callable<Integer> {
    /** The formats of a lineage. */
    public enum Format {
        TEXT,
        CSV,
        JSON,
        MERMAID,
        DOT,
        SVG,
        HTML,
        XLSX
    }

    private static final Map<String, Format> BY_ENDING = Map.ofEntries(
            Map.entry("txt", Format.TEXT),
            Map.entry("csv", Format.CSV),
            Map.entry("json", Format.JSON),
            Map.entry("mmd", Format.MERMAID),
            Map.entry("mermaid", Format.MERMAID),
            Map.entry("dot", Format.DOT),
            Map.entry("gv", Format.DOT),
            Map.entry("svg", Format.SVG),
            Map.entry("html", Format.HTML),
            Map.entry("htm", Format.HTML),
            Map.entry("xlsx", Format.XLSX));

    private final Invocation invocation;

    @Mixin
    private CodeArgument code = new CodeArgument();

    @Mixin
    private GazetteerOption own = new GazetteerOption();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The unit that bears the code on this day, yyyy-mm-dd; today if not given.")
    private @Nullable LocalDate on;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text, csv, json, mermaid, dot, svg, html or xlsx. If not given, what the name of the output ends"
                            + " with: .txt, .csv, .json, .mmd, .mermaid, .dot, .gv, .svg, .html or .xlsx; text if it names"
                            + " no format.")
    private @Nullable Format asked;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where it goes, all of it or nothing; standard output if not given.")
    private @Nullable Path output;

    public TraceCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        Format format = format();
        if (format == Format.XLSX && output == null) {
            throw new WrongUsageException(Message.of("table.no-printed-workbook"));
        }
        Gazetteer gazetteer = own.load(invocation);
        LocalDate date = invocation.on(on, gazetteer);
        LineageGraph graph = LineageGraph.of(gazetteer, code.unit(gazetteer, date, "trace"));
        invocation.sayIfNotKnown(date, gazetteer);
        if (output == null) {
            write(format, gazetteer, graph, date, invocation.out());
            return ExitCode.DONE;
        }
        try (OutputFiles files = new OutputFiles()) {
            OutputStream file = files.open(output);
            if (format == Format.XLSX) {
                print(gazetteer, graph, ResultTable.workbook(file, ChangeTable.COLUMNS));
            } else {
                Writer text = new OutputStreamWriter(file, StandardCharsets.UTF_8);
                write(format, gazetteer, graph, date, text);
                text.flush();
            }
            files.commit();
        }
        return ExitCode.DONE;
    }

    private Format format() {
        if (asked != null) {
            return asked;
        }
        return output == null
                ? Format.TEXT
                : FileEnding.format(output, BY_ENDING).orElse(Format.TEXT);
    }

    private void write(Format format, Gazetteer gazetteer, LineageGraph graph, LocalDate date, Writer out)
            throws IOException {
        switch (format) {
            case TEXT -> new TraceText(gazetteer, graph, invocation.words()).write(date, out);
            case CSV -> print(gazetteer, graph, ResultTable.csv(out, ChangeTable.COLUMNS));
            case JSON -> out.append(TraceJson.of(graph));
            case MERMAID -> out.append(diagram(graph).mermaid());
            case DOT -> out.append(diagram(graph).dot());
            case SVG -> out.append(LineageFlow.of(gazetteer, graph.unit()).svg());
            case HTML -> out.append(LineageFlow.of(gazetteer, graph.unit()).html());
            case XLSX -> throw new IllegalStateException("a workbook is no text");
        }
    }

    private LineageDiagram diagram(LineageGraph graph) {
        return LineageDiagram.of(graph).withLabels(new ChangeText(invocation.words()));
    }

    private static void print(Gazetteer gazetteer, LineageGraph graph, ResultTable table) throws IOException {
        ChangeTable.write(gazetteer, graph.changes(), table);
        table.end();
    }
}
