package vn.donvi.cli.export;

import java.sql.SQLException;
import java.sql.Statement;
import vn.donvi.geo.FeatureSchema;

/**
 * The tables by which GIS programs find out that a column of a SQLite database has polygons. GDAL and QGIS read them;
 * they are those of OGC's simple features for SQL.
 */
final class SqliteGeometry {
    private static final int MULTI_POLYGON = 6;
    private static final int WGS_84 = 4326;
    private static final String WGS_84_TEXT =
            "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563]],"
                    + "PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433],AUTHORITY[\"EPSG\",\"4326\"]]";

    private SqliteGeometry() {}

    static void describe(FeatureSchema schema, Statement sql) throws SQLException {
        sql.execute("CREATE TABLE spatial_ref_sys (srid INTEGER PRIMARY KEY, auth_name TEXT, auth_srid INTEGER,"
                + " srtext TEXT)");
        sql.execute(
                "INSERT INTO spatial_ref_sys VALUES (" + WGS_84 + ", 'EPSG', " + WGS_84 + ", '" + WGS_84_TEXT + "')");
        sql.execute("CREATE TABLE geometry_columns (f_table_name TEXT, f_geometry_column TEXT, geometry_type INTEGER,"
                + " coord_dimension INTEGER, srid INTEGER, geometry_format TEXT)");
        sql.execute("INSERT INTO geometry_columns VALUES ('" + schema.name() + "', '"
                + schema.geometry().name() + "', " + MULTI_POLYGON + ", 2, " + WGS_84 + ", 'WKB')");
    }
}
