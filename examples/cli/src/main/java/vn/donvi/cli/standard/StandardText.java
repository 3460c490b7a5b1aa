package vn.donvi.cli.standard;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.TextTable;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.language.Words;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.measure.Measure;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.Percentage;
import vn.donvi.standard.SpecialFactor;
import vn.donvi.standard.StandardAnswer;
import vn.donvi.standard.StandardFigure;
import vn.donvi.standard.StandardVerdict;
import vn.donvi.standard.Trait;
import vn.donvi.standard.TraitCondition;
import vn.donvi.unit.AdministrativeUnit;

/** Answers for people: a paragraph for each unit, or how many have which verdict. */
public final class StandardText {
    private static final String INDENT = "  ";
    /** What the library puts between the bases of a sum. */
    private static final String BETWEEN_BASES = " + ";
    /** More decimals than an area has, and enough of a share. */
    private static final int DECIMALS = 4;

    private StandardText() {}

    /** Prints a paragraph for each unit. */
    static void print(List<CheckedUnit> units, Snapshot snapshot, Words words, Appendable out) throws IOException {
        for (int i = 0; i < units.size(); i++) {
            out.append(i == 0 ? "" : "\n");
            print(units.get(i), snapshot, words, out);
        }
    }

    private static void print(CheckedUnit checked, Snapshot snapshot, Words words, Appendable out) throws IOException {
        AdministrativeUnit unit = checked.unit();
        out.append(unit.fullName());
        for (AdministrativeUnit parent : snapshot.parents(unit)) {
            out.append(", ").append(parent.fullName());
        }
        out.append(" (").append(unit.code().toString()).append(")\n");
        TextTable table = new TextTable("lll");
        for (StandardAnswer answer : checked.answers()) {
            List<String> lines = lines(answer, words);
            for (int i = 0; i < lines.size(); i++) {
                table.row(
                        i == 0 ? INDENT + words.text(Labels.word(answer.criterion())) : "",
                        i == 0 ? words.text(Labels.word(answer.verdict())) : "",
                        lines.get(i));
            }
        }
        table.print(out);
    }

    /** An answer, one statement a line: the figure, its percentage, the factors, the documents, and the notes. */
    public static List<String> lines(StandardAnswer answer, Words words) {
        List<String> lines = new ArrayList<>();
        answer.figure().ifPresent(figure -> lines.add(words.text(figure(figure))));
        Optional<BigDecimal> low = answer.requirement().low();
        Optional<BigDecimal> high = answer.requirement().high();
        if (low.isPresent() && high.isPresent()) {
            lines.add(words.text(share(answer.percentOfHigh(), high.get(), answer)));
            if (low.get().compareTo(high.get()) != 0) {
                lines.add(words.text("standard.or", share(answer.percentOfLow(), low.get(), answer)));
            }
        }
        for (SpecialFactor factor : answer.factors()) {
            lines.add(words.text(low.equals(high) ? "standard.lowered" : "standard.may-be-lowered", factor(factor)));
        }
        if (!answer.documents().isEmpty()) {
            lines.add(words.text(
                    answer.isConfirmed() ? "standard.by" : "standard.by-unconfirmed",
                    String.join(", ", answer.documents())));
        }
        StandardTable.notes(answer).forEach(note -> lines.add(words.text(Message.ofNote(note))));
        return lines;
    }

    /** A factor as {@link SpecialFactor#toString} says it in English. */
    public static Message factor(SpecialFactor factor) {
        Message text = factor.percent()
                .map(percent -> Message.of("standard.percent", percent.toPlainString()))
                .orElseGet(() -> Message.of("standard.unknown-factor"));
        if (factor.base().isPresent()) {
            text = text.then(Message.of("standard.of-base", factor.base().get().toPlainString()));
        }
        List<Message> conditions = new ArrayList<>();
        factor.conditions().forEach(condition -> conditions.add(condition(condition)));
        factor.minority()
                .ifPresent(scale -> conditions.add(Message.of(
                        "standard.minority-from",
                        Labels.word(Trait.MINORITY),
                        scale.from().toPlainString())));
        if (!conditions.isEmpty()) {
            text = text.then(Message.of("standard.if", Message.joined(", ", conditions)));
        }
        return text.then(Message.verbatim(" (" + factor.document() + ")"));
    }

    /** A condition as {@link TraitCondition#toString} says it in English. */
    public static Message condition(TraitCondition condition) {
        Message trait = Labels.word(condition.trait());
        return condition.isSo() ? trait : Message.of("standard.not", trait);
    }

