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
import vn.donvi.cli.language.Message;
import vn.donvi.cli.language.Words;
import vn.donvi.cli.standard.StandardText;
import vn.donvi.plan.alternative.Acceptance;
import vn.donvi.plan.alternative.Alternative;
import vn.donvi.plan.alternative.Alternatives;
import vn.donvi.plan.alternative.Partition;
import vn.donvi.plan.alternative.SummedFigure;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.Percentage;
import vn.donvi.standard.StandardVerdict;
import vn.donvi.unit.AdministrativeUnit;

/** Alternatives and partitions for people. */
final class AlternativeText {
    private static final String COLUMNS = "lllrrrl";

    private AlternativeText() {}

    static void print(Alternatives found, String rule, int most, Words words, Appendable out) throws IOException {
        Alternative alone = found.alone();
        out.append(words.text("plan.by-standards", name(alone.units().get(0)), rule))
                .append("\n\n");
        TextTable table = table(words);
        row(words.text("plan.alone"), alone, words, table);
        List<Alternative> shown = found.alternatives().stream().limit(most).toList();
        for (int i = 0; i < shown.size(); i++) {
            row(String.valueOf(i + 1), shown.get(i), words, table);
        }
        table.print(out);
        out.append('\n');
        if (shown.size() < found.alternatives().size()) {
            out.append(words.text("plan.first-printed", most)).append('\n');
        }
        out.append(words.text(summary(found))).append('\n');
        printNotes(shown, words, out);
    }

    /** How far a search went and what it found. */
    static Message summary(Alternatives found) {
        return Message.of(
                found.isComplete() ? "plan.all-sets" : "plan.first-sets",
                NumberText.of((long) found.examined()),
                found.size(),
                count(found, StandardVerdict.MET),
                count(found, StandardVerdict.DEPENDS),
                count(found, StandardVerdict.UNKNOWN),
                NumberText.of((long) found.notEnough()));
    }

    private static String count(Alternatives found, StandardVerdict verdict) {
        return NumberText.of(found.alternatives().stream()
                .filter(alternative -> alternative.outcome() == verdict)
                .count());
    }

    static void print(AdministrativeUnit place, List<Partition> partitions, String rule, Words words, Appendable out)
            throws IOException {
        out.append(words.text("plan.by-standards", name(place), rule)).append('\n');
        for (Partition partition : partitions) {
            out.append('\n').append(words.text(summary(partition))).append("\n\n");
            TextTable table = table(words);
            partition.groups().forEach(group -> row(words.text("plan.group-merged"), group, words, table));
            partition.left().forEach(left -> row(words.text("plan.left"), left, words, table));
            table.print(out);
            List<Alternative> all = new ArrayList<>(partition.groups());
            all.addAll(partition.left());
            printNotes(all, words, out);
        }
    }

    /** How good a partition is and whether it is the best. */
    static Message summary(Partition partition) {
        Message bound = partition.isProven()
                ? Message.of("plan.proven", partition.size())
                : partition.leftBound() == partition.left().size()
                        ? Message.of("plan.not-proven-mergers", partition.leftBound(), partition.mergersBound())
                        : Message.of("plan.not-proven", partition.leftBound());
        return Message.of(
                partition.acceptance() == Acceptance.CERTAIN ? "plan.partition-certain" : "plan.partition-possible",
                NumberText.of((long) partition.mergers()),
                NumberText.of((long) partition.unitsAfter()),
                NumberText.of((long) partition.left().size()),
                bound,
                NumberText.of(partition.sets()),
                NumberText.of(partition.steps()));
    }

    /** A table with its heading. */
    private static TextTable table(Words words) {
        return new TextTable(COLUMNS)
                .row(
                        "",
                        words.text("plan.label.units"),
                        words.text("plan.verdict"),
                        words.text(Labels.word(Criterion.POPULATION)),
                        words.text(Labels.word(Criterion.AREA)),
                        words.text("plan.inner-border"),
                        "");
    }

    private static void row(String first, Alternative alternative, Words words, TextTable table) {
        table.row(
                first,
                alternative.units().stream().map(AlternativeText::name).collect(Collectors.joining(" + ")),
                words.text(verdict(alternative)),
                words.text(figure(alternative.population(), alternative)),
                words.text(figure(alternative.area(), alternative)),
                alternative.innerBorderMetres().isPresent()
                        ? NumberText.decimal(Math.round(
                                                alternative.innerBorderMetres().getAsDouble() / 10)
                                        / 100.0)
                                + " km"
                        : "",
                alternative.decidingTraits().isEmpty()
                        ? ""
                        : words.text(
                                "plan.by-traits",
                                Message.joined(
                                        ", ",
                                        alternative.decidingTraits().stream()
                                                .map(Labels::word)
                                                .toList())));
    }

    private static Message verdict(Alternative alternative) {
        Message verdict = Labels.word(alternative.verdict());
        return switch (alternative.exception()) {
            case NONE -> verdict;
            case APPLIES -> Message.of("plan.need-not", verdict);
            case MAY_APPLY -> Message.of("plan.perhaps-need-not", verdict);
        };
    }

    private static Message figure(SummedFigure figure, Alternative alternative) {
        if (figure.bases().isEmpty()) {
            return Message.verbatim("?");
        }
        Optional<BigDecimal> ofHigh = alternative.percentOfHigh(figure).map(Percentage::truncated);
        Optional<BigDecimal> ofLow = alternative.percentOfLow(figure).map(Percentage::truncated);
        Message sum = Message.joined(
                " ", List.of(NumberText.of(figure.sum().value().doubleValue()), StandardText.unit(figure.criterion())));
        Message known = figure.sum().isComplete() ? sum : Message.of("standard.at-least", sum);
        return ofHigh.map(percent -> Message.joined(", ", List.of(known, share(percent, ofLow))))
                .orElse(known);
    }

    /** The share of the highest minimum and that of the lowest one, which is missing if the lowest asks for nothing. */
    private static Message share(BigDecimal ofHigh, Optional<BigDecimal> ofLow) {
        if (ofLow.isEmpty()) {
            return Message.of("plan.or-nothing-asked", ofHigh);
        }
        return Message.verbatim(ofHigh + (ofLow.get().compareTo(ofHigh) == 0 ? "" : "-" + ofLow.get()) + " %");
    }

    private static void printNotes(List<Alternative> alternatives, Words words, Appendable out) throws IOException {
        Set<Message> notes = new LinkedHashSet<>();
        alternatives.forEach(alternative -> alternative.notes().forEach(note -> notes.add(Message.ofNote(note))));
        if (alternatives.stream().anyMatch(alternative -> !alternative.isConfirmed())) {
            notes.add(Message.of("plan.not-all-confirmed"));
        }
        for (Message note : notes) {
            out.append(words.text(note)).append('\n');
        }
    }

    private static String name(AdministrativeUnit unit) {
        return unit.fullName() + " (" + unit.code() + ")";
    }
}
