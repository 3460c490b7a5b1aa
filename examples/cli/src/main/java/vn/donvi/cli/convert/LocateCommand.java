package vn.donvi.cli.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionStatus;
import vn.donvi.cli.invocation.ErrorText;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.SheetCsv;
import vn.donvi.cli.table.TableCommand;
import vn.donvi.cli.table.TableFormat;
import vn.donvi.csv.UserTable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.tables.UnreadableFileException;

/** Tells in which unit of a day points lie: a single one, or those of a table. */
@Command(
        name = "locate",
        description = {
            "Tells in which commune of a day points lie: those of a table, or a single one.",
            "",
            "Every row of the table is printed with the columns that convert adds. EXACT is a point in one commune. A point"
                    + " near a border is AMBIGUOUS, with the communes that it may be in as candidates; so is nearly every"
                    + " point before the reform of 2025, for the polygons of that time are coarse. A point elsewhere is"
                    + " NOT_FOUND, and donvi_note tells the nearest commune."
        },
        footer = {
            "",
            "Coordinates are decimal degrees of WGS 84. Metres of VN-2000, degrees with minutes, decimal commas and swapped"
                    + " coordinates are told and not taken.",
            "",
            "Examples:",
            "  donvi locate --point 21.0285,105.8542",
            "  donvi locate --point 18.3428,105.9057 --on 2019-04-01",
            "  donvi locate visits.csv --lat-column lat --lon-column lon -o located.csv"
        })
public final class LocateCommand extends TableCommand {
    @Option(names = "--point", paramLabel = "LAT,LON", description = "A single point, instead of a table.")
    private @Nullable String point;

    @Mixin
    private PointOptions points = new PointOptions();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day of whose units it is asked, yyyy-mm-dd; today if not given.")
    private @Nullable LocalDate on;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write the different points that are not EXACT to this file, as convert does.")
    private @Nullable Path report;

    @Option(names = "--strict", description = "End with exit code 3 if something is not EXACT.")
    private boolean isStrict;

    public LocateCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    public Integer call() throws IOException {
        points.check();
        if ((point == null) != points.isGiven()) {
            throw new WrongUsageException(Message.of("convert.what-to-locate"));
        }
        if (point != null && (input.isGiven() || output.isGiven() || report != null)) {
            throw new WrongUsageException(Message.of("convert.no-table", "--point"));
        }
        output.check();
        if (report != null) {
            TableFormat.of(report);
        }
        Gazetteer gazetteer = own.load(invocation);
        LocalDate date = invocation.on(on, gazetteer);
        invocation.sayIfNotKnown(date, gazetteer);
        return point == null ? locateTable(gazetteer, date) : locateOne(point, gazetteer, date);
    }

    private int locateOne(String text, Gazetteer gazetteer, LocalDate date) throws IOException {
        int comma = text.indexOf(',');
        if (comma < 0) {
            throw new WrongUsageException(Message.of("convert.no-point", text));
        }
        List<String> key = List.of(text.substring(0, comma), text.substring(comma + 1));
        Conversion located = PointOptions.points(gazetteer, date).convert(key);
        new ConversionText(located, ForeignCodes.NONE, invocation.words()).print(invocation.out());
        return exitCode(located.status() == ConversionStatus.EXACT);
    }

    private int locateTable(Gazetteer gazetteer, LocalDate date) throws IOException {
        List<String> columns = points.columns();
        ConvertedTable converted = new ConvertedTable(invocation, input, output, report);
        try {
            SheetCsv sheet = input.isWorkbook() ? input.openSheet(!output.isPlainCsv()) : null;
            try (UserTable table =
                    sheet == null ? input.open(invocation, columns) : input.open(invocation, sheet, columns)) {
                converted.replaceColumns(table, Additions.COLUMNS);
                Additions additions = new Additions(table::fields, ForeignCodes.NONE);
                Points located = points.load(gazetteer, date);
                return exitCode(converted.write(
                        table, sheet, columns, key -> additions.of(located.convert(key)), additions, date));
            }
        } catch (UnreadableFileException e) {
            invocation.say(ErrorText.message(e));
            return ExitCode.USAGE;
        }
    }

    private int exitCode(boolean isExact) {
        return isExact || !isStrict ? ExitCode.DONE : ExitCode.NOT_EXACT;
    }
}
