package vn.donvi.cli.plan;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
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
import vn.donvi.cli.language.Words;
import vn.donvi.cli.standard.StandardText;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.party.PartyOrganization;
import vn.donvi.party.consolidation.Consolidation;
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
import vn.donvi.standard.StandardFigure;
import vn.donvi.standard.StandardVerdict;
import vn.donvi.statistics.BeforeAfter;
import vn.donvi.statistics.FigureSum;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitType;

/** An assessment for people: a paragraph for each unit that is formed, and one for each province. */
final class AssessmentText {
    private static final String INDENT = "  ";
    private static final String CLASS =
            "not known: no source with the scores of communes by 307/2025/NĐ-CP was seen, nor all figures of provinces";
    /** The most units that are named as too small. */
    private static final int NAMED = 20;

    private final PlanAssessment assessment;
    private final Snapshot day;
    private final Appendable out;

    private AssessmentText(PlanAssessment assessment, Appendable out) {
        this.assessment = assessment;
        this.day = assessment.plan().gazetteer().on(assessment.plan().date());
        this.out = out;
    }

    static void print(PlanAssessment assessment, Appendable out) throws IOException {
        AssessmentText text = new AssessmentText(assessment, out);
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
        out.append(planned.unit().fullName());
        for (AdministrativeUnit parent : day.parents(planned.unit())) {
            out.append(", ").append(parent.fullName());
        }
        out.append(" (").append(planned.unit().code().toString()).append("), ");
        out.append(Labels.name(planned.proposal().statusOrProposed())).append(" for ");
        out.append(assessment.plan().date().toString());
        if (!planned.proposal().document().isEmpty()) {
            out.append(" by ").append(planned.proposal().document());
        }
        out.append('\n');
        TextTable table = new TextTable("lll");
        add(
                table,
                "made of",
                "",
                planned.parts().stream().map(AssessmentText::part).toList());
        add(
                table,
                "code",
                "",
                List.of(planned.unit().code() + ", from the seat in "
                        + planned.seat().fullName()));
        add(table, "type", "", List.of(planned.unit().type().label() + ": " + planned.typeReason()));
        add(table, "area", "", figure(merger.area()));
        add(table, "population", "", figure(merger.population()));
        add(
                table,
                "density",
                "",
                List.of(merger.density()
                        .map(number -> NumberText.of(number.longValueExact()) + " persons/km²")
                        .orElse("not known")));
        for (PlannedAnswer answer : merger.answers()) {
            add(table, Labels.spaced(answer.criterion()), Labels.spaced(answer.verdict()), lines(answer));
        }
        if (!planned.proposal().exception().isEmpty()) {
            add(table, "exception", "claimed", List.of(planned.proposal().exception()));
        }
        add(table, "units", "", List.of(NumberText.of((long) planned.members().size()) + " merged"));
        merger.balances().forEach(balance -> add(table, "balance", "", List.of(AssessmentTable.text(balance))));
        if (merger.party().isPresent()) {
            add(merger.party().get(), table);
        }
        if (assessment.plan().neighbours().isPresent()) {
            add(
                    table,
                    "neighbours",
                    "",
                    List.of(
                            merger.neighbours().isEmpty()
                                    ? "none are known"
                                    : merger.neighbours().stream()
                                            .map(unit -> unit.code() + " " + unit.fullName())
                                            .collect(Collectors.joining(", "))));
        }
        add(table, "class", "", List.of(CLASS));
        planned.assumptions().forEach(each -> add(table, "assumed", "", List.of(each)));
        for (PlanProblem problem : AssessmentTable.problems(planned, assessment)) {
            add(table, "problem", "", List.of(problem.problem().message()));
        }
        table.print(out);
    }

