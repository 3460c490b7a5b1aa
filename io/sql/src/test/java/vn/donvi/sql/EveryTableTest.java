package vn.donvi.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.donvi.problem.WithProblems;
import vn.donvi.sql.AllTables.Sample;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;

/** What holds for every table of the repository. */
class EveryTableTest {
    static Stream<Sample<?>> samples() {
        return Stream.concat(AllTables.flat().stream(), AllTables.nested().stream());
    }

    static Stream<Arguments> stored() {
        return AllTables.flat().stream()
                .flatMap(sample -> Stream.of(Database.values()).map(database -> arguments(sample, database)));
    }

    @ParameterizedTest
    @MethodSource("stored")
    <T> void rowsAreReadAgainFromADatabase(Sample<T> sample, Database database) throws SQLException {
        SqlTable<T> table = SqlTable.of(sample.schema());
        try (Connection connection = database.open()) {
            Database.execute(connection, table.definition());
            table.insert(sample.rows(), connection);

            WithProblems<List<T>> read = table.read(connection);

            assertThat(read.problems()).isEmpty();
            assertThat(read.value()).isNotEmpty().isEqualTo(sample.rows());
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void aRowSetsEveryColumnInItsOrder(Sample<T> sample) {
        assertThat(sample.rows()).isNotEmpty().allSatisfy(value -> {
            List<Column<?>> set = new ArrayList<>();
            sample.schema().write(value, new NewRow() {
                @Override
                public <V> NewRow set(Column<V> column, V ignored) {
                    set.add(column);
                    return this;
                }
            });
            assertThat(set).isEqualTo(sample.schema().columns());
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void columnsOfTheKeyAreRequiredColumnsOfTheTable(Sample<T> sample) {
        assertThat(sample.schema().columns()).containsAll(sample.schema().key());
        assertThat(sample.schema().key()).allMatch(Column::isRequired);
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void rowsAreSortedByTheColumnsThatAreNamed(Sample<T> sample) {
        assertThat(sample.schema().columns()).containsAll(sample.schema().sortedBy());
        assertThat(sample.rows()).isSortedAccordingTo(sample.schema().order());
        List<List<Object>> keys =
                sample.rows().stream().map(value -> key(sample, value)).toList();
        assertThat(keys).isSortedAccordingTo(EveryTableTest::compare);
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void namesAndMeaningsHaveOneForm(Sample<T> sample) {
        assertThat(sample.schema().name()).matches("[a-z]+(_[a-z]+)*");
        assertThat(sample.schema().title()).matches("[A-Z].*[^.]");
        assertThat(sample.schema().columns())
                .extracting(Column::name)
                .allSatisfy(name -> assertThat(name).matches("[a-z]+(_[a-z0-9]+)*"));
        assertThat(sample.schema().columns())
                .extracting(Column::description)
                .allSatisfy(meaning -> assertThat(meaning)
                        .matches("[a-z].*[^.…]|.*: .*…")
                        .doesNotContain(". ")
                        .doesNotContain("\n"));
    }

    @Test
    void tablesWithRowsInRowsAreNotStored() {
        assertThat(AllTables.nested()).hasSize(3);
        assertThat(AllTables.flat()).hasSize(36);
    }

    /** The values of the columns that a table is sorted by; a missing one is the empty list. */
    private static <T> List<Object> key(Sample<T> sample, T value) {
        List<Object> values =
                new ArrayList<>(Collections.nCopies(sample.schema().sortedBy().size(), List.of()));
        sample.schema().write(value, new NewRow() {
            @Override
            public <V> NewRow set(Column<V> column, V set) {
                int index = sample.schema().sortedBy().indexOf(column);
                Object stated = set instanceof Optional<?> optional ? optional.orElse(null) : set;
                if (index >= 0 && stated != null) {
                    values.set(index, stated);
                }
                return this;
            }
        });
        return values;
    }

    private static int compare(List<Object> one, List<Object> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = compareValues(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @SuppressWarnings("unchecked") // the values of one column
    private static int compareValues(Object one, Object other) {
        boolean isMissing = one instanceof List;
        boolean isOtherMissing = other instanceof List;
        if (isMissing || isOtherMissing) {
            // Some tables have rows without a value first, some last.
            return 0;
        }
        return one instanceof String text && other instanceof String next && text.matches("[0-9]+")
                ? Long.compare(Long.parseLong(text), Long.parseLong(next))
                : ((Comparable<Object>) one).compareTo(other);
    }
}
