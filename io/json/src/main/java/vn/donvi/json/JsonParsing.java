package vn.donvi.json;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import vn.donvi.tables.Input;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.shared.Bytes;

/** Makes the parsers of JSON. */
final class JsonParsing {
    private static final int PEEKED = 4;
    private static final JsonFactory DEFAULT = create(ReadLimits.DEFAULT);

    private JsonParsing() {}

    /** Returns the factory of parsers that refuse inputs beyond the limits. */
    static JsonFactory factory(ReadLimits limits) {
        return limits == ReadLimits.DEFAULT ? DEFAULT : create(limits);
    }

    /** Opens the bytes of a text in UTF-8, without a byte order mark. */
    static InputStream open(Input input, ReadLimits limits) throws IOException {
        InputStream stream = new BufferedInputStream(input.open(), 1 << 16);
        boolean opened = false;
        try {
            if (stream.available() > limits.maxBytes()) {
                throw Bytes.tooLarge(input.name(), limits.maxBytes());
            }
            byte[] first = new byte[PEEKED];
            stream.mark(PEEKED);
            int length = Bytes.fill(stream, first, 0);
            stream.reset();
            stream.skipNBytes(Bytes.markAt(first, length, input.name()));
            opened = true;
            return stream;
        } finally {
            if (!opened) {
                stream.close();
            }
        }
    }

    private static JsonFactory create(ReadLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(limits.maxBytes())
                        .maxNestingDepth(limits.maxDepth())
                        .maxStringLength(limits.maxFieldLength())
                        .maxNameLength(limits.maxFieldLength())
                        .maxNumberLength(limits.maxFieldLength())
                        .build())
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build();
    }
}
