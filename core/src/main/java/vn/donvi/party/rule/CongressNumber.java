package vn.donvi.party.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import vn.donvi.party.PartyRegister;
import vn.donvi.party.Session;
import vn.donvi.party.term.OrdinalNumber;
import vn.donvi.party.term.Ordinals;
import vn.donvi.party.term.Term;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The number of the ordinary congress of a unit's organisation for a term: recorded, or by the rules. If neither gives
 * it, it is open, and the reason says why.
 *
 * <p>By the rules the first congress after a foundation is lần thứ I, the next one counts on, and a term has five years.
 * A rule is never counted backwards.
 *
 * <pre>{@code
 * CongressNumber next = CongressNumber.of(register, commune, Term.of(2030, 2035));
 * next.lanThu(); // 2
 * next.basis(); // BY_RULE
 * next.confirmation(); // SECONDARY
 * }</pre>
 *
 * @param term the term that the congress is for
 * @param lanThu the number; empty if it is open
 * @param basis how the number is known
 * @param rules the rules that the number follows from, or that leave it open; unmodifiable
 * @param session the recorded congress for the term, with or without a number; empty if none is recorded
 * @param reason what the number follows from, or why it is open
 */
public record CongressNumber(
        Term term, OptionalInt lanThu, Basis basis, List<PartyRule> rules, Optional<Session> session, String reason) {
    /**
     * @throws IllegalArgumentException if a number is given although it is open, or is missing although it is not
     */
    public CongressNumber {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(basis, "basis");
        rules = List.copyOf(rules);
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(reason, "reason");
        if (lanThu.isPresent() == (basis == Basis.OPEN)) {
            throw new IllegalArgumentException(
                    lanThu.isPresent() ? "an open number has no value" : "a number that is not open needs a value");
        }
    }

    /**
     * The number for a term. The sessions of the organisation and of those that it continues are taken as recorded.
     * Costs a look at the changes of the unit.
     *
     * @param term a term of five years, as {@link Term#ofYear} gives it
     * @throws IllegalArgumentException if the term is another one
     * @throws vn.donvi.gazetteer.UnknownUnitException if the version is not one of the register's gazetteer
     */
    public static CongressNumber of(PartyRegister register, AdministrativeUnit unit, Term term) {
        if (!term.equals(Term.ofYear(term.from()))) {
            throw new IllegalArgumentException(
                    "congresses are for terms as " + Term.ofYear(term.from()) + ", but the term was " + term);
        }
        return new CongressCalculation(register, unit, term).run();
    }

    /**
     * The congress for the term of a date and the one after it, of a unit's organisation; unmodifiable. In a year in
     * which congresses are held, the first is that of the year, also before its day.
     *
     * @throws IllegalArgumentException if the date is not in a year from 1930 to 2189
     * @throws vn.donvi.gazetteer.UnknownUnitException if the version is not one of the register's gazetteer
     */
    public static List<CongressNumber> of(PartyRegister register, AdministrativeUnit unit, LocalDate date) {
        Term term = Term.ofYear(date.getYear());
        return List.of(of(register, unit, term), of(register, unit, term.next()));
    }

    /** The weakest confirmation of the rules that the number follows from; empty if it is recorded or open. */
    public Optional<Confirmation> confirmation() {
        return basis == Basis.BY_RULE
                ? rules.stream().map(PartyRule::confirmation).max(Confirmation::compareTo)
                : Optional.empty();
    }

    /** The number and the term; the term alone if the number is open. */
    public Ordinals ordinals() {
        Ordinals ordinals = Ordinals.NONE.withNhiemKy(term);
        return lanThu.isPresent() ? ordinals.withLanThu(lanThu.getAsInt()) : ordinals;
    }

    /** The text for people: {@code lần thứ II, nhiệm kỳ 2030 - 2035: by rule, …}. */
    @Override
    public String toString() {
        String known = switch (basis) {
            case RECORDED -> "recorded";
            case BY_RULE -> "by rule, " + confirmation().orElseThrow().label();
            case OPEN -> "open";
        };
        return ordinals() + ": " + known + "; " + reason;
    }

    /** The number as people write it: {@code lần thứ XVI}. */
    static String lanThu(int number) {
        return "lần thứ " + OrdinalNumber.roman(number);
    }

    /** How a number is known. */
    public enum Basis {
        /** A source gives the number and the term. */
        RECORDED,
        /** It follows from a foundation or an earlier number. */
        BY_RULE,
        /** Neither the record nor a rule gives it, or sources differ. */
        OPEN
    }
}
