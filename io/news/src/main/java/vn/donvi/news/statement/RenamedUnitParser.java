package vn.donvi.news.statement;

import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.language.UnitTerm;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.name.FoundUnit;
import vn.donvi.news.name.FoundUnits;
import vn.donvi.news.name.Names;
import vn.donvi.news.prose.NewsWords;
import vn.donvi.news.prose.Sentence;

/**
 * Reads units that became one of another name or type.
 *
 * <pre>
 * founding = unit becomes unit             "xã A trở thành phường cùng tên", "phường A thay cho xã A", "đổi tên xã A thành xã B"
 *          | units "lần lượt" becomes units "các huyện A, B lần lượt chuyển thành đặc khu A, đặc khu B"
 *          | units raises type             "hai xã A và B lên thị trấn", "5 xã lên phường là A, B …"
 *          | "thành lập" units … type "cùng tên"
 *          | unit divides units            "xã A được tách ra làm 2 xã gồm: B và C"
 *          | unit … "đổi tên thành" unit   "thị trấn A được chuyển về huyện B và đổi tên thành thị trấn C"
 * </pre>
 */
final class RenamedUnitParser {
    private static final PhraseSet TURNS_INTO = PhraseSet.of(
            "trở thành, lên, lên thành, được đưa lên, được nâng cấp lên, được nâng cấp thành, nâng cấp thành, được nâng lên thành, nâng lên thành, nay là, được đổi tên thành, đổi tên"
                    + " thành, chuyển thành, được chuyển thành, nay đổi tên thành");
    private static final PhraseSet RENAMES = PhraseSet.of("đổi tên, chuyển");
    private static final PhraseSet REPLACES = PhraseSet.of("thay cho, thay thế");
    private static final PhraseSet SAME_NAME = PhraseSet.of("cùng tên, mang tên cũ");
    private static final PhraseSet RAISES = PhraseSet.of(
            "lên, lên thành, đưa lên, được đưa lên, nâng lên, nâng cấp lên, nâng cấp thành, nâng lên thành, thành, trở thành, chuyển thành,"
                    + " công nhận là, để trở thành, để thành lập, để lên");
    private static final PhraseSet RENAMED =
            PhraseSet.of("đổi tên thành, được đổi tên thành, đổi tên là, nay đổi tên thành");
    private static final PhraseSet FOUNDED =
            PhraseSet.of("được thành lập, được lập, thành lập, hình thành, được hình thành");
    private static final PhraseSet FOUNDS = PhraseSet.of("thành lập, thành lập mới, lập, lập mới");
    private static final int TO_SAME_NAME = 20;
    private static final PhraseSet DIVIDE = PhraseSet.of("chia, tách, chia tách");
    private static final PhraseSet INTO_PARTS = PhraseSet.of("thành, làm, ra, ra thành, ra làm");
    private static final PhraseSet DIVIDES = PhraseSet.of(
            "tách ra làm, tách làm, tách thành, tách ra thành, chia thành, chia làm, chia ra thành, chia tách thành, chia ra làm");
    private static final PhraseSet AS_IT_IS = PhraseSet.of("giữ nguyên trạng, nguyên trạng, giữ nguyên");
    private static final String SPECIAL_ZONE = "đặc khu";

    private final Sentence sentence;
    private final Names names;
    private final FoundingStatements statements;

