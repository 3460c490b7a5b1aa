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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.TextTable;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.Percentage;
import vn.donvi.standard.SpecialFactor;
import vn.donvi.standard.StandardAnswer;
import vn.donvi.standard.StandardFigure;
import vn.donvi.standard.StandardVerdict;
import vn.donvi.unit.AdministrativeUnit;

/** Answers for people: a paragraph for each unit, or how many have which verdict. */
public final class StandardText {
    private static final String INDENT = "  ";
    /** More decimals than an area has, and enough of a share. */
    private static final int DECIMALS = 4;

    private StandardText() {}

    /** Prints a paragraph for each unit. */
    static void print(List<CheckedUnit> units, Snapshot snapshot, Appendable out) throws IOException {
        for (int i = 0; i < units.size(); i++) {
            out.append(i == 0 ? "" : "\n");
            print(units.get(i), snapshot, out);
        }
    }

    private static void print(CheckedUnit checked, Snapshot snapshot, Appendable out) throws IOException {
        AdministrativeUnit unit = checked.unit();
        out.append(unit.fullName());
        for (AdministrativeUnit parent : snapshot.parents(unit)) {
            out.append(", ").append(parent.fullName());
        }
        out.append(" (").append(unit.code().toString()).append(")\n");
        TextTable table = new TextTable("lll");
        for (StandardAnswer answer : checked.answers()) {
            List<String> lines = lines(answer);
            for (int i = 0; i < lines.size(); i++) {
                table.row(
                        i == 0 ? INDENT + Labels.spaced(answer.criterion()) : "",
                        i == 0 ? Labels.spaced(answer.verdict()) : "",
                        lines.get(i));
            }
        }
        table.print(out);
    }

    /** An answer, one statement a line: the figure, its percentage, the factors, the documents, and the notes. */
    public static List<String> lines(StandardAnswer answer) {
        List<String> lines = new ArrayList<>();
        answer.figure().ifPresent(figure -> lines.add(figure(figure)));
        Optional<BigDecimal> low = answer.requirement().low();
        Optional<BigDecimal> high = answer.requirement().high();
        if (low.isPresent() && high.isPresent()) {
            lines.add(share(answer.percentOfHigh(), high.get(), answer));
            if (low.get().compareTo(high.get()) != 0) {
                lines.add("or " + share(answer.percentOfLow(), low.get(), answer));
            }
        }
        for (SpecialFactor factor : answer.factors()) {
            lines.add((low.equals(high) ? "lowered to " : "may be lowered to ") + factor);
        }
        if (!answer.documents().isEmpty()) {
            lines.add("by " + String.join(", ", answer.documents()) + (answer.isConfirmed() ? "" : ", not confirmed"));
        }
        lines.addAll(StandardTable.notes(answer));
        return lines;
    }

    private static String figure(StandardFigure figure) {
        String unit = figure.criterion().unit();
        String sources = String.join(", ", figure.sources());
        BigDecimal value = figure.value();
        BigDecimal shown = value.setScale(Math.min(value.scale(), DECIMALS), RoundingMode.DOWN);
        return NumberText.of(shown.doubleValue()) + (unit.isEmpty() ? "" : " " + unit) + ", "
                + figure.basis().replace('_', ' ')
                + (figure.asOf().isEmpty() ? "" : " as of " + StandardTable.dates(figure))
                + (sources.isEmpty() ? "" : ", " + sources)
                + figure.quality().map(quality -> ", " + Labels.spaced(quality)).orElse("");
    }

    private static String share(Optional<Percentage> percentage, BigDecimal minimum, StandardAnswer answer) {
        String unit = answer.criterion().unit();
        String least = NumberText.of(minimum.doubleValue()) + (unit.isEmpty() ? "" : " " + unit);
        if (percentage.isEmpty()) {
            return "at least " + least;
        }
        Percentage percent = percentage.get();
        return percent.rounded() + " %"
                + (percent.rounded().compareTo(percent.truncated()) == 0
                        ? ""
                        : " (" + percent.truncated() + " % truncated)")
                + " of " + least;
    }

    /** Prints how many units have which verdict, one line for each criterion. */
    static void printCounts(List<CheckedUnit> units, Appendable out) throws IOException {
        TextTable table = new TextTable("l" + "r".repeat(StandardVerdict.values().length));
        table.row(row("", Labels::spaced));
        counts(units)
                .forEach((criterion, numbers) -> table.row(
                        row(Labels.spaced(criterion), verdict -> NumberText.of(numbers.getOrDefault(verdict, 0L)))));
        table.print(out);
    }

    private static String[] row(String head, Function<StandardVerdict, String> cell) {
        return Stream.concat(
                        Stream.of(head), Arrays.stream(StandardVerdict.values()).map(cell))
                .toArray(String[]::new);
    }

    /** How many units have which verdict, one sentence for each criterion. */
    static List<String> sentences(List<CheckedUnit> units) {
        List<String> sentences = new ArrayList<>();
        counts(units).forEach((criterion, numbers) -> {
            long all = numbers.values().stream().mapToLong(Long::longValue).sum();
            String others = numbers.entrySet().stream()
                    .filter(count -> count.getKey() != StandardVerdict.MET)
                    .map(count -> Labels.spaced(count.getKey()) + " " + NumberText.of(count.getValue()))
                    .collect(Collectors.joining(", "));
            sentences.add(NumberText.of(numbers.getOrDefault(StandardVerdict.MET, 0L)) + " of " + NumberText.of(all)
                    + " units meet the standard of " + Labels.spaced(criterion)
                    + (others.isEmpty() ? "" : "; " + others));
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
