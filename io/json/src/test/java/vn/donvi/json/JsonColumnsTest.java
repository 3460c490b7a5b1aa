package vn.donvi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/** Columns of every type and presence, in a table of their own. */
class JsonColumnsTest {
    private static final String FULL = "{'name':'Cồn Cỏ','day':'2020-01-31','code':'00013','id':'00013@2004-08-31',"
            + "'range':'2020-01-01/..','persons':400,'month':12,'area':2.2,'size':'small','color':'#00ff00',"
            + "'wharf':{'name':'Bến Nghè','depth':3},'note':'an island','inhabited':true,'names':['Hòn Cỏ','Con Hổ'],"
            + "'wharves':[{'name':'A','depth':null},{'name':'B','depth':0}],'code_sign':'13','days':['2020-02-29']}";
    private static final String LEAST = "{'name':'A','day':'2020-01-31','code':'1','id':'1@2004-08-31',"
            + "'range':'2020-01-01/2021-01-01','persons':0,'month':1,'area':0,'size':'large','color':'#000000',"
            + "'wharf':null,'note':'','inhabited':false,'names':[],'wharves':[],'code_sign':null,'days':[]}";

    private static final JsonTable<Island> TABLE = JsonTable.of(new IslandSchema());

    enum Size {
        SMALL,
        LARGE
    }

    /** A color, by its six hexadecimal digits. */
    record Color(int value) {
        @Override
        public String toString() {
            return "#" + Integer.toHexString(0x1000000 | value).substring(1);
        }
    }

    record Wharf(String name, Optional<Double> depth) {}

    record Island(List<Object> values) {}

    /** A wharf with the depth of its water, which is at most ten if it is known. */
    private static final class WharfSchema extends Schema<Wharf> {
        private final Column<String> name = table.required("name", ValueType.TEXT, "the name");
        private final Column<Optional<Double>> depth = table.optional("depth", ValueType.NUMBER, "in metres");

        WharfSchema() {
            super("wharves", "Wharves");
        }

        @Override
        public Wharf read(Row row) throws BadRowException {
            Wharf wharf = new Wharf(row.get(name), row.get(depth));
            if (wharf.depth.isPresent() && wharf.depth.get() > 10) {
                throw depth.bad("must not be above 10, but is " + wharf.depth.get());
            }
            return wharf;
        }

        @Override
        public void write(Wharf wharf, NewRow row) {
            row.set(name, wharf.name).set(depth, wharf.depth);
        }
    }

    private static final class IslandSchema extends Schema<Island> {
        private static final ValueType<Wharf> WHARF = ValueType.object(new WharfSchema());

        private final List<Column<?>> all = new ArrayList<>();

        IslandSchema() {
            super("islands", "Islands");
            all.add(table.required("name", ValueType.TEXT, "the name"));
            all.add(table.required("day", ValueType.DATE, "a day"));
            all.add(table.required("code", ValueType.CODE, "the code"));
            all.add(table.required("id", ValueType.ID, "the version"));
            all.add(table.required("range", ValueType.RANGE, "the days"));
            all.add(table.required("persons", ValueType.COUNT, "the persons"));
            all.add(table.required("month", ValueType.between(1, 12), "the month"));
            all.add(table.required("area", ValueType.NUMBER, "the area"));
            all.add(table.required("size", ValueType.oneOf(Size.values()), "the size"));
            all.add(table.required(
                    "color",
                    ValueType.parsed("a color (#rrggbb)", "^#[0-9a-f]{6}$", IslandSchema::color),
                    "the color"));
            all.add(table.optional("wharf", WHARF, "the main wharf"));
            all.add(table.text("note", "a note"));
            all.add(table.flag("inhabited", "whether somebody lives there"));
            all.add(table.list("names", ValueType.listOf(ValueType.TEXT, "|", "texts"), "other names"));
            all.add(table.list("wharves", ValueType.listOf(WHARF, " ", "wharves"), "the wharves"));
            all.add(table.optional("code_sign", ValueType.CODE, "the code on the sign"));
            all.add(table.list("days", ValueType.listOf(ValueType.DATE, " ", "dates"), "some days"));
        }

        private static @Nullable Color color(String text) {
            return text.matches("#[0-9a-f]{6}") ? new Color(Integer.parseInt(text.substring(1), 16)) : null;
        }

        @Override
        public Island read(Row row) throws BadRowException {
            List<Object> values = new ArrayList<>();
            for (Column<?> column : all) {
                values.add(row.get(column));
            }
            return new Island(Collections.unmodifiableList(values));
        }

