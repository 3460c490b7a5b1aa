package vn.donvi.cli.plan;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.language.Words;
import vn.donvi.cli.standard.StandardTable;
import vn.donvi.cli.standard.StandardText;
import vn.donvi.cli.table.ResultTable;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.party.OrganizationKind;
import vn.donvi.party.PartyMeasure;
import vn.donvi.party.consolidation.Consolidation;
import vn.donvi.party.consolidation.MemberComparison;
import vn.donvi.party.consolidation.PartySum;
import vn.donvi.plan.PlanProblem;
import vn.donvi.plan.PlannedUnit;
import vn.donvi.plan.assessment.Balance;
import vn.donvi.plan.assessment.MergerAssessment;
import vn.donvi.plan.assessment.PlanAssessment;
import vn.donvi.plan.assessment.PlannedAnswer;
import vn.donvi.plan.assessment.PlannedFigure;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.Percentage;
import vn.donvi.standard.StandardAnswer;
import vn.donvi.standard.StandardFigure;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/** An assessment as a table, one row for each unit that the plan forms. */
final class AssessmentTable {
    static final List<String> COLUMNS = columns();

    private static final String CLAUSES = "; ";
    private static final String SEPARATOR = " ";

    private AssessmentTable() {}

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(
                "change",
                "date",
                "code",
                "name",
                "type",
                "type_reason",
                "province_code",
                "province",
                "seat",
                "members",
                "status",
                "document",
                "period"));
        for (String figure : List.of("area_km2", "persons")) {
            for (String part : List.of("", "_high", "_basis", "_as_of", "_source", "_note")) {
                columns.add(figure + part);
            }
        }
        columns.add("density");
        columns.add("rule");
        for (String criterion : List.of("population", "area")) {
            for (String part : List.of(
                    "verdict",
                    "minimum_low",
                    "minimum_high",
                    "percent_of_low",
                    "percent_of_low_truncated",
                    "percent_of_high",
                    "percent_of_high_truncated",
                    "depends_on",
                    "factors",
                    "note")) {
                columns.add(criterion + "_" + part);
            }
        }
        columns.addAll(List.of(
                "exception",
                "committee_cap",
                "committee_reason",
                "members_sum",
                "members_missing",
                "neighbours",
                "balance",
                "assumptions",
                "problems",
                "note"));
        return List.copyOf(columns);
    }

    static void write(PlanAssessment assessment, ResultTable table) throws IOException {
        Snapshot eve = assessment.plan().before().on(assessment.plan().date().minusDays(1));
        for (MergerAssessment merger : assessment.mergers()) {
            table.row(values(merger, assessment, eve));
        }
    }

    private static @Nullable Object[] values(MergerAssessment merger, PlanAssessment assessment, Snapshot eve) {
        PlannedUnit planned = merger.planned();
        AdministrativeUnit unit = planned.unit();
        AdministrativeUnit province = province(planned.seat(), eve);
        List<@Nullable Object> values = new ArrayList<>();
        values.add(planned.change());
        values.add(assessment.plan().date());
        values.add(unit.code());
        values.add(unit.fullName());
        values.add(unit.type().label());
        values.add(planned.typeReason());
        values.add(province.code());
        values.add(province.fullName());
        values.add(planned.seat().code());
        values.add(planned.members().stream()
                .map(member -> member.id().toString())
                .collect(Collectors.joining(SEPARATOR)));
        values.add(Labels.name(planned.proposal().statusOrProposed()));
        values.add(text(planned.proposal().document()));
        values.add(text(planned.proposal().period()));
        addFigure(merger.area(), values);
        addFigure(merger.population(), values);
        values.add(orNull(merger.density()));
        values.add(orNull(assessment.rule()));
        addAnswer(Criterion.POPULATION, merger, values);
        addAnswer(Criterion.AREA, merger, values);
        values.add(text(planned.proposal().exception()));
        addParty(merger.party(), values);
        values.add(text(merger.neighbours().stream()
                .map(neighbour -> neighbour.code().toString())
                .collect(Collectors.joining(SEPARATOR))));
        values.add(text(merger.balances().stream()
                .map(balance -> Words.ENGLISH.text(text(balance)))
                .collect(Collectors.joining(CLAUSES))));
        values.add(text(String.join(CLAUSES, planned.assumptions())));
        values.add(text(problems(planned, assessment).stream()
                .map(problem -> problem.problem().message())
                .collect(Collectors.joining(CLAUSES))));
        values.add(text(planned.proposal().note()));
        return values.toArray();
    }

    /** The problems of one change of a plan. */
    static List<PlanProblem> problems(PlannedUnit planned, PlanAssessment assessment) {
        return assessment.plan().problems().stream()
                .filter(problem -> problem.problem().location().equals(planned.place()))
                .toList();
    }

    static AdministrativeUnit province(AdministrativeUnit unit, Snapshot snapshot) {
        List<AdministrativeUnit> parents = snapshot.parents(unit);
        return parents.isEmpty() ? unit : parents.get(parents.size() - 1);
    }

    private static void addFigure(PlannedFigure figure, List<@Nullable Object> values) {
        Optional<StandardFigure> low = figure.lowFigure();
        values.add(orNull(low.map(StandardFigure::value)));
        values.add(orNull(low.isEmpty() ? Optional.empty() : figure.high()));
        values.add(orNull(low.map(StandardFigure::basis)));
        values.add(orNull(low.map(
                found -> found.asOf().stream().map(LocalDate::toString).collect(Collectors.joining(SEPARATOR)))));
        values.add(orNull(low.map(found -> String.join(CLAUSES, found.sources()))));
        values.add(text(String.join(CLAUSES, figure.doubts())));
    }

    private static void addAnswer(Criterion criterion, MergerAssessment merger, List<@Nullable Object> values) {
        Optional<PlannedAnswer> answer = merger.answers().stream()
                .filter(each -> each.criterion() == criterion)
                .findFirst();
        Optional<StandardAnswer> low = answer.map(PlannedAnswer::low);
        values.add(orNull(answer.map(each -> Labels.name(each.verdict()))));
        values.add(orNull(low.flatMap(each -> each.requirement().low())));
        values.add(orNull(low.flatMap(each -> each.requirement().high())));
        addPercentage(low.flatMap(StandardAnswer::percentOfLow), values);
        addPercentage(low.flatMap(StandardAnswer::percentOfHigh), values);
        values.add(text(low.map(StandardAnswer::decidingTraits).orElse(List.of()).stream()
                .map(trait -> trait.label())
                .collect(Collectors.joining(SEPARATOR))));
        values.add(text(low.map(StandardAnswer::factors).orElse(List.of()).stream()
                .map(Object::toString)
                .collect(Collectors.joining(CLAUSES))));
        values.add(text(
                answer.map(AssessmentTable::notes).orElse(List.of()).stream().collect(Collectors.joining(CLAUSES))));
    }

    private static List<String> notes(PlannedAnswer answer) {
        List<String> notes = new ArrayList<>();
        if (!answer.reason().isEmpty()) {
            notes.add(answer.reason());
        }
        answer.low().documents().forEach(document -> notes.add("by " + document));
        StandardTable.notes(answer.low()).stream()
                .filter(note -> !notes.contains(note)
                        && answer.low()
                                .figure()
                                .filter(figure -> figure.note().equals(note))
                                .isEmpty())
                .forEach(notes::add);
        return notes;
    }

    private static void addPercentage(Optional<Percentage> percentage, List<@Nullable Object> values) {
        values.add(orNull(percentage.map(Percentage::rounded)));
        values.add(orNull(percentage.map(Percentage::truncated)));
    }

    private static void addParty(Optional<Consolidation> party, List<@Nullable Object> values) {
        Optional<Consolidation> asked = party.filter(AssessmentTable::hasCap);
        values.add(orNull(asked.flatMap(each -> boxed(each))));
        values.add(orNull(asked.map(each -> each.merged().explanation())));
        Optional<PartySum> members = party.flatMap(AssessmentTable::members);
        values.add(orNull(members.filter(sum -> sum.value().isPresent())
                .map(sum -> sum.value().getAsLong())));
        values.add(text(members.map(PartySum::missing).orElse(List.of()).stream()
                .map(Object::toString)
                .collect(Collectors.joining(CLAUSES))));
    }

    /** Whether a rule caps the committee: that of a commune since the organisations of two levels. */
    static boolean hasCap(Consolidation party) {
        return !party.date().isBefore(OrganizationKind.TWO_LEVELS)
                && party.unit().level() == UnitLevel.COMMUNE;
    }

    private static Optional<Integer> boxed(Consolidation party) {
        return party.merged().committeeCap().isPresent()
                ? Optional.of(party.merged().committeeCap().getAsInt())
                : Optional.empty();
    }

    static Optional<PartySum> members(Consolidation party) {
        return party.comparison(PartyMeasure.DANG_VIEN).map(MemberComparison::before);
    }

    /** A sum beside the whole: {@code area: the parts have 1119.12 km² together, the whole 1119.36 by X, 0.24 more}. */
    static Message text(Balance balance) {
        BigDecimal difference = balance.difference();
        Message sum = Message.of(
                "plan.parts-and-whole",
                Labels.word(balance.criterion()),
                balance.sum().toPlainString(),
                StandardText.unit(balance.criterion()),
                balance.whole().toPlainString(),
                Message.ofLibrary(balance.source()));
        if (difference.signum() == 0) {
            return sum;
        }
        Message compared = Message.of(
                difference.signum() > 0 ? "plan.more-than-parts" : "plan.less-than-parts",
                sum,
                difference.abs().toPlainString());
        return balance.isExplained() ? Message.of("plan.explained-by-rounding", compared) : compared;
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Object orNull(Optional<?> value) {
        return value.isPresent() ? value.get() : null;
    }
}
