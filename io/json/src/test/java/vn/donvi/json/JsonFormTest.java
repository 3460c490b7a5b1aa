package vn.donvi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.Transfer;
import vn.donvi.problem.Location;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/** Values of donvi in JSON of a user's own, with the streams of Jackson alone. */
class JsonFormTest {
    private static final JsonFactory JACKSON = new JsonFactory();

    @Test
    void valuesStandInADocumentOfOnesOwn() {
        Transfer transfer = Transfer.all(UnitId.parse("1@2020-01-01"), UnitId.parse("2@2021-01-01"));
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JACKSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartArray();
            form(UnitCode.class).write(UnitCode.of("01"), json);
            form(Transfer.class).write(transfer, json);
            json.writeEndArray();
        }
        assertThat(out.toString()).isEqualTo("""
                ["01",{"source":"1@2020-01-01","target":"2@2021-01-01","area":"all","population":"all",\
                "area_km2":null,"persons":null}]""");

        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), out.toString())) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_ARRAY);
            parser.nextToken();
            assertThat(form(UnitCode.class).read(parser).orThrow()).contains(UnitCode.of("01"));
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            assertThat(form(Transfer.class).read(parser).orThrow()).contains(transfer);
            assertThat(parser.currentToken()).isEqualTo(JsonToken.END_OBJECT);
            assertThat(parser.nextToken()).isEqualTo(JsonToken.END_ARRAY);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            "1@2020-01-01" >            > '1@2020-01-01' is not an object
            {}             > $.source   > is missing
            {"source":1}   > $.source   > 1 is not a unit id (code@yyyy-mm-dd), in quotes
            """)
    void whatIsWrongIsAProblemWithItsPlace(String text, String field, String message) {
        WithProblems<Optional<Transfer>> read = read(Transfer.class, text);

        assertThat(read.value()).isEmpty();
        assertThat(read.problems().get(0)).isEqualTo(problem(field == null ? "$" : field, message));
    }

    @Test
    void valueThatIsNotOfTheTypeHasNoPath() {
        assertThat(read(UnitId.class, "17"))
                .isEqualTo(new WithProblems<>(
                        Optional.empty(), List.of(problem("", "17 is not a unit id (code@yyyy-mm-dd), in quotes"))));
    }

    @Test
    void textThatCannotBeReadBackIsNotWritten() {
        Document document = Document.of("1/NQ", DocumentKind.LEGAL, "", "a\0b");
        try (JsonGenerator json = JACKSON.createGenerator(ObjectWriteContext.empty(), new StringWriter())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> form(Document.class).write(document, json));
        }
    }

    @Test
    void everyTypeHasOneForm() {
        assertThat(JsonForm.all()).extracting(JsonForm::type).doesNotHaveDuplicates();
    }

    private static Problem problem(String field, String message) {
        return new Problem(Location.of("", 1, field), message);
    }

    private static <T> WithProblems<Optional<T>> read(Class<T> type, String text) {
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return form(type).read(parser);
        }
    }

    private static <T> JsonForm<T> form(Class<T> type) {
        for (JsonForm<?> form : JsonForm.all()) {
            if (form.type() == type) {
                @SuppressWarnings("unchecked") // its type is T
                JsonForm<T> found = (JsonForm<T>) form;
                return found;
            }
        }
        throw new AssertionError(type + " has no form");
    }
}
