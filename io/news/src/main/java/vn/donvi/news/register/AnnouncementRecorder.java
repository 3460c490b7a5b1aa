package vn.donvi.news.register;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import vn.donvi.change.Document;
import vn.donvi.measure.Quality;
import vn.donvi.news.announcement.Founding;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.announcement.Occasion;
import vn.donvi.news.announcement.OrganNamed;
import vn.donvi.news.announcement.PersonNamed;
import vn.donvi.news.announcement.Stage;
import vn.donvi.news.announcement.StatedFigure;
import vn.donvi.news.announcement.Statement;
import vn.donvi.news.announcement.Topic;
import vn.donvi.news.interpretation.Interpretation;
import vn.donvi.news.interpretation.UnitMeaning;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.PartyFigure;
import vn.donvi.party.PartyMeasure;
import vn.donvi.party.PartyOrganization;
import vn.donvi.party.PartyRegister;
import vn.donvi.party.Session;
import vn.donvi.party.UnitOrganization;
import vn.donvi.unit.AdministrativeUnit;

/** Takes the statements of one announcement into a register, one after the other. */
final class AnnouncementRecorder {
    private final PartyRegister register;
    private final Interpretation meaning;
    private final Document source;
    private final HeldSessions held;
    private final List<RegisterEntry> entries = new ArrayList<>();
    private final TreeMap<OrganizationId, PartyOrganization> added = new TreeMap<>();
    /** The figures by organisation and measure. */
    private final ListMultimap<List<Object>, Taken> taken = LinkedListMultimap.create();

    private final TreeSet<Session> sessions = new TreeSet<>(Session.ORDER);

    /** A figure, and the place of its entry. */
    private record Taken(int place, StatedFigure stated, PartyFigure figure) {}

    AnnouncementRecorder(PartyRegister register, Interpretation meaning, Document source, HeldSessions held) {
        this.register = register;
        this.meaning = meaning;
        this.source = source;
        this.held = held;
    }

    void add(Statement statement) {
        if (statement instanceof StatedFigure figure && isOfParty(figure.topic())) {
            entries.add(figure(figure));
        } else if (statement instanceof Occasion occasion && held.isMeeting(occasion)) {
            entries.add(occasion(occasion));
        } else if (statement instanceof PersonNamed) {
            entries.add(left(statement, RegisterOutcome.PERSON, "names of persons are not taken into a register"));
        } else if (statement instanceof Founding founding && founding.party()) {
            entries.add(left(
                    statement,
                    RegisterOutcome.NO_PLACE,
                    "a register does not say what an organisation was formed from"));
        } else if (statement instanceof Occasion occasion && held.isOfParty(occasion)) {
            entries.add(left(
                    statement,
                    RegisterOutcome.NO_PLACE,
                    "a committee needs the day since when it is in office, and a term alone has no place"));
        } else if (statement instanceof OrganNamed) {
            entries.add(left(statement, RegisterOutcome.NO_PLACE, "organs are not taken into a register"));
        } else {
            entries.add(left(
                    statement,
                    RegisterOutcome.NOT_OF_PARTY,
                    "no figure and no numbered meeting of a party organisation"));
        }
    }

    private static boolean isOfParty(Topic topic) {
        return switch (topic) {
            case MEMBERS, PARTY_ORGANIZATIONS, DELEGATES, COMMITTEE, STANDING_COMMITTEE -> true;
            case AREA, POPULATION, DENSITY, HOUSEHOLDS, SUBORDINATE_UNITS, VILLAGES, TASKS, WORKS -> false;
        };
    }

