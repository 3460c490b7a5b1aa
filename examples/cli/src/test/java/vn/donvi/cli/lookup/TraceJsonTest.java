package vn.donvi.cli.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import vn.donvi.cli.Fixtures;
import vn.donvi.cli.Run;

class TraceJsonTest {
    @Test
    void awkwardNamesComeBackAsTheyWere() {
        assertThat(values("name", awkward(2)))
                .containsExactly("\"0\" <b>&#35; \\n `%%{", "\"1\" <b>&#35; \\n `%%{", "Krông B'uk \uD83C\uDF0F");
    }

    @Test
    void largeLineageIsOneWholeValue() {
        assertThat(values("source_id", awkward(700))).hasSize(700).doesNotHaveDuplicates();
    }

    private static String awkward(int predecessors) {
        return Run.on(() -> Fixtures.awkwardNames(predecessors), "trace", "q", "--on", "2010-01-01", "--format", "json")
                .out();
    }

    /** The values of a property anywhere, read to the end, so that what is no JSON fails. */
    private static List<String> values(String property, String json) {
        List<String> values = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && property.equals(parser.currentName())) {
                    values.add(parser.getString());
                }
            }
        }
        return values;
    }
}
