package vn.donvi.cli.standard;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.table.ResultTable;
import vn.donvi.standard.Percentage;
import vn.donvi.standard.Requirement;
import vn.donvi.standard.SpecialFactor;
import vn.donvi.standard.StandardAnswer;
import vn.donvi.standard.StandardFigure;
import vn.donvi.standard.Trait;

/** Answers as a table, one row for each unit and criterion. */
public final class StandardTable {
    static final List<String> COLUMNS = List.of(
            "code",
            "name",
            "type",
            "criterion",
            "figure",
            "unit",
            "basis",
            "as_of",
            "source",
            "quality",
            "minimum_low",
            "minimum_high",
            "percent_of_low",
            "percent_of_low_truncated",
            "percent_of_high",
            "percent_of_high_truncated",
            "verdict",
            "depends_on",
            "factors",
            "rule",
            "documents",
            "confirmed",
            "note");

    /** Between two texts in one field that have no blanks. */
    public static final String SEPARATOR = " ";
    /** Between two texts in one field that have blanks. */
    public static final String CLAUSES = "; ";

    private StandardTable() {}

    static void write(List<CheckedUnit> units, ResultTable table) throws IOException {
        for (CheckedUnit unit : units) {
            for (StandardAnswer answer : unit.answers()) {
                write(unit, answer, table);
            }
        }
    }

    private static void write(CheckedUnit unit, StandardAnswer answer, ResultTable table) throws IOException {
        Requirement asked = answer.requirement();
        Optional<StandardFigure> figure = answer.figure();
        Optional<Percentage> ofLow = answer.percentOfLow();
        Optional<Percentage> ofHigh = answer.percentOfHigh();
        table.row(
                unit.unit().code(),
                unit.unit().fullName(),
                unit.unit().type().label(),
                answer.criterion().label(),
                orNull(figure.map(StandardFigure::value)),
                text(List.of(answer.criterion().unit()), SEPARATOR),
                orNull(figure.map(StandardFigure::basis)),
                orNull(figure.map(StandardTable::dates)),
                orNull(figure.map(found -> String.join(CLAUSES, found.sources()))),
                orNull(figure.flatMap(StandardFigure::quality).map(Labels::name)),
                orNull(asked.low()),
                orNull(asked.high()),
                orNull(ofLow.map(Percentage::rounded)),
                orNull(ofLow.map(Percentage::truncated)),
                orNull(ofHigh.map(Percentage::rounded)),
                orNull(ofHigh.map(Percentage::truncated)),
                Labels.name(answer.verdict()),
                text(answer.decidingTraits().stream().map(Trait::label).toList(), SEPARATOR),
                text(answer.factors().stream().map(SpecialFactor::toString).toList(), CLAUSES),
                answer.rule(),
                text(answer.documents(), CLAUSES),
                answer.isConfirmed(),
                text(notes(answer), CLAUSES));
    }

    /** All that is said about an answer, the reason first. */
    public static List<String> notes(StandardAnswer answer) {
        return Stream.of(
                        Stream.of(answer.reason()),
                        answer.notes().stream().filter(note -> !answer.reason().contains(note)),
                        answer.figure().map(StandardFigure::note).stream())
                .flatMap(notes -> notes)
                .filter(note -> !note.isEmpty())
                .toList();
    }

    /** The dates of a figure. */
    static String dates(StandardFigure figure) {
        return dates(figure.asOf());
    }

    /** Dates in one field. */
    public static String dates(List<LocalDate> dates) {
        return dates.stream().map(LocalDate::toString).collect(Collectors.joining(SEPARATOR));
    }

    /** Texts in one field; null if there is none. */
    public static @Nullable String text(Collection<String> parts, String separator) {
        String text = String.join(separator, parts);
        return text.isEmpty() ? null : text;
    }

    /** The value; null if there is none. */
    public static @Nullable Object orNull(Optional<?> value) {
        return value.isPresent() ? value.get() : null;
    }
}