    private RegisterEntry figure(StatedFigure figure) {
        Optional<PartyMeasure> measure = figure.partyMeasure();
        if (measure.isEmpty() || figure.amount().value().stripTrailingZeros().scale() > 0) {
            return left(
                    figure,
                    RegisterOutcome.NO_PLACE,
                    "a register does not count " + figure.amount().unit());
        }
        if (figure.topic() == Topic.DELEGATES && !held.hasCongress(figure.unit())) {
            return left(figure, RegisterOutcome.NO_PLACE, "the text does not say of which congress they are delegates");
        }
        if (figure.stage() != Stage.ACTUAL && figure.topic() != Topic.DELEGATES) {
            return left(
                    figure,
                    RegisterOutcome.PLANNED,
                    "planned, and a register has no planned " + measure.get().label());
        }
        return about(figure, figure.unit(), (unit, organization) -> figure(figure, measure.get(), unit, organization));
    }

    private RegisterEntry figure(
            StatedFigure figure, PartyMeasure measure, AdministrativeUnit unit, PartyOrganization organization) {
        PartyFigure recorded = new PartyFigure(
                organization.id(),
                measure,
                figure.amount().value().longValueExact(),
                figure.amount().precision(),
                meaning.date().filter(unit::isInForce),
                source.number(),
                figure.doubt().isEmpty() ? Quality.OFFICIAL : Quality.SUSPECT,
                figure.doubt());
        taken.put(List.of(organization.id(), measure), new Taken(entries.size(), figure, recorded));
        return new RegisterEntry(
                figure,
                figure.doubt().isEmpty() ? RegisterOutcome.RECORDED : RegisterOutcome.RECORDED_AS_SUSPECT,
                Optional.of(organization.id()),
                measure.label() + " " + recorded.number()
                        + (figure.doubt().isEmpty() ? "" : ", suspect: " + figure.doubt()));
    }

    private RegisterEntry occasion(Occasion occasion) {
        if (!held.isHeld(occasion)) {
            return left(
                    occasion,
                    RegisterOutcome.NOT_HELD,
                    "the text names the meeting, and does not say that it was held or when it will be");
        }
        return about(occasion, occasion.unit(), (unit, organization) -> {
            Session session = held.session(occasion, organization, source.number());
            sessions.add(session);
            return new RegisterEntry(
                    occasion,
                    RegisterOutcome.RECORDED,
                    Optional.of(organization.id()),
                    session.kind().label()
                            + (session.planned() ? ", planned, " : ", ")
                            + session.ordinals()
                            + session.days()
                                    .map(days -> ", " + days.startInclusive())
                                    .orElse(", day not known"));
        });
    }

    /** The entry of a statement about the organisation of a unit, made if there is one and the text shows which. */
    private RegisterEntry about(
            Statement statement,
            Optional<NamedUnit> named,
            BiFunction<AdministrativeUnit, PartyOrganization, RegisterEntry> made) {
        if (named.isEmpty() || !named.get().isNamed()) {
            return left(statement, RegisterOutcome.NO_UNIT, "the text does not show the unit");
        }
        Optional<AdministrativeUnit> unit = meaning.unit(named.get());
        if (unit.isEmpty()) {
            String candidates = candidates(named.get());
            return candidates.isEmpty()
                    ? left(statement, RegisterOutcome.UNKNOWN_UNIT, "the gazetteer has no such unit: " + named.get())
                    : left(
                            statement,
                            RegisterOutcome.AMBIGUOUS_UNIT,
                            named.get() + " may be one of several: " + candidates);
        }
        UnitOrganization organization = register.of(unit.get(), day(unit.get()));
        if (organization.kinds().isEmpty()) {
            return left(
                    statement,
                    RegisterOutcome.NO_ORGANIZATION,
                    unit.get() + " has no party organisation of its own on " + organization.date());
        }
        List<PartyOrganization> others = register.organizations(unit.get().id());
        if (organization.isImplied() && !others.isEmpty()) {
            return left(
                    statement,
                    RegisterOutcome.NO_ORGANIZATION,
                    "on " + organization.date() + " the register has no organisation of " + unit.get() + ", but "
                            + others.get(0) + " " + others.get(0).validity());
        }
        PartyOrganization found = organization.recorded().orElseGet(organization::implied);
        if (organization.isImplied()) {
            added.put(found.id(), found);
        }
        return made.apply(unit.get(), found);
    }

