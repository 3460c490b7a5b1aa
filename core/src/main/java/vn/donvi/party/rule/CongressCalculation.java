package vn.donvi.party.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.party.OrganizationKind;
import vn.donvi.party.PartyOrganization;
import vn.donvi.party.PartyRegister;
import vn.donvi.party.Session;
import vn.donvi.party.term.Term;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/** Calculates one {@link CongressNumber}. */
final class CongressCalculation {
    private static final Term REFORM_TERM = Term.ofYear(OrganizationKind.TWO_LEVELS.getYear());

    private final Gazetteer gazetteer;
    private final Term term;
    /** The oldest version of the unit that had the same organisation. */
    private final AdministrativeUnit unit;

    private final AdministrativeUnit origin;
    /** The recorded congresses of the organisation. */
    private final List<Session> congresses;

    CongressCalculation(PartyRegister register, AdministrativeUnit unit, Term term) {
        this.gazetteer = register.gazetteer();
        this.term = term;
        this.unit = gazetteer.get(unit.id());
        List<AdministrativeUnit> line = line(gazetteer, this.unit);
        this.origin = line.get(line.size() - 1);
        this.congresses = line.stream()
                .flatMap(version -> register.organizations(version.id()).stream())
                .map(PartyOrganization::id)
                .flatMap(id -> register.sessions(id).stream())
                .filter(session -> session.kind().isCongress())
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether a version of a province, or the one that it continues, was merged from several on 2025-07-01. */
    static boolean isProvinceMergedInReform(Gazetteer gazetteer, AdministrativeUnit province) {
        List<AdministrativeUnit> line = line(gazetteer, province);
        AdministrativeUnit origin = line.get(line.size() - 1);
        return beganInReform(origin) && MergedUnits.of(gazetteer, origin).atLeast() > 1;
    }

    CongressNumber run() {
        List<Session> numbered = sessionsFor(term)
                .filter(session -> session.ordinals().lanThu().isPresent())
                .toList();
        Set<Integer> recorded = numbers(numbered.stream());
        if (recorded.size() > 1) {
            return open(List.of(), "the sources give " + lanThu(recorded));
        }
        if (recorded.size() == 1) {
            return recorded(recorded.iterator().next(), numbered);
        }
        Optional<LocalDate> ended = ended();
        if (ended.isPresent() && ended.get().getYear() <= term.from()) {
            return open(List.of(), "the unit ended on " + ended.get() + ", and no congress for the term is recorded");
        }
        Optional<Term> before = lastRecordedBefore();
        return before.isPresent() ? after(before.get()) : afterFoundation();
    }

    private CongressNumber recorded(int number, List<Session> numbered) {
        boolean planned = numbered.stream().allMatch(Session::planned);
        String reason = planned ? "a source gives the number and calls it planned" : "a source gives the number";
        if (numbered.stream().anyMatch(CongressCalculation::statesTerm)) {
            return known(number, CongressNumber.Basis.RECORDED, List.of(), reason);
        }
        return known(
                number,
                CongressNumber.Basis.BY_RULE,
                List.of(PartyRule.CONGRESS_TERM),
                reason + ", and its day gives the term");
    }

    /** The number that counts on from a recorded congress. */
    private CongressNumber after(Term before) {
        if (!before.equals(Term.ofYear(before.from()))) {
            return open(
                    List.of(PartyRule.CONGRESS_TERM),
                    "the last one recorded before is for " + before + ", which is no term of five years");
        }
        Set<Integer> numbers = numbersFor(before);
        if (numbers.size() > 1) {
            return open(List.of(PartyRule.CONGRESS_TERM), "for " + before + " the sources give " + lanThu(numbers));
        }
        int number = numbers.iterator().next();
        return known(
                number + terms(before, term),
                CongressNumber.Basis.BY_RULE,
                List.of(PartyRule.CONGRESS_TERM),
                CongressNumber.lanThu(number) + " is recorded for " + before);
    }

    private CongressNumber afterFoundation() {
        LocalDate founded = origin.id().since();
        if (gazetteer.beginnings(origin).isEmpty()) {
            return open(
                    List.of(PartyRule.CONGRESS_TERM),
                    "no earlier number is recorded, and the organisation is older than the record" + withoutTerm());
        }
        if (beganInReform(origin) && origin.level() == UnitLevel.COMMUNE) {
            return first(PartyRule.FIRST_CONGRESS, REFORM_TERM);
        }
        if (isProvinceMergedInReform(gazetteer, origin)) {
            return first(PartyRule.PROVINCE_CONGRESS, REFORM_TERM);
        }
        Optional<AdministrativeUnit> namesake = namesake(gazetteer, origin);
        if (namesake.isPresent()) {
            return open(
                    List.of(PartyRule.FIRST_AFTER_FOUNDATION),
                    "no number is recorded, the unit began on " + founded + " with the name and type of "
                            + namesake.get() + ", and nothing says whether its congresses count on" + withoutTerm());
        }
        if (Term.ofYear(founded.getYear()).from() == founded.getYear()) {
            return open(
                    List.of(PartyRule.FIRST_AFTER_FOUNDATION),
                    "no number is recorded, and nothing says whether a congress for "
                            + Term.ofYear(founded.getYear()) + " was held after the foundation on " + founded
                            + withoutTerm());
        }
        return first(
                PartyRule.FIRST_AFTER_FOUNDATION, Term.ofYear(founded.getYear()).next());
    }

    /** The number that counts from lần thứ I for a term. */
    private CongressNumber first(PartyRule rule, Term first) {
        LocalDate founded = origin.id().since();
        if (term.from() < first.from()) {
            return open(List.of(rule), "the organisation was founded on " + founded + ", for " + first + " and later");
        }
        int number = 1 + terms(first, term);
        // A number without a term can be that of an earlier congress, but no higher one.
        boolean contradicted = numbersWithoutTerm().stream().anyMatch(recorded -> recorded > number);
        String reason = "founded on " + founded + ", and " + CongressNumber.lanThu(1) + " is for " + first;
        List<PartyRule> rules = term.equals(first) ? List.of(rule) : List.of(rule, PartyRule.CONGRESS_TERM);
        return contradicted
                ? open(rules, reason + withoutTerm())
                : known(number, CongressNumber.Basis.BY_RULE, rules, reason);
    }

    private CongressNumber known(int number, CongressNumber.Basis basis, List<PartyRule> rules, String reason) {
        return new CongressNumber(term, OptionalInt.of(number), basis, rules, session(), reason);
    }

    private CongressNumber open(List<PartyRule> rules, String reason) {
        return new CongressNumber(term, OptionalInt.empty(), CongressNumber.Basis.OPEN, rules, session(), reason);
    }

    // The record

    /** The recorded congress for the asked term, one with a number if there is one. */
    private Optional<Session> session() {
        return sessionsFor(term)
                .min(Comparator.comparing(session -> session.ordinals().lanThu().isEmpty()));
    }

    private Stream<Session> sessionsFor(Term asked) {
        return congresses.stream().filter(session -> isOf(session, asked));
    }

    private Set<Integer> numbersFor(Term asked) {
        return numbers(sessionsFor(asked));
    }

    /** The recorded numbers of congresses of which neither the term nor the day is known. */
    private Set<Integer> numbersWithoutTerm() {
        return numbers(congresses.stream().filter(session -> term(session).isEmpty()));
    }

    private static Set<Integer> numbers(Stream<Session> sessions) {
        return sessions.flatMap(session -> session.ordinals().lanThu().stream().boxed())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words on numbers that are recorded without a term; none if there are none. */
    private String withoutTerm() {
        Set<Integer> numbers = numbersWithoutTerm();
        return numbers.isEmpty() ? "" : "; the record has " + lanThu(numbers) + ", without the term";
    }

    private static String lanThu(Set<Integer> numbers) {
        return numbers.stream().map(CongressNumber::lanThu).collect(Collectors.joining(" and "));
    }

    /** The last term that begins before the asked one, and for which a number is recorded. */
    private Optional<Term> lastRecordedBefore() {
        TreeMap<Integer, Term> terms = new TreeMap<>();
        for (Session session : congresses) {
            Optional<Term> of = term(session);
            if (of.isPresent() && session.ordinals().lanThu().isPresent()) {
                terms.put(of.get().from(), of.get());
            }
        }
        return Optional.ofNullable(terms.lowerEntry(term.from())).map(Map.Entry::getValue);
    }

    private static boolean isOf(Session session, Term asked) {
        return term(session).equals(Optional.of(asked));
    }

    private static boolean statesTerm(Session session) {
        return session.ordinals().nhiemKy().isPresent();
    }

    /** The stated term of a congress, or the one that begins in the year in which it was held. */
    private static Optional<Term> term(Session session) {
        if (statesTerm(session)) {
            return session.ordinals().nhiemKy();
        }
        return session.days()
                .map(days -> days.startInclusive().getYear())
                .filter(year -> Term.ofYear(year).from() == year)
                .map(Term::ofYear);
    }

    private static int terms(Term first, Term last) {
        return (last.from() - first.from()) / first.years();
    }

    // The units

    private static boolean beganInReform(AdministrativeUnit unit) {
        return unit.id().since().equals(OrganizationKind.TWO_LEVELS);
    }

    /** A version of a unit and those before it that had the same organisation, the latest first. */
    private static List<AdministrativeUnit> line(Gazetteer gazetteer, AdministrativeUnit unit) {
        List<AdministrativeUnit> line = new ArrayList<>();
        Optional<AdministrativeUnit> version = Optional.of(unit);
        while (version.isPresent()) {
            line.add(version.get());
            version = continued(gazetteer, version.get());
        }
        return line;
    }

    /** The version whose organisation that of a unit continues; empty if its organisation was founded with it. */
    private static Optional<AdministrativeUnit> continued(Gazetteer gazetteer, AdministrativeUnit unit) {
        if (unit.level() == UnitLevel.COMMUNE && beganInReform(unit)) {
            return Optional.empty();
        }
        List<UnitChange> changes = gazetteer.beginnings(unit);
        List<AdministrativeUnit> sources = sources(gazetteer, unit);
        if (!changes.isEmpty() && sources.size() == 1 && changes.stream().allMatch(MergedUnits::isSuccession)) {
            return Optional.of(sources.get(0));
        }
        // A unit that only gave a part away keeps its organisation.
        boolean isSplit = !changes.isEmpty() && changes.stream().allMatch(change -> change.kind() == ChangeKind.SPLIT);
        return isSplit ? namesake(gazetteer, unit) : Optional.empty();
    }

    /** The day on which the last version with the organisation of the unit ended; empty if it is in force. */
    private Optional<LocalDate> ended() {
        AdministrativeUnit version = unit;
        while (version.validity().endExclusive().isPresent()) {
            Optional<AdministrativeUnit> next = continuing(version);
            if (next.isEmpty()) {
                return version.validity().endExclusive();
            }
            version = next.get();
        }
        return Optional.empty();
    }

    /** The version that continues the organisation of one that ended. */
    private Optional<AdministrativeUnit> continuing(AdministrativeUnit version) {
        return gazetteer.endings(version).stream()
                .flatMap(change -> change.transfers().stream())
                .filter(transfer -> transfer.source().equals(version.id()))
                .map(transfer -> gazetteer.get(transfer.target()))
                .filter(target -> continued(gazetteer, target).equals(Optional.of(version)))
                .findFirst();
    }

    private static List<AdministrativeUnit> sources(Gazetteer gazetteer, AdministrativeUnit unit) {
        return gazetteer.beginnings(unit).stream()
                .flatMap(change -> change.transfers().stream())
                .filter(transfer -> transfer.target().equals(unit.id()))
                .map(Transfer::source)
                .distinct()
                .map(gazetteer::get)
                .collect(ImmutableList.toImmutableList());
    }

    /** The source unit with the name and type of a unit. */
    private static Optional<AdministrativeUnit> namesake(Gazetteer gazetteer, AdministrativeUnit unit) {
        return sources(gazetteer, unit).stream()
                .filter(source -> source.type() == unit.type() && source.name().equals(unit.name()))
                .findFirst();
    }
}
