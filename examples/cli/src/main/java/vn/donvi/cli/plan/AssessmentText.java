package vn.donvi.cli.plan;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import vn.donvi.amendment.TakenPart;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.TextTable;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.language.Words;
import vn.donvi.cli.standard.StandardText;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.party.PartyOrganization;
import vn.donvi.party.consolidation.Consolidation;
import vn.donvi.party.consolidation.MissingFigure;
import vn.donvi.party.consolidation.PartySum;
import vn.donvi.plan.PlanProblem;
import vn.donvi.plan.PlannedRegister;
import vn.donvi.plan.PlannedUnit;
import vn.donvi.plan.assessment.MergerAssessment;
import vn.donvi.plan.assessment.PartFigure;
import vn.donvi.plan.assessment.PlanAssessment;
import vn.donvi.plan.assessment.PlannedAnswer;
import vn.donvi.plan.assessment.PlannedFigure;
import vn.donvi.plan.assessment.ProvinceEffect;
import vn.donvi.plan.assessment.UnitVerdict;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.StandardFigure;
import vn.donvi.standard.StandardVerdict;
import vn.donvi.statistics.BeforeAfter;
import vn.donvi.statistics.FigureSum;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitType;

/** An assessment for people: a paragraph for each unit that is formed, and one for each province. */
final class AssessmentText {
    private static final String INDENT = "  ";
    /** The document with the cap on the size of committees. */
    private static final String CAP_DOCUMENT = "45-CT/TW";
    /** The most units that are named as too small. */
    private static final int NAMED = 20;

    private final PlanAssessment assessment;
    private final Snapshot day;
    private final Words words;
    private final Appendable out;

    private AssessmentText(PlanAssessment assessment, Words words, Appendable out) {
        this.assessment = assessment;
        this.words = words;
        this.day = assessment.plan().gazetteer().on(assessment.plan().date());
        this.out = out;
    }

    static void print(PlanAssessment assessment, Words words, Appendable out) throws IOException {
        AssessmentText text = new AssessmentText(assessment, words, out);
        for (MergerAssessment merger : assessment.mergers()) {
            text.print(merger);
            out.append('\n');
        }
        for (int i = 0; i < assessment.provinces().size(); i++) {
            out.append(i == 0 ? "" : "\n");
            text.print(assessment.provinces().get(i));
        }
        if (assessment.register().isPresent()) {
            text.print(assessment.register().get());
        }
    }

    // A unit

    private void print(MergerAssessment merger) throws IOException {
        PlannedUnit planned = merger.planned();
        out.append(heading(planned)).append('\n');
        TextTable table = new TextTable("lll");
        add(table, "plan.made-of", planned.parts().stream().map(this::part).toList());
        add(
                table,
                "plan.code",
                List.of(words.text(
                        "plan.from-the-seat",
                        planned.unit().code(),
                        planned.seat().fullName())));
        add(table, "plan.type", List.of(words.text(typeReason(planned))));
        add(table, Labels.word(Criterion.AREA), "", figure(merger.area()));
        add(table, Labels.word(Criterion.POPULATION), "", figure(merger.population()));
        add(
                table,
                "plan.density",
                List.of(merger.density()
                        .map(number -> words.text("plan.persons-by-area", NumberText.of(number.longValueExact())))
                        .orElseGet(() -> words.text("plan.not-known"))));
        for (PlannedAnswer answer : merger.answers()) {
            add(table, Labels.word(answer.criterion()), words.text(Labels.word(answer.verdict())), lines(answer));
        }
        if (!planned.proposal().exception().isEmpty()) {
            add(
                    table,
                    Message.of("plan.exception"),
                    words.text("plan.claimed"),
                    List.of(planned.proposal().exception()));
        }
        add(table, "plan.units", List.of(words.text("plan.merged", NumberText.of((long)
                planned.members().size()))));
        merger.balances()
                .forEach(balance -> add(table, "plan.balance", List.of(words.text(AssessmentTable.text(balance)))));
        if (merger.party().isPresent()) {
            add(merger.party().get(), table);
        }
        if (assessment.plan().neighbours().isPresent()) {
            add(
                    table,
                    "plan.label.neighbours",
                    List.of(
                            merger.neighbours().isEmpty()
                                    ? words.text("plan.no-neighbours")
                                    : merger.neighbours().stream()
                                            .map(unit -> unit.code() + " " + unit.fullName())
                                            .collect(Collectors.joining(", "))));
        }
        add(table, "plan.class", List.of(words.text("plan.class-not-known")));
        planned.assumptions().forEach(each -> add(table, "plan.assumed", List.of(words.text(Message.ofLibrary(each)))));
        for (PlanProblem problem : AssessmentTable.problems(planned, assessment)) {
            add(
                    table,
                    "plan.problem",
                    List.of(words.text(Message.ofLibrary(problem.problem().message()))));
        }
        table.print(out);
    }

