package vn.donvi.news.statement;

import java.util.List;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.language.UnitTerm;
import vn.donvi.news.announcement.Founding;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.name.FoundUnit;
import vn.donvi.news.name.FoundUnits;
import vn.donvi.news.name.Names;
import vn.donvi.news.name.Subjects;
import vn.donvi.news.prose.NewsWords;
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
            "trở thành, lên, lên thành, được đưa lên, được nâng cấp lên, được nâng cấp thành, nâng cấp thành, được nâng lên thành, nâng lên thành, nay là, được đổi tên thành, đổi tên"
                    + " thành, chuyển thành, được chuyển thành, nay đổi tên thành");
    private static final PhraseSet RENAMES = PhraseSet.of("đổi tên, chuyển");
    private static final PhraseSet REPLACES = PhraseSet.of("thay cho, thay thế");
    private static final PhraseSet SAME_NAME = PhraseSet.of("cùng tên, mang tên cũ");
    private static final PhraseSet CONSISTS = PhraseSet.of("gồm, bao gồm, mới gồm, mới bao gồm, gồm có");
    private static final PhraseSet NEW_CONSISTS = PhraseSet.of("gồm, bao gồm, gồm có, có, là");
    private static final PhraseSet FORMED_FROM = PhraseSet.of(
            "lấy, lập từ, được lập từ, thành lập từ, được thành lập từ, hình thành từ, được hình thành từ, trên cơ sở, thành lập trên cơ sở,"
                    + " được thành lập trên cơ sở, hình thành trên cơ sở, được hình thành trên cơ sở, từ");
    private static final PhraseSet GATHERS = PhraseSet.of("gom, gộp, nhập, sáp nhập, hợp nhất, quy tụ");
    private static final PhraseSet RAISES = PhraseSet.of(
            "lên, lên thành, đưa lên, được đưa lên, nâng lên, nâng cấp lên, nâng cấp thành, nâng lên thành, thành, trở thành, chuyển thành,"
                    + " công nhận là, để trở thành, để thành lập, để lên");
    private static final PhraseSet RENAMED = PhraseSet.of("đổi tên thành, được đổi tên thành, đổi tên là, nay đổi tên thành");
    private static final PhraseSet AS_IT_IS = PhraseSet.of("giữ nguyên trạng, nguyên trạng, giữ nguyên");
    private static final String SPECIAL_ZONE = "đặc khu";
    private static final int LONGEST_GATHERING = 10;

    private final Sentence sentence;
    private final Names names;
    private final Subjects subjects;
    private final FoundingStatements statements;

    DescribedUnitParser(Sentence sentence, Names names, Subjects subjects, FoundingStatements statements) {
        this.sentence = sentence;
        this.names = names;
        this.subjects = subjects;
        this.statements = statements;
    }

    /** "Xã A: toàn bộ xã B và xã C", "Xã A: Sáp nhập các xã B, C", "xã A gồm toàn bộ các xã B, C": the end, or the place. */
    int headed(int place) {
        FoundUnit unit = names.units().namedUnit(place);
        return unit == null ? place : described(place, unit);
    }

    /** "Đặc khu này gồm toàn bộ thị trấn A và xã B": the same of a unit that the words at a place mean. */
    int described(int place, FoundUnit unit) {
        int figures = names.lists().figuresEnd(unit.end());
        int behind = sentence.at(figures).isMark(':') ? figures : unit.end();
        int at = behind + gathering(behind);
        boolean isNew = sentence.is(unit.end() - 1, "mới") || sentence.is(unit.end() - 2, "mới");
        boolean bracket = sentence.at(at).isMark('(');
        boolean colon = bracket || sentence.at(at).isMark(':') || sentence.at(at).isMark('←');
        int from = at + (colon ? 1 : 0);
        from += bracket ? sentence.length(FoundingWords.BEFORE_JOINED, from) : 0;
        int consists = sentence.length(isNew ? NEW_CONSISTS : CONSISTS, from);
        from += consists;
        int formed = colon ? sentence.length(FORMED_FROM, from) : 0;
        boolean verb = formed > 0 || (colon && sentence.has(FoundingWords.JOINED, from));
        if (!colon && consists == 0) {
            return place;
        }
        PartsParser parts = new PartsParser(sentence, names);
        int end = bracket ? parts.readDashed(from + formed) : parts.read(from + formed);
        int joined = verb ? 0 : joinedBehind(end);
        verb |= joined > 0;
        if (joined > 0 && (sentence.is(end + joined, "với") || sentence.is(end + joined, "cùng"))) {
            end = parts.read(end + joined);
            joined = 0;
        }
        int count = sentence.at(from).isNumber() || sentence.is(from, "các") ? 1 : 0;
        boolean whole = sentence.has(FoundingWords.WHOLE, from + count)
                || FoundingWords.allOf(sentence, from + count) > 0
                || sentence.at(at).isMark('←');
        boolean said = verb || whole || (consists > 0 && !isWeak(from - consists, end));
        boolean plain = colon && isWholeList(unit.unit(), isNew, parts, bracket ? end + 1 : end, bracket);
        boolean enough = parts.found().size() > (whole || formed > 0 ? 0 : 1);
        boolean open = bracket && !sentence.at(end + joined).isMark(')');
        boolean level = verb
                ? FoundingStatements.noneHolds(unit.unit(), parts)
                : FoundingStatements.sameLevel(unit.unit(), parts);
        boolean goesOn = sentence.has(FoundingWords.INTO, end + joined) || sentence.has(FoundingWords.BECOMES, end + joined);
        if (!(said || plain) || !enough || open || goesOn || !parts.fit(unit.unit()) || !level) {
            return place;
        }
        return statements.state(place, unit, parts, end + joined);
    }

    /** "4 phường: Tân Định (nhập phường Tân Định và …); …": a name of the type counted before; the end, or the place. */
    int bracketed(int place) {
        FoundUnits known = sentence.at(place).isCapital() ? names.lists().knownNames(place) : null;
        int end = known == null || known.units().size() != 1 ? place : known.end();
        int verb = end + 1 + sentence.length(FoundingWords.BEFORE_JOINED, end + 1);
        if (known == null || end == place || !sentence.at(end).isMark('(') || !sentence.has(FoundingWords.JOINED, verb)) {
            return place;
        }
        for (int i = place - 1; i >= sentence.from(); i--) {
            boolean counted = sentence.has(NewsWords.LEVELS, i) && !sentence.at(i + 1).isCapital();
            if (counted && UnitTerm.isCommune(sentence.at(i).word())) {
                NamedUnit unit = names.lists().typed(sentence.at(i).word(), known).units().get(0);
                int described = unit.term().isEmpty() ? place : described(place, new FoundUnit(unit, end));
                return described;
            }
        }
        return place;
    }

    /** "gom nhiều nơi nhất, " before "gồm": the number of tokens between a unit and its parts; 0 if they do not gather any. */
    private int gathering(int place) {
        boolean gathers = false;
        for (int i = place; i < place + LONGEST_GATHERING; i++) {
            if (gathers && sentence.has(CONSISTS, i)) {
                return i - place;
            }
            gathers |= sentence.has(GATHERS, i);
            if (sentence.at(i).isNumber() || sentence.at(i).isCapital()) {
                return 0;
            }
        }
        return 0;
    }

    /** "nhập lại" behind the parts: the number of tokens of the words that join them; 0 if there are none. */
    private int joinedBehind(int end) {
        int before = sentence.length(FoundingWords.BEFORE_JOINED, end);
        int joined = sentence.length(FoundingWords.JOINED, end + before);
        int again = sentence.is(end + before + joined, "lại") ? 1 : 0;
        return joined == 0 ? 0 : before + joined + again;
    }

    /** "Xã A mới có các xã B và C.": whether a word for what a unit has tells nothing unless a list ends the clause. */
    private boolean isWeak(int place, int end) {
        boolean weak = sentence.is(place, "có") || sentence.is(place, "là");
        return weak && (sentence.is(place, "là") || !isClauseEnd(end));
    }

    /** "Xã A mới: xã B và xã C.": whether a list alone, up to the end of the clause, is that of the parts of a unit. */
    private boolean isWholeList(NamedUnit unit, boolean isNew, PartsParser parts, int end, boolean bracket) {
        boolean itself = parts.found().stream()
                .anyMatch(part -> part.unit().term().equals(unit.term()) && part.unit().name().equals(unit.name()));
        boolean arranged = parts.found().size() > 1 && subjects.areArranged() && UnitTerm.isCommune(unit.term());
        return (isNew || itself || arranged) && (bracket || isClauseEnd(end));
    }

    private boolean isClauseEnd(int place) {
        return place >= sentence.to() || sentence.at(place).isMark('.') || sentence.at(place).isMark(';');
    }

    /** "Xã A do xã B và xã C sáp nhập thành": the end, or the place. */
    int madeOf(int place) {
        FoundUnit unit = names.units().namedUnit(place);
        int made = unit == null ? 0 : unit.end() + (sentence.at(unit.end()).isMark(',') ? 1 : 0);
        made += sentence.is(made, "là") || sentence.is(made, "vốn") ? 1 : 0;
        if (unit == null || !sentence.is(made, "do")) {
            return place;
        }
        PartsParser parts = new PartsParser(sentence, names);
        int end = parts.read(made + 1);
        int joined = sentence.length(FoundingWords.JOINED, end);
        int becomes = end + joined + (sentence.is(end + joined, "mà") ? 1 : 0);
        if (parts.found().size() < 2 || joined == 0 || !parts.fit(unit.unit())) {
            return place;
        }
        return statements.state(place, unit, parts, becomes + sentence.length(FoundingWords.BECOMES, becomes));
    }

    /** "thị trấn A được chuyển về huyện B và đổi tên thành thị trấn C": the end, or the place of the verb. */
    int renamed(int place) {
        int verb = sentence.length(RENAMED, place);
        FoundUnit unit = verb == 0 ? null : names.units().namedUnit(place + verb);
        NamedUnit was = unit == null ? null : names.units().lastNamed(unit.unit().term(), place);
        if (unit == null || was == null || was.name().equals(unit.unit().name())) {
            return place;
        }
        sentence.cover(place, unit.end());
        return statements.state(place, unit.unit(), was, unit.end());
    }

    /** Whether a unit can become another one: of its level, or an island district a special zone. */
    private static boolean mayTurnInto(NamedUnit was, NamedUnit unit) {
        boolean across = Terms.holds(unit.term(), was.term()) || Terms.holds(was.term(), unit.term());
        boolean sameName = was.name().equals(unit.name()) && Terms.isDistrict(was.term()) && Terms.isDistrict(unit.term());
        return !across || sameName || (unit.term().equals(SPECIAL_ZONE) && !was.term().equals("tỉnh"));
    }

    /** "các huyện A, B lần lượt chuyển thành đặc khu A, đặc khu B": the end, or the place. */
    int turnedInTurn(int place) {
        FoundUnits before = names.lists().groupOfUnitsOnly(place);
        int many = before == null ? 0 : before.units().size();
        int turns = many < 2 ? place : before.end() + sentence.length(FoundingWords.BEFORE_JOINED, before.end());
        turns += sentence.is(turns, "lần") && sentence.is(turns + 1, "lượt") ? 2 : 0;
        int verb = many < 2 ? 0 : sentence.length(TURNS_INTO, turns);
        FoundUnits after = verb == 0 ? null : names.lists().list(turns + verb);
        if (before == null || after == null || after.units().size() != many) {
            return place;
        }
        for (int i = 0; i < many; i++) {
            NamedUnit unit = after.units().get(i);
            NamedUnit was = before.units().get(i);
            if (!mayTurnInto(was, unit)) {
                return place;
            }
        }
        before.cover(sentence, place);
        after.cover(sentence, turns);
        for (int i = 0; i < many; i++) {
            statements.state(place, after.units().get(i), before.units().get(i), after.end());
        }
        return after.end();
    }

    /** "hai xã A và B lên thị trấn", "5 xã lên phường là A, B": the end, or the place. */
    int raised(int place) {
        FoundUnits group = names.lists().groupOfUnitsOnly(place);
        FoundUnits several = names.lists().list(place);
        FoundUnits list = several != null && (group == null || several.end() > group.end()) ? several : group;
        int count = list == null && sentence.at(place).asInteger() > 1 ? 1 : 0;
        int levels = count == 0 ? 0 : sentence.length(NewsWords.LEVELS, place + 1);
        int at = list != null ? list.end() : place + count + levels;
        if (list == null && levels == 0) {
            return place;
        }
        at += sentence.length(AS_IT_IS, at);
        at += sentence.length(FoundingWords.BEFORE_JOINED, at);
        int words = sentence.length(RAISES, at);
        boolean city = words > 1 && sentence.is(at + words - 1, "thành") && sentence.is(at + words, "phố");
        int raises = city ? words - 1 : words;
        FoundUnit type = raises == 0 ? null : names.units().unit(at + raises);
        if (type == null || type.unit().isNamed()) {
            return place;
        }
        int end = type.end() + sentence.length(SAME_NAME, type.end());
        FoundUnits units = list;
        if (list == null) {
            end += sentence.at(end).isMark(',') ? 1 : 0;
            boolean lists = sentence.is(end, "là") || sentence.is(end, "gồm") || sentence.at(end).isMark(':');
            units = lists ? names.lists().namesOf(sentence.lower(place + 1, place + 1 + levels), listed(end)) : null;
            end = units == null ? end : units.end();
        }
        if (units == null || !mayRise(units, type.unit().term())) {
            return place;
        }
        sentence.coverWords(place, end);
        units.cover(sentence, place);
        if (count > 0 && sentence.at(place).asInteger() == units.units().size()) {
            sentence.cover(place, place + 1);
        }
        for (NamedUnit unit : units.units()) {
            statements.state(place, NamedUnit.of(type.unit().term(), unit.name()), unit, end);
        }
        return end;
    }

    /** The place behind "gồm", "gồm:" or ":". */
    private int listed(int place) {
        return place + 1 + (sentence.at(place + 1).isMark(':') ? 1 : 0);
    }

    /** Whether units can become units of a type: another type of the same level. */
    private static boolean mayRise(FoundUnits units, String type) {
        return units.units().stream()
                .allMatch(unit -> !unit.term().isEmpty()
                        && !unit.term().equals(type)
                        && UnitTerm.isCommune(unit.term()) == UnitTerm.isCommune(type)
                        && !unit.term().equals("tỉnh"));
    }

    /** "Xã A trở thành phường cùng tên", "phường A thay cho xã A", "đổi tên xã A thành xã B": the end, or the place. */
    int turned(int place) {
        int renames = sentence.length(RENAMES, place);
        FoundUnit first = names.units().namedUnit(place + renames);
        if (first == null) {
            return place;
        }
        int replaces = renames > 0 ? 0 : sentence.length(REPLACES, first.end());
        int before = sentence.length(AS_IT_IS, first.end());
        before += sentence.is(first.end() + before, "để") ? 1 : 0;
        before += sentence.length(FoundingWords.BEFORE_JOINED, first.end() + before);
        int turns = sentence.length(TURNS_INTO, first.end() + before);
        turns += turns == 0 ? 0 : before;
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
        if (!other.isNamed() || !(replaces > 0 ? mayTurnInto(other, first.unit()) : mayTurnInto(first.unit(), other))) {
            return place;
        }
        NamedUnit formed = replaces > 0 ? first.unit() : other;
        NamedUnit was = replaces > 0 ? other : first.unit();
        int end = second.end() + same;
        sentence.cover(place, end);
        return statements.state(place, formed, was, end);
    }
}
