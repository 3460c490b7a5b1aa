package vn.donvi.cli.plan;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.TextTable;
import vn.donvi.plan.alternative.Acceptance;
import vn.donvi.plan.alternative.Alternative;
import vn.donvi.plan.alternative.Alternatives;
import vn.donvi.plan.alternative.Partition;
import vn.donvi.plan.alternative.SummedFigure;
import vn.donvi.standard.Percentage;
import vn.donvi.standard.StandardVerdict;
import vn.donvi.standard.Trait;
import vn.donvi.unit.AdministrativeUnit;

/** Alternatives and partitions for people. */
final class AlternativeText {
    private static final String COLUMNS = "lllrrrl";

    private AlternativeText() {}

    static void print(Alternatives found, String rule, int most, Appendable out) throws IOException {
        Alternative alone = found.alone();
        out.append(name(alone.units().get(0)))
                .append(" by the standards of ")
                .append(rule)
                .append("\n\n");
        TextTable table = new TextTable(COLUMNS);
        heading("", table);
        row("alone", alone, table);
        List<Alternative> shown = found.alternatives().stream().limit(most).toList();
        for (int i = 0; i < shown.size(); i++) {
            row(String.valueOf(i + 1), shown.get(i), table);
        }
        table.print(out);
        out.append('\n');
        if (shown.size() < found.alternatives().size()) {
            out.append("The first " + most + " are printed; --format csv prints all.\n");
        }
        out.append(summary(found)).append('\n');
        printNotes(shown, out);
    }

    /** How far a search went and what it found. */
    static String summary(Alternatives found) {
        return (found.isComplete() ? "all " : "only the first ") + NumberText.of((long) found.examined())
                + " connected sets of up to " + found.size() + " units were looked at: "
                + count(found, StandardVerdict.MET) + " reach the standard or need not, "
                + count(found, StandardVerdict.DEPENDS) + " may by traits that are not known, of "
                + count(found, StandardVerdict.UNKNOWN) + " it is not known, "
                + NumberText.of((long) found.notEnough()) + " do not";
    }

    private static String count(Alternatives found, StandardVerdict verdict) {
        return NumberText.of(found.alternatives().stream()
                .filter(alternative -> alternative.outcome() == verdict)
                .count());
    }

    static void print(AdministrativeUnit place, List<Partition> partitions, String rule, Appendable out)
            throws IOException {
        out.append(name(place)).append(" by the standards of ").append(rule).append('\n');
        for (Partition partition : partitions) {
            out.append('\n').append(summary(partition)).append("\n\n");
            TextTable table = new TextTable(COLUMNS);
            heading("", table);
            partition.groups().forEach(group -> row("merged", group, table));
            partition.left().forEach(left -> row("left", left, table));
            table.print(out);
            List<Alternative> all = new ArrayList<>(partition.groups());
            all.addAll(partition.left());
            printNotes(all, out);
        }
    }

    /** How good a partition is and whether it is the best. */
    static String summary(Partition partition) {
        String what = partition.acceptance() == Acceptance.CERTAIN
                ? "What is certain"
                : "What is possible by traits and figures that are not known";
        String bound = partition.isProven()
                ? "no partition into groups of up to " + partition.size() + " is better"
                : "not proven to be the best: every partition leaves at least " + partition.leftBound()
                        + (partition.leftBound() == partition.left().size()
                                ? " and needs at least " + partition.mergersBound() + " mergers"
                                : "");
        return what + ": " + NumberText.of((long) partition.mergers()) + " mergers, "
                + NumberText.of((long) partition.unitsAfter()) + " units after them, "
                + NumberText.of((long) partition.left().size()) + " left that need one; " + bound + " ("
                + NumberText.of(partition.sets()) + " sets, " + NumberText.of(partition.steps()) + " steps)";
    }

    private static void heading(String first, TextTable table) {
        table.row(first, "units", "verdict", "population", "area", "inner border", "");
    }

    private static void row(String first, Alternative alternative, TextTable table) {
        table.row(
                first,
                alternative.units().stream().map(AlternativeText::name).collect(Collectors.joining(" + ")),
                Labels.spaced(alternative.verdict()) + exception(alternative),
                figure(alternative.population(), alternative),
                figure(alternative.area(), alternative),
                alternative.innerBorderMetres().isPresent()
                        ? NumberText.decimal(Math.round(
                                                alternative.innerBorderMetres().getAsDouble() / 10)
                                        / 100.0)
                                + " km"
                        : "",
                alternative.decidingTraits().isEmpty()
                        ? ""
                        : "by "
                                + alternative.decidingTraits().stream()
                                        .map(Trait::label)
                                        .collect(Collectors.joining(", ")));
    }

    private static String exception(Alternative alternative) {
        return switch (alternative.exception()) {
            case NONE -> "";
            case APPLIES -> ", need not";
            case MAY_APPLY -> ", perhaps need not";
        };
    }

    private static String figure(SummedFigure figure, Alternative alternative) {
        if (figure.bases().isEmpty()) {
            return "?";
        }
        Optional<BigDecimal> ofHigh = alternative.percentOfHigh(figure).map(Percentage::truncated);
        Optional<BigDecimal> ofLow = alternative.percentOfLow(figure).map(Percentage::truncated);
        return (figure.sum().isComplete() ? "" : "at least ")
                + NumberText.of(figure.sum().value().doubleValue()) + " "
                + figure.criterion().unit()
                + ofHigh.map(percent -> ", " + share(percent, ofLow)).orElse("");
    }

    /** The share of the highest minimum and that of the lowest one, which is missing if the lowest asks for nothing. */
    private static String share(BigDecimal ofHigh, Optional<BigDecimal> ofLow) {
        if (ofLow.isEmpty()) {
            return ofHigh + " %, or nothing is asked";
        }
        return ofHigh + (ofLow.get().compareTo(ofHigh) == 0 ? "" : "-" + ofLow.get()) + " %";
    }

    private static void printNotes(List<Alternative> alternatives, Appendable out) throws IOException {
        Set<String> notes = new LinkedHashSet<>();
        alternatives.forEach(alternative -> notes.addAll(alternative.notes()));
        if (alternatives.stream().anyMatch(alternative -> !alternative.isConfirmed())) {
            notes.add("not all standards are confirmed; 'donvi standards' says which");
        }
        for (String note : notes) {
            out.append(note).append('\n');
        }
    }

    private static String name(AdministrativeUnit unit) {
        return unit.fullName() + " (" + unit.code() + ")";
    }
}
