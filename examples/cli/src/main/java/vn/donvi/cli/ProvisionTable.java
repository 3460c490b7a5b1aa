package vn.donvi.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import vn.donvi.problem.WithProblems;
import vn.donvi.text.resolution.Arrangement;
import vn.donvi.text.resolution.Clause;
import vn.donvi.text.resolution.Figures;
import vn.donvi.text.resolution.Provision;
import vn.donvi.text.resolution.Renaming;
import vn.donvi.text.resolution.Resolution;
import vn.donvi.text.resolution.Size;
import vn.donvi.text.resolution.Source;
import vn.donvi.text.resolution.Unchanged;
import vn.donvi.text.resolution.UnitName;

/**
 * Statements as CSV, a row for each unit that one takes from. A unit that stays, or whose size is stated, is source and
 * target alike. Totals move no unit and have no row.
 */
final class ProvisionTable implements ReadCommand.Printer {
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

    ProvisionTable(Writer out) throws IOException {
        this.printer = new CSVPrinter(
                out, ResultTable.FORMAT.builder().setHeader(COLUMNS).get());
    }

    @Override
    public void print(String file, WithProblems<Resolution> read) throws IOException {
        String document = read.value().number();
        for (Provision provision : read.value().provisions()) {
            if (provision instanceof Arrangement arrangement) {
                print(document, arrangement);
            } else if (provision instanceof Renaming renaming) {
                row(document, renaming, renaming.from(), null, Figures.NONE, renaming.to());
            } else if (provision instanceof Unchanged unchanged) {
                for (UnitName unit : unchanged.units()) {
                    row(document, unchanged, unit, null, Figures.NONE, unit);
                }
            } else if (provision instanceof Size size) {
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
            Provision provision,
            UnitName unit,
            @Nullable Source source,
            Figures figures,
            UnitName target)
            throws IOException {
        printer.printRecord(
                document,
                provision.clause().ref(),
                Words.name(provision),
                unit.term(),
                unit.name(),
                within(unit, provision.clause()),
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
