package vn.donvi.cli.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.donvi.balance.WholeAndParts;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.UnitChange;
import vn.donvi.cli.invocation.ErrorText;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.TextTable;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.language.Words;
import vn.donvi.cli.table.OverlayOption;
import vn.donvi.cli.table.OwnFiles;
import vn.donvi.cli.table.TableOutput;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.InvalidGazetteerException;
import vn.donvi.gazetteer.Violation;
import vn.donvi.problem.Problem;
import vn.donvi.problem.ProblemsException;
import vn.donvi.tables.TextEncoding;
import vn.donvi.tables.UnreadableFileException;

/** Checks every invariant of the gazetteer, and prints its size, or everything that is wrong. */
@Command(
        name = "verify",
        description = {
            "Checks every invariant of the gazetteer, and prints how much is in it and how many units began"
                    + " or ended without anyone saying of what or as what, and what was used, corrected, contradicted"
                    + " and left open of each source.",
            "",
            "If an invariant is broken, every violation is printed, and the command ends with 1.",
            "",
            "With files or a folder it checks a gazetteer of yours instead, and ends with 2 if it is not sound."
        },
        footer = {
            "",
            "Files:",
            "  a folder as 'donvi export' writes it, a gazetteer.json, or single tables,",
            "  each in a CSV file or a sheet of a workbook (.xlsx), known by their columns:",
            "  units, changes and transfers, documents, measurements, shares. What a missing",
            "  table would say is taken from the others, and said.",
            "",
            "Two short tables are enough: units with the columns code, name, since and until, and changes with date, from"
                    + " and to, a row for each unit that became, in whole or in part, another, by its code of the day"
                    + " before. They may have some or all of the other columns that 'donvi export' writes, but none that"
                    + " is unknown. What they do not say is taken for granted, and said:",
            "  type    by the parents; else by the length of codes, the shortest of two or",
            "          three those of provinces, the longest of municipalities; else all",
            "          municipalities",
            "  parent  one unit made up for all, 'all'",
            "  until   the day when the next of the code begins",
            "  area, population, in changes",
            "          all of what goes to one unit, an unknown part of what goes to several",
            "  A unit that goes on through a change is another version from then on, and one",
            "  of which no row says what it became has a successor that is unknown.",
            "  The other commands read the same files with --gazetteer.",
            "",
            "Examples:",
            "  donvi verify",
            "  donvi verify my-gazetteer",
            "  donvi verify --overlay my-corrections",
            "  donvi verify --balance --tolerance 1",
            "  donvi verify units.csv changes.csv",
            "  donvi verify my-units.csv my-changes.csv my-transfers.csv"
        })
public final class VerifyCommand implements Callable<Integer> {
    private static final String SOURCES = "## Sources\n";
    /** The beginning of a row of a table in Markdown, what is between its cells, and the end. */
    private static final String ROW = "| ";

    private static final String CELLS = " | ";
    private static final String END_OF_ROW = " |";
    private static final double PERCENT = 100;

