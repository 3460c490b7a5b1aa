package vn.donvi.news.statement;

import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.language.Token;
import vn.donvi.news.name.FoundUnit;
import vn.donvi.news.name.FoundUnits;
import vn.donvi.news.name.Names;
import vn.donvi.news.prose.Sentence;

/**
 * Reads what joined units became.
 *
 * <pre>
 * outcome  = [ "để" ] "thành" unit | ", lấy tên là" unit | "," unit verb | "vào" unit [ "thành" unit ]
 * </pre>
 */
final class OutcomeParser {
    private static final int LONGEST_UNIT = 12;
    private static final PhraseSet NEW_UNIT = PhraseSet.of(
            "xã mới, phường mới, thị trấn mới, đặc khu mới, tỉnh mới, thành phố mới, đơn vị hành chính mới, đơn vị mới, một xã mới, một"
                    + " phường mới, một đơn vị hành chính mới, một đơn vị hành chính, một đơn vị, một xã, một phường, một tỉnh mới, đơn vị hành"
                    + " chính cấp xã mới, một đơn vị mới, một thị trấn mới, huyện mới, quận mới, thị xã mới, 1 xã, 01 xã, 1 xã mới, 01 xã"
                    + " mới, 1 phường, 01 phường, 1 phường mới, 01 phường mới, 1 đơn vị hành chính, 01 đơn vị hành chính, 1 đơn vị hành"
                    + " chính mới, 01 đơn vị hành chính mới, đơn vị hành chính cấp xã, đvhc cấp xã, đvhc mới, đvhc cấp xã mới, đơn vị hành chính cấp tỉnh, đơn vị hành chính cấp tỉnh mới, đvhc cấp tỉnh,"
                    + " một thị trấn, 1 thị trấn, một tỉnh, 1 tỉnh, một huyện, 1 huyện");
    private static final PhraseSet AFTERWARDS = PhraseSet.of(
            "sau sáp nhập, sau khi sáp nhập, sau hợp nhất, sau khi hợp nhất, sau sắp xếp, sau khi sắp xếp, sau khi nhập, sau nhập");
    /** The words for the new unit before its name: "thành một xã. Xã mới có tên là C". */
    private static final PhraseSet THE_NEW_UNIT = PhraseSet.of(
            "xã mới, phường mới, thị trấn mới, đơn vị hành chính mới, đơn vị mới, tỉnh mới, tên xã mới, tên phường mới, tên đơn vị hành"
                    + " chính mới, tên của xã mới, tên của phường mới, tên của đơn vị hành chính mới, tên gọi của xã mới, tên gọi của"
                    + " phường mới, tên gọi của đơn vị hành chính mới, tên gọi xã mới, tên gọi phường mới, tên gọi của đơn vị mới, xã"
                    + " này, phường này, đơn vị này, xã mới thành lập, đơn vị hành chính mới này, xã mới sau sáp nhập");

    private static final PhraseSet NEW_NAME = PhraseSet.of(
            "có tên gọi là, lấy tên gọi là, lấy tên là, lấy tên, và lấy tên là, với tên gọi là, với tên gọi, với tên là, có tên là,"
                    + " có tên, mang tên, mang tên gọi, mang tên mới, tên là, tên gọi là, gọi là, là, với tên, với tên mới, với tên mới là, với tên gọi"
                    + " mới, với tên gọi mới là, có tên gọi, có tên gọi mới là, lấy tên mới là, tên mới là, đặt tên là, đặt tên, dự kiến lấy tên là, dự kiến lấy tên, dự kiến có tên là, dự kiến có tên gọi là, dự kiến mang tên, và đặt tên là,"
                    + " tên gọi mới là, và lấy tên, lấy tên gọi, mang tên là, mang tên chung là, lấy tên chung là, có tên chung là, với tên chung là,"
                    + " mang tên chung, lấy tên chung, lấy tên gọi chung là, có tên gọi chung là, lấy tên gọi chung, tên gọi chung là, vẫn là, vẫn gọi là, vẫn gọi, với tên gọi chung là, tên gọi, vẫn lấy tên, vẫn lấy tên là, vẫn mang tên, vẫn giữ tên, giữ tên, giữ nguyên tên, giữ"
                    + " nguyên tên gọi, giữ lại tên, dự kiến tên, dự kiến tên là, dự kiến tên gọi, dự kiến tên gọi là, tên dự kiến, tên dự kiến là, dự kiến đặt tên, dự kiến đặt tên là,"
                    + " tiếp tục dùng tên, và tiếp tục dùng tên, tiếp tục lấy tên, tiếp tục lấy tên là, tiếp tục mang"
                    + " tên, và giữ tên, và giữ nguyên tên, và mang tên, dùng tên, sử dụng tên, sử dụng tên gọi, được gọi là, gọi chung là, có tên"
                    + " mới, có tên mới là, lấy tên mới, nay gọi là, và lấy tên mới là, mang tên gọi là");