    RenamedUnitParser(Sentence sentence, Names names, FoundingStatements statements) {
        this.sentence = sentence;
        this.names = names;
        this.statements = statements;
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
        int turns = verb(TURNS_INTO, first.end() + before);
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

    /** "các huyện A, B lần lượt chuyển thành đặc khu A, đặc khu B": the end, or the place. */
    int turnedInTurn(int place) {
        FoundUnits before = names.lists().groupOfUnitsOnly(place);
        if (before == null || before.units().size() < 2) {
            return place;
        }
        int many = before.units().size();
        int turns = before.end() + sentence.length(FoundingWords.BEFORE_JOINED, before.end());
        turns += sentence.is(turns, "lần") && sentence.is(turns + 1, "lượt") ? 2 : 0;
        int verb = verb(TURNS_INTO, turns);
        FoundUnits after = verb == 0 ? null : names.lists().list(turns + verb);
        if (after == null || after.units().size() != many) {
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
        FoundUnits list = names.lists().longest(place);
        boolean counts = sentence.at(place).asInteger() > 1 || sentence.is(place, "các");
        int count = list == null && counts ? 1 : 0;
        int levels = count == 0 ? 0 : sentence.length(NewsWords.LEVELS, place + 1);
        int at = list != null ? list.end() : place + count + levels;
        boolean within = list == null && (sentence.is(at, "thuộc") || sentence.is(at, "của"));
        FoundUnit outer = within ? names.units().namedUnit(at + 1) : null;
        at = outer == null ? at : outer.end();
        if (list == null && levels == 0) {
            return place;
        }
        at += sentence.length(AS_IT_IS, at);
        at += sentence.length(FoundingWords.BEFORE_JOINED, at);
        int raises = verb(RAISES, at);
        FoundUnit type = raises == 0 ? null : names.units().unit(at + raises);
        if (type == null || type.unit().isNamed()) {
            return place;
        }
        int end = type.end() + sentence.length(SAME_NAME, type.end());
        FoundUnits units = list;
        if (list == null) {
            end += sentence.at(end).isMark(',') ? 1 : 0;
            boolean lists = sentence.is(end, "là")
                    || sentence.is(end, "gồm")
                    || sentence.at(end).isMark(':');
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

    /** "thị trấn A được chuyển về huyện B và đổi tên thành thị trấn C": the end, or the place of the verb. */
    int renamed(int place) {
        int verb = sentence.length(RENAMED, place);
        FoundUnit unit = verb == 0 ? null : names.units().namedUnit(place + verb);
        NamedUnit was =
                unit == null ? null : names.units().lastNamed(unit.unit().term(), place);
        if (unit == null || was == null || was.name().equals(unit.unit().name())) {
            return place;
        }
        sentence.cover(place, unit.end());
        return statements.state(place, unit.unit(), was, unit.end());
    }

    /** "thành lập các phường A, B trên cơ sở toàn bộ dân số của các xã cùng tên": the end, or the place of the verb. */
    int ofSameName(int place) {
        int verb = sentence.length(FOUNDS, place);
        FoundUnits group = names.lists().groupOfUnitsOnly(place + verb);
        boolean founded = group != null && (verb > 0 || sentence.has(FOUNDED, group.end()));
        FoundUnits units = founded ? group : null;
        int at = units == null ? place : units.end();
        while (units != null && at < units.end() + TO_SAME_NAME && !sentence.has(SAME_NAME, at)) {
            if (sentence.at(at).isMark(';') || names.units().namedUnit(at) != null) {
                return place;
            }
            at++;
        }
        int type = sentence.length(NewsWords.LEVELS, at - 2) == 2 ? 2 : sentence.length(NewsWords.LEVELS, at - 1);
        if (units == null || type == 0 || !sentence.has(SAME_NAME, at)) {
            return place;
        }
        String term = sentence.lower(at - type, at);
        int end = at + sentence.length(SAME_NAME, at);
        sentence.coverWords(place, end);
        units.cover(sentence, place);
        units.units().forEach(unit -> statements.state(place, unit, NamedUnit.of(term, unit.name()), end));
        return end;
    }

    /** "11 đặc khu được hình thành từ 11 huyện đảo, gồm: A, B …": the end, or the place. */
    int countedFrom(int place) {
        int number = sentence.at(place).asInteger();
        int type = number < 2 ? 0 : sentence.length(NewsWords.LEVELS, place + 1);
        int at = place + 1 + type;
        while (type > 0 && at < place + TO_SAME_NAME && !sentence.has(FOUNDED, at)) {
            if (!sentence.at(at).isWord() || sentence.at(at).isCapital()) {
                return place;
            }
            at++;
        }
        int from = at + sentence.length(FOUNDED, at);
        boolean same =
                type > 0 && sentence.is(from, "từ") && sentence.at(from + 1).asInteger() == number;
        int was = same ? sentence.length(NewsWords.LEVELS, from + 2) : 0;
        int names = from + 2 + was;
        names += sentence.is(names, "đảo") ? 1 : 0;
        names += sentence.at(names).isMark(',') ? 1 : 0;
        boolean lists = was > 0
                && (sentence.is(names, "gồm")
                        || sentence.is(names, "là")
                        || sentence.at(names).isMark(':'));
        FoundUnits units = lists ? this.names.lists().namesOf("", listed(names)) : null;
        if (units == null || units.units().size() != number) {
            return place;
        }
        String term = sentence.lower(place + 1, place + 1 + type);
        String before = sentence.lower(from + 2, from + 2 + was);
        sentence.cover(place, units.end());
        for (NamedUnit unit : units.units()) {
            statements.state(place, NamedUnit.of(term, unit.name()), NamedUnit.of(before, unit.name()), units.end());
        }
        return units.end();
    }

    /** "xã A được tách ra làm 4 xã gồm: B, C, D, E": the end, or the place. */
    int divided(int place) {
        int active = sentence.length(DIVIDE, place);
        FoundUnit whole = active == 0 ? null : names.units().namedUnit(place + active);
        int into = whole == null ? 0 : sentence.length(INTO_PARTS, whole.end());
        FoundUnits made = into == 0 || whole == null ? null : names.lists().groupOfUnitsOnly(whole.end() + into);
        if (whole != null && made != null && made.units().size() > 1 && isLevel(whole.unit(), made)) {
            return divided(place, whole, made);
        }
        FoundUnit was = names.units().namedUnit(place);
        int from = was == null ? place : was.end() + (sentence.is(was.end(), "hiện") ? 2 : 0);
        int verb = from + sentence.length(FoundingWords.BEFORE_JOINED, from);
        int divides = was == null ? 0 : sentence.length(DIVIDES, verb);
        FoundUnits units = divides == 0 ? null : names.lists().groupOfUnitsOnly(verb + divides);
        boolean apart = sentence.is(verb, "tách");
        if (was == null || units == null || units.units().size() < 2 || (!apart && !isLevel(was.unit(), units))) {
            return place;
        }
        return divided(place, was, units);
    }

    private int divided(int place, FoundUnit was, FoundUnits units) {
        sentence.coverWords(place, units.end());
        sentence.cover(place, was.end());
        units.cover(sentence, was.end());
        units.units().forEach(unit -> statements.state(place, unit, was.unit(), units.end()));
        return units.end();
    }

    private static boolean isLevel(NamedUnit was, FoundUnits units) {
        return units.units().stream().noneMatch(unit -> Terms.holds(was.term(), unit.term()));
    }

    /** The number of tokens of a verb at a place, without the first word of "thành phố". */
    private int verb(PhraseSet verbs, int place) {
        int words = sentence.length(verbs, place);
        boolean city = words > 1 && sentence.is(place + words - 1, "thành") && sentence.is(place + words, "phố");
        return city ? words - 1 : words;
    }

    /** Whether a unit can become another one: of its level, or an island district a special zone. */
    private static boolean mayTurnInto(NamedUnit was, NamedUnit unit) {
        boolean across = Terms.holds(unit.term(), was.term()) || Terms.holds(was.term(), unit.term());
        boolean sameName =
                was.name().equals(unit.name()) && Terms.isDistrict(was.term()) && Terms.isDistrict(unit.term());
        return !across
                || sameName
                || (unit.term().equals(SPECIAL_ZONE) && !was.term().equals("tỉnh"));
    }

    /** Whether units can become units of a type: another type of the same level. */
    private static boolean mayRise(FoundUnits units, String type) {
        return units.units().stream()
                .allMatch(unit -> !unit.term().isEmpty()
                        && !unit.term().equals(type)
                        && UnitTerm.isCommune(unit.term()) == UnitTerm.isCommune(type)
                        && !unit.term().equals("tỉnh"));
    }

    /** The place behind "gồm", "gồm:" or ":". */
    private int listed(int place) {
        return place + 1 + (sentence.at(place + 1).isMark(':') ? 1 : 0);
    }
}
