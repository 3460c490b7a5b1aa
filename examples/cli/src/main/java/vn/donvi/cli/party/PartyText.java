package vn.donvi.cli.party;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.donvi.change.Document;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.TextTable;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.measure.Quality;
import vn.donvi.party.Organ;
import vn.donvi.party.OrganizationKind;
import vn.donvi.party.PartyFigure;
import vn.donvi.party.PartyOrganization;
import vn.donvi.party.PartyRegister;
import vn.donvi.party.PostHolding;
import vn.donvi.party.Session;
import vn.donvi.party.UnitOrganization;
import vn.donvi.party.rule.CongressNumber;
import vn.donvi.party.rule.Finding;
import vn.donvi.party.rule.MergedUnits;
import vn.donvi.party.rule.OrganNorm;
import vn.donvi.party.rule.PartyRule;
import vn.donvi.party.rule.PartyRules;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitType;

/** The party organisation of a unit as text for people. */
final class PartyText {
    private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);

    private final PartyRegister register;
    private final Snapshot snapshot;
    private final TextTable fields = new TextTable("ll");

    PartyText(PartyRegister register, Snapshot snapshot) {
        this.register = register;
        this.snapshot = snapshot;
    }

    /** Whether a rule limits the number of members of the committee of a unit. */
    static boolean hasCap(AdministrativeUnit unit, LocalDate date) {
        return !date.isBefore(TWO_LEVELS) && (unit.type() == UnitType.XA || unit.type() == UnitType.PHUONG);
    }

    void print(AdministrativeUnit unit, Appendable out) throws IOException {
        UnitOrganization organization = register.of(unit, snapshot.date());
        if (organization.kinds().isEmpty()) {
            throw new WrongUsageException(Message.of("party.none", unit.fullName(), unit.code(), snapshot.date()));
        }
        out.append(organization.name()).append("\n\n");
        fields.row(
                "recorded",
                organization.isImplied()
                        ? "no; that there is one follows from the Party's structure only"
                        : "yes, as " + organization.recorded().get().id());
        fields.row(
                "kind",
                organization.kinds().stream().map(OrganizationKind::label).collect(Collectors.joining(" or ")));
        fields.row("unit", unit.toString());
        field(
                "under",
                snapshot.parents(unit).stream()
                        .limit(1)
                        .map(parent -> register.of(parent, snapshot.date()).toString())
                        .toList());
        field("organs", organs(unit, organization));
        if (hasCap(unit, snapshot.date())) {
            fields.row("committee", MergedUnits.of(register.gazetteer(), unit).explanation());
        }
        organization.recorded().ifPresent(this::printFacts);
        field("numbers", congressNumbers(unit));
        organization.recorded().ifPresent(this::printChecks);
        fields.print(out);
    }

    /** The numbers of the congress of the term and of the next one, and the rules that they follow from. */
    private List<String> congressNumbers(AdministrativeUnit unit) {
        LocalDate known = register.gazetteer().knownUntil();
        LocalDate date = snapshot.date().isAfter(known) ? known : snapshot.date();
        List<String> lines = new ArrayList<>();
        Set<PartyRule> rules = new LinkedHashSet<>();
        for (CongressNumber number : CongressNumber.of(register, unit, date)) {
            lines.add(number.toString());
            rules.addAll(number.rules());
        }
        for (PartyRule rule : rules) {
            lines.add("  " + rule + ": " + rule.text());
            lines.add("  " + rule.source());
        }
        return lines;
    }

    private void printFacts(PartyOrganization organization) {
        organization.founding().ifPresent(citation -> fields.row("founded by", citation.toString()));
        organization.ending().ifPresent(citation -> fields.row("ended by", citation.toString()));
        field("figures", figures(organization));
        field("congresses", sessions(organization));
        field(
                "posts",
                register.holdings(organization.id()).stream()
                        .filter(holding -> holding.held().contains(snapshot.date()))
                        .map(PartyText::post)
                        .toList());
    }

    private void printChecks(PartyOrganization organization) {
        List<Finding> findings = PartyRules.check(register, organization, snapshot.date());
        field(
                "findings",
                findings.isEmpty()
                        ? List.of("none in what is recorded")
                        : findings.stream()
                                .flatMap(finding -> lines(finding).stream())
                                .toList());
        field("sources", sources(organization));
    }

    private static List<String> lines(Finding finding) {
        return List.of(
                finding.toString(),
                "  " + finding.rule().text(),
                "  " + finding.rule().source());
    }

    private static List<String> organs(AdministrativeUnit unit, UnitOrganization organization) {
        Optional<PartyOrganization> recorded = organization.recorded();
        if (recorded.isPresent() && !recorded.get().organs().isEmpty()) {
            return List.of(names(recorded.get().organs()));
        }
        return OrganNorm.of(unit.type(), organization.date())
                .map(norm -> {
                    String organs = norm.allowed().isEmpty() ? "none" : names(norm.allowed());
                    return List.of("by the rule: " + organs, "  " + norm.rule().source());
                })
                .orElse(List.of());
    }

    private static String names(Iterable<Organ> organs) {
        List<String> names = new ArrayList<>();
        organs.forEach(organ -> names.add(organ.label()));
        return String.join(", ", names);
    }

    private List<String> figures(PartyOrganization organization) {
        TextTable table = new TextTable("lrlll");
        List<String> sources = sourceNumbers(organization);
        for (PartyFigure figure : register.figures(organization.id())) {
            table.row(
                    figure.measure().label(),
                    figure.precision().sign() + NumberText.of(figure.value()),
                    figure.asOf().map(date -> "as of " + date).orElse("no date"),
                    "[" + (sources.indexOf(figure.source()) + 1) + "]",
                    quality(figure));
        }
        return table.lines();
    }

    private static String quality(PartyFigure figure) {
        String quality = figure.quality() == Quality.OFFICIAL ? "" : Labels.spaced(figure.quality());
        if (figure.note().isEmpty()) {
            return quality;
        }
        return quality.isEmpty() ? figure.note() : quality + ": " + figure.note();
    }

    private List<String> sessions(PartyOrganization organization) {
        List<String> sources = sourceNumbers(organization);
        return register.sessions(organization.id()).stream()
                .map(session -> text(session) + " [" + (sources.indexOf(session.source()) + 1) + "]")
                .toList();
    }

    private static String text(Session session) {
        StringBuilder text = new StringBuilder(session.kind().label());
        if (!session.ordinals().toString().isEmpty()) {
            text.append(' ').append(session.ordinals());
        }
        text.append(session.days().map(days -> ", " + text(days)).orElse(", no date"));
        return session.planned() ? text.append(", planned").toString() : text.toString();
    }

    private static String text(DateRange days) {
        LocalDate last = days.endExclusive().orElseThrow().minusDays(1);
        return days.startInclusive().equals(last) ? last.toString() : days.startInclusive() + " to " + last;
    }

    private static String post(PostHolding holding) {
        return holding.person() + ": " + holding.post().title().label() + ", "
                + holding.post().level().label() + ", since " + holding.held().startInclusive() + " ("
                + holding.entry().label() + ")";
    }

    private List<String> sources(PartyOrganization organization) {
        List<String> numbers = sourceNumbers(organization);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            String issuer =
                    register.findDocument(numbers.get(i)).map(Document::issuer).orElse("");
            lines.add("[" + (i + 1) + "] " + (issuer.isEmpty() ? "" : issuer + ", ") + numbers.get(i));
        }
        return lines;
    }

    private List<String> sourceNumbers(PartyOrganization organization) {
        List<String> numbers = new ArrayList<>();
        register.figures(organization.id()).forEach(figure -> addOnce(numbers, figure.source()));
        register.sessions(organization.id()).forEach(session -> addOnce(numbers, session.source()));
        return numbers;
    }

    private static void addOnce(List<String> numbers, String number) {
        if (!numbers.contains(number)) {
            numbers.add(number);
        }
    }

    /** Adds a field with a line for each value; adds nothing if there is no value. */
    private void field(String label, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            fields.row(i == 0 ? label : "", values.get(i));
        }
    }
}
