package vn.donvi.cli.text;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.OverlayOption;
import vn.donvi.cli.table.SchemaRow;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.law.ResolutionReader;
import vn.donvi.law.TextKind;
import vn.donvi.law.resolution.ProvisionRow;
import vn.donvi.law.resolution.ProvisionSchema;
import vn.donvi.law.resolution.Resolution;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.TextEncoding;

/** Prints the statements of resolutions about units, and reports the text that was not understood. */
@Command(
        name = "read",
        description = {
            "Reads resolutions on administrative units, in Vietnamese, as plain text or Markdown in UTF-8, and prints"
                    + " what they state.",
            "",
            "With --resolve it finds the units that the clauses mean, and makes the changes that they order: tables that"
                    + " every command takes with --overlay. A clause that is not clear changes nothing, and is said.",
            "",
            "A text without articles whose sentences are not all provisions is news: of it is printed what it says on"
                    + " units and their party organisations, beside the units that it means. So it is with --announcement;"
                    + " with --resolution and --resolve every file is a resolution. A passage copied from a resolution is"
                    + " read as one without a number.",
            "",
            "What is not understood is never guessed: it goes to standard error with its file, line, clause and words,"
                    + " after the results of its file, and the command ends with 2. So it does if a file cannot be"
                    + " read; the other files are read all the same."
        },
        footer = {
            "",
            "Formats:",
            "  csv    a row for each unit that a statement takes from",
            "  xlsx   a workbook with the rows of csv; with -o",
            "  json   an array with an object for each file: everything that was read, with",
            "         the words of each clause, the totals and the problems",
            "  jsonl  the same objects, one a line",
            "",
            "Statements in csv and xlsx:",
            "  formed     with the extents (all, part, rest, none, unknown) and the figures",
            "  enlarged   of what moves; what the target has afterwards is in json only",
            "  renamed    without extents and figures",
            "  unchanged  the unit is source and target",
            "  size       the unit is source and target, with its figures afterwards",
            "  The totals have no row. source_within is the bracket after the unit, or else",
            "  the unit in the heading above the clause.",
            "",
            "Announcements:",
            "  A row a statement, with its place and words: founding, area, population,",
            "  party_organizations, members, delegates, occasion (congress, conference),",
            "  person, document, date, period, plan, indicator and others. 'meant' has the",
            "  units that its names can mean: one, several divided by slashes, or ?; 'reason'",
            "  says why. Numbers that no statement covers are rows not_understood, and the",
            "  command ends with 0. json and jsonl have an object a row. text is for people,",
            "  with all of it and the comparison.",
            "  Rows balance hold an area or population against its parts: 'amount' is the",
            "  stated whole, 'what' says what the parts sum to, 'doubt' what is not explained",
            "  by rounding and --tolerance. The parts are the units that it was formed from,",
            "  or, of a province or district, the units in it with the figures of the record.",
            "  --today adds the units of today of each unit in 'meant', with the bounds of",
            "  their shares of its people: 26734:0-1+26740:0-1.",
            "  --to-register prints in place of the statements what became of each.",
            "",
            "Examples:",
            "  donvi read 1665_NQ-UBTVQH15.md",
            "  donvi read 1665_NQ-UBTVQH15.md 60-NQ_TW.md --format json > read.json",
            "  donvi read 401_NQ-UBTVQH16.txt --resolve --in-force 2026-12-01 -o our-changes",
            "  donvi read news.txt",
            "  donvi read --announcement --province \"Hà Tĩnh\" news.txt --format text",
            "  donvi read --announcement --compare news.txt",
            "  donvi read --announcement --today news.txt",
            "  donvi read --announcement --on 2025-08-20 --to-register our-party news.txt"
        })
public final class ReadCommand implements Callable<Integer> {
    /** Prints a resolution after the earlier ones. */
    interface Printer {
        void print(String file, WithProblems<Resolution> read) throws IOException;
    }

