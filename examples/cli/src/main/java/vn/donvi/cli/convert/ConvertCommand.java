package vn.donvi.cli.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.AddressQuery;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionStatus;
import vn.donvi.cli.code.CodeDate;
import vn.donvi.cli.invocation.ErrorText;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.lookup.AskedUnit;
import vn.donvi.cli.table.SheetCsv;
import vn.donvi.cli.table.TableCommand;
import vn.donvi.cli.table.TableFormat;
import vn.donvi.csv.UserTable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vintage.LeadingZeros;

/** Converts codes and addresses of any date to the units of one day: a single one, or a table of any size. */
@Command(
        name = "convert",
        description = {
            "Converts codes, addresses and coordinates of any date to the units of one day: those of a table, or a single one.",
            "",
            "Every row of the table is printed, in its order and as CSV byte for byte as it is, with the columns donvi_status,"
                    + " donvi_code, donvi_name, donvi_type, donvi_province_code, donvi_province, donvi_candidates,"
                    + " donvi_reason and donvi_note after its own. What is not certain is not decided: donvi_code is empty then, and"
                    + " donvi_candidates has the codes it may be, each with the bounds of its share of the population.",
            "",
            "Columns of these names that the table has already, as after an earlier conversion, are replaced, and the"
                    + " command says so; to keep them, rename them. The earlier donvi_code may be the column that is"
                    + " converted.",
            "",
            "Short codes, such as 1 and 4, may have lost their leading zeros, and how many nobody knows: they are NOT_FOUND"
                    + " with a note on what they may be, unless --code-level says of which level they are."
        },
        footer = {
            "",
            "Status:",
            "  EXACT      one unit, certainly",
            "  SPLIT      it was divided; the candidates are its parts, most likely first",
            "  AMBIGUOUS  several units fit; all are candidates",
            "  PARTIAL    only a district or a province was recognised",
            "  NOT_FOUND  nothing was recognised, or the row cannot be read",
            "",
            "Reason: donvi_reason says in a word why, for instance NAMESAKES, DIVIDED, ACCENTS_DIFFER, CONTRADICTION,"
                    + " SUCCESSOR_UNKNOWN, to count and group what a person should mend; donvi_note says it in a sentence.",
            "",
            "The table has a header, and is UTF-8 unless --encoding says otherwise. A row that is not well formed stays"
                    + " where it is, as NOT_FOUND, and is told on standard error with its line; so is the summary. One"
                    + " that cannot be cut into the columns is written as a quoted field. Rows with fewer fields than"
                    + " the header are filled up with empty ones. Blank lines stay blank.",
            "",
            "Examples:",
            "  donvi convert customers.csv --address-column address -o converted.csv",
            "  donvi convert survey.csv --code-column xa --from 2019-04-01 --report mend.csv > converted.csv",
            "  donvi convert shops.csv --commune-column ward --district-column district --province-column city",
            "  donvi convert provinces.csv --code-column tinh --code-level province",
            "  donvi convert a.csv --code-column donvi_code --from 2024-01-01 -o b.csv",
            "  donvi convert t.csv --code-column code --gazetteer units.csv changes.csv",
            "  donvi convert customers.xlsx --address-column address -o converted.xlsx",
            "  donvi convert --address \"Phường 15, Quận Tân Bình, TP.HCM\"",
            "  donvi convert --address \"Phường Ngọc Hà, Hà Nội\" --prefer current",
            "  donvi convert --code 26740 --from 2020-01-01",
            "  donvi convert provinces.csv --code-column iso --from-system iso-3166-2",
            "  donvi convert p.csv --code-column id --from-system carrier --codes c.csv",
            "  donvi convert customers.csv --address-column address --postal",
            "  donvi convert c.csv --address-column a --lat-column lat --lon-column lon",
            "  donvi convert visits.csv --lat-column lat --lon-column lon"
        })
public final class ConvertCommand extends TableCommand {
    @Option(
            names = "--code-column",
            paramLabel = "COLUMN",
            description =
                    "The column of codes, or of ids of versions such as 07054@2020-01-01, whose own date counts and"
                            + " not --from.")
    private @Nullable String codeColumn;

    @Option(names = "--address-column", paramLabel = "COLUMN", description = "The column of whole addresses.")
    private @Nullable String addressColumn;

    @Option(names = "--commune-column", paramLabel = "COLUMN", description = "The column of names of communes.")
    private @Nullable String communeColumn;

    @Option(names = "--district-column", paramLabel = "COLUMN", description = "The column of names of districts.")
    private @Nullable String districtColumn;

