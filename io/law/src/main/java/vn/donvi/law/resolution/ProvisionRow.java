package vn.donvi.law.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import vn.donvi.change.Extent;

/**
 * A provision in a flat table: one source unit and what the text states of it. A unit that is unchanged, or whose size is
 * stated, is source and target alike.
 *
 * @param document the number of the resolution; may be empty
 * @param clause the place in it
 * @param statement the kind of the provision: {@link #statement(Provision)}
 * @param source the unit that the provision is about; {@link UnitName#NONE} if an arrangement names none
 * @param within the units around the source, in its bracket or in the heading above, the narrowest first; may be empty
 * @param areaExtent how much of its area moves; empty if nothing moves
 * @param populationExtent how much of its population moves; empty if nothing moves
 * @param areaKm2 the stated area, in square kilometres
 * @param persons the stated persons
 * @param target the unit that results
 */
public record ProvisionRow(
        String document,
        String clause,
        String statement,
        UnitName source,
        String within,
        Optional<Extent> areaExtent,
        Optional<Extent> populationExtent,
        OptionalDouble areaKm2,
        OptionalLong persons,
        UnitName target) {
    /** Refuses nulls. */
    public ProvisionRow {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(target, "target");
    }

    /** The rows of a resolution, in the order of its text. Totals move no unit and have no row. */
    public static List<ProvisionRow> of(Resolution resolution) {
        List<ProvisionRow> rows = new ArrayList<>();
        for (Provision provision : resolution.provisions()) {
            addTo(rows, resolution.number(), provision);
        }
        return rows;
    }

    /**
     * The name of the kind of a provision in tables: the outcome of an arrangement in lower case, {@code renamed}, {@code
     * unchanged}, {@code size}, {@code totals} or {@code abolished}.
     */
    public static String statement(Provision provision) {
        if (provision instanceof Arrangement arrangement) {
            return arrangement.outcome().name().toLowerCase(Locale.ROOT);
        } else if (provision instanceof Renaming) {
            return "renamed";
        } else if (provision instanceof Unchanged) {
            return "unchanged";
        } else if (provision instanceof Size) {
            return "size";
        } else if (provision instanceof Totals) {
            return "totals";
        } else if (provision instanceof Abolition) {
            return "abolished";
        }
        throw new IllegalArgumentException("no word for " + provision);
    }

    private static void addTo(List<ProvisionRow> rows, String document, Provision provision) {
        if (provision instanceof Arrangement arrangement) {
            for (Source source : arrangement.sources()) {
                rows.add(new ProvisionRow(
                        document,
                        provision.clause().ref().toString(),
                        statement(provision),
                        source.unit(),
                        within(source.unit(), provision.clause()),
                        Optional.of(source.area()),
                        Optional.of(source.population()),
                        source.figures().areaKm2(),
                        source.figures().persons(),
                        arrangement.target()));
            }
            if (arrangement.sources().isEmpty()) {
                // A problem of its own, which must not hide the target.
                rows.add(of(document, provision, UnitName.NONE, StatedFigures.NONE, arrangement.target()));
            }
        } else if (provision instanceof Renaming renaming) {
            rows.add(of(document, provision, renaming.from(), StatedFigures.NONE, renaming.to()));
        } else if (provision instanceof Unchanged unchanged) {
            for (UnitName unit : unchanged.units()) {
                rows.add(of(document, provision, unit, StatedFigures.NONE, unit));
            }
        } else if (provision instanceof Abolition abolition) {
            for (UnitName unit : abolition.units()) {
                rows.add(of(document, provision, unit, StatedFigures.NONE, UnitName.NONE));
            }
        } else if (provision instanceof Size size) {
            rows.add(of(document, provision, size.unit(), size.figures(), size.unit()));
        }
    }

    /** A row in which nothing moves. */
    private static ProvisionRow of(
            String document, Provision provision, UnitName source, StatedFigures figures, UnitName target) {
        return new ProvisionRow(
                document,
                provision.clause().ref().toString(),
                statement(provision),
                source,
                within(source, provision.clause()),
                Optional.empty(),
                Optional.empty(),
                figures.areaKm2(),
                figures.persons(),
                target);
    }

    private static String within(UnitName unit, Clause clause) {
        List<UnitName> parents = unit.within().isEmpty() ? clause.within() : unit.within();
        return parents.stream().map(UnitName::toString).collect(Collectors.joining(", "));
    }
}
