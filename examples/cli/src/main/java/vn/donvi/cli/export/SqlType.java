package vn.donvi.cli.export;

/** The types of the columns of a database, with names valid in both DuckDB and SQLite. */
enum SqlType {
    TEXT,
    DATE,
    DOUBLE,
    BIGINT,
    BOOLEAN;

    /** The type of a column of the tables of a gazetteer. */
    static SqlType of(String column) {
        return switch (column) {
            case "date", "since", "until", "as_of", "issued", "in_force", "baseline", "known_until" -> DATE;
            case "value", "area_km2", "share" -> DOUBLE;
            case "persons", "format" -> BIGINT;
            case "open" -> BOOLEAN;
            default -> TEXT;
        };
    }
}