        @Override
        public void write(Island island, NewRow row) {
            for (int i = 0; i < all.size(); i++) {
                @SuppressWarnings("unchecked") // read() put it there
                Column<Object> column = (Column<Object>) all.get(i);
                row.set(column, island.values.get(i));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeIsReadAndWrittenByteForByte(JsonLayout layout) throws IOException {
        String lines = json(FULL + "\n" + LEAST + "\n");
        String text = layout == JsonLayout.LINES
                ? lines
                : "{\n\"format\":1,\n\"islands\":[\n" + lines.strip().replace("\n", ",\n") + "\n]\n}\n";

        List<Island> islands = read(text, layout).orThrow();

        assertThat(islands.get(0).values)
                .containsExactly(
                        "Cồn Cỏ",
                        LocalDate.of(2020, 1, 31),
                        UnitCode.of("00013"),
                        UnitId.parse("00013@2004-08-31"),
                        DateRange.parse("2020-01-01/.."),
                        400L,
                        12L,
                        2.2,
                        Size.SMALL,
                        new Color(0xFF00),
                        Optional.of(new Wharf("Bến Nghè", Optional.of(3.0))),
                        "an island",
                        true,
                        List.of("Hòn Cỏ", "Con Hổ"),
                        List.of(new Wharf("A", Optional.empty()), new Wharf("B", Optional.of(0.0))),
                        Optional.of(UnitCode.of("13")),
                        List.of(LocalDate.of(2020, 2, 29)));
        assertThat(written(islands, layout)).isEqualTo(text);
    }

    @Test
    void memberThatMayBeMissingIsWrittenWithItsAbsentValue() throws IOException {
        String least = json(LEAST);
        String shorter = least.substring(0, least.indexOf(",\"wharf\"")) + "}";
        String nulls = least.replace("\"\"", "null").replace("false", "null").replace("[]", "null");

        assertThat(written(read(shorter, JsonLayout.LINES).orThrow(), JsonLayout.LINES))
                .isEqualTo(least + "\n");
        assertThat(written(read(nulls, JsonLayout.LINES).orThrow(), JsonLayout.LINES))
                .isEqualTo(least + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'name':'Cồn Cỏ'      | 'name':' '           | $.name: must not be blank
            'name':'Cồn Cỏ'      | 'name':null          | $.name: must not be null
            'name':'Cồn Cỏ'      | 'name':7             | $.name: 7 is not text without NUL or byte order mark in it, in quotes
            'name':'Cồn Cỏ'      | 'Name':'Cồn Cỏ'      | $.Name: is an unknown member, $.name: is missing
            'name':'Cồn Cỏ'      | 'name':'A','name':'B' | $.name: stands twice
            'note':'an island'   | 'note':true          | $.note: true is not text without NUL or byte order mark in it, in quotes
            '2020-01-31'         | '2020-01-32'         | $.day: '2020-01-32' is not a date (yyyy-mm-dd)
            '2020-01-31'         | 20200131             | $.day: 20200131 is not a date (yyyy-mm-dd), in quotes
            'code':'00013'       | 'code':'0 13'        | $.code: '0 13' is not a unit code (1 to 16 letters, digits, dots, hyphens or underscores)
            'code_sign':'13'     | 'code_sign':13       | $.code_sign: 13 is not a unit code (1 to 16 letters, digits, dots, hyphens or underscores), in quotes
            '00013@2004-08-31'   | '00013'              | $.id: '00013' is not a unit id (code@yyyy-mm-dd)
            '00013@2004-08-31'   | {}                   | $.id: an object is not a unit id (code@yyyy-mm-dd), in quotes
            '2020-01-01/..'      | '2020-01-01'         | $.range: '2020-01-01' is not a range of dates (yyyy-mm-dd/yyyy-mm-dd or yyyy-mm-dd/..)
            'persons':400        | 'persons':-1         | $.persons: -1 is not a whole number from 0 to 9223372036854775807
            'persons':400        | 'persons':'400'      | $.persons: '400' is not a whole number from 0 to 9223372036854775807
            'month':12           | 'month':13           | $.month: 13 is not a whole number from 1 to 12
            'month':12           | 'month':1.5          | $.month: 1.5 is not a whole number from 1 to 12
            'area':2.2           | 'area':-2.2          | $.area: -2.2 is not a number (0 or more, at most 1.7976931348623157E308)
            'size':'small'       | 'size':'SMALL'       | $.size: 'SMALL' is not one of small, large
            'size':'small'       | 'size':1             | $.size: 1 is not one of small, large, in quotes
            '#00ff00'            | 'green'              | $.color: 'green' is not a color (#rrggbb)
            'inhabited':true     | 'inhabited':'yes'    | $.inhabited: 'yes' is not true or false
            ['Hòn Cỏ','Con Hổ']  | 'Hòn Cỏ'             | $.names: 'Hòn Cỏ' is not a list of texts
            ['Hòn Cỏ','Con Hổ']  | ['A',' ',null]       | $.names[1]: must not be blank, $.names[2]: must not be null
            ['2020-02-29']       | ['2020-02-29',[1,2]] | $.days[1]: a list is not a date (yyyy-mm-dd), in quotes
            {'name':'A','depth':null} | 7               | $.wharves[0]: 7 is not an object
            {'name':'B','depth':0}    | {'depth':'0'}   | $.wharves[1].depth: '0' is not a number (0 or more, at most 1.7976931348623157E308), $.wharves[1].name: is missing
            'depth':3            | 'depth':30           | $.wharf.depth: must not be above 10, but is 30.0
            """)
    void problemNamesTheMemberAndWhatItShouldBe(String part, String replacement, String problems) throws IOException {
        assertThat(FULL).contains(part);

        WithProblems<List<Island>> read = read(json(FULL.replace(part, replacement)), JsonLayout.LINES);

        assertThat(read.value()).isEmpty();
        assertThat(read.problems().stream().map(Problem::toString))
                .containsExactly(List.of(problems.split(", (?=\\$)", -1)).stream()
                        .map(problem -> "t:1: " + problem)
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            0  | ` `      | name must not be blank
            5  | -1       | -1 is not a whole number from 0 to 9223372036854775807
            6  | 13       | 13 is not a whole number from 1 to 12
            13 | ` `      | a list of texts must not have a blank one
            11 | a\uFEFFb | a text must not have a NUL character or a byte order mark: a\\ufeffb
            """)
    void valueThatCannotBeReadBackIsNotWritten(int column, String value, String message) throws IOException {
        List<Object> values =
                new ArrayList<>(read(json(FULL), JsonLayout.LINES).orThrow().get(0).values);
        Object old = values.get(column);
        values.set(column, old instanceof Long ? Long.valueOf(value) : old instanceof List ? List.of(value) : value);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(List.of(new Island(values)), JsonLayout.LINES))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void numberThatCannotBeReadBackIsNotWritten(double number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(new WharfSchema(), new Wharf("A", Optional.of(number))))
                .withMessage(number + " is not a number (0 or more, at most 1.7976931348623157E308)");
    }

    /** Sets columns as a test says. */
    private static final class DisorderedSchema extends Schema<String> {
        private final Column<String> first = table.text("first", "a text");
        private final Column<String> second = table.text("second", "a text");

        DisorderedSchema() {
            super("disordered", "Texts");
        }

        @Override
        public String read(Row row) throws BadRowException {
            return row.get(first) + row.get(second);
        }

        @Override
        public void write(String order, NewRow row) {
            for (int i = 0; i < order.length(); i++) {
                row.set(order.charAt(i) == '1' ? first : second, "a");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "21, 'second is set, but first is next'",
        "11, 'first is set, but second is next'",
        "122, 'second is set, but the end of the row is next'",
        "1, second is not set"
    })
    void columnsAreSetInTheirOrderEachOnce(String order, String message) throws IOException {
        assertThat(write(new DisorderedSchema(), "12")).isEqualTo("{\"first\":\"a\",\"second\":\"a\"}\n");
        assertThatIllegalStateException()
                .isThrownBy(() -> write(new DisorderedSchema(), order))
                .withMessage(message);
    }

    @Test
    void columnOfAnotherTableIsNotRead() {
        Column<String> stranger = new DisorderedSchema().first;
        JsonObjects<Wharf> objects = new JsonObjects<>(new WharfSchema());
        JsonRow row = new JsonRow(
                objects,
                new JsonReading(
                        "t", ReadLimits.DEFAULT, new JsonFactory().createParser(ObjectReadContext.empty(), "")));

        assertThatIllegalStateException()
                .isThrownBy(() -> row.get(stranger))
                .withMessage("first is not a column of this table");
    }

    @Test
    void eightThreadsReadAndWriteWithOneTable() throws Exception {
        List<Callable<String>> rounds = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            String text = json(FULL.replace("400", Integer.toString(i))) + "\n";
            rounds.add(() -> written(read(text, JsonLayout.LINES).orThrow(), JsonLayout.LINES));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            int i = 0;
            for (Future<String> text : threads.invokeAll(rounds)) {
                assertThat(text.get()).isEqualTo(json(FULL.replace("400", Integer.toString(i++))) + "\n");
            }
        } finally {
            threads.shutdown();
        }
    }

    private static WithProblems<List<Island>> read(String text, JsonLayout layout) throws IOException {
        return TABLE.read(Input.of(new StringReader(text), "t"), layout, ReadLimits.DEFAULT);
    }

    private static String written(List<Island> islands, JsonLayout layout) throws IOException {
        StringWriter out = new StringWriter();
        TABLE.write(islands, Output.to(out), layout);
        return out.toString();
    }

    private static <T> String write(Schema<T> schema, T row) throws IOException {
        StringWriter out = new StringWriter();
        JsonTable.of(schema).write(List.of(row), Output.to(out), JsonLayout.LINES);
        return out.toString();
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