    /** Adds a label and its lines; the text beside the label stands in the first line. */
    private static void add(TextTable table, String label, String beside, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            table.row(i == 0 ? INDENT + label : "", i == 0 ? beside : "", lines.get(i));
        }
    }

    private static String part(TakenPart part) {
        String how = part.isWhole()
                ? ""
                : ", " + Labels.name(part.area()) + " of the area, " + Labels.name(part.population())
                        + " of the people";
        return part.unit().code() + " " + part.unit().fullName() + how;
    }

    private static List<String> figure(PlannedFigure figure) {
        List<String> lines = new ArrayList<>();
        Optional<StandardFigure> low = figure.lowFigure();
        if (low.isEmpty()) {
            lines.add("not known");
        } else {
            StandardFigure least = low.get();
            String unit = figure.criterion().unit();
            String dates = least.asOf().stream().map(LocalDate::toString).collect(Collectors.joining(" "));
            lines.add(range(figure) + " " + unit + ", " + least.basis().replace('_', ' ')
                    + (dates.isEmpty() ? "" : " as of " + dates)
                    + (least.sources().isEmpty() ? "" : ", " + String.join(", ", least.sources()))
                    + least.quality()
                            .map(quality -> ", " + Labels.spaced(quality))
                            .orElse(""));
            if (figure.stated().isEmpty() && figure.parts().size() > 1) {
                lines.add(
                        "= " + figure.parts().stream().map(AssessmentText::part).collect(Collectors.joining(" + ")));
            }
        }
        lines.addAll(figure.doubts());
        return lines;
    }

    private static String range(PlannedFigure figure) {
        String low = number(figure.low());
        if (figure.isKnown()) {
            return low;
        }
        return figure.high().map(most -> low + " to " + number(most)).orElse("at least " + low);
    }

    private static String part(PartFigure part) {
        if (part.isKnown()) {
            return number(part.low());
        }
        return part.high().map(most -> "(0 to " + number(most) + ")").orElse("(not known)");
    }

    private static List<String> lines(PlannedAnswer answer) {
        List<String> lines = new ArrayList<>();
        // The figure itself stands above.
        StandardText.lines(answer.low(), Words.ENGLISH).stream()
                .skip(answer.low().figure().isPresent() ? 1 : 0)
                .filter(line -> answer.low()
                        .figure()
                        .filter(figure -> figure.note().equals(line))
                        .isEmpty())
                .forEach(lines::add);
        answer.high()
                .flatMap(most -> most.percentOfHigh())
                .ifPresent(most -> lines.add("at most " + most.rounded() + " % with all parts"));
        // Without any figure the reason stands beside the figure.
        if (answer.low().figure().isPresent() && !answer.reason().isEmpty() && !lines.contains(answer.reason())) {
            lines.add(answer.reason());
        }
        return lines;
    }

    private void add(Consolidation party, TextTable table) {
        if (AssessmentTable.hasCap(party)) {
            add(table, "committee", "", List.of(party.merged().explanation() + " (45-CT/TW)"));
        }
        AssessmentTable.members(party).ifPresent(members -> add(table, "members", "", List.of(members(members))));
    }

    private static String members(PartySum members) {
        String missing = members.missing().stream().map(Object::toString).collect(Collectors.joining(", "));
        if (members.value().isEmpty()) {
            return "not known: " + missing;
        }
        String sources = members.figures().stream()
                .map(figure -> figure.source()
                        + figure.asOf().map(date -> " of " + date).orElse(""))
                .distinct()
                .collect(Collectors.joining(", "));
        return NumberText.of(members.value().getAsLong()) + ", " + sources
                + (missing.isEmpty() ? "" : "; without " + missing);
    }

    // A province

    private void print(ProvinceEffect effect) throws IOException {
        out.append(effect.province().fullName())
                .append(" (")
                .append(effect.province().code().toString());
        out.append(") before and after\n");
        TextTable table = new TextTable("lrrl");
        for (Map.Entry<UnitType, BeforeAfter> count : effect.counts().entrySet()) {
            add(table, count.getKey().label(), count.getValue(), "");
        }
        add(table, "units", effect.units(), change(effect.units()));
        table.row(
                INDENT + "area",
                sum(effect.before().area()),
                sum(effect.after().area()),
                "km², " + origin(effect.before().area(), effect.after().area()));
        table.row(
                INDENT + "population",
                sum(effect.before().population()),
                sum(effect.after().population()),
                effect.populationMeasure().label().replace('_', ' ') + ", "
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

    private static String origin(FigureSum before, FigureSum after) {
        List<String> origin = new ArrayList<>(before.sources());
        after.sources().stream().filter(source -> !origin.contains(source)).forEach(origin::add);
        if (!before.isComplete()) {
            origin.add("before without " + before.missing().size() + " of the units");
        }
        if (!after.isComplete()) {
            origin.add("after without " + after.missing().size() + " of the units");
        }
        return String.join(", ", origin);
    }

    private void printUnder(ProvinceEffect effect) throws IOException {
        String counts = effect.verdicts().entrySet().stream()
                .map(entry -> NumberText.of((long) entry.getValue()) + " " + Labels.spaced(entry.getKey()))
                .collect(Collectors.joining(", "));
        out.append(INDENT).append("population and area by the standards of ");
        out.append(assessment.rule().orElseThrow()).append(": ").append(counts).append('\n');
        for (StandardVerdict verdict : List.of(StandardVerdict.NOT_MET, StandardVerdict.DEPENDS)) {
            List<UnitVerdict> under = effect.under().stream()
                    .filter(unit -> unit.verdict() == verdict)
                    .toList();
            if (!under.isEmpty()) {
                String names = under.stream()
                        .limit(NAMED)
                        .map(unit -> unit.unit().code() + " " + unit.unit().fullName())
                        .collect(Collectors.joining(", "));
                out.append(INDENT).append(Labels.spaced(verdict)).append(": ").append(names);
                out.append(under.size() > NAMED ? " and " + (under.size() - NAMED) + " more" : "")
                        .append('\n');
            }
        }
    }

    private void print(PlannedRegister register) throws IOException {
        if (register.closed().isEmpty()) {
            return;
        }
        out.append("\nrecorded organisations that end: ").append(names(register.closed()));
        out.append("\norganisations that are formed: ");
        out.append(register.formed().isEmpty() ? "none" : names(register.formed()))
                .append('\n');
    }

    private static String names(List<PartyOrganization> organizations) {
        return organizations.stream().map(PartyOrganization::toString).collect(Collectors.joining(", "));
    }

    private static String number(BigDecimal number) {
        return NumberText.of(number.doubleValue());
    }
}