    private final Invocation invocation;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Files of yours, or a folder of them.")
    private List<Path> files = List.of();

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description =
                    "How the letters of single tables are written: utf-8, utf-16, utf-16le, utf-16be, windows-1258,"
                            + " tcvn3 (ABC, the fonts .VnTime) or vni; also of workbooks in such a font. UTF-8 if not given.")
    private @Nullable TextEncoding encoding;

    @Option(
            names = "--balance",
            description =
                    "Print instead, as a table, the published wholes that are not the sums of their parts: units whose"
                            + " parts a document moves (given), units that it forms (received), and provinces and districts of"
                            + " today (within). What rounding explains is balanced.")
    private boolean isBalance;

    @Option(
            names = "--tolerance",
            paramLabel = "PERCENT",
            description = "With --balance, only wholes that differ by more than this; 0 if not given.")
    private @Nullable Double tolerance;

    @Mixin
    private TableOutput output = new TableOutput();

    @Mixin
    private OverlayOption overlay = new OverlayOption();

    public VerifyCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        if (files.isEmpty() && encoding != null) {
            throw new WrongUsageException(Message.of("export.encoding"));
        }
        checkBalance();
        Gazetteer gazetteer;
        try {
            gazetteer = overlay.onto(
                    files.isEmpty() ? checked(invocation.gazetteer()) : new OwnFiles(invocation, encoding).read(files),
                    invocation);
        } catch (UnreadableFileException e) {
            invocation.say(ErrorText.message(e));
            return ExitCode.USAGE;
        } catch (IOException e) {
            invocation.say(Message.of("table.unreadable", ErrorText.message(e)));
            return ExitCode.USAGE;
        } catch (InvalidGazetteerException e) {
            for (Violation violation : e.violations()) {
                invocation.out().append(violation.toString()).append('\n');
            }
            invocation.say(Message.of("export.breaks", places(e.violations().size())));
            return files.isEmpty() ? ExitCode.ERROR : ExitCode.USAGE;
        } catch (ProblemsException e) {
            for (Problem problem : e.problems()) {
                invocation
                        .out()
                        .append(invocation.words().text(ErrorText.message(problem)))
                        .append('\n');
            }
            invocation.say(Message.of("export.unreadable", places(e.problems().size())));
            return files.isEmpty() ? ExitCode.ERROR : ExitCode.USAGE;
        }
        if (isBalance) {
            return printBalance(gazetteer);
        }
        print(gazetteer, invocation.words(), invocation.out());
        if (files.isEmpty() && !overlay.isGiven()) {
            printSources(invocation.qualityReport(), invocation.words(), invocation.out());
        }
        invocation
                .out()
                .append('\n')
                .append(invocation.words().text("export.sound"))
                .append('\n');
        return ExitCode.DONE;
    }

    private void checkBalance() {
        output.check();
        if (!isBalance && (tolerance != null || output.isGiven())) {
            throw new WrongUsageException(Message.of("export.balance"));
        }
        if (tolerance != null && !(tolerance >= 0)) {
            throw new WrongUsageException(Message.of("export.tolerance", tolerance));
        }
    }

    private int printBalance(Gazetteer gazetteer) throws IOException {
        List<WholeAndParts> all = BalanceTable.of(gazetteer, invocation.today());
        double part = tolerance == null ? 0 : tolerance / PERCENT;
        List<WholeAndParts> open =
                all.stream().filter(each -> !each.balance().isBalanced(part)).toList();
        output.print(invocation, BalanceTable.COLUMNS, table -> BalanceTable.write(open, table));
        Message sums =
                Message.of("export.not-sums", NumberText.of((long) open.size()), NumberText.of((long) all.size()));
        invocation.say(tolerance == null ? sums : sums.then(Message.of("export.within", tolerance)));
        return ExitCode.DONE;
    }

    /** Builds the embedded gazetteer again: it was checked when it was compiled, and not when it was loaded. */
    private static Gazetteer checked(Gazetteer embedded) {
        return embedded.toBuilder().build();
    }

    private static Message places(int number) {
        return Message.counted("table.places", number, NumberText.of((long) number));
    }

    private static void print(Gazetteer gazetteer, Words words, Writer out) throws IOException {
        long transfers = 0;
        OpenEnds total = new OpenEnds();
        Map<Integer, OpenEnds> byYear = new TreeMap<>();
        for (UnitChange change : gazetteer.changes()) {
            transfers += change.transfers().size();
            boolean originUnknown = change instanceof Establishment establishment && establishment.originUnknown();
            boolean successorUnknown = change instanceof Dissolution dissolution && dissolution.successorUnknown();
            if (originUnknown || successorUnknown) {
                total.add(originUnknown);
                byYear.computeIfAbsent(change.date().getYear(), year -> new OpenEnds())
                        .add(originUnknown);
            }
        }
        new TextTable("lr")
                .row(words.text("export.versions"), NumberText.of((long)
                        gazetteer.units().size()))
                .row(words.text("export.changes"), NumberText.of((long)
                        gazetteer.changes().size()))
                .row(words.text("export.transfers"), NumberText.of(transfers))
                .row(words.text("export.documents"), NumberText.of((long)
                        gazetteer.documents().size()))
                .row(words.text("export.measurements"), NumberText.of((long)
                        gazetteer.measurements().size()))
                .row(
                        words.text("export.first-day"),
                        gazetteer.coverage().startInclusive().toString())
                .row(words.text("export.known-until"), gazetteer.knownUntil().toString())
                .print(out);
        TextTable ends = new TextTable("lrr")
                .row(
                        words.text("export.open-ends"),
                        words.text("export.origin-unknown"),
                        words.text("export.successor-unknown"));
        byYear.forEach((year, open) -> open.addTo(ends, year.toString()));
        total.addTo(ends, words.text("export.total"));
        out.append('\n');
        ends.print(out);
    }

    /** Prints the section of the report on the sources: the data used, corrected, contradicted and left open. */
    private static void printSources(String report, Words words, Writer out) throws IOException {
        int start = report.indexOf(SOURCES);
        if (start >= 0) {
            int end = report.indexOf("\n## ", start + SOURCES.length());
            out.append('\n');
            String[] lines =
                    report.substring(start, end < 0 ? report.length() : end).split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                out.append(i == 0 ? "" : "\n").append(translated(lines[i], words));
            }
        }
    }

    /** A line of the report in the language of the run, each cell of a table by itself. */
    private static String translated(String line, Words words) {
        if (!line.startsWith(ROW) || !line.endsWith(END_OF_ROW)) {
            return words.text(Message.ofLibrary(line));
        }
        String cells = line.substring(ROW.length(), line.length() - END_OF_ROW.length());
        return Arrays.stream(cells.split(Pattern.quote(CELLS), -1))
                .map(cell -> words.text(Message.ofLibrary(cell)))
                .collect(Collectors.joining(CELLS, ROW, END_OF_ROW));
    }

    /** The numbers of units with an unknown origin or successor. */
    private static final class OpenEnds {
        private long originUnknown;
        private long successorUnknown;

        void add(boolean isOrigin) {
            if (isOrigin) {
                originUnknown++;
            } else {
                successorUnknown++;
            }
        }

        void addTo(TextTable table, String label) {
            table.row(label, NumberText.of(originUnknown), NumberText.of(successorUnknown));
        }
    }
}
