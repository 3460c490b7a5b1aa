package vn.donvi.json;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.donvi.problem.Problem;
import vn.donvi.tables.Input;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.RowReader;

/** Reads a document with one array. */
final class TableDocumentReader<T> implements RowReader<T> {
    private static final JsonObjects<Long> HEAD = new JsonObjects<>(TableHeadSchema.HEAD);

    private final String array;
    private final DocumentReader document;
    private final ObjectParser<T> elements;
    private boolean inArray;
    private boolean ended;

    TableDocumentReader(JsonObjects<T> objects, Input input, ReadLimits limits) throws IOException {
        this.array = objects.schema().name();
        this.document = new DocumentReader(input, limits, HEAD, TableHeadSchema.HEAD.format(), List.of(array));
        this.elements = new ObjectParser<>(objects, document.reading());
    }

    @Override
    public Optional<T> next() throws IOException {
        while (!ended) {
            if (inArray) {
                T value = document.nextElement(elements);
                if (value != null) {
                    return Optional.of(value);
                }
            }
            inArray = document.nextArray() != null;
            ended = !inArray;
            if (ended && !document.has(array) && !document.reading().isStopped()) {
                document.reading().report(array, "is missing");
            }
        }
        return Optional.empty();
    }

    @Override
    public List<Problem> problems() {
        return document.reading().problems();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
