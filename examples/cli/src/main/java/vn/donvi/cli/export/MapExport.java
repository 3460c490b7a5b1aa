package vn.donvi.cli.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.csv.CsvTable;
import vn.donvi.geo.FeatureSchema;
import vn.donvi.geo.FeatureSet;
import vn.donvi.geo.GeoJson;
import vn.donvi.geo.LayerSchema;
import vn.donvi.geo.TopoJson;
import vn.donvi.geo.UnitFeature;
import vn.donvi.json.JsonTable;
import vn.donvi.tables.Output;
import vn.donvi.tables.schema.Schema;
import vn.donvi.unit.UnitLevel;

/** Writes the polygons of the units of a date to files, each all or nothing. */
final class MapExport {
    private MapExport() {}

    /** Writes them as GeoJSON, a file for each level, or as TopoJSON. */
    static void write(FeatureSet units, ExportCommand.Format format, Path folder) throws IOException {
        if (format == ExportCommand.Format.TOPOJSON) {
            TopoJson.write(units, Output.to(folder.resolve("units.topojson")));
            return;
        }
        for (UnitLevel level : units.levels()) {
            Path file = folder.resolve(Labels.name(level) + "s.geojson");
            GeoJson.write(units.features(level), units.layer(), Output.to(file));
        }
    }

    /** Writes them as a table beside that of the units, as CSV or JSON. */
    static void writeTables(FeatureSet units, ExportCommand.Format format, Path folder) throws IOException {
        List<UnitFeature> features = new ArrayList<>();
        units.levels().forEach(level -> features.addAll(units.features(level)));
        write(FeatureSchema.FEATURES, features, format, folder);
        write(LayerSchema.LAYERS, List.of(units.layer()), format, folder);
    }

    private static <T> void write(Schema<T> schema, List<T> rows, ExportCommand.Format format, Path folder)
            throws IOException {
        Path file = folder.resolve(schema.name() + "." + Labels.name(format));
        if (format == ExportCommand.Format.CSV) {
            CsvTable.of(schema).write(rows, file);
        } else {
            JsonTable.of(schema).write(rows, file);
        }
    }
}
