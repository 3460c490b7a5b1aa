package vn.donvi.cli.lookup;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.donvi.boundaries.Boundaries;
import vn.donvi.boundaries.BoundarySnapshot;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.TextTable;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.FileEnding;
import vn.donvi.cli.table.GazetteerOption;
import vn.donvi.cli.table.OutputFiles;
import vn.donvi.csv.CsvOptions;
import vn.donvi.csv.CsvTable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.json.JsonLayout;
import vn.donvi.json.JsonTable;
import vn.donvi.neighbour.Neighbourhood;
import vn.donvi.neighbour.SharedBorder;
import vn.donvi.tables.Output;
import vn.donvi.tables.gazetteer.NeighbourSchema;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;

/** Prints which units share a border on a day, and how long it is. */
@Command(
        name = "neighbours",
        description = {
            "Prints which units of a day share a border, and how many metres of it.",
            "",
            "The neighbours of one unit are asked for, or the borders of all of a province or of the country. A border is"
                    + " measured along the polygons, which are simplified to 20 m; before the reform of 2025 they are"
                    + " coarse. Units that touch at a point or across water are no neighbours."
        },
        footer = {
            "",
            "A table of all has each border once, from the lower code. It is also the form of a table of your own.",
            "",
            "Examples:",
            "  donvi neighbours 18229",
            "  donvi neighbours --province 42 -o ha-tinh.csv",
            "  donvi neighbours --all --level province --format text",
            "  donvi neighbours --all --on 2019-04-01 --format json -o before.json"
        })
public final class NeighboursCommand implements Callable<Integer> {
    /** The formats of neighbours. */
    public enum Format {
        TEXT,
        CSV,
        JSON
    }

    private static final Map<String, Format> BY_ENDING =
            Map.of("txt", Format.TEXT, "csv", Format.CSV, "json", Format.JSON);

    private final Invocation invocation;

    @Parameters(
            paramLabel = "CODE",
            arity = "0..*",
            hideParamSyntax = true,
            description = "A unit's code, with its leading zeros.")
    private List<String> words = List.of();

    @Mixin
    private GazetteerOption own = new GazetteerOption();

    @Option(
            names = "--province",
            paramLabel = "CODE",
            description = "The borders of all units in this province, also with units outside it.")
    private @Nullable UnitCode province;

    @Option(names = "--all", description = "The borders of all units.")
    private boolean isAll;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "Of --province and --all: commune, district or province; commune if not given.")
    private @Nullable UnitLevel level;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day of whose units it is asked, yyyy-mm-dd; today if not given.")
    private @Nullable LocalDate on;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, csv or json. If not given, what the name of the output ends with: .txt, .csv or .json;"
                    + " otherwise text for a CODE, and csv.")
    private @Nullable Format asked;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where it goes, all of it or nothing; standard output if not given.")
    private @Nullable Path output;

    public NeighboursCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        int questions = (words.isEmpty() ? 0 : 1) + (province == null ? 0 : 1) + (isAll ? 1 : 0);
        if (questions != 1) {
            throw new WrongUsageException(Message.of("lookup.whose-neighbours"));
        }
        if (!words.isEmpty() && level != null) {
            throw new WrongUsageException(Message.of("lookup.level-of-all"));
        }
        Format format = format();
        Gazetteer gazetteer = own.load(invocation);
        LocalDate date = invocation.on(on, gazetteer);
        Snapshot snapshot = gazetteer.on(date);
        List<SharedBorder> borders = borders(gazetteer, snapshot);
        invocation.sayIfNotKnown(date, gazetteer);
        if (output == null) {
            write(format, borders, snapshot, invocation.out());
            invocation.out().flush();
            return ExitCode.DONE;
        }
        try (OutputFiles files = new OutputFiles()) {
            Writer text = new OutputStreamWriter(files.open(output), StandardCharsets.UTF_8);
            write(format, borders, snapshot, text);
            text.flush();
            files.commit();
        }
        return ExitCode.DONE;
    }

    private Format format() {
        if (asked != null) {
            return asked;
        }
        Format usual = words.isEmpty() ? Format.CSV : Format.TEXT;
        return output == null ? usual : FileEnding.format(output, BY_ENDING).orElse(usual);
    }

    private List<SharedBorder> borders(Gazetteer gazetteer, Snapshot snapshot) {
        AdministrativeUnit unit =
                words.isEmpty() ? null : AskedUnit.get(gazetteer, snapshot.date(), words, "neighbours");
        Set<UnitId> within = province == null ? Set.of() : within(snapshot, province);
        BoundarySnapshot polygons = polygons(gazetteer, snapshot.date());
        sayWithout(
                polygons,
                unit != null
                        ? List.of(unit)
                        : province == null ? snapshot.units(level()) : snapshot.within(province, level()));
        Neighbourhood neighbourhood = polygons.neighbourhood(unit == null ? level() : unit.level());
        if (unit != null) {
            return neighbourhood.neighbours(unit.id());
        }
        return province == null
                ? neighbourhood.borders()
                : neighbourhood.borders().stream()
                        .filter(border -> within.contains(border.unit()) || within.contains(border.neighbour()))
                        .toList();
    }

    private void sayWithout(BoundarySnapshot polygons, List<AdministrativeUnit> units) {
        List<AdministrativeUnit> without = units.stream()
                .filter(unit -> polygons.basis(unit.code()).isEmpty())
                .toList();
        if (without.size() == 1) {
            invocation.say(Message.of("lookup.no-polygon", without.get(0)));
        } else if (!without.isEmpty()) {
            invocation.say(Message.of("lookup.no-polygons", without.size(), without.get(0)));
        }
    }

    private UnitLevel level() {
        return level == null ? UnitLevel.COMMUNE : level;
    }

    private Set<UnitId> within(Snapshot snapshot, UnitCode code) {
        AdministrativeUnit top = snapshot.get(code);
        if (top.level() != UnitLevel.PROVINCE) {
            throw new WrongUsageException(Message.of("lookup.no-province", top));
        }
        Set<UnitId> within = new HashSet<>();
        within.add(top.id());
        snapshot.within(code, level()).forEach(unit -> within.add(unit.id()));
        return within;
    }

    private static BoundarySnapshot polygons(Gazetteer gazetteer, LocalDate date) {
        try {
            return Boundaries.load(gazetteer).on(date);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        }
    }

    private void write(Format format, List<SharedBorder> borders, Snapshot snapshot, Writer out) throws IOException {
        switch (format) {
            case TEXT -> text(borders, snapshot).print(out);
            case CSV -> CsvTable.of(NeighbourSchema.NEIGHBOURS).write(borders, Output.to(out), CsvOptions.STANDARD);
            case JSON -> JsonTable.of(NeighbourSchema.NEIGHBOURS).write(borders, Output.to(out), JsonLayout.DOCUMENT);
        }
    }

    private TextTable text(List<SharedBorder> borders, Snapshot snapshot) {
        TextTable table = new TextTable("llrl");
        for (SharedBorder border : borders) {
            String km = border.metres().isPresent()
                    ? NumberText.decimal(Math.round(border.metres().getAsDouble() / 10) / 100.0) + " km"
                    : "";
            table.row(
                    named(border.unit(), snapshot),
                    named(border.neighbour(), snapshot),
                    km,
                    border.isApproximate() ? invocation.words().text("lookup.coarse") : "");
        }
        return table;
    }

    private static String named(UnitId id, Snapshot snapshot) {
        return id.code() + " " + snapshot.get(id.code()).fullName();
    }
}
