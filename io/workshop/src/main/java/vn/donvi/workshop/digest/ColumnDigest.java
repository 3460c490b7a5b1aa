package vn.donvi.workshop.digest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.donvi.workshop.source.SourceTable;

/** The digest of sources that are tables already: some of their columns, with the values as they are. */
record ColumnDigest(Path sources) {
    /**
     * Some columns of a source; the table has the place and name of the source.
     *
     * @param path the file, in the folder of the sources
     */
    FactTable of(String path, String... columns) throws IOException {
        List<List<String>> rows = SourceTable.read(sources.resolve(path)).stream()
                .map(row -> Stream.of(columns).map(row::get).toList())
                .toList();
        return new FactTable(path, List.of(columns), rows);
    }
}
