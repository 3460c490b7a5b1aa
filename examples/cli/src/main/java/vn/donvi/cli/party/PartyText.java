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
import vn.donvi.cli.language.Words;
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
    private final Words words;
    private final TextTable fields = new TextTable("ll");

    PartyText(PartyRegister register, Snapshot snapshot, Words words) {
        this.register = register;
        this.snapshot = snapshot;
        this.words = words;
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
        row(
                "party.recorded",
                organization.isImplied()
                        ? Message.of("party.not-recorded")
                        : Message.of(
                                "party.recorded-as",
                                organization.recorded().get().id()));
        row(
                "party.kind",
                Message.verbatim(organization.kinds().stream()
                        .map(OrganizationKind::label)
                        .collect(Collectors.joining(words.text("party.or")))));
        row("party.unit", Message.verbatim(unit.toString()));
        field(
                "party.under",
                snapshot.parents(unit).stream()
                        .limit(1)
                        .map(parent -> name(register.of(parent, snapshot.date())))
                        .toList());
        field("party.organs", organs(unit, organization));
        if (hasCap(unit, snapshot.date())) {
            row(
                    "party.committee",
                    Message.ofLibrary(MergedUnits.of(register.gazetteer(), unit).explanation()));
        }
        organization.recorded().ifPresent(this::printFacts);
        field("party.numbers", congressNumbers(unit));
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
            lines.add(words.text(congressNumber(number)));
            rules.addAll(number.rules());
        }
        for (PartyRule rule : rules) {
            lines.add("  " + rule + ": " + words.text(Message.ofLibrary(rule.text())));
            lines.add("  " + words.text(source(rule)));
        }
        return lines;
    }

    /** A number as {@link CongressNumber#toString} says it in English. */
    private static Message congressNumber(CongressNumber number) {
        Message reason = Message.ofLibrary(number.reason());
        return switch (number.basis()) {
            case RECORDED -> Message.of("party.number-recorded", number.ordinals(), reason);
            case BY_RULE ->
                Message.of(
                        "party.number-by-rule",
                        number.ordinals(),
                        Labels.word(number.confirmation().orElseThrow()),
                        reason);
            case OPEN -> Message.of("party.number-open", number.ordinals(), reason);
        };
    }

    /** The source of a rule as {@link PartyRule#source} says it in English. */
    private static Message source(PartyRule rule) {
        Message known = Labels.word(rule.confirmation());
        Message where = rule.publication().isEmpty() ? known : Message.joined("; ", List.of(rule.publication(), known));
        return rule.document().isEmpty()
                ? Message.of("party.no-document", where)
                : Message.verbatim(rule.document() + " (").then(where).then(Message.verbatim(")"));
    }

    /** The name of an organisation, and whether it is only implied. */
    private String name(UnitOrganization organization) {
        return organization.isImplied() ? words.text("party.implied", organization.name()) : organization.name();
    }

    private void printFacts(PartyOrganization organization) {
        organization.founding().ifPresent(citation -> row("party.founded-by", Message.verbatim(citation.toString())));
        organization.ending().ifPresent(citation -> row("party.ended-by", Message.verbatim(citation.toString())));
        field("party.figures", figures(organization));
        field("party.congresses", sessions(organization));
        field(
                "party.posts",
                register.holdings(organization.id()).stream()
                        .filter(holding -> holding.held().contains(snapshot.date()))
                        .map(this::post)
                        .toList());
    }

    private void printChecks(PartyOrganization organization) {
        List<Finding> findings = PartyRules.check(register, organization, snapshot.date());
        field(
                "party.findings",
                findings.isEmpty()
                        ? List.of(words.text("party.no-findings"))
                        : findings.stream()
                                .flatMap(finding -> lines(finding).stream())
                                .toList());
        field("party.sources", sources(organization));
    }

    private List<String> lines(Finding finding) {
        return List.of(
                words.text(finding(finding)),
                "  " + words.text(Message.ofLibrary(finding.rule().text())),
                "  " + words.text(source(finding.rule())));
    }

    /** A finding as {@link Finding#toString} says it in English. */
    private static Message finding(Finding finding) {
        return Message.of(
                finding.outcome() == Finding.Outcome.OFF ? "party.finding-off" : "party.finding-open",
                finding.rule(),
                finding.organization(),
                Message.ofLibrary(finding.message()));
    }

    private List<String> organs(AdministrativeUnit unit, UnitOrganization organization) {
        Optional<PartyOrganization> recorded = organization.recorded();
        if (recorded.isPresent() && !recorded.get().organs().isEmpty()) {
            return List.of(names(recorded.get().organs()));
        }
        return OrganNorm.of(unit.type(), organization.date())
                .map(norm -> {
                    String organs = norm.allowed().isEmpty() ? words.text("party.no-organs") : names(norm.allowed());
                    return List.of(words.text("party.organs-by-rule", organs), "  " + words.text(source(norm.rule())));
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
                    figure.asOf()
                            .map(date -> words.text("party.as-of", date))
                            .orElseGet(() -> words.text("party.no-date")),
                    "[" + (sources.indexOf(figure.source()) + 1) + "]",
                    quality(figure));
        }
        return table.lines();
    }

    private String quality(PartyFigure figure) {
        String quality = figure.quality() == Quality.OFFICIAL ? "" : words.text(Labels.word(figure.quality()));
        if (figure.note().isEmpty()) {
            return quality;
        }
        String note = words.text(Message.ofNote(figure.note()));
        return quality.isEmpty() ? note : quality + ": " + note;
    }

    private List<String> sessions(PartyOrganization organization) {
        List<String> sources = sourceNumbers(organization);
        return register.sessions(organization.id()).stream()
                .map(session -> text(session) + " [" + (sources.indexOf(session.source()) + 1) + "]")
                .toList();
    }

    private String text(Session session) {
        StringBuilder text = new StringBuilder(session.kind().label());
        if (!session.ordinals().toString().isEmpty()) {
            text.append(' ').append(session.ordinals());
        }
        text.append(", ").append(session.days().map(this::text).orElseGet(() -> words.text("party.no-date")));
        return session.planned()
                ? text.append(", ").append(words.text("party.planned")).toString()
                : text.toString();
    }

    private String text(DateRange days) {
        LocalDate last = days.endExclusive().orElseThrow().minusDays(1);
        return days.startInclusive().equals(last)
                ? last.toString()
                : words.text("party.days", days.startInclusive(), last);
    }

    private String post(PostHolding holding) {
        return words.text(
                "party.holding",
                holding.person(),
                holding.post().title().label(),
                holding.post().level().label(),
                holding.held().startInclusive(),
                holding.entry().label());
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

    private void row(String label, Message value) {
        field(label, List.of(words.text(value)));
    }

    /** Adds a field with a line for each value; adds nothing if there is no value. */
    private void field(String label, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            fields.row(i == 0 ? words.text(label) : "", values.get(i));
        }
    }
}
