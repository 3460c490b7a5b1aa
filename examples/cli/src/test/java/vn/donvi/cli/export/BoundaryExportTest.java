package vn.donvi.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.csv.CsvOptions;
import vn.donvi.csv.CsvTable;
import vn.donvi.fixture.InstalledProgram;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.geo.FeatureSchema;
import vn.donvi.geo.LayerSchema;
import vn.donvi.tables.Input;
import vn.donvi.tables.ReadLimits;
import vn.donvi.vietnam.VietnamGazetteer;

/** Polygons in every format, opened again. */
class BoundaryExportTest {
    private static final Gazetteer VIETNAM = VietnamGazetteer.load();

    @TempDir
    private Path folder;

    private Run export(String format, String... more) {
        List<String> args = new ArrayList<>(List.of("export", folder.toString(), "--format", format));
        args.addAll(List.of(more));
        return Run.on(() -> VIETNAM, args.toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void mapsSayWhereTheirPolygonsAreFrom() throws IOException {
        Run run = export("geojson", "--on", "2025-07-01");

        assertThat(run).isEqualTo(new Run(ExitCode.DONE, "", """
                donvi: wrote the polygons of 3355 units to %s; people are register_population
                donvi: the polygons are from Nhà xuất bản Tài nguyên - Môi trường và Bản đồ Việt Nam \
                (sapnhap.bando.com.vn), by vietnamese-provinces-database of Thang Le Quoc, simplified to 20 m by donvi; \
                MIT License, Copyright (c) Thang Le Quoc; the terms of the first publisher were not seen
                """.formatted(folder)));
        assertThat(files()).containsExactly("communes.geojson", "provinces.geojson");
    }

    @Test
    void unitsWithoutAPolygonAreCounted() throws IOException {
        assertThat(export("topojson", "--on", "2019-04-01").err())
                .startsWith("donvi: wrote the polygons of 11919 units to " + folder
                        + "; 18 units have none; people are census_population\n");
        assertThat(files()).containsExactly("units.topojson");
    }

    @Test
    void exportTwiceHasTheSameBytes() throws IOException {
        export("topojson", "--on", "2025-07-01");
        byte[] once = Files.readAllBytes(folder.resolve("units.topojson"));
        export("topojson", "--on", "2025-07-01");

        assertThat(Files.readAllBytes(folder.resolve("units.topojson"))).isEqualTo(once);
    }

    @Test
    void tablesOfCsvAreReadAgain() throws IOException {
        assertThat(export("csv", "--on", "2025-07-01", "--boundaries").exitCode())
                .isEqualTo(ExitCode.DONE);

        assertThat(files()).containsExactly("boundaries.csv", "boundary_layers.csv", "snapshots.csv");
        assertThat(CsvTable.of(LayerSchema.LAYERS)
                        .read(folder.resolve("boundary_layers.csv"))
                        .orThrow())
                .hasSize(1);
        CsvOptions options = CsvOptions.STANDARD.withLimits(ReadLimits.DEFAULT.withMaxFieldLength(1 << 20));
        assertThat(CsvTable.of(FeatureSchema.FEATURES)
                        .read(Input.of(folder.resolve("boundaries.csv")), options)
                        .orThrow())
                .hasSize(3355)
                .allMatch(feature -> feature.geometry().orElseThrow().isValid());
    }

    @Test
    void geoParquetIsReadAsGeometry() throws SQLException, IOException {
        assertThat(export("parquet", "--on", "2025-07-01", "--boundaries").exitCode())
                .isEqualTo(ExitCode.DONE);

        assertThat(files())
                .containsExactly(
                        "boundaries.parquet", "boundary_layers.parquet", "snapshot_units.parquet", "snapshots.parquet");
        Path file = folder.resolve("boundaries.parquet");
        assertThat(rows("SELECT level, count(*), min(typeof(geometry)) FROM '" + file
                        + "' GROUP BY level ORDER BY level"))
                .containsExactly("commune|3321|GEOMETRY('OGC:CRS84')", "province|34|GEOMETRY('OGC:CRS84')");
        assertThat(rows("SELECT decode(key), decode(value) FROM parquet_kv_metadata('" + file + "') ORDER BY 1"))
                .containsExactly(
                        "geo|{\"version\":\"1.1.0\",\"primary_column\":\"geometry\",\"columns\":{\"geometry\":"
                                + "{\"encoding\":\"WKB\",\"geometry_types\":[\"MultiPolygon\"],"
                                + "\"orientation\":\"counterclockwise\",\"edges\":\"planar\","
                                + "\"bbox\":[102.143914,7.183812,117.827998,23.39256]}}}",
                        "licence|MIT License, Copyright (c) Thang Le Quoc; the terms of the first publisher were not seen",
                        "origin|Nhà xuất bản Tài nguyên - Môi trường và Bản đồ Việt Nam (sapnhap.bando.com.vn), by"
                                + " vietnamese-provinces-database of Thang Le Quoc, simplified to 20 m by donvi");
    }

    @Test
    void databaseOfDuckDbHasPolygonsAsBytes() throws SQLException, IOException {
        assertThat(export("duckdb", "--on", "2025-07-01", "--boundaries").exitCode())
                .isEqualTo(ExitCode.DONE);

        assertThat(rows(
                        "ATTACH '" + folder.resolve("snapshots.duckdb") + "' AS other (READ_ONLY)",
                        "SELECT count(*), min(typeof(boundaries.geometry)), min(licence) FROM other.boundaries"
                                + " JOIN other.boundary_layers USING (layer)"
                                + " WHERE st_astext(st_geomfromwkb(boundaries.geometry)) LIKE 'MULTIPOLYGON%'"))
                .containsExactly("3355|BLOB|MIT License, Copyright (c) Thang Le Quoc; the terms of the first publisher"
                        + " were not seen");
    }

    private List<String> rows(String... statements) throws SQLException, IOException {
        List<String> rows = new ArrayList<>();
        try (PrivateFolder work = PrivateFolder.in(folder);
                Connection connection = Driver.DUCKDB.open(work.path());
                Statement sql = connection.createStatement()) {
            for (String statement : statements) {
                if (!sql.execute(statement)) {
                    continue;
                }
                try (ResultSet results = sql.getResultSet()) {
                    int columns = results.getMetaData().getColumnCount();
                    while (results.next()) {
                        List<String> row = new ArrayList<>();
                        for (int i = 1; i <= columns; i++) {
                            row.add(results.getString(i));
                        }
                        rows.add(String.join("|", row));
                    }
                }
            }
        }
        return rows;
    }

    @Test
    void gdalReadsThePolygonsOfSqlite() throws IOException, InterruptedException {
        assertThat(export("sqlite", "--on", "2025-07-01", "--boundaries").exitCode())
                .isEqualTo(ExitCode.DONE);

        String file = folder.resolve("snapshots.sqlite").toString();
        assertThat(InstalledProgram.run("ogrinfo", "-ro", "-so", file, "boundaries"))
                .contains("Geometry: Multi Polygon", "Feature Count: 3355", "ID[\"EPSG\",4326]")
                .doesNotContain("Warning", "ERROR");
        // The rows are those of the other formats.
        assertThat(InstalledProgram.run(
                        "ogrinfo", "-ro", "-q", "-sql", "SELECT count(*) AS n FROM boundary_layers", file))
                .contains("n (Integer) = 1");
    }

    @Test
    void polygonsNeedADayAndAFormatThatHoldsThem() {
        assertThat(export("geojson").err()).isEqualTo("donvi: polygons are those of a day; give it with --on\n");
        assertThat(export("csv", "--boundaries").err())
                .isEqualTo("donvi: polygons are those of a day; give it with --on\n");
        assertThat(export("xlsx", "--boundaries", "--on", "2025-07-01").err())
                .isEqualTo("donvi: a cell of a workbook holds no polygon; --boundaries goes with the other formats\n");
        assertThat(Run.of("export", folder.toString(), "--format", "geojson", "--on", "2025-07-01")
                        .err())
                .startsWith("donvi: the polygons are those of the units of Việt Nam, but the gazetteer has no unit ");
    }

    @Test
    void helpNamesEveryFormat() {
        String help = Run.of("export", "--help").out();

        for (ExportCommand.Format format : ExportCommand.Format.values()) {
            assertThat(help).contains("\n  " + format.name().toLowerCase(Locale.ROOT) + " ");
        }
    }
}
