package vn.donvi.csv;

import java.io.IOException;

/**
 * The source of the tables of a gazetteer. Its implementations are classes, since lambdas cost a fresh JVM
 * milliseconds.
 */
abstract class TableInputs {
    /** Opens a table. The caller closes it. */
    abstract CsvInput open(String table) throws IOException;

    /** Files with the names of the tables. */
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
