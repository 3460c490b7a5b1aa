package vn.donvi.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.donvi.gazetteer.Gazetteer;

/** Counts the units of two dates by level, type and province. */
@Command(
        name = "stats",
        description = "Counts the units at two dates, by level, type and province, with the differences.",
        footer = {"", "Examples:", "  donvi stats --from 2019-01-01 --to 2020-12-31", "  donvi stats --format csv"})
final class StatsCommand implements Callable<Integer> {
    /** How the counts can be printed. */
    enum Format {
        TEXT,
        CSV,
        JSON
    }

    private final Invocation invocation;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The first date, yyyy-mm-dd; the beginning of the record if not given.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "The second date, yyyy-mm-dd; today if not given.")
    private @Nullable LocalDate to;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, or csv or json: group,level,code,name,before,after,difference.")
    private Format format = Format.TEXT;

    StatsCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        Gazetteer gazetteer = invocation.gazetteer();
        LocalDate before = invocation.from(from, gazetteer);
        LocalDate after = invocation.to(to, before, gazetteer);
        invocation.sayIfNotKnown(after, gazetteer);
        Counts counts = new Counts(gazetteer.on(before), gazetteer.on(after));
        switch (format) {
            case TEXT -> counts.writeText(invocation.out());
            case CSV -> counts.writeTable(TableFormat.CSV, invocation.out());
            case JSON -> counts.writeTable(TableFormat.JSON, invocation.out());
        }
        return ExitCode.DONE;
    }
}
