package vn.donvi.cli.plan;

import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.donvi.boundaries.Boundaries;
import vn.donvi.cli.invocation.ErrorText;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.FileEnding;
import vn.donvi.cli.table.FormattedOutput;
import vn.donvi.cli.table.TableFormat;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.pictures.PlanReport;
import vn.donvi.plan.assessment.PlanAssessment;
import vn.donvi.plan.assessment.ProvinceEffect;

/** The options for the output of a command about plans and its format. */
public final class PlanOutput extends FormattedOutput {
    /** The formats. */
    public enum Format {
        /** Paragraphs for people. */
        TEXT,
        CSV,
        TSV,
        JSON,
        JSONL,
        XLSX,
        /** A page with a map and tables. */
        HTML
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text, csv, tsv, json, jsonl (an object a line), xlsx (a workbook) or html (a page with a map)."
                            + " If not given, what the name of the output ends with: .csv, .tsv, .json, .jsonl, .ndjson, .xlsx or"
                            + " .html; text on standard output.")
    private @Nullable Format format;

    @Override
    @Nullable
    protected TableFormat asked() {
        return format == null || format == Format.TEXT || format == Format.HTML
                ? null
                : TableFormat.valueOf(format.name());
    }

    /** Whether paragraphs for people are wanted. */
    boolean isText() {
        return format == Format.TEXT || (format == null && !isGiven());
    }

    /** Whether a page is wanted, by the option or by the name of the output. */
    boolean isHtml() {
        return format == Format.HTML
                || (format == null
                        && file().map(FileEnding::of)
                                .filter(ending -> ending.equals("html") || ending.equals("htm"))
                                .isPresent());
    }

    @Override
    public void check() {
        if (!isText() && !isHtml()) {
            super.check();
        } else if (isForSpreadsheet()) {
            throw new WrongUsageException(Message.of("table.for-spreadsheet", isText() ? "text" : "html"));
        }
    }

    void print(PlanAssessment assessment, Gazetteer gazetteer, Invocation invocation) throws IOException {
        if (isText()) {
            print(invocation, out -> AssessmentText.print(assessment, invocation.words(), out));
            return;
        }
        if (isHtml()) {
            String page = page(assessment, gazetteer, invocation);
            print(invocation, out -> out.append(page));
        } else {
            print(invocation, AssessmentTable.COLUMNS, table -> AssessmentTable.write(assessment, table));
        }
        for (ProvinceEffect effect : assessment.provinces()) {
            Message counts = Message.of(
                    "plan.province",
                    effect.province().fullName(),
                    NumberText.of((long) effect.units().before()),
                    NumberText.of((long) effect.units().after()));
            invocation.say(
                    assessment.rule().isEmpty()
                            ? counts
                            : counts.then(Message.of("plan.too-small", NumberText.of((long)
                                    effect.under().size()))));
        }
    }

    private static String page(PlanAssessment assessment, Gazetteer gazetteer, Invocation invocation) {
        PlanReport report = PlanReport.of(assessment);
        return page(maps -> report.withMaps(maps).html(), report::html, gazetteer, invocation);
    }

    /** Prints a page with maps; without them if the units are others than those of the published polygons. */
    void printPage(
            Function<Boundaries, String> withMaps, Supplier<String> without, Gazetteer gazetteer, Invocation invocation)
            throws IOException {
        String page = page(withMaps, without, gazetteer, invocation);
        print(invocation, out -> out.append(page));
    }

    private static String page(
            Function<Boundaries, String> withMaps,
            Supplier<String> without,
            Gazetteer gazetteer,
            Invocation invocation) {
        try {
            return withMaps.apply(Boundaries.load(gazetteer));
        } catch (IllegalArgumentException e) {
            // The units of --gazetteer are others than those of the published polygons.
            invocation.say(Message.of("plan.no-map", ErrorText.message(e)));
            return without.get();
        }
    }
}
