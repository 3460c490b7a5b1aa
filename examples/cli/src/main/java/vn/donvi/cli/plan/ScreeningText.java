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
import vn.donvi.cli.language.Message;
import vn.donvi.cli.language.Words;
import vn.donvi.cli.standard.StandardTable;
import vn.donvi.cli.standard.StandardText;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.plan.eligibility.ClaimedExemption;
import vn.donvi.plan.eligibility.EligibilityVerdict;
import vn.donvi.plan.eligibility.Exemption;
import vn.donvi.plan.eligibility.ExemptionClaim;
import vn.donvi.plan.eligibility.GroundAnswer;
import vn.donvi.plan.eligibility.RearrangementGround;
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
    static void print(List<Screening> screenings, Snapshot snapshot, Words words, Appendable out) throws IOException {
        for (int i = 0; i < screenings.size(); i++) {
            out.append(i == 0 ? "" : "\n");
            print(screenings.get(i), snapshot, words, out);
        }
    }

    private static void print(Screening screening, Snapshot snapshot, Words words, Appendable out) throws IOException {
        AdministrativeUnit unit = screening.unit();
        out.append(name(unit, snapshot)).append(" (").append(unit.code().toString());
        out.append("): ").append(words.text(Labels.word(screening.verdict()))).append('\n');
        for (Message line : lines(screening)) {
            out.append(INDENT).append(words.text(line)).append('\n');
        }
    }

    private static List<Message> lines(Screening screening) {
        List<Message> lines = new ArrayList<>();
        for (GroundAnswer answer : screening.grounds()) {
            Message ground = Message.joined(": ", List.of(Labels.word(answer.verdict()), ground(answer.ground())));
            lines.add(
                    answer.decidingTraits().isEmpty()
                            ? ground
                            : Message.of("plan.deciding", ground, traits(answer.decidingTraits())));
        }
        for (ClaimedExemption exemption : screening.exemptions()) {
            lines.add(Message.of("plan.exemption", exemption(exemption)));
        }
        for (StandardAnswer answer : screening.answers()) {
            lines.add(Message.joined(": ", List.of(Labels.word(answer.criterion()), figure(answer))));
            for (SpecialFactor factor : answer.requirement().factors()) {
                lines.add(Message.verbatim(INDENT)
                        .then(Message.of("standard.may-be-lowered", StandardText.factor(factor))));
            }
        }
        screening.notes().forEach(note -> lines.add(Message.ofNote(note)));
        return lines;
    }

    /** A ground as {@link RearrangementGround#toString} says it in English. */
    private static Message ground(RearrangementGround ground) {
        List<Message> parts = new ArrayList<>();
        ground.areaBelow().ifPresent(percent -> parts.add(Message.of("plan.area-below", percent.toPlainString())));
        ground.populationBelow()
                .ifPresent(percent -> parts.add(Message.of("plan.population-below", percent.toPlainString())));
        ground.conditions().forEach(condition -> parts.add(StandardText.condition(condition)));
        return Message.joined(", ", parts).then(place(ground.document(), ground.clause()));
    }

    /** An exemption as {@link ClaimedExemption#toString} says it in English. */
    private static Message exemption(ClaimedExemption claimed) {
        Exemption exemption = claimed.exemption();
        Message why = claimed.change()
                .map(change -> Message.of("plan.by", change.date(), change.citation()))
                .or(() -> claimed.claim()
                        .map(ExemptionClaim::source)
                        .filter(source -> !source.isEmpty())
                        .map(Message::verbatim))
                .orElseGet(() -> Message.of("plan.claimed"));
        return Message.joined(": ", List.of(Labels.word(exemption.kind()), why))
                .then(place(exemption.document(), exemption.clause()));
    }

    private static Message place(String document, String clause) {
        return Message.verbatim(" (" + document + (clause.isEmpty() ? "" : " " + clause) + ")");
    }

    private static Message figure(StandardAnswer answer) {
        Optional<StandardFigure> known = answer.figure();
        if (known.isEmpty()) {
            return Message.of("plan.not-known");
        }
        StandardFigure figure = known.get();
        Criterion criterion = answer.criterion();
        List<Message> parts = new ArrayList<>();
        parts.add(amount(figure.value(), criterion));
        answer.percentOfHigh()
                .ifPresent(
                        percent -> parts.add(share(percent, answer.requirement().high(), criterion)));
        if (!answer.requirement().low().equals(answer.requirement().high())) {
            answer.percentOfLow()
                    .ifPresent(percent -> parts.add(Message.of(
                            "standard.or", share(percent, answer.requirement().low(), criterion))));
        }
        parts.add(StandardText.basis(figure.basis())
                .then(Message.of("standard.as-of", StandardTable.dates(figure.asOf()))));
        parts.add(Message.verbatim(String.join(StandardTable.CLAUSES, figure.sources())));
        figure.quality().ifPresent(quality -> parts.add(Labels.word(quality)));
        return Message.joined(", ", parts);
    }

    private static Message amount(BigDecimal number, Criterion criterion) {
        return Message.joined(" ", List.of(NumberText.of(number.doubleValue()), StandardText.unit(criterion)));
    }

    /** The share of a minimum, in both ways in which authorities print it. */
    private static Message share(Percentage percent, Optional<BigDecimal> minimum, Criterion criterion) {
        Message least = amount(minimum.orElseThrow(), criterion);
        return percent.rounded().compareTo(percent.truncated()) == 0
                ? Message.of("standard.share", percent.rounded(), least)
                : Message.of("standard.share-truncated", percent.rounded(), percent.truncated(), least);
    }

    private static Message traits(List<Trait> traits) {
        return Message.joined(", ", traits.stream().map(Labels::word).toList());
    }

    private static String name(AdministrativeUnit unit, Snapshot snapshot) {
        return Stream.concat(Stream.of(unit), snapshot.parents(unit).stream())
                .map(AdministrativeUnit::fullName)
                .collect(Collectors.joining(", "));
    }

    /** Prints a line for each unit. */
    static void printList(List<Screening> screenings, Snapshot snapshot, Words words, Appendable out)
            throws IOException {
        TextTable table = new TextTable("lllrrll");
        table.row("", "", "", words.text("plan.area-truncated"), words.text(Labels.word(Criterion.POPULATION)), "", "");
        for (Screening screening : screenings) {
            AdministrativeUnit unit = screening.unit();
            List<AdministrativeUnit> parents = snapshot.parents(unit);
            // The province is asked for, or the code tells it.
            String district = parents.size() < 2 ? "" : ", " + parents.get(0).fullName();
            table.row(
                    unit.code().toString(),
                    unit.fullName() + district,
                    words.text(Labels.word(screening.verdict())),
                    percent(screening, Criterion.AREA),
                    percent(screening, Criterion.POPULATION),
                    screening.reasons().stream()
                            .map(answer -> words.text(reason(answer)))
                            .collect(Collectors.joining(StandardTable.CLAUSES)),
                    screening.exemptions().stream()
                            .map(claimed -> words.text(exemption(claimed)))
                            .collect(Collectors.joining(StandardTable.CLAUSES)));
        }
        table.print(out);
    }

    /** A ground as the column of the table says it in English, and whether it is sure. */
    private static Message reason(GroundAnswer answer) {
        Message ground = ground(answer.ground());
        return switch (answer.verdict()) {
            case ELIGIBLE -> ground;
            case UNKNOWN -> Message.of("plan.unknown-whether", ground);
            default -> Message.of("plan.perhaps", ground);
        };
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
    static void printCounts(List<Screening> screenings, Words words, Appendable out) throws IOException {
        TextTable table = new TextTable("l" + "r".repeat(COUNTED.size() + 1));
        table.row(Stream.concat(
                        Stream.concat(Stream.of(""), COUNTED.stream().map(verdict -> words.text(Labels.word(verdict)))),
                        Stream.of(words.text("plan.exemption-claimed")))
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
    static List<Message> sentences(List<Screening> screenings) {
        List<Message> sentences = new ArrayList<>();
        byType(screenings).forEach((type, of) -> {
            Map<EligibilityVerdict, Long> counts = counts(of);
            List<Message> others = Arrays.stream(EligibilityVerdict.values())
                    .filter(verdict -> verdict != EligibilityVerdict.ELIGIBLE && counts.containsKey(verdict))
                    .map(verdict -> Labels.word(verdict)
                            .then(Message.verbatim(" " + NumberText.of(counts.getOrDefault(verdict, 0L)))))
                    .toList();
            Message eligible = Message.of(
                    "plan.to-rearrange",
                    NumberText.of(counts.getOrDefault(EligibilityVerdict.ELIGIBLE, 0L)),
                    NumberText.of((long) of.size()),
                    type.label());
            sentences.add(
                    others.isEmpty()
                            ? eligible
                            : Message.joined("; ", List.of(eligible, Message.joined(", ", others))));
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