    private final Invocation invocation;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "The file of a resolution or announcement; as many as you like.")
    @SuppressWarnings("NullAway.Init") // picocli sets it, or refuses the command
    private List<Path> files;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "How the letters of the files are written: utf-8, utf-16, utf-16le, utf-16be, windows-1258,"
                    + " tcvn3 (ABC) or vni; UTF-8 if not given.")
    private @Nullable TextEncoding encoding;

    @Option(names = "--resolution", description = "The files are resolutions or passages of them, and not news.")
    private boolean isResolution;

    @Mixin
    private ReadOutput output = new ReadOutput();

    @Mixin
    private ReadAnnouncements announcements = new ReadAnnouncements();

    @Mixin
    private ReadResolved resolved = new ReadResolved();

    @Mixin
    private OverlayOption overlay = new OverlayOption();

    private int exitCode = ExitCode.DONE;

    public ReadCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        resolved.check();
        if (announcements.isAsked() && (resolved.isAsked() || isResolution)) {
            throw new WrongUsageException(
                    Message.of("text.of-resolutions", isResolution ? "--resolution" : "--resolve"));
        }
        List<GivenText> texts =
                files.stream().map(file -> GivenText.read(file, encoding)).toList();
        boolean news = announcements.isAsked() || (!resolved.isAsked() && !isResolution && areNews(texts));
        announcements.check(news);
        if (overlay.isGiven() && !news && !resolved.isAsked()) {
            throw new WrongUsageException(Message.of("text.overlay"));
        }
        if (news) {
            output.takeTextByName();
            return announcements.print(texts, gazetteer(), overlay.isGiven(), output, invocation);
        }
        if (output.isText()) {
            throw new WrongUsageException(Message.of("text.text-of-announcement"));
        }
        if (resolved.isAsked()) {
            return resolve(texts);
        }
        output.check();
        switch (output.format()) {
            case CSV, TSV, XLSX ->
                output.print(
                        invocation,
                        SchemaRow.names(ProvisionSchema.PROVISIONS),
                        table -> readAll(
                                texts,
                                (file, read) -> SchemaRow.all(ProvisionSchema.PROVISIONS, ProvisionRow.of(read.value()))
                                        .print(table)));
            case JSON ->
                output.print(invocation, out -> {
                    ResolutionJson json = ResolutionJson.document(out);
                    readAll(texts, json);
                    json.end();
                });
            case JSONL -> output.print(invocation, out -> readAll(texts, ResolutionJson.lines(out)));
        }
        return exitCode;
    }

    /**
     * Whether the files that can be read are news; says so.
     *
     * @throws WrongUsageException if some are and others are not
     */
    private boolean areNews(List<GivenText> texts) {
        List<GivenText> news = new ArrayList<>();
        List<GivenText> others = new ArrayList<>();
        for (GivenText text : texts) {
            if (text.fault().isEmpty()) {
                (text.kind() == TextKind.OTHER ? news : others).add(text);
            }
        }
        if (!news.isEmpty() && !others.isEmpty()) {
            throw new WrongUsageException(Message.of(
                    "text.news-and-others", news.get(0).name(), others.get(0).name()));
        }
        if (!news.isEmpty()) {
            invocation.say(Message.of("text.read-as-news", news.get(0).name()));
        }
        return !news.isEmpty();
    }

    private Gazetteer gazetteer() {
        return overlay.onto(invocation.gazetteer(), invocation);
    }

    private int resolve(List<GivenText> texts) throws IOException {
        Map<Path, WithProblems<Resolution>> read = new LinkedHashMap<>();
        for (GivenText text : texts) {
            if (text.fault().isPresent()) {
                invocation.say(text.fault().get());
                return ExitCode.USAGE;
            }
            read.put(text.file(), ResolutionReader.read(text.name(), text.text()));
        }
        return resolved.print(read, gazetteer(), output, invocation);
    }

    private void readAll(List<GivenText> texts, Printer printer) throws IOException {
        for (GivenText text : texts) {
            if (text.fault().isPresent()) {
                invocation.say(text.fault().get());
                exitCode = ExitCode.USAGE;
                continue;
            }
            WithProblems<Resolution> read = text.kind() == TextKind.PASSAGE
                    ? ResolutionReader.readPassage(text.name(), new StringReader(text.text()))
                    : ResolutionReader.read(text.name(), text.text());
            printer.print(text.file().toString(), read);
            invocation.out().flush();
            for (Problem problem : read.problems()) {
                invocation.say(problem);
                exitCode = ExitCode.USAGE;
            }
        }
    }
}
