package vn.donvi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The catalogue of jbang at the top of the repository says what the poms say. */
class CatalogueTest {
    private static final Path TOP = Path.of("../..");

    @Test
    void catalogueNamesTheArtifactOfTheCommand() throws IOException {
        Map<String, String> values = values(Files.readString(TOP.resolve("jbang-catalog.json"), UTF_8));
        String parent = Files.readString(TOP.resolve("pom.xml"), UTF_8);
        String own = Files.readString(Path.of("pom.xml"), UTF_8);

        // The first of the pom is that of the project; of the command's own pom, the first is that of its parent.
        String artifact = element(own.substring(own.indexOf("</parent>")), "artifactId");
        assertThat(values)
                .containsEntry(
                        "/aliases/donvi/script-ref",
                        element(parent, "groupId") + ":" + artifact + ":" + element(parent, "version"))
                .containsEntry("/aliases/donvi/main", Main.class.getName())
                .containsEntry("/aliases/donvi/java", element(parent, "maven.compiler.release") + "+");
    }

    private static String element(String pom, String name) {
        Matcher matcher =
                Pattern.compile("<" + Pattern.quote(name) + ">([^<]+)<").matcher(pom);
        assertThat(matcher.find()).as(name).isTrue();
        return matcher.group(1);
    }

    /** The strings of a JSON document by their paths. */
    private static Map<String, String> values(String json) {
        Map<String, String> values = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    values.put(parser.streamReadContext().pathAsPointer().toString(), parser.getString());
                }
            }
        }
        return values;
    }
}