    private final Sentence sentence;
    private final Names names;
    private final FoundingStatements statements;

    OutcomeParser(Sentence sentence, Names names, FoundingStatements statements) {
        this.sentence = sentence;
        this.names = names;
        this.statements = statements;
    }

    /**
     * Reads what the parts became, and returns the end, or {@code place} if the words do not say it.
     *
     * @param subjectMayFollow whether the unit may stand behind a comma with a verb of its own
     */
    int outcome(int place, int verb, PartsParser parts, int after, boolean party, boolean subjectMayFollow) {
        int into = sentence.length(FoundingWords.INTO, after);
        if (into > 0) {
            return merger(place, verb, parts, after + into, party);
        }
        FoundUnit unit = result(after, parts);
        int comma = sentence.at(after).isMark(',') ? 1 : 0;
        if (unit == null && subjectMayFollow && comma > 0) {
            int body = statements.isParty(after + comma) ? 2 : 0;
            FoundUnit behind = names.units().namedUnit(after + comma + body);
            boolean enough = parts.found().size() > 1 || sentence.is(verb, "lấy");
            unit = behind != null && enough && sentence.has(PartsParser.SPEAKS_OF_UNIT, behind.end()) ? behind : null;
        }
        if (unit == null || !parts.fit(unit.unit()) || statements.isDenied(verb)) {
            return place;
        }
        parts.cover(place, after);
        sentence.cover(after, unit.end());
        return statements.state(place, unit.unit(), parts, party(unit), false, unit.end());
    }

    /** "xã A và xã B: sau sáp nhập lấy tên là xã C": the end, or the end of the parts. */
    int named(int place, PartsParser parts, int partsEnd) {
        boolean mark =
                sentence.at(partsEnd).isMark(':') || sentence.at(partsEnd).isMark(',');
        int at = partsEnd + (mark ? 1 : 0);
        at += sentence.length(AFTERWARDS, at);
        at += sentence.at(at).isMark(',') ? 1 : 0;
        at += sentence.length(FoundingWords.BEFORE_JOINED, at);
        int calling = sentence.length(NEW_NAME, at);
        FoundUnit unit =
                calling == 0 || sentence.is(at, "là") ? null : names.units().namedUnit(at + calling);
        if (unit == null || !parts.fit(unit.unit())) {
            return partsEnd;
        }
        parts.cover(place, at);
        sentence.cover(at, unit.end());
        return statements.state(place, unit.unit(), parts, false, false, unit.end());
    }

    /** "… vào xã B", "… vào xã B thành xã C": the end, or the place. */
    private int merger(int place, int verb, PartsParser parts, int at, boolean party) {
        int body = statements.isParty(at) ? 2 : 0;
        FoundUnit named = names.units().namedUnit(at + body);
        FoundUnit host = named == null ? bareHost(at, parts) : named;
        if (host == null || !parts.fit(host.unit()) || statements.isDenied(verb)) {
            return place;
        }
        FoundUnit unit = result(host.end(), parts);
        if (unit != null) {
            parts.add(host.unit());
            parts.cover(place, at);
            sentence.cover(at, unit.end());
            return statements.state(place, unit.unit(), parts, party(unit), false, unit.end());
        }
        if (!FoundingStatements.sameLevel(host.unit(), parts)) {
            return place;
        }
        parts.cover(place, at);
        sentence.cover(at, host.end());
        int end = statements.state(place, host.unit(), parts, party || body > 0, true, host.end());
        return another(end, verb, party);
    }

