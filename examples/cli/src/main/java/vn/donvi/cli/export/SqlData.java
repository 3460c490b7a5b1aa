package vn.donvi.cli.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.geo.FeatureSchema;
import vn.donvi.geo.FeatureSet;
import vn.donvi.geo.GeoParquet;
import vn.donvi.geo.LayerSchema;
import vn.donvi.geo.UnitFeature;
import vn.donvi.tables.gazetteer.ChangeRow;
import vn.donvi.tables.gazetteer.ChangeRowSchema;
import vn.donvi.tables.gazetteer.Coverage;
import vn.donvi.tables.gazetteer.CoverageSchema;
import vn.donvi.tables.gazetteer.DatedUnit;
import vn.donvi.tables.gazetteer.DocumentSchema;
import vn.donvi.tables.gazetteer.MeasurementSchema;
import vn.donvi.tables.gazetteer.NamedUnitSchema;
import vn.donvi.tables.gazetteer.ShareSchema;
import vn.donvi.tables.gazetteer.SnapshotSchema;
import vn.donvi.tables.gazetteer.TransferRow;
import vn.donvi.tables.gazetteer.TransferRowSchema;
import vn.donvi.tables.gazetteer.UnitSchema;
import vn.donvi.tables.schema.Schema;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The content of a database: the tables of a gazetteer, and a view of the units in force on a date.
 *
 * @param name the name of the file, without extension
 * @param view the name of the view
 * @param query the query of the view
 */
record SqlData(String name, List<FilledTable<?>> tables, String view, String query) {
    /** The units of a date, by code, with the units above them. */
    private static final String UNITS_OF_DAY = """
            WITH day AS (%s)
            SELECT unit.id, unit.code, unit.level, unit.type, unit.name, unit.full_name, unit.since, unit.parent, \
            parent.full_name AS parent_name, \
            coalesce(top.code, parent.code, unit.code) AS province_code, \
            coalesce(top.full_name, parent.full_name, unit.full_name) AS province_name
            FROM day AS unit
            LEFT JOIN day AS parent ON parent.code = unit.parent
            LEFT JOIN day AS top ON top.code = parent.parent
            ORDER BY unit.code""";

    /** The whole gazetteer, with a view {@code current_units} of the last date until which changes are known. */
    static SqlData of(Gazetteer gazetteer) {
        return new SqlData(
                "gazetteer",
                tables(gazetteer, NamedUnitSchema.NAMED_UNITS),
                "current_units",
                UNITS_OF_DAY.formatted("""
                SELECT units.* FROM units, gazetteer \
                WHERE since <= known_until AND (until IS NULL OR until > known_until)"""));
    }

    /** The tables of a gazetteer as in CSV, sorted by name. */
    static List<FilledTable<?>> tables(Gazetteer gazetteer) {
        return tables(gazetteer, UnitSchema.UNITS);
    }

    private static List<FilledTable<?>> tables(Gazetteer gazetteer, Schema<AdministrativeUnit> units) {
        Coverage coverage =
                new Coverage(Coverage.FORMAT, gazetteer.coverage().startInclusive(), gazetteer.knownUntil());
        return List.of(
                FilledTable.of(
                        ChangeRowSchema.CHANGE_ROWS,
                        gazetteer.changes().stream().map(ChangeRow::of).toList()),
                FilledTable.of(
                        DocumentSchema.DOCUMENTS,
                        List.copyOf(gazetteer.documents().values())),
                FilledTable.of(CoverageSchema.COVERAGE, List.of(coverage)),
                FilledTable.of(MeasurementSchema.MEASUREMENTS, gazetteer.measurements()),
                FilledTable.of(ShareSchema.SHARES, gazetteer.shares()),
                FilledTable.of(TransferRowSchema.TRANSFER_ROWS, TransferRow.of(gazetteer.changes())),
                FilledTable.of(units, gazetteer.units()));
    }

    /** The units of a date, with a view {@code snapshot_units} of them. */
    static SqlData of(List<DatedUnit> units) {
        return new SqlData(
                "snapshots",
                List.of(FilledTable.of(UnitOfDaySchema.UNITS_OF_DAY, units)),
                "snapshot_units",
                UNITS_OF_DAY.formatted("SELECT * FROM snapshots"));
    }

    /** The units of a date as in CSV. */
    static FilledTable<DatedUnit> table(List<DatedUnit> units) {
        return FilledTable.of(SnapshotSchema.SNAPSHOTS, units);
    }

    /** The same content with more tables. */
    SqlData with(List<FilledTable<?>> more) {
        List<FilledTable<?>> all = new ArrayList<>(tables);
        all.addAll(more);
        return new SqlData(name, List.copyOf(all), view, query);
    }

    /** The same content with the tables of polygons. */
    SqlData with(FeatureSet units) {
        return with(tables(units));
    }

    /** The polygons of a date with the facts about their units, and where they are from. */
    static List<FilledTable<?>> tables(FeatureSet units) {
        List<UnitFeature> features = new ArrayList<>();
        units.levels().forEach(level -> features.addAll(units.features(level)));
        SortedMap<String, String> metadata = new TreeMap<>(Map.of(
                GeoParquet.KEY,
                GeoParquet.metadata(features),
                "origin",
                units.layer().origin(),
                "licence",
                units.layer().licence()));
        return List.of(
                FilledTable.of(LayerSchema.LAYERS, List.of(units.layer())),
                FilledTable.of(FeatureSchema.FEATURES, features).with(metadata));
    }

    /** The statement that creates the view. */
    String viewDefinition() {
        return "CREATE VIEW " + view + " AS " + query;
    }
}
