package vn.donvi.tables.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.unit.UnitCode;

class SchemaTest {
    private static final EveryTypeSchema EVERY_TYPE = new EveryTypeSchema();

    private enum Colour {
        RED,
        GREEN
    }

    /** A table in another. */
    private static final class PairSchema extends Schema<List<String>> {
        private final Column<String> first = table.required("first", ValueType.TEXT, "the first");
        private final Column<String> second = table.text("second", "the second");

        PairSchema() {
            super("pairs", "Pairs");
        }

        @Override
        public List<String> read(Row row) throws BadRowException {
            return List.of(row.get(first), row.get(second));
        }

        @Override
        public void write(List<String> value, NewRow row) {
            row.set(first, value.get(0)).set(second, value.get(1));
        }
    }

    /** A table with a column of every type and presence. */
    private static final class EveryTypeSchema extends Schema<String> {
        private final Column<String> text = table.required("a_text", ValueType.TEXT, "a text");
        private final Column<LocalDate> date = table.required("a_date", ValueType.DATE, "a date");
        private final Column<Optional<UnitCode>> code = table.optional("a_code", ValueType.CODE, "a code");
        private final Column<Optional<Long>> small =
                table.optional("a_small", ValueType.between(1, 9), "a small number");
        private final Column<Colour> colour = table.required("a_colour", ValueType.oneOf(Colour.values()), "a colour");
        private final Column<String> note = table.text("a_note", "a note | with a bar");
        private final Column<Boolean> flag = table.flag("a_flag", "whether it is so");
        private final Column<List<String>> list =
                table.list("a_list", ValueType.listOf(ValueType.TEXT, "|", "texts"), "some texts");

        EveryTypeSchema() {
            super("every_type", "Values of every type");
            table.optional("an_id", ValueType.ID, "an id");
            table.optional("a_range", ValueType.RANGE, "a range");
            table.optional("a_count", ValueType.COUNT, "a count");
            table.optional("a_number", ValueType.NUMBER, "a number");
            table.list(
                    "some_objects", ValueType.listOf(ValueType.object(new PairSchema()), " ", "pairs"), "some pairs");
        }

        @Override
        public String read(Row row) throws BadRowException {
            return row.get(text);
        }

        @Override
        public void write(String value, NewRow row) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Column<?>> key() {
            return List.of(text, date);
        }
    }

    @Test
    void columnsHaveTheirNumbersInTheOrderOfTheirDeclaration() {
        assertThat(EVERY_TYPE.columns())
                .extracting(Column::name)
                .containsExactly(
                        "a_text",
                        "a_date",
                        "a_code",
                        "a_small",
                        "a_colour",
                        "a_note",
                        "a_flag",
                        "a_list",
                        "an_id",
                        "a_range",
                        "a_count",
                        "a_number",
                        "some_objects");
        assertThat(EVERY_TYPE.columns())
                .allSatisfy(column ->
                        assertThat(EVERY_TYPE.columns().get(column.number())).isSameAs(column));
        assertThatThrownBy(() -> EVERY_TYPE.columns().remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aRowWithoutAValueHasTheAbsentOneOfTheColumn() {
        assertThat(EVERY_TYPE.text.absent()).isNull();
        assertThat(EVERY_TYPE.text.isRequired()).isTrue();
        assertThat(EVERY_TYPE.code.absent()).isEqualTo(Optional.empty());
        assertThat(EVERY_TYPE.code.presence()).isEqualTo(Column.Presence.OPTIONAL);
        assertThat(EVERY_TYPE.note.absent()).isEmpty();
        assertThat(EVERY_TYPE.flag.absent()).isFalse();
        assertThat(EVERY_TYPE.list.absent()).isEmpty();
        assertThat(EVERY_TYPE.list.presence()).isEqualTo(Column.Presence.DEFAULTED);
        assertThat(EVERY_TYPE.list.isRequired()).isFalse();
    }

    @Test
    void twoColumnsOfOneNameAreRefused() {
        Columns columns = new Columns();
        columns.text("note", "a note");

        assertThatThrownBy(() -> columns.flag("note", "whether there is a note"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is a column note already");
        assertThat(columns.list()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a_date; 2025-07-01; 2025-02-30",
                "a_code; 01; a b",
                "an_id; 01@2025-07-01; 01",
                "an_id; 01@2025-07-01; 01@2025-02-30",
                "a_range; 2025-07-01/..; 2025-07-01/2025-07-01"
            })
    void aTextIsReadOrIsNotOfTheType(String column, String good, String bad) {
        ValueType.Parsed<?> type = (ValueType.Parsed<?>) column(column).type();

        assertThat(Objects.requireNonNull(parse(type, good)).toString()).isEqualTo(good);
        assertThat(good).matches(type.pattern().isEmpty() ? ".*" : type.pattern());
        assertThat(parse(type, bad)).isNull();
    }

    @Test
    void numbersHaveBounds() {
        ValueType.WholeNumbers small = (ValueType.WholeNumbers) EVERY_TYPE.small.type();

        assertThat(List.of(0L, 1L, 9L, 10L)).filteredOn(small::contains).containsExactly(1L, 9L);
        assertThat(small.expected()).isEqualTo("a whole number from 1 to 9");
    }

    @Test
    void aChoiceHasLabels() {
        ValueType<Integer> roman = ValueType.oneOf(new Integer[] {1, 5}, number -> number == 1 ? "i" : "v");
        ValueType.Choice<Integer> choice = (ValueType.Choice<Integer>) roman;

        assertThat(EVERY_TYPE.colour.type().expected()).isEqualTo("one of red, green");
        assertThat(choice.label(5)).isEqualTo("v");
        assertThat(choice.values()).containsExactly(1, 5);
        assertThatThrownBy(() -> choice.label(10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("10 is not one of i, v");
    }

    @Test
    void aBadRowNamesItsColumn() {
        assertThat(EVERY_TYPE.date.bad("is early"))
                .hasMessage("a_date: is early")
                .returns("a_date", BadRowException::column)
                .returns("is early", BadRowException::problem);
    }

    @Test
    void aTableIsDocumented() {
        assertThat(EVERY_TYPE.markdown()).isEqualTo("""
                ### every_type

                Values of every type. Key: `a_text`, `a_date`. Sorted by `a_text`, `a_date`.

                | column | type | | meaning |
                |---|---|---|---|
                | `a_text` | text | required | a text |
                | `a_date` | a date (yyyy-mm-dd) | required | a date |
                | `a_code` | a unit code (1 to 16 letters, digits, dots, hyphens or underscores) | optional | a code |
                | `a_small` | a whole number from 1 to 9 | optional | a small number |
                | `a_colour` | one of red, green | required | a colour |
                | `a_note` | text | empty if not given | a note \\| with a bar |
                | `a_flag` | true or false | false if not given | whether it is so |
                | `a_list` | a list of texts, in texts separated by `\\|` | empty if not given | some texts |
                | `an_id` | a unit id (code@yyyy-mm-dd) | optional | an id |
                | `a_range` | a range of dates (yyyy-mm-dd/yyyy-mm-dd or yyyy-mm-dd/..) | optional | a range |
                | `a_count` | a whole number from 0 on | optional | a count |
                | `a_number` | a number (digits, with a dot before decimals) | optional | a number |
                | `some_objects` | a list of pairs | empty if not given | some pairs |
                """);
        assertThat(new PairSchema().markdown()).contains("Pairs. In the order in which the rows are given.\n");
    }

    private static Column<?> column(String name) {
        return EVERY_TYPE.columns().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static <T> @Nullable T parse(ValueType.Parsed<T> type, String text) {
        return type.parse(text);
    }
}