    /** The day of the text if the unit exists on it, else the last day of the unit. */
    private LocalDate day(AdministrativeUnit unit) {
        return meaning.date().filter(unit::isInForce).orElseGet(() -> {
            LocalDate known = register.gazetteer().knownUntil();
            LocalDate since = unit.validity().startInclusive();
            return unit.validity()
                    .endExclusive()
                    .map(end -> end.minusDays(1))
                    .orElse(known.isBefore(since) ? since : known);
        });
    }

    private String candidates(NamedUnit named) {
        return meaning.units().stream()
                .filter(each -> each.named().term().equals(named.term())
                        && each.named().name().equals(named.name()))
                .map(UnitMeaning::candidates)
                .flatMap(List::stream)
                .distinct()
                .map(AdministrativeUnit::toString)
                .collect(Collectors.joining(", "));
    }

    private static RegisterEntry left(Statement statement, RegisterOutcome outcome, String why) {
        return new RegisterEntry(statement, outcome, Optional.empty(), why);
    }

    AnnouncementRegister result() {
        List<PartyFigure> figures = new ArrayList<>();
        Multimaps.asMap(taken).values().forEach(same -> figures.addAll(settled(same)));
        TreeMap<OrganizationId, PartyOrganization> needed = new TreeMap<>(added);
        Set<OrganizationId> used = new HashSet<>();
        figures.forEach(figure -> used.add(figure.organization()));
        sessions.forEach(session -> used.add(session.organization()));
        needed.keySet().retainAll(used);
        PartyRegister.Builder builder = PartyRegister.builder(register.gazetteer())
                .addDocuments(register.documents().values())
                .addOrganizations(register.organizations())
                .addOrganizations(needed.values())
                .addFigures(register.figures().stream()
                        .filter(figure -> !figure.source().equals(source.number()))
                        .toList())
                .addFigures(figures)
                .addCommittees(register.committees())
                .addHoldings(register.holdings())
                .addSessions(register.sessions().stream()
                        .filter(session -> !session.source().equals(source.number()))
                        .toList())
                .addSessions(sessions);
        if (!used.isEmpty() && register.findDocument(source.number()).isEmpty()) {
            builder.addDocuments(List.of(source));
        }
        return new AnnouncementRegister(builder.build(), entries);
    }

    /** The most exact of the figures of one measure and organisation; none if another contradicts it. */
    private List<PartyFigure> settled(List<Taken> same) {
        Taken best = same.stream()
                .min(Comparator.comparing((Taken each) -> each.figure().quality())
                        .thenComparing(each -> each.figure().precision()))
                .orElseThrow();
        BigDecimal number = BigDecimal.valueOf(best.figure().value());
        if (same.stream().allMatch(each -> each.stated().amount().agreesWith(number))) {
            same.stream().filter(each -> each.place() != best.place()).forEach(each -> agree(each, best));
            return List.of(best.figure());
        }
        String numbers = same.stream()
                .map(each -> each.stated().amount().toString())
                .distinct()
                .collect(Collectors.joining(", "));
        for (Taken each : same) {
            entries.set(
                    each.place(),
                    left(each.stated(), RegisterOutcome.CONTRADICTED, "the text has several numbers: " + numbers));
        }
        return List.of();
    }

    /** Says that the register has the better figure in place of another one of the text. */
    private void agree(Taken other, Taken best) {
        entries.set(
                other.place(),
                new RegisterEntry(
                        other.stated(),
                        entries.get(best.place()).outcome(),
                        Optional.of(best.figure().organization()),
                        best.figure().measure().label() + " " + best.figure().number() + ", with which "
                                + other.figure().number() + " agrees"));
    }
}
