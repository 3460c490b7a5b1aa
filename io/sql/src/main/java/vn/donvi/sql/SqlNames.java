package vn.donvi.sql;

import java.util.Set;
import java.util.regex.Pattern;

/** Names of tables and columns in statements. */
final class SqlNames {
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    /** The words that are not names in DuckDB, SQLite or PostgreSQL. */
    private static final Set<String> RESERVED = Set.of(
            ("add all alter analyse analyze and anti any array as asc asof asymmetric at authorization autoincrement"
                            + " between binary both by case cast check collate collation column columns commit"
                            + " concurrently constraint create cross current_catalog current_date current_role"
                            + " current_schema current_time current_timestamp current_user default deferrable delete"
                            + " desc describe distinct do drop else end escape except exists fetch for foreign freeze"
                            + " from full generated glob grant group having ilike if in index initially inner insert"
                            + " intersect into is isnull join lambda lateral leading left like limit localtime"
                            + " localtimestamp map natural not nothing notnull null offset on only or order outer"
                            + " overlaps pivot pivot_longer pivot_wider placing positional primary qualify raise"
                            + " references returning right select semi session_user set show similar some struct"
                            + " summarize symmetric system_user table tablesample then to trailing transaction true"
                            + " false try_cast tuple union unique unpack unpivot update user using values variadic"
                            + " verbose when where window with")
                    .split(" "));

    private SqlNames() {}

    /** The name as statements have it: in quotes only if it needs them. */
    static String of(String name) {
        boolean isPlain = PLAIN.matcher(name).matches() && !RESERVED.contains(name);
        return isPlain ? name : '"' + name.replace("\"", "\"\"") + '"';
    }
}