    /** "nhập vào Thanh Khê Đông": a known unit of the type of the parts; null if there is none. */
    private @Nullable FoundUnit bareHost(int place, PartsParser parts) {
        FoundUnits known = parts.term().isEmpty() ? null : names.lists().knownNames(place);
        FoundUnits typed = known == null ? null : names.lists().typed(parts.term(), known);
        boolean isOne = typed != null
                && typed.units().size() == 1
                && !typed.units().get(0).term().isEmpty();
        return typed == null || !isOne ? null : new FoundUnit(typed.units().get(0), typed.end());
    }

    /** ", xã C vào xã D" behind a merger: reads it with those behind it, and returns the end, or the place itself. */
    private int another(int place, int verb, boolean party) {
        boolean joined = sentence.at(place).isMark(',') || sentence.at(place).isMark(';') || sentence.is(place, "và");
        int from = place + 1 + (sentence.is(place + 1, "và") ? 1 : 0);
        PartsParser parts = new PartsParser(sentence, names);
        int end = joined ? parts.read(from) : place;
        int into = parts.found().isEmpty() ? 0 : sentence.length(FoundingWords.INTO, end);
        int last = into == 0 ? from : merger(from, verb, parts, end + into, party);
        return last > from ? last : place;
    }

    /**
     * "thành xã C", ", lấy tên là xã C", "thành xã mới có tên gọi là C": the unit that parts became; null if the words at a
     * place do not say it.
     */
    @Nullable
    FoundUnit result(int place, PartsParser parts) {
        boolean goesOn = sentence.at(place).isMark(';') && sentence.has(NEW_NAME, place + 1);
        int start = place + (goesOn || sentence.at(place).isMark(',') ? 1 : 0);
        start += sentence.is(start, "lại") && !sentence.has(FoundingWords.BECOMES, start) ? 1 : 0;
        int verbEnd = start + sentence.length(FoundingWords.BECOMES, start);
        int kind = sentence.length(NEW_UNIT, verbEnd);
        Token behind = sentence.at(verbEnd + kind);
        boolean mark = behind.isMark(',')
                || behind.isMark(':')
                || behind.isMark(';')
                || behind.isMark('.')
                || behind.isMark('(');
        int called = verbEnd + kind + (kind > 0 && mark ? 1 : 0);
        called += kind > 0 ? sentence.length(THE_NEW_UNIT, called) : 0;
        int calling = sentence.length(NEW_NAME, called);
        int name = calling > 0 ? called + calling : verbEnd;
        name += statements.isParty(name) ? 2 : 0;
        boolean only = called == start && sentence.is(name - 1, "là") && calling == 1;
        if (name == start || only) {
            return null;
        }
        FoundUnit unit = names.units().namedUnit(name);
        if (unit != null) {
            return unit;
        }
        FoundUnit bare = kind + calling == 0 ? null : nameOnly(sentence.lower(verbEnd, verbEnd + kind), name, parts);
        return bare == null && parts.areProvinces() ? province(name) : bare;
    }

    /** "thành Bắc Ninh": a province without the word for its type; null if there is none. */
    private @Nullable FoundUnit province(int place) {
        FoundUnits named = names.lists().provinces(place);
        return named == null || named.units().size() != 1
                ? null
                : new FoundUnit(named.units().get(0), named.end());
    }

    /** "thành xã mới mang tên C", "lấy tên là C": the unit of the type that the words or the parts show; or null. */
    private @Nullable FoundUnit nameOnly(String newUnit, int name, PartsParser parts) {
        String term = Terms.in(newUnit).orElse(parts.term());
        FoundUnits named = term.isEmpty() ? null : names.lists().namesOf(term, name);
        return named == null || named.units().size() != 1
                ? null
                : new FoundUnit(named.units().get(0), named.end());
    }

    /** Whether the founding is that of the party organisation of a unit, whose words end here. */
    private boolean party(FoundUnit unit) {
        for (int back = 1; back <= LONGEST_UNIT; back++) {
            if (sentence.is(unit.end() - back, "bộ") && sentence.is(unit.end() - back - 1, "đảng")) {
                return true;
            }
            if (sentence.is(unit.end() - back, "thành")) {
                return false;
            }
        }
        return false;
    }
}
