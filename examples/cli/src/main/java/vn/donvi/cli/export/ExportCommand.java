package vn.donvi.cli.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.donvi.boundaries.Boundaries;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.CodesOption;
import vn.donvi.cli.table.GazetteerOption;
import vn.donvi.cli.table.KnownParty;
import vn.donvi.cli.table.KnownSeats;
import vn.donvi.code.CodeRegister;
import vn.donvi.code.ForeignCode;
import vn.donvi.csv.CsvTable;
import vn.donvi.csv.GazetteerCsv;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.geo.FeatureSet;
import vn.donvi.json.GazetteerJson;
import vn.donvi.json.JsonLayout;
import vn.donvi.json.JsonTable;
import vn.donvi.party.PartyRegister;
import vn.donvi.seat.Seat;
import vn.donvi.seat.SeatRegister;
import vn.donvi.tables.Output;
import vn.donvi.tables.gazetteer.DatedUnit;
import vn.donvi.tables.gazetteer.ForeignCodeSchema;
import vn.donvi.tables.gazetteer.SnapshotSchema;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.seat.SeatSchema;

/** Writes the gazetteer, or the units of a date, to a folder. */
@Command(
        name = "export",
        description = {
            "Writes the whole gazetteer to a folder, which is created if need be, or the units of a day.",
            "",
            "Files that are there are replaced, each when all are complete. 'donvi verify DIR' reads CSV,"
                    + " JSON and workbooks again."
        },
        footer = {
            "",
            "Formats:",
            "  csv      gazetteer.csv, units.csv, documents.csv, changes.csv, transfers.csv,",
            "           measurements.csv and shares.csv; with --on snapshots.csv",
            "  json     gazetteer.json; with --on snapshots.json",
            "  jsonl    the tables as JSON Lines; with --on snapshots.jsonl",
            "  xlsx     gazetteer.xlsx, a workbook with a sheet for each table; with --on",
            "           snapshots.xlsx",
            "  duckdb   gazetteer.duckdb, a database with the tables; with --on",
            "           snapshots.duckdb",
            "  sqlite   gazetteer.sqlite, likewise; with --on snapshots.sqlite",
            "  parquet  the tables as Parquet files; with --on snapshots.parquet",
            "  geojson  provinces.geojson and communes.geojson (RFC 7946), before the",
            "           reform of 2025 districts.geojson too; with --on",
            "  topojson units.topojson, with each border once; with --on",
            "",
            "With --boundaries, the units of a day also have their polygons as WKB: in",
            "boundaries.csv, .json or .jsonl as hexadecimal digits, in a database in the",
            "table boundaries, and in boundaries.parquet, which is GeoParquet 1.1. The table",
            "boundary_layers has their origin and licence; GeoJSON and TopoJSON begin with",
            "them. Each unit has its people and area with date, source and quality.",
            "",
            "Beside them, codes.csv, codes.json, codes.jsonl or codes.xlsx has the codes of",
            "other systems, and seats.csv or the like the seats of units, with --on those of",
            "the day. party_organizations, party_figures, party_sessions and party_documents",
            "have the party organisations, with --on those of the day and those above them;",
            "'donvi party --register DIR' reads them again as CSV. A table without rows is",
            "not written. A database has a table of each.",
            "",
            "In a database what is empty in CSV is NULL, and a unit has its id, by which the",
            "other tables call it, its level and its full name. The view current_units shows",
            "the units in force when the record ends, with their provinces; with --on it is",
            "snapshot_units.",
            "",
            "If the command is killed, each file is the old one or the new one. Beside them",
            "can stay .NAME.0.tmp, which may be deleted, and of databases and Parquet a",
            "folder .donvi-..., which the next such export to DIR removes.",
            "",
            "Examples:",
            "  donvi export gazetteer",
            "  donvi export today --format json --on 2025-07-01",
            "  donvi export gazetteer --format sqlite",
            "  donvi export map --format geojson --on 2025-07-01",
            "  donvi export map --format parquet --on 2025-07-01 --boundaries",
            "  donvi export ours --gazetteer units.csv changes.csv",
            "  sqlite3 gazetteer/gazetteer.sqlite \"SELECT * FROM current_units WHERE province_code = '79'\""
        })
public final class ExportCommand implements Callable<Integer> {
    /** The formats of an export. */
    public enum Format {
        CSV,
        JSON,
        JSONL,
        XLSX,
        DUCKDB,
        SQLITE,
        PARQUET,
        GEOJSON,
        TOPOJSON
    }

    private final Invocation invocation;

    @Mixin
    private GazetteerOption own = new GazetteerOption();

