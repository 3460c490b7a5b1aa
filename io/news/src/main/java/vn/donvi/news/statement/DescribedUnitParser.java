package vn.donvi.news.statement;

import java.util.List;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.news.announcement.Founding;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.name.FoundUnit;
import vn.donvi.news.name.Names;
import vn.donvi.news.prose.Sentence;

/**
 * Reads foundings that describe a unit by its parts, or by the unit that it was, without a verb of founding.
 *
 * <pre>
 * founding = unit ":" parts | unit "gồm" parts                "Xã A: toàn bộ xã B và xã C"
 *          | unit "(" parts joined ")"
 *          | unit "do" parts joined "thành"
 *          | unit becomes unit                                "xã A trở thành phường cùng tên", "phường A thay cho xã A"
 * </pre>
 */
final class DescribedUnitParser {
    private static final PhraseSet TURNS_INTO = PhraseSet.of(
            "trở thành, được nâng cấp thành, nâng cấp thành, được nâng lên thành, nâng lên thành, nay là, được đổi tên thành, đổi tên"
                    + " thành, chuyển thành, được chuyển thành, nay đổi tên thành");
    private static final PhraseSet RENAMES = PhraseSet.of("đổi tên, chuyển");
    private static final PhraseSet REPLACES = PhraseSet.of("thay cho, thay thế");
    private static final PhraseSet SAME_NAME = PhraseSet.of("cùng tên, mang tên cũ");
    private static final PhraseSet CONSISTS = PhraseSet.of("gồm, bao gồm, mới gồm, mới bao gồm, gồm có");

    private final Sentence sentence;
    private final Names names;
    private final FoundingStatements statements;

    DescribedUnitParser(Sentence sentence, Names names, FoundingStatements statements) {
        this.sentence = sentence;
        this.names = names;
        this.statements = statements;
    }

    /** "Xã A: toàn bộ xã B và xã C", "Xã A: Sáp nhập các xã B, C", "xã A gồm toàn bộ các xã B, C": the end, or the place. */
    int headed(int place) {
        FoundUnit unit = names.units().namedUnit(place);
        if (unit == null) {
            return place;
        }
        int at = unit.end();
        boolean bracket = sentence.at(at).isMark('(');
        boolean colon = bracket || sentence.at(at).isMark(':');
        int from = at + (colon ? 1 : 0);
        from += bracket ? sentence.length(FoundingWords.BEFORE_JOINED, from) : 0;
        int consists = sentence.length(CONSISTS, from);
        from += consists;
        boolean verb = colon && sentence.has(FoundingWords.JOINED, from);
        int count = sentence.at(from).isNumber() || sentence.is(from, "các") ? 1 : 0;
        boolean whole = sentence.has(FoundingWords.WHOLE, from + count);
        if ((!colon || !(verb || whole)) && consists == 0 && !bracket) {
            return place;
        }
        PartsParser parts = new PartsParser(sentence, names);
        int end = parts.read(from);
        int joinedIn = bracket && !verb ? sentence.length(FoundingWords.JOINED, end + sentence.length(FoundingWords.BEFORE_JOINED, end)) : 0;
        if (joinedIn > 0) {
            verb = true;
            end += sentence.length(FoundingWords.BEFORE_JOINED, end) + joinedIn;
            end += sentence.is(end, "lại") ? 1 : 0;
        }
        boolean enough = parts.found().size() > (whole ? 0 : 1);
        boolean open = bracket && (!sentence.at(end).isMark(')') || !(verb || whole || consists > 0));
        boolean level = verb ? FoundingStatements.noneHolds(unit.unit(), parts) : FoundingStatements.sameLevel(unit.unit(), parts);
        if (!enough || open || sentence.has(FoundingWords.INTO, end) || !parts.fit(unit.unit()) || !level) {
            return place;
        }
        return statements.state(place, unit, parts, end);
    }

    /** "Xã A do xã B và xã C sáp nhập thành": the end, or the place. */
    int madeOf(int place) {
        FoundUnit unit = names.units().namedUnit(place);
        if (unit == null || !sentence.is(unit.end(), "do")) {
            return place;
        }
        PartsParser parts = new PartsParser(sentence, names);
        int end = parts.read(unit.end() + 1);
        int joined = sentence.length(FoundingWords.JOINED, end);
        int becomes = end + joined + (sentence.is(end + joined, "mà") ? 1 : 0);
        if (parts.found().size() < 2 || joined == 0 || !parts.fit(unit.unit())) {
            return place;
        }
        return statements.state(place, unit, parts, becomes + sentence.length(FoundingWords.BECOMES, becomes));
    }

    /** "Xã A trở thành phường cùng tên", "phường A thay cho xã A", "đổi tên xã A thành xã B": the end, or the place. */
    int turned(int place) {
        int renames = sentence.length(RENAMES, place);
        FoundUnit first = names.units().namedUnit(place + renames);
        if (first == null) {
            return place;
        }
        int replaces = renames > 0 ? 0 : sentence.length(REPLACES, first.end());
        int turns = sentence.length(TURNS_INTO, first.end());
        turns = turns == 0 && sentence.is(first.end(), "thành") && renames > 0 ? 1 : turns;
        if (replaces + turns == 0) {
            return place;
        }
        int at = first.end() + replaces + turns;
        FoundUnit second = names.units().unit(at);
        if (second == null) {
            return place;
        }
        int same = second.unit().isNamed() ? 0 : sentence.length(SAME_NAME, second.end());
        NamedUnit other =
                same > 0 ? NamedUnit.of(second.unit().term(), first.unit().name()) : second.unit();
        if (!other.isNamed()
                || Terms.holds(other.term(), first.unit().term())
                || Terms.holds(first.unit().term(), other.term())) {
            return place;
        }
        NamedUnit formed = replaces > 0 ? first.unit() : other;
        Founding.Part part = Founding.Part.of(replaces > 0 ? other : first.unit());
        int end = second.end() + same;
        sentence.cover(place, end);
        return statements.state(place, formed, false, false, List.of(part), end);
    }
}
