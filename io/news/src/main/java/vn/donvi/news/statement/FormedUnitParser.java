package vn.donvi.news.statement;

import vn.donvi.law.language.PhraseSet;
import vn.donvi.news.name.FoundUnit;
import vn.donvi.news.name.FoundUnits;
import vn.donvi.news.name.Names;
import vn.donvi.news.prose.NewsWords;
import vn.donvi.news.prose.Sentence;

/**
 * Reads foundings whose verb forms a unit, from parts behind words for the basis.
 *
 * <pre>
 * founding = unit [ words ] formed { words } basis parts      "Xã A được thành lập trên cơ sở …", "xã A ra đời sau khi …"
 *          | formed [ "Đảng bộ" ] unit { words } basis parts  "thành lập xã A trên cơ sở …"
 * basis    = "trên cơ sở" | "từ" | "bởi" | "sau khi" | …
 * </pre>
 */
final class FormedUnitParser {
    private static final int TO_BASIS = 40;
    private static final PhraseSet BASIS = PhraseSet.of(
            "trên cơ sở, trên nền tảng, trên nền, dựa trên, từ, bởi, sau khi, sau khi thực hiện, do, từ việc, của việc, bằng cách, qua việc, thông qua việc, khi, trên");
    /** A basis that needs a verb that joins the parts, before or behind them. */
    private static final PhraseSet WHEN = PhraseSet.of("khi");

    private static final PhraseSet RESULT = PhraseSet.of(
            "là kết quả, là kết quả của việc, là kết quả của sự, vốn là, trước đây là, là sự hợp nhất, là sự hợp nhất của, là sự sáp"
                    + " nhập, là sự sáp nhập của, tiền thân là, có tiền thân là");
    private static final PhraseSet AT_ONCE =
            PhraseSet.of("đồng thời nhập, đồng thời sáp nhập, đồng thời điều chỉnh, kết hợp điều chỉnh");
    private static final PhraseSet TAKES = PhraseSet.of("lấy");
    private static final PhraseSet FOUND = PhraseSet.of("thành lập, hình thành");

    private final Sentence sentence;
    private final Names names;
    private final FoundingStatements statements;

    FormedUnitParser(Sentence sentence, Names names, FoundingStatements statements) {
        this.sentence = sentence;
        this.names = names;
        this.statements = statements;
    }

    /** "xã A được thành lập trên cơ sở …": the end, or the verb. */
    int passive(int subjectFrom, FoundUnit subject, int verb, int place) {
        boolean result = sentence.has(RESULT, verb);
        boolean takes = sentence.has(TAKES, verb);
        boolean own = result || (takes && sentence.has(FoundingWords.WHOLE, place));
        int basis = own ? place : takes ? -1 : basis(place);
        if (basis < 0 || statements.isDenied(verb)) {
            return verb;
        }
        PartsParser parts = new PartsParser(sentence, names);
        int end = parts.readAll(own ? basis : basis + sentence.length(BASIS, basis));
        if (parts.found().isEmpty()
                || goesOn(end)
                || (sentence.has(FoundingWords.JOINED, verb) && hasObject(place, basis))
                || !parts.fit(subject.unit())
                || isCondition(subject.end(), verb)
                || (!own && !joinsWhen(basis, end))) {
            return verb;
        }
        int from = statements.party(subjectFrom) ? subjectFrom - 2 : subjectFrom;
        sentence.coverWords(from, place);
        sentence.cover(subjectFrom, subject.end());
        parts.cover(basis, end);
        return statements.state(from, subject.unit(), parts, statements.party(subjectFrom), false, end);
    }

    /** "cũng được lập mới: phường A từ xã B và xã C; phường D từ …": the end, or the place of "từ". */
    int behindOthers(int subjectFrom, FoundUnit subject, int from) {
        PartsParser parts = new PartsParser(sentence, names);
        int end = parts.read(from + 1);
        boolean party = statements.party(subjectFrom);
        boolean renewed = parts.found().stream()
                .anyMatch(part -> part.unit().name().equals(subject.unit().name()));
        boolean enough = parts.found().size() > 1 || (party && !parts.found().isEmpty()) || renewed;
        if (!enough || !parts.fit(subject.unit()) || !FoundingStatements.sameLevel(subject.unit(), parts)) {
            return from;
        }
        int start = party ? subjectFrom - 2 : subjectFrom;
        sentence.cover(start, subject.end());
        parts.cover(from, end);
        return statements.state(start, subject.unit(), parts, party, false, end);
    }