    @Option(names = "--province-column", paramLabel = "COLUMN", description = "The column of names of provinces.")
    private @Nullable String provinceColumn;

    @Option(names = "--address", paramLabel = "TEXT", description = "A single address, instead of a table.")
    private @Nullable String address;

    @Option(names = "--code", paramLabel = "CODE", description = "A single code, instead of a table.")
    private @Nullable String code;

    @Mixin
    private PointOptions points = new PointOptions();

    @Mixin
    private ForeignCodeOptions foreign = new ForeignCodeOptions();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The day of which the codes or addresses are, yyyy-mm-dd; of any day if not given. auto to"
                    + " tell it from the codes of a file.")
    private @Nullable String from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "The day to whose units they are converted, yyyy-mm-dd; today if not given.")
    private @Nullable LocalDate to;

    @Option(
            names = "--prefer",
            paramLabel = "WHICH",
            description =
                    "current: where an address has the form of today, a commune with its province and no district,"
                            + " and other units bore the name too, take the one in force. Its reason is CURRENT_PREFERRED then:"
                            + " it is certain only if that choice is right. If not given, all that bore the name count.")
    private @Nullable Preference prefer;

    @Option(
            names = "--code-level",
            paramLabel = "LEVEL",
            description = "Of which level the codes of the column are: commune, district or province. Those that a"
                    + " spreadsheet made numbers are read with the zeros they have lost. If not given, the beginning"
                    + " of the file may tell that they are of communes.")
    private @Nullable UnitLevel codeLevel;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "Write the different values that are not EXACT to this file, with their number of rows, the most"
                            + " frequent first: as CSV, or as its name ends with. Of more than 50,000 the first are"
                            + " listed, the others counted.")
    private @Nullable Path report;

    @Option(names = "--strict", description = "End with exit code 3 if something is not EXACT.")
    private boolean isStrict;

    public ConvertCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    public Integer call() throws IOException {
        checkUsage();
        return address != null || code != null ? convertOne() : convertTable();
    }

    private void checkUsage() {
        boolean isNames = communeColumn != null || districtColumn != null || provinceColumn != null;
        int ways = count(address, code, codeColumn, addressColumn) + (isNames ? 1 : 0);
        points.check();
        if (ways == 0 && !points.isGiven()) {
            throw new WrongUsageException(Message.of("convert.what"));
        }
        if (ways > 1) {
            throw new WrongUsageException(Message.of("convert.one-thing"));
        }
        boolean isTable = input.isGiven() || output.isGiven() || report != null || points.isGiven();
        if ((address != null || code != null) && isTable) {
            throw new WrongUsageException(Message.of("convert.no-table", "--address, --code"));
        }
        if (codeLevel != null && codeColumn == null) {
            throw new WrongUsageException(Message.of("convert.code-level"));
        }
        if (code != null
                && !foreign.isFromForeign()
                && !UnitCode.isCode(code)
                && VersionText.read(code).isEmpty()) {
            throw new WrongUsageException(Message.of("usage.value", "--code", Message.of("usage.no-code", code)));
        }
        foreign.check(code != null || codeColumn != null, codeLevel != null, new CodeDate(invocation, from).isAuto());
        if (prefer != null && (code != null || codeColumn != null)) {
            throw new WrongUsageException(Message.of("convert.prefer"));
        }
        output.check();
        if (report != null) {
            TableFormat.of(report);
        }
        if (new CodeDate(invocation, from).isAuto() && (codeColumn == null || input.isStandardInput())) {
            throw new WrongUsageException(Message.of("convert.from-auto"));
        }
    }

    private static int count(@Nullable Object... options) {
        return (int) Arrays.stream(options).filter(Objects::nonNull).count();
    }

    private int convertOne() throws IOException {
        Gazetteer gazetteer = own.load(invocation);
        LeadingZeros zeros = LeadingZeros.ofAnyLevel(gazetteer);
        AddressConverter converter = converter(gazetteer);
        LocalDate day = from(gazetteer, zeros);
        ForeignCodes codes = foreign.load(invocation, gazetteer, own, converter, day);
        Conversion result = convert(converter, day, codes);
        new ConversionText(result, codes, invocation.words()).print(invocation.out());
        if (code != null
                && UnitCode.isCode(code)
                && !foreign.isFromForeign()
                && result.status() == ConversionStatus.NOT_FOUND) {
            new AskedUnit(gazetteer, null)
                    .suggestions(code, "convert --code")
                    .ifPresent(meant ->
                            invocation.say(Message.joined("; ", List.of(Message.ofLibrary(result.note()), meant))));
        }
        return exitCode(result.status() == ConversionStatus.EXACT);
    }

    private Conversion convert(AddressConverter converter, @Nullable LocalDate day, ForeignCodes codes) {
        if (address != null) {
            AddressQuery query = AddressQuery.of(address);
            query = prefer == null ? query : query.preferCurrent();
            return codes.judge(address, converter.convert(day == null ? query : query.on(day)));
        }
        String text = Objects.requireNonNull(code);
        if (foreign.isFromForeign()) {
            return codes.convert(text);
        }
        Optional<UnitId> id = VersionText.read(text);
        if (id.isPresent()) {
            return converter.convert(id.get());
        }
        UnitCode one = UnitCode.of(text);
        return day == null ? converter.convert(one) : converter.convert(one, day);
    }

    private int convertTable() throws IOException {
        Gazetteer gazetteer = own.load(invocation);
        SheetCsv sheet = null;
        try {
            LeadingZeros zeros = leadingZeros(gazetteer);
            sheet = input.isWorkbook() ? input.openSheet(!output.isPlainCsv()) : null;
            try (UserTable table = sheet == null ? open() : input.open(invocation, sheet, columns())) {
                List<String> added = new ArrayList<>(Additions.COLUMNS);
                added.addAll(foreign.columns());
                converted().replaceColumns(table, added);
                return convert(table, sheet, zeros, gazetteer);
            }
        } catch (UnreadableFileException e) {
            invocation.say(ErrorText.message(e));
            return ExitCode.USAGE;
        }
    }

    private LeadingZeros leadingZeros(Gazetteer gazetteer) throws IOException {
        if (codeLevel != null) {
            return LeadingZeros.ofLevel(gazetteer, codeLevel);
        }
        return codeColumn == null || foreign.isFromForeign() || input.isStandardInput()
                ? LeadingZeros.ofAnyLevel(gazetteer)
                : input.leadingZeros(invocation, codeColumn, codes -> LeadingZeros.infer(gazetteer, codes));
    }

    private int convert(UserTable table, @Nullable SheetCsv sheet, LeadingZeros zeros, Gazetteer gazetteer)
            throws IOException {
        AddressConverter converter = converter(gazetteer);
        LocalDate day = from(gazetteer, zeros);
        ForeignCodes codes = foreign.load(invocation, gazetteer, own, converter, day);
        Additions additions = new Additions(table::fields, codes);
        RowConversion rows = new RowConversion(
                converter, zeros, day, prefer != null, codes, points.load(gazetteer, converter.date()), additions);
        return exitCode(converted().write(table, sheet, columns(), conversion(rows), additions, converter.date()));
    }

    private ConvertedTable converted() {
        return new ConvertedTable(invocation, input, output, report);
    }

    private Function<List<String>, Addition> conversion(RowConversion rows) {
        if (codeColumn != null && foreign.isFromForeign()) {
            return rows.ofForeignCodes();
        }
        if (codeColumn != null) {
            return rows.ofCodes();
        }
        if (addressColumn != null) {
            return rows.ofAddresses();
        }
        List<String> columns = columns();
        if (columns.equals(points.columns())) {
            return rows.ofPoints();
        }
        return rows.ofNames(
                columns.indexOf(communeColumn), columns.indexOf(districtColumn), columns.indexOf(provinceColumn));
    }

    private AddressConverter converter(Gazetteer gazetteer) {
        LocalDate date = invocation.on(to, gazetteer);
        invocation.sayIfNotKnown(date, gazetteer);
        return AddressConverter.to(gazetteer, date);
    }

    private @Nullable LocalDate from(Gazetteer gazetteer, LeadingZeros zeros) throws IOException {
        CodeDate date = new CodeDate(invocation, from);
        if (date.isAuto()) {
            try (UserTable table = open()) {
                return date.tell(table, zeros, gazetteer);
            }
        }
        return date.given(gazetteer).orElse(null);
    }

    private int exitCode(boolean isExact) {
        return isExact || !isStrict ? ExitCode.DONE : ExitCode.NOT_EXACT;
    }

    private UserTable open() throws IOException {
        return input.open(invocation, columns());
    }

    /** The columns to convert. */
    private List<String> columns() {
        List<String> columns = new ArrayList<>();
        for (String column :
                new @Nullable String[] {codeColumn, addressColumn, communeColumn, districtColumn, provinceColumn}) {
            if (column != null) {
                columns.add(column);
            }
        }
        columns.addAll(points.columns());
        return columns;
    }
}