    /** The name of the formed unit, its parents, its code, and of which state and by what it is. */
    private String heading(PlannedUnit planned) {
        StringBuilder name = new StringBuilder(planned.unit().fullName());
        for (AdministrativeUnit parent : day.parents(planned.unit())) {
            name.append(", ").append(parent.fullName());
        }
        name.append(" (").append(planned.unit().code()).append(")");
        Message heading = Message.of(
                "plan.heading",
                name,
                Labels.word(planned.proposal().statusOrProposed()),
                assessment.plan().date());
        String document = planned.proposal().document();
        return words.text(document.isEmpty() ? heading : Message.of("plan.by", heading, document));
    }

    private static Message typeReason(PlannedUnit planned) {
        return Message.verbatim(planned.unit().type().label() + ": ").then(Message.ofLibrary(planned.typeReason()));
    }

    /** Adds a label and its lines. */
    private void add(TextTable table, String label, List<String> lines) {
        add(table, Message.of(label), "", lines);
    }

    /** Adds a label and its lines; the text beside the label stands in the first line. */
    private void add(TextTable table, Message label, String beside, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            table.row(i == 0 ? INDENT + words.text(label) : "", i == 0 ? beside : "", lines.get(i));
        }
    }

    private String part(TakenPart part) {
        String unit = part.unit().code() + " " + part.unit().fullName();
        return part.isWhole()
                ? unit
                : words.text("plan.extents", unit, Labels.word(part.area()), Labels.word(part.population()));
    }

    private List<String> figure(PlannedFigure figure) {
        List<String> lines = new ArrayList<>();
        Optional<StandardFigure> low = figure.lowFigure();
        if (low.isEmpty()) {
            lines.add(words.text("plan.not-known"));
        } else {
            lines.add(words.text(StandardText.figure(low.get(), range(figure))));
            if (figure.stated().isEmpty() && figure.parts().size() > 1) {
                lines.add("= " + figure.parts().stream().map(this::part).collect(Collectors.joining(" + ")));
            }
        }
        figure.doubts().forEach(doubt -> lines.add(words.text(Message.ofLibrary(doubt))));
        return lines;
    }

    private static Message range(PlannedFigure figure) {
        String low = number(figure.low());
        if (figure.isKnown()) {
            return Message.verbatim(low);
        }
        return figure.high()
                .map(most -> Message.of("plan.range", low, number(most)))
                .orElseGet(() -> Message.of("standard.at-least", low));
    }

    private String part(PartFigure part) {
        if (part.isKnown()) {
            return number(part.low());
        }
        return part.high()
                .map(most -> words.text("plan.part-up-to", number(most)))
                .orElseGet(() -> words.text("plan.part-not-known"));
    }

    private List<String> lines(PlannedAnswer answer) {
        List<String> lines = new ArrayList<>();
        Optional<String> noteOfFigure = answer.low().figure().map(figure -> words.text(Message.ofNote(figure.note())));
        // The figure itself stands above.
        StandardText.lines(answer.low(), words).stream()
                .skip(answer.low().figure().isPresent() ? 1 : 0)
                .filter(line -> !noteOfFigure.equals(Optional.of(line)))
                .forEach(lines::add);
        answer.high()
                .flatMap(most -> most.percentOfHigh())
                .ifPresent(most -> lines.add(words.text("plan.at-most-with-all", most.rounded())));
        // Without any figure the reason stands beside the figure.
        String reason = words.text(Message.ofNote(answer.reason()));
        if (answer.low().figure().isPresent() && !answer.reason().isEmpty() && !lines.contains(reason)) {
            lines.add(reason);
        }
        return lines;
    }

    private void add(Consolidation party, TextTable table) {
        if (AssessmentTable.hasCap(party)) {
            Message cap =
                    Message.ofLibrary(party.merged().explanation()).then(Message.verbatim(" (" + CAP_DOCUMENT + ")"));
            add(table, "plan.committee", List.of(words.text(cap)));
        }
        AssessmentTable.members(party)
                .ifPresent(members -> add(table, "plan.members", List.of(words.text(members(members)))));
    }

    private static Message members(PartySum members) {
        Message missing = Message.joined(
                ", ", members.missing().stream().map(AssessmentText::missing).toList());
        if (members.value().isEmpty()) {
            return Message.of("plan.members-not-known", missing);
        }
        List<Message> sources = members.figures().stream()
                .map(figure -> figure.asOf()
                        .map(date -> Message.of("plan.source-of", figure.source(), date))
                        .orElseGet(() -> Message.verbatim(figure.source())))
                .distinct()
                .toList();
        Message sum = Message.verbatim(NumberText.of(members.value().getAsLong()) + ", ")
                .then(Message.joined(", ", sources));
        return members.missing().isEmpty() ? sum : Message.of("plan.members-without", sum, missing);
    }

    private static Message missing(MissingFigure missing) {
        return Message.verbatim(missing.organization().name() + " (")
                .then(Message.ofLibrary(missing.reason().words()))
                .then(Message.verbatim(")"));
    }

    // A province

    private void print(ProvinceEffect effect) throws IOException {
        out.append(words.text(
                        "plan.before-and-after",
                        effect.province().fullName(),
                        effect.province().code()))
                .append('\n');
        TextTable table = new TextTable("lrrl");
        for (Map.Entry<UnitType, BeforeAfter> count : effect.counts().entrySet()) {
            add(table, count.getKey().label(), count.getValue(), "");
        }
        add(table, words.text("plan.units"), effect.units(), change(effect.units()));
        table.row(
                INDENT + words.text(Labels.word(Criterion.AREA)),
                sum(effect.before().area()),
                sum(effect.after().area()),
                "km², " + origin(effect.before().area(), effect.after().area()));
        table.row(
                INDENT + words.text(Labels.word(Criterion.POPULATION)),
                sum(effect.before().population()),
                sum(effect.after().population()),
                words.text(Labels.word(effect.populationMeasure())) + ", "
                        + origin(effect.before().population(), effect.after().population()));
        table.print(out);
        if (assessment.rule().isPresent()) {
            printUnder(effect);
        }
    }

    private static void add(TextTable table, String label, BeforeAfter count, String note) {
        table.row(INDENT + label, NumberText.of((long) count.before()), NumberText.of((long) count.after()), note);
    }

    private static String change(BeforeAfter count) {
        return NumberText.signed(count.difference());
    }

    private static String sum(FigureSum sum) {
        OptionalDouble value = sum.value();
        return value.isEmpty()
                ? "-"
                : NumberText.of(NumberText.decimal(value.getAsDouble(), 2).doubleValue());
    }

    private String origin(FigureSum before, FigureSum after) {
        List<String> origin = new ArrayList<>(before.sources());
        after.sources().stream().filter(source -> !origin.contains(source)).forEach(origin::add);
        if (!before.isComplete()) {
            origin.add(words.text("plan.before-without", before.missing().size()));
        }
        if (!after.isComplete()) {
            origin.add(words.text("plan.after-without", after.missing().size()));
        }
        return String.join(", ", origin);
    }

    private void printUnder(ProvinceEffect effect) throws IOException {
        String counts = effect.verdicts().entrySet().stream()
                .map(entry -> NumberText.of((long) entry.getValue()) + " " + words.text(Labels.word(entry.getKey())))
                .collect(Collectors.joining(", "));
        out.append(INDENT);
        out.append(words.text("plan.by-the-standards", assessment.rule().orElseThrow(), counts))
                .append('\n');
        for (StandardVerdict verdict : List.of(StandardVerdict.NOT_MET, StandardVerdict.DEPENDS)) {
            List<UnitVerdict> under = effect.under().stream()
                    .filter(unit -> unit.verdict() == verdict)
                    .toList();
            if (!under.isEmpty()) {
                String names = under.stream()
                        .limit(NAMED)
                        .map(unit -> unit.unit().code() + " " + unit.unit().fullName())
                        .collect(Collectors.joining(", "));
                out.append(INDENT).append(words.text(Labels.word(verdict))).append(": ");
                out.append(under.size() > NAMED ? words.text("plan.more", names, under.size() - NAMED) : names)
                        .append('\n');
            }
        }
    }

    private void print(PlannedRegister register) throws IOException {
        if (register.closed().isEmpty()) {
            return;
        }
        out.append('\n').append(words.text("plan.organizations-end", names(register.closed())));
        out.append('\n')
                .append(
                        register.formed().isEmpty()
                                ? words.text("plan.no-organizations-formed")
                                : words.text("plan.organizations-formed", names(register.formed())))
                .append('\n');
    }

    private static String names(List<PartyOrganization> organizations) {
        return organizations.stream().map(PartyOrganization::toString).collect(Collectors.joining(", "));
    }

    private static String number(BigDecimal number) {
        return NumberText.of(number.doubleValue());
    }
}
