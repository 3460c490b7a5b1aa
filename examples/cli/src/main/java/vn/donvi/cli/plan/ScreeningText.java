package vn.donvi.cli.plan;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.TextTable;
import vn.donvi.cli.standard.StandardTable;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.plan.eligibility.ClaimedExemption;
import vn.donvi.plan.eligibility.EligibilityVerdict;
import vn.donvi.plan.eligibility.GroundAnswer;
import vn.donvi.plan.eligibility.Screening;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.Percentage;
import vn.donvi.standard.SpecialFactor;
import vn.donvi.standard.StandardAnswer;
import vn.donvi.standard.StandardFigure;
import vn.donvi.standard.Trait;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitType;

/** Screened units for people. */
final class ScreeningText {
    private static final String INDENT = "  ";
    private static final List<EligibilityVerdict> COUNTED = List.of(
            EligibilityVerdict.ELIGIBLE,
            EligibilityVerdict.DEPENDS,
            EligibilityVerdict.UNKNOWN,
            EligibilityVerdict.NOT_ELIGIBLE);

    private ScreeningText() {}

    /** Prints a paragraph for each unit. */
    static void print(List<Screening> screenings, Snapshot snapshot, Appendable out) throws IOException {
        for (int i = 0; i < screenings.size(); i++) {
            out.append(i == 0 ? "" : "\n");
            print(screenings.get(i), snapshot, out);
        }
    }

    private static void print(Screening screening, Snapshot snapshot, Appendable out) throws IOException {
        AdministrativeUnit unit = screening.unit();
        out.append(name(unit, snapshot)).append(" (").append(unit.code().toString());
        out.append("): ").append(Labels.spaced(screening.verdict())).append('\n');
        for (GroundAnswer ground : screening.grounds()) {
            String because = ground.decidingTraits().isEmpty() ? "" : ", by " + traits(ground.decidingTraits());
            line(Labels.spaced(ground.verdict()) + ": " + ground.ground() + because, out);
        }
        for (ClaimedExemption exemption : screening.exemptions()) {
            line("exemption claimed, " + exemption, out);
        }
        for (StandardAnswer answer : screening.answers()) {
            line(answer.criterion().label() + ": " + figure(answer), out);
            for (SpecialFactor factor : answer.requirement().factors()) {
                line(INDENT + "may be lowered to " + factor, out);
            }
        }
        for (String note : screening.notes()) {
            line(note, out);
        }
    }

    private static void line(String text, Appendable out) throws IOException {
        out.append(INDENT).append(text).append('\n');
    }

    private static String figure(StandardAnswer answer) {
        Optional<StandardFigure> known = answer.figure();
        if (known.isEmpty()) {
            return "not known";
        }
        StandardFigure figure = known.get();
        String unit = " " + answer.criterion().unit();
        List<String> parts = new ArrayList<>();
        parts.add(NumberText.of(figure.value().doubleValue()) + unit);
        answer.percentOfHigh()
                .ifPresent(
                        percent -> parts.add(share(percent, answer.requirement().high(), unit)));
        if (!answer.requirement().low().equals(answer.requirement().high())) {
            answer.percentOfLow()
                    .ifPresent(percent -> parts.add(
                            "or " + share(percent, answer.requirement().low(), unit)));
        }
        parts.add(figure.basis().replace('_', ' ') + " as of " + StandardTable.dates(figure.asOf()));
        parts.add(String.join(StandardTable.CLAUSES, figure.sources()));
        figure.quality().ifPresent(quality -> parts.add(Labels.spaced(quality)));
        return String.join(", ", parts);
    }

    private static String share(Percentage percent, Optional<BigDecimal> minimum, String unit) {
        return both(percent) + " of " + NumberText.of(minimum.orElseThrow().doubleValue()) + unit;
    }

    /** A percentage in both ways in which authorities print it. */
    static String both(Percentage percent) {
        return percent.rounded() + " %"
                + (percent.rounded().compareTo(percent.truncated()) == 0
                        ? ""
                        : " (" + percent.truncated() + " % truncated)");
    }

    private static String traits(List<Trait> traits) {
        return traits.stream().map(Trait::label).collect(Collectors.joining(", "));
    }

    private static String name(AdministrativeUnit unit, Snapshot snapshot) {
        return Stream.concat(Stream.of(unit), snapshot.parents(unit).stream())
                .map(AdministrativeUnit::fullName)
                .collect(Collectors.joining(", "));
    }