    /** "thành lập xã A trên cơ sở …": the end, or the verb. */
    int active(int verb, int place) {
        int at = place + (sentence.is(place, "mới") ? 1 : 0);
        boolean party = statements.isParty(at);
        FoundUnit unit = names.units().namedUnit(party ? at + 2 : at);
        if (unit == null) {
            return verb;
        }
        int basis = basis(unit.end());
        if (basis < 0 || statements.isDenied(verb)) {
            return verb;
        }
        PartsParser parts = new PartsParser(sentence, names);
        int end = parts.readAll(basis + sentence.length(BASIS, basis));
        if (parts.found().isEmpty() || goesOn(end) || !parts.fit(unit.unit()) || !joinsWhen(basis, end)) {
            return verb;
        }
        sentence.cover(verb, unit.end());
        parts.cover(basis, end);
        return statements.state(verb, unit.unit(), parts, party, false, end);
    }

    /**
     * "…; đồng thời nhập các thôn của xã D", "…; xã D và khu phố 5": whether more parts follow that were not read, so that the
     * unit was not formed from those before alone.
     */
    private boolean goesOn(int end) {
        if (sentence.hasBetween(AT_ONCE, end, sentence.to())) {
            return true;
        }
        if (!sentence.at(end).isMark(';')) {
            return false;
        }
        FoundUnits more = names.lists().longest(end + 1);
        boolean verb = false;
        for (int i = end + 1; i < sentence.to() && !sentence.at(i).isMark(';'); i++) {
            boolean says = sentence.has(FoundingWords.INTO, i)
                    || sentence.has(FoundingWords.BECOMES, i)
                    || sentence.has(FoundingWords.ON_THE_BASIS, i)
                    || sentence.is(i, "từ")
                    || sentence.is(i, "có");
            verb |= says && !sentence.at(i).isCapital();
        }
        return more != null && !verb;
    }

    /** "nhập 30 con bò từ xã B": whether a number is between the verb and its basis, so that something else was brought. */
    private boolean hasObject(int from, int basis) {
        for (int i = from; i < basis; i++) {
            if (sentence.at(i).isNumber() && !sentence.isCovered(i)) {
                return true;
            }
        }
        return false;
    }

    /** "khi sáp nhập ba xã", "khi ba xã sáp nhập": whether a basis that needs a verb that joins has one. */
    private boolean joinsWhen(int basis, int end) {
        return !sentence.has(WHEN, basis)
                || sentence.has(FoundingWords.JOINED, basis + 1)
                || sentence.has(FoundingWords.JOINED, end + sentence.length(FoundingWords.BEFORE_JOINED, end));
    }

    /** "xã A sau khi sáp nhập": whether the words between show that the units behind did not form the unit. */
    private boolean isCondition(int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (sentence.is(i, "khi") || sentence.is(i, "sau") || sentence.is(i, "trước")) {
                return true;
            }
        }
        return false;
    }

    /** The place of the basis after a place, in the same clause; -1 if there is none. */
    private int basis(int place) {
        for (int i = place; i < Math.min(sentence.to(), place + TO_BASIS); i++) {
            if (sentence.at(i).isMark(';') || sentence.at(i).isMark('.') || sentence.has(FOUND, i)) {
                return -1;
            }
            boolean date = sentence.is(i, "từ")
                    && (sentence.is(i + 1, "ngày")
                            || sentence.is(i + 1, "năm")
                            || sentence.at(i + 1).isNumber());
            boolean counted = sentence.at(i + 1).isNumber()
                    && (sentence.has(NewsWords.LEVELS, i + 2)
                            || sentence.has(PartsParser.COUNTED, i + 2)
                            || statements.isParty(i + 2));
            boolean onWhole = !sentence.is(i, "trên")
                    || sentence.length(BASIS, i) > 1
                    || sentence.has(FoundingWords.WHOLE, i + 1);
            if (sentence.has(BASIS, i) && onWhole && (!date || counted)) {
                return i;
            }
        }
        return -1;
    }
}
