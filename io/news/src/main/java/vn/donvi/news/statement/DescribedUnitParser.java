package vn.donvi.news.statement;

import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.language.UnitTerm;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.name.FoundUnit;
import vn.donvi.news.name.FoundUnits;
import vn.donvi.news.name.Names;
import vn.donvi.news.name.Subjects;
import vn.donvi.news.prose.NewsWords;
import vn.donvi.news.prose.Sentence;

/**
 * Reads foundings that describe a unit by its parts, without a verb of founding.
 *
 * <pre>
 * founding = unit ( ":" | "←" | "gồm" ) parts                "Xã A: toàn bộ xã B và xã C"
 *          | unit "(" parts joined ")"
 *          | unit "do" parts joined "thành"
 * </pre>
 */
final class DescribedUnitParser {
    private static final PhraseSet CONSISTS = PhraseSet.of("gồm, bao gồm, mới gồm, mới bao gồm, gồm có");
    private static final PhraseSet NEW_CONSISTS = PhraseSet.of("gồm, bao gồm, gồm có, có, là");
    private static final PhraseSet FORMED_FROM = PhraseSet.of(
            "lấy, lập từ, được lập từ, thành lập từ, được thành lập từ, hình thành từ, được hình thành từ, trên cơ sở, thành lập trên cơ sở,"
                    + " được thành lập trên cơ sở, hình thành trên cơ sở, được hình thành trên cơ sở, từ");
    private static final PhraseSet GROUPS = PhraseSet.of(
            "cụm, cụm thi đua, khối thi đua, vùng, tuyến, dự án, đoàn, hội, câu lạc bộ, hợp tác xã, quỹ, liên xã, nhóm");
    private static final int LONGEST_GROUP = 4;
    private static final PhraseSet NOW = PhraseSet.of("hiện nay, hiện, hiện tại, ngày nay");
    private static final PhraseSet GATHERS = PhraseSet.of("gom, gộp, nhập, sáp nhập, hợp nhất, quy tụ");
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
        return unit == null || isOfGroup(place) ? place : described(place, unit);
    }

    /** "Cụm thi đua xã A gồm": whether the words before a unit name a group of units that is called by it. */
    private boolean isOfGroup(int place) {
        for (int i = place - 1; i >= place - LONGEST_GROUP && sentence.at(i).isWord(); i--) {
            if (sentence.has(GROUPS, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Đặc khu này gồm toàn bộ thị trấn A và xã B": the same of a unit that the words at a place mean. */
    int described(int place, FoundUnit unit) {
        int figures = names.lists().figuresEnd(unit.end());
        int behind = sentence.at(figures).isMark(':') ? figures : unit.end();
        int at = behind + gathering(behind);
        boolean isNew = sentence.is(unit.end() - 1, "mới") || sentence.is(unit.end() - 2, "mới");
        boolean bracket = sentence.at(at).isMark('(');
        boolean colon =
                bracket || sentence.at(at).isMark(':') || sentence.at(at).isMark('←');
        int from = at + (colon ? 1 : sentence.length(NOW, at));
        from += !colon && sentence.at(from).isMark(',') && sentence.has(CONSISTS, from + 1) ? 1 : 0;
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
        boolean goesOn =
                sentence.has(FoundingWords.INTO, end + joined) || sentence.has(FoundingWords.BECOMES, end + joined);
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
        if (known == null
                || end == place
                || !sentence.at(end).isMark('(')
                || !sentence.has(FoundingWords.JOINED, verb)) {
            return place;
        }
        for (int i = place - 1; i >= sentence.from(); i--) {
            boolean counted =
                    sentence.has(NewsWords.LEVELS, i) && !sentence.at(i + 1).isCapital();
            if (counted && UnitTerm.isCommune(sentence.at(i).word())) {
                NamedUnit unit = names.lists()
                        .typed(sentence.at(i).word(), known)
                        .units()
                        .get(0);
                return unit.term().isEmpty() ? place : described(place, new FoundUnit(unit, end));
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
                .anyMatch(part -> part.unit().term().equals(unit.term())
                        && part.unit().name().equals(unit.name()));
        boolean arranged = parts.found().size() > 1 && subjects.areArranged() && UnitTerm.isCommune(unit.term());
        return (isNew || itself || arranged) && (bracket || isClauseEnd(end));
    }

    private boolean isClauseEnd(int place) {
        return place >= sentence.to()
                || sentence.at(place).isMark('.')
                || sentence.at(place).isMark(';');
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
}