    @Parameters(paramLabel = "DIR", description = "The folder.")
    @SuppressWarnings("NullAway.Init") // picocli sets it, or refuses the command
    private Path folder;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv, json, jsonl, xlsx, duckdb, sqlite, parquet, geojson or topojson; csv if not given.")
    private Format format = Format.CSV;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "Only the units in force on this day, yyyy-mm-dd; everything if not given.")
    private @Nullable LocalDate on;

    @Option(
            names = "--boundaries",
            description = "With --on, also the polygons of the units; geojson and topojson always have them.")
    private boolean hasBoundaries;

    @Mixin
    private CodesOption codes = new CodesOption();

    public ExportCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        checkBoundaries();
        Gazetteer gazetteer = own.load(invocation);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new WrongUsageException(Message.of("export.no-folder", folder));
        }
        CodeRegister register = codes.load(invocation, gazetteer, own);
        SeatRegister seats = KnownSeats.load(invocation, gazetteer, own);
        PartyRegister party = KnownParty.load(invocation, gazetteer, own);
        if (on == null) {
            List<FilledTable<?>> more = more(register.codes(), seats.seats(), PartyTables.of(party));
            write(gazetteer, more);
            writeTables(more);
            invocation.say(Message.of(
                    "export.wrote-all",
                    gazetteer.units().size(),
                    gazetteer.changes().size(),
                    folder));
            return ExitCode.DONE;
        }
        LocalDate date = invocation.on(on, gazetteer);
        invocation.sayIfNotKnown(date, gazetteer);
        FeatureSet polygons = isMap() || hasBoundaries ? polygons(gazetteer, date) : null;
        Files.createDirectories(folder);
        if (polygons != null && isMap()) {
            MapExport.write(polygons, format, folder);
        } else {
            Path file = folder.resolve("snapshots." + Labels.name(format));
            Snapshot snapshot = gazetteer.on(date);
            List<FilledTable<?>> more = more(register.on(date), seats.on(date), PartyTables.on(date, party));
            write(DatedUnit.of(gazetteer, date), more, polygons, file);
            writeTables(more);
            invocation.say(Message.of("export.wrote", snapshot.units().size(), file));
        }
        if (polygons != null) {
            sayBoundaries(polygons, gazetteer.on(date));
        }
        return ExitCode.DONE;
    }

    /** The tables beside those of the gazetteer, without empty ones. */
    private static List<FilledTable<?>> more(List<ForeignCode> foreign, List<Seat> seats, List<FilledTable<?>> party) {
        List<FilledTable<?>> more = new ArrayList<>();
        more.add(FilledTable.of(ForeignCodeSchema.CODES, foreign));
        more.add(FilledTable.of(SeatSchema.SEATS, seats));
        more.addAll(party);
        more.removeIf(table -> table.rows().isEmpty());
        return more;
    }

    private boolean isMap() {
        return format == Format.GEOJSON || format == Format.TOPOJSON;
    }

    private void checkBoundaries() {
        if (on == null && (isMap() || hasBoundaries)) {
            throw new WrongUsageException(Message.of("export.polygons-of-day"));
        }
        if (hasBoundaries && format == Format.XLSX) {
            throw new WrongUsageException(Message.of("export.no-polygon-in-cell"));
        }
    }

    private static FeatureSet polygons(Gazetteer gazetteer, LocalDate date) {
        try {
            return FeatureSet.of(Boundaries.load(gazetteer), date);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        }
    }

    private void sayBoundaries(FeatureSet polygons, Snapshot snapshot) {
        long without = polygons.levels().stream()
                .flatMap(level -> polygons.properties(level).stream())
                .filter(unit -> unit.shape().isEmpty())
                .count();
        long with = snapshot.units().size() - without;
        String population = polygons.population().label();
        invocation.say(
                without == 0
                        ? Message.of("export.wrote-polygons", with, folder, population)
                        : Message.of("export.wrote-polygons-of-some", with, folder, without, population));
        invocation.say(Message.of(
                "export.polygons-from",
                polygons.layer().origin(),
                polygons.layer().licence()));
    }

    private void write(Gazetteer gazetteer, List<FilledTable<?>> more) throws IOException {
        switch (format) {
            case CSV -> GazetteerCsv.write(gazetteer, folder);
            case JSON -> {
                Files.createDirectories(folder);
                GazetteerJson.write(gazetteer, folder.resolve("gazetteer.json"));
            }
            case JSONL -> GazetteerJson.writeLines(gazetteer, folder);
            case XLSX -> {
                Files.createDirectories(folder);
                SheetExport.write(SqlData.tables(gazetteer), folder.resolve("gazetteer.xlsx"));
            }
            case DUCKDB, SQLITE, PARQUET ->
                SqlExport.write(SqlData.of(gazetteer).with(more), format, folder);
            case GEOJSON, TOPOJSON -> throw new IllegalStateException("a map is of a day");
        }
    }

    /** Writes each table to a file of its own. Databases have them in them, and maps have none. */
    private void writeTables(List<FilledTable<?>> tables) throws IOException {
        for (FilledTable<?> table : tables) {
            writeTable(table);
        }
    }

    private <T> void writeTable(FilledTable<T> table) throws IOException {
        Schema<T> schema = table.schema();
        Path file = folder.resolve(schema.name() + "." + Labels.name(format));
        switch (format) {
            case CSV -> CsvTable.of(schema).write(table.rows(), file);
            case JSON -> JsonTable.of(schema).write(table.rows(), file);
            case JSONL -> JsonTable.of(schema).write(table.rows(), Output.to(file), JsonLayout.LINES);
            case XLSX -> SheetExport.write(List.of(table), file);
            case DUCKDB, SQLITE, PARQUET, GEOJSON, TOPOJSON -> {
                // Not in files of their own.
            }
        }
    }

    private void write(List<DatedUnit> units, List<FilledTable<?>> more, @Nullable FeatureSet polygons, Path file)
            throws IOException {
        switch (format) {
            case CSV -> CsvTable.of(SnapshotSchema.SNAPSHOTS).write(units, file);
            case JSON, JSONL -> JsonTable.of(SnapshotSchema.SNAPSHOTS).write(units, file);
            case XLSX -> SheetExport.write(List.of(SqlData.table(units)), file);
            case DUCKDB, SQLITE, PARQUET -> {
                SqlData data = SqlData.of(units).with(more);
                SqlExport.write(polygons == null ? data : data.with(polygons), format, folder);
            }
            case GEOJSON, TOPOJSON -> throw new IllegalStateException("a map is written otherwise");
        }
        if (polygons != null && !isDatabase()) {
            MapExport.writeTables(polygons, format, folder);
        }
    }

    private boolean isDatabase() {
        return format == Format.DUCKDB || format == Format.SQLITE || format == Format.PARQUET;
    }
}