    private static Message figure(StandardFigure figure) {
        BigDecimal value = figure.value();
        BigDecimal shown = value.setScale(Math.min(value.scale(), DECIMALS), RoundingMode.DOWN);
        return figure(figure, Message.verbatim(NumberText.of(shown.doubleValue())));
    }

    /**
     * A figure with its unit, what it was counted by, its dates, its sources and its quality.
     *
     * @param number the number, or a range
     */
    public static Message figure(StandardFigure figure, Message number) {
        String sources = String.join(", ", figure.sources());
        Message text = Message.of("standard.figure", amount(number, figure.criterion()), basis(figure.basis()));
        if (!figure.asOf().isEmpty()) {
            text = text.then(Message.of("standard.as-of", StandardTable.dates(figure)));
        }
        if (!sources.isEmpty()) {
            text = text.then(Message.verbatim(", " + sources));
        }
        return figure.quality().isEmpty()
                ? text
                : Message.joined(
                        ", ", List.of(text, Labels.word(figure.quality().get())));
    }

    /** What a figure was counted by: measures, or words of the library. */
    public static Message basis(String basis) {
        return Message.joined(
                BETWEEN_BASES,
                Stream.of(basis.split(Pattern.quote(BETWEEN_BASES), -1))
                        .map(each -> Measure.find(each)
                                .map(Labels::word)
                                .orElseGet(() -> Message.ofLibrary(each.replace('_', ' '))))
                        .toList());
    }

    /** A number with the unit of a criterion. */
    private static Message amount(BigDecimal number, Criterion criterion) {
        return amount(Message.verbatim(NumberText.of(number.doubleValue())), criterion);
    }

    private static Message amount(Message number, Criterion criterion) {
        return criterion.unit().isEmpty() ? number : Message.joined(" ", List.of(number, unit(criterion)));
    }

    /** The unit of measure of a criterion that has one. */
    public static Message unit(Criterion criterion) {
        return Message.of("standard.unit." + criterion.name());
    }

    private static Message share(Optional<Percentage> percentage, BigDecimal minimum, StandardAnswer answer) {
        Message least = amount(minimum, answer.criterion());
        if (percentage.isEmpty()) {
            return Message.of("standard.at-least", least);
        }
        Percentage percent = percentage.get();
        return percent.rounded().compareTo(percent.truncated()) == 0
                ? Message.of("standard.share", percent.rounded(), least)
                : Message.of("standard.share-truncated", percent.rounded(), percent.truncated(), least);
    }

    /** Prints how many units have which verdict, one line for each criterion. */
    static void printCounts(List<CheckedUnit> units, Words words, Appendable out) throws IOException {
        TextTable table = new TextTable("l" + "r".repeat(StandardVerdict.values().length));
        table.row(row("", verdict -> words.text(Labels.word(verdict))));
        counts(units)
                .forEach((criterion, numbers) -> table.row(row(
                        words.text(Labels.word(criterion)),
                        verdict -> NumberText.of(numbers.getOrDefault(verdict, 0L)))));
        table.print(out);
    }

    private static String[] row(String head, Function<StandardVerdict, String> cell) {
        return Stream.concat(
                        Stream.of(head), Arrays.stream(StandardVerdict.values()).map(cell))
                .toArray(String[]::new);
    }

    /** How many units have which verdict, one sentence for each criterion. */
    static List<Message> sentences(List<CheckedUnit> units) {
        List<Message> sentences = new ArrayList<>();
        counts(units).forEach((criterion, numbers) -> {
            long all = numbers.values().stream().mapToLong(Long::longValue).sum();
            List<Message> others = numbers.entrySet().stream()
                    .filter(count -> count.getKey() != StandardVerdict.MET)
                    .map(count ->
                            Labels.word(count.getKey()).then(Message.verbatim(" " + NumberText.of(count.getValue()))))
                    .toList();
            Message met = Message.of(
                    "standard.met",
                    NumberText.of(numbers.getOrDefault(StandardVerdict.MET, 0L)),
                    NumberText.of(all),
                    Labels.word(criterion));
            sentences.add(others.isEmpty() ? met : Message.joined("; ", List.of(met, Message.joined(", ", others))));
        });
        return sentences;
    }

    private static SortedMap<Criterion, SortedMap<StandardVerdict, Long>> counts(List<CheckedUnit> units) {
        SortedMap<Criterion, SortedMap<StandardVerdict, Long>> counts = new TreeMap<>();
        for (CheckedUnit unit : units) {
            for (StandardAnswer answer : unit.answers()) {
                counts.computeIfAbsent(answer.criterion(), unused -> new TreeMap<>())
                        .merge(answer.verdict(), 1L, Long::sum);
            }
        }
        return counts;
    }
}
