package vn.donvi.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import vn.donvi.problem.WithProblems;
import vn.donvi.text.Arrangement;
import vn.donvi.text.Clause;
import vn.donvi.text.Figures;
import vn.donvi.text.Renaming;
import vn.donvi.text.Resolution;
import vn.donvi.text.Size;
import vn.donvi.text.Source;
import vn.donvi.text.Statement;
import vn.donvi.text.Unchanged;
import vn.donvi.text.UnitName;

/**
 * Statements as CSV, a row for each unit that one takes from. A unit that stays, or whose size is stated, is source and
 * target alike. Totals move no unit and have no row.
 */
final class StatementTable implements ReadCommand.Printer {
    private static final String[] COLUMNS = {
        "document",
        "clause",
        "statement",
        "source_type",
        "source_name",
        "source_within",
        "area_extent",
        "population_extent",
        "area_km2",
        "persons",
        "target_type",
        "target_name"
    };

    private final CSVPrinter printer;

    StatementTable(Writer out) throws IOException {
        this.printer = new CSVPrinter(
                out, ResultTable.FORMAT.builder().setHeader(COLUMNS).get());
    }

    @Override
    public void print(String file, WithProblems<Resolution> read) throws IOException {
        String document = read.value().number();
        for (Statement statement : read.value().statements()) {
            if (statement instanceof Arrangement arrangement) {
                print(document, arrangement);
            } else if (statement instanceof Renaming renaming) {
                row(document, renaming, renaming.from(), null, Figures.NONE, renaming.to());
            } else if (statement instanceof Unchanged unchanged) {
                for (UnitName unit : unchanged.units()) {
                    row(document, unchanged, unit, null, Figures.NONE, unit);
                }
            } else if (statement instanceof Size size) {
                row(document, size, size.unit(), null, size.figures(), size.unit());
            }
        }
    }

    /** A row a source; one without a source if none was found, which is a problem of its own, so that the target shows. */
    private void print(String document, Arrangement arrangement) throws IOException {
        for (Source source : arrangement.sources()) {
            row(document, arrangement, source.unit(), source, source.figures(), arrangement.target());
        }
        if (arrangement.sources().isEmpty()) {
            row(document, arrangement, UnitName.NONE, null, Figures.NONE, arrangement.target());
        }
    }

    private void row(
            String document,
            Statement statement,
            UnitName unit,
            @Nullable Source source,
            Figures figures,
            UnitName target)
            throws IOException {
        printer.printRecord(
                document,
                statement.clause().ref(),
                Words.name(statement),
                unit.term(),
                unit.name(),
                within(unit, statement.clause()),
                source == null ? "" : Words.name(source.area()),
                source == null ? "" : Words.name(source.population()),
                figures.areaKm2().isPresent() ? figures.areaKm2().getAsDouble() : "",
                figures.persons().isPresent() ? figures.persons().getAsLong() : "",
                target.term(),
                target.name());
    }

    /** The units of the bracket after a unit, or else of the heading above, the narrowest first. */
    private static String within(UnitName unit, Clause clause) {
        List<UnitName> parents = unit.within().isEmpty() ? clause.within() : unit.within();
        return parents.stream().map(UnitName::toString).collect(Collectors.joining(", "));
    }

    @Override
    public void end() {}
}