    /** Prints a line for each unit. */
    static void printList(List<Screening> screenings, Snapshot snapshot, Appendable out) throws IOException {
        TextTable table = new TextTable("lllrrll");
        table.row("", "", "", "area, truncated", "population", "", "");
        for (Screening screening : screenings) {
            AdministrativeUnit unit = screening.unit();
            List<AdministrativeUnit> parents = snapshot.parents(unit);
            // The province is asked for, or the code tells it.
            String district = parents.size() < 2 ? "" : ", " + parents.get(0).fullName();
            table.row(
                    unit.code().toString(),
                    unit.fullName() + district,
                    Labels.spaced(screening.verdict()),
                    percent(screening, Criterion.AREA),
                    percent(screening, Criterion.POPULATION),
                    screening.reasons().stream()
                            .map(ScreeningTable::ground)
                            .collect(Collectors.joining(StandardTable.CLAUSES)),
                    screening.exemptions().stream()
                            .map(ClaimedExemption::toString)
                            .collect(Collectors.joining(StandardTable.CLAUSES)));
        }
        table.print(out);
    }

    private static String percent(Screening screening, Criterion criterion) {
        Optional<StandardAnswer> answer = screening.answer(criterion);
        Optional<BigDecimal> ofHigh =
                answer.flatMap(StandardAnswer::percentOfHigh).map(Percentage::truncated);
        Optional<BigDecimal> ofLow =
                answer.flatMap(StandardAnswer::percentOfLow).map(Percentage::truncated);
        if (ofHigh.isEmpty() || ofLow.isEmpty()) {
            return "?";
        }
        return ofHigh.equals(ofLow) ? ofHigh.get() + " %" : ofHigh.get() + "-" + ofLow.get() + " %";
    }

    /** Prints how many units have which verdict, one line for each type. */
    static void printCounts(List<Screening> screenings, Appendable out) throws IOException {
        TextTable table = new TextTable("l" + "r".repeat(COUNTED.size() + 1));
        table.row(Stream.concat(
                        Stream.concat(Stream.of(""), COUNTED.stream().map(Labels::spaced)),
                        Stream.of("exemption claimed"))
                .toArray(String[]::new));
        for (Map.Entry<UnitType, List<Screening>> type : byType(screenings).entrySet()) {
            Map<EligibilityVerdict, Long> counts = counts(type.getValue());
            table.row(Stream.concat(
                            Stream.concat(
                                    Stream.of(type.getKey().label()),
                                    COUNTED.stream().map(verdict -> NumberText.of(counts.getOrDefault(verdict, 0L)))),
                            Stream.of(NumberText.of(claimed(type.getValue()))))
                    .toArray(String[]::new));
        }
        table.print(out);
    }

    /** How many units have which verdict, one sentence for each type. */
    static List<String> sentences(List<Screening> screenings) {
        List<String> sentences = new ArrayList<>();
        byType(screenings).forEach((type, of) -> {
            Map<EligibilityVerdict, Long> counts = counts(of);
            String others = Arrays.stream(EligibilityVerdict.values())
                    .filter(verdict -> verdict != EligibilityVerdict.ELIGIBLE && counts.containsKey(verdict))
                    .map(verdict -> Labels.spaced(verdict) + " " + NumberText.of(counts.getOrDefault(verdict, 0L)))
                    .collect(Collectors.joining(", "));
            sentences.add(NumberText.of(counts.getOrDefault(EligibilityVerdict.ELIGIBLE, 0L)) + " of "
                    + NumberText.of((long) of.size()) + " " + type.label() + " must be rearranged unless exempt"
                    + (others.isEmpty() ? "" : "; " + others));
        });
        return sentences;
    }

    private static SortedMap<UnitType, List<Screening>> byType(List<Screening> screenings) {
        SortedMap<UnitType, List<Screening>> byType = new TreeMap<>();
        for (Screening screening : screenings) {
            byType.computeIfAbsent(screening.unit().type(), unused -> new ArrayList<>())
                    .add(screening);
        }
        return byType;
    }

    private static Map<EligibilityVerdict, Long> counts(List<Screening> screenings) {
        Map<EligibilityVerdict, Long> counts = new EnumMap<>(EligibilityVerdict.class);
        screenings.forEach(screening -> counts.merge(screening.verdict(), 1L, Long::sum));
        return counts;
    }

    private static long claimed(List<Screening> screenings) {
        return screenings.stream()
                .filter(screening -> !screening.exemptions().isEmpty())
                .count();
    }
}
