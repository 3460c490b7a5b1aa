package vn.donvi.csv;

import java.io.IOException;

/** Where the tables of a gazetteer are. Classes instead of lambdas, which cost a fresh JVM milliseconds. */
abstract class TableInputs {
    /** Opens a table, to be closed by the caller. */
    abstract CsvInput open(String table) throws IOException;

    /** Files called as the tables are. */
    static final class OfFiles extends TableInputs {
        private final CsvFiles files;
        private final CsvOptions options;

        OfFiles(CsvFiles files, CsvOptions options) {
            this.files = files;
            this.options = options;
        }

        @Override
        CsvInput open(String table) throws IOException {
            return CsvInput.open(files, table, options.limits().maxBytes());
        }
    }
}
