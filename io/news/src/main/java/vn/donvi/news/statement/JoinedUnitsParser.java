package vn.donvi.news.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.language.UnitTerm;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.name.FoundUnit;
import vn.donvi.news.name.Names;
import vn.donvi.news.name.Subjects;
import vn.donvi.news.prose.NewsWords;
import vn.donvi.news.prose.Sentence;

/**
 * Reads foundings and mergers whose verb joins the units.
 *
 * <pre>
 * founding = joined parts outcome                             "sáp nhập xã B và xã C thành xã A"
 *          | parts [ words ] joined [ parts ] outcome         "hai xã B và C hợp nhất thành xã A", "xã B nhập vào xã A"
 *          | parts "nay là" unit
 *          | unit joined parts                                "Phường A hợp nhất phường B và phường C"
 *          | unit as a heading, and below it joined parts
 *          | unit "tiếp nhận" parts                           a merger
 * </pre>
 */
final class JoinedUnitsParser {
    /** The words before a unit that only tells where another one is. */
    private static final PhraseSet WITHIN = PhraseSet.of("của, thuộc, ở, tại, giáp");

    /** The words before the last of several units. */
    private static final PhraseSet AND = PhraseSet.of("và, cùng, với");

    private static final int LONGEST_VERB = 5;
    private static final int LONGEST_LABEL = 10;
    /** The words that may be before units that begin a clause: "trong đó xã A và xã B thành xã C". */
    private static final Set<String> CLAUSE_WORDS =
            Set.of("đó", "thì", "còn", "là", "riêng", "và", "gồm", "nay", "khi", "nhưng", "do", "việc", "kể", "ngoài");
    /** The verbs of a part that goes to another unit. */
    private static final PhraseSet CUTS = PhraseSet.of("cắt, cắt chuyển, tách, chuyển, chia");

    private static final PhraseSet SINCE = PhraseSet.of("từ, kể từ, từ ngày, kể từ ngày, vào, vào ngày, hồi, trong");
    private static final PhraseSet UNITES = PhraseSet.of("hợp nhất");
    /** The words between several units of before and the one of today. */
    private static final PhraseSet NOW = PhraseSet.of(
            "nay là, nay thành, nay gọi là, nay mang tên, nay có tên là, nay có tên gọi là, hiện nay là, bây giờ là, nay thuộc, nay trở thành, nay là địa bàn, nay đã là, đã trở thành, trở thành");
    /** The labels of the parts of a unit in a list of its facts. */
    private static final PhraseSet ORIGIN = PhraseSet.of(
            "nguồn gốc, gồm, bao gồm, thành phần, hình thành, hình thành từ, thành lập từ, được thành lập từ, được hình thành từ, đơn vị hợp"
                    + " thành, các đơn vị hợp thành, đơn vị cũ, các đơn vị cũ, đơn vị sáp nhập, các đơn vị sáp nhập, các xã sáp nhập, trước sáp"
                    + " nhập, trước khi sáp nhập, trước đây, trước đây là, tiền thân, địa bàn, phạm vi, cơ sở thành lập, sáp nhập, hợp nhất");

    private static final PhraseSet RECEIVES = PhraseSet.of(
            "mở rộng bằng, mở rộng thêm, mở rộng từ, tiếp nhận, tiếp nhận thêm, sáp nhập thêm, nhập thêm, nhận thêm, gộp thêm, nhận về, nhận sáp nhập, hợp nhất thêm");
    /** The words for the whole of a unit that the sentence named before. */
    private static final PhraseSet WHOLE_OF_IT = PhraseSet.of(
            "cả xã, cả phường, cả thị trấn, cả huyện, cả thị xã, cả quận, cả tỉnh, cả thành phố, xã này, huyện này");

    private final Sentence sentence;
    private final Names names;
    private final Subjects subjects;
    private final FoundingStatements statements;
    private final OutcomeParser outcomes;
    /** The end of the parts read last behind and before which there is no verb: what is in them has none either. */
    private int withoutVerb;
    /** The end of the parts read last whose outcome the words do not tell. */
    private int withoutOutcome;

    JoinedUnitsParser(Sentence sentence, Names names, Subjects subjects, FoundingStatements statements) {
        this.sentence = sentence;
        this.names = names;
        this.subjects = subjects;
        this.statements = statements;
        this.outcomes = new OutcomeParser(sentence, names, statements);
    }

    /** "các xã A và B sáp nhập thành xã C", "xã A được nhập vào xã B": the end, or the place. */
    int joinedBehind(int place) {
        boolean party = statements.isParty(place) || statements.isParty(place + 1);
        boolean from = sentence.is(place, "từ") && !sentence.is(place + 1, "ngày");
        if (sentence.has(WITHIN, place - 1)) {
            return place;
        }
        boolean bare = isClauseStart(place) && sentence.at(place).isCapital();
        boolean portion = isClauseStart(place) && new PartsParser(sentence, names).isPortion(place);
        if (!party
                && !from
                && !portion
                && !sentence.has(FoundingWords.WHOLE, place)
                && names.lists().groupOfUnitsOnly(place) == null
                && names.lists().provinces(place) == null
                && (!bare || names.lists().knownNames(place) == null)) {
            return place;
        }
        if (place < withoutVerb) {
            return place;
        }
        PartsParser parts = new PartsParser(sentence, names);
        int end = parts.readClause(place);
        boolean isLast = parts.found().size() == 1 && sentence.has(AND, place - 1) && !sentence.isCovered(place - 2);
        return isLast || parts.found().isEmpty() || parts.areWithinFirst()
                ? place
                : joined(place, parts, end, party, from);
    }

    private boolean isRowEnd(int place) {
        return place >= sentence.to()
                || sentence.at(place).isMark('|')
                || sentence.at(place).isMark('.');
    }

    private boolean isClauseStart(int place) {
        return place == sentence.from() || !sentence.at(place - 1).isWord();
    }

    /** "xã A …, cả xã nhập vào xã B": the end, or the place. */
    int wholeOfIt(int place) {
        int all = sentence.length(WHOLE_OF_IT, place);
        NamedUnit named = all == 0 ? null : names.units().lastNamed(sentence.lower(place + 1, place + all), place);
        if (named == null) {
            return place;
        }
        PartsParser parts = new PartsParser(sentence, names);
        int end = parts.add(place, new FoundUnit(named, place + all));
        return joined(place, parts, end, false, false);
    }

    /** "là bốn phường" behind the names of four: its end, or the place. */
    private int counted(int place) {
        int count = sentence.is(place, "là") && !sentence.at(place + 1).isCapital() ? place + 2 : place;
        int type = count == place ? 0 : sentence.length(NewsWords.LEVELS, count);
        return type > 0 && !sentence.at(count + type).isCapital() ? count + type : place;
    }

    /** "từ ngày 1/7/2025" behind the verb: its end, or the place. */
    private int dated(int place) {
        int at = place + sentence.length(SINCE, place);
        while (at > place && sentence.isCovered(at)) {
            at++;
        }
        boolean dated = at > place && sentence.isCovered(at - 1);
        return dated ? at : sentence.isCovered(place) ? dated(place + 1) : place;
    }

    /** Reads the verb behind parts and what they became, and returns the end, or the place. */
    private int joined(int place, PartsParser parts, int end, boolean party, boolean from) {
        int now = parts.found().size() > 1 ? sentence.length(NOW, end) : 0;
        FoundUnit today = now == 0 ? null : names.units().namedUnit(end + now);
        if (today != null && parts.fit(today.unit())) {
            parts.cover(place, end);
            sentence.cover(end, today.end());
            return statements.state(place, today.unit(), parts, party, false, today.end());
        }
        FoundUnit cell = sentence.at(end).isMark('|') || sentence.at(end).isMark('→')
                ? names.units().namedUnit(end + 1)
                : null;
        if (cell != null
                && parts.found().size() > 1
                && isRowEnd(cell.end())
                && parts.fit(cell.unit())
                && FoundingStatements.sameLevel(cell.unit(), parts)) {
            parts.cover(place, end);
            sentence.cover(end, cell.end());
            return statements.state(place, cell.unit(), parts, party, false, cell.end());
        }
        boolean begins = isClauseStart(place)
                || CLAUSE_WORDS.contains(sentence.at(place - 1).word());
        int named = parts.found().size() < 2 || !begins ? end : outcomes.named(place, parts, end);
        if (named > end) {
            return named;
        }
        int verb =
                counted(end + (sentence.at(end).isMark(',') || sentence.at(end).isMark(':') ? 1 : 0));
        int before = sentence.length(FoundingWords.BEFORE_JOINED, verb);
        int joined = sentence.length(FoundingWords.JOINED, verb + before);
        boolean makes = begins
                && (parts.found().size() > 1 || sentence.has(FoundingWords.WHOLE, place))
                && !sentence.endsBefore(FoundingWords.JOINED, place, LONGEST_VERB)
                && sentence.has(FoundingWords.MAKE, verb + before);
        boolean rest = sentence.has(FoundingWords.WHOLE, place) && sentence.has(FoundingWords.INTO, end);
        int cut = sentence.has(FoundingWords.WHOLE, place) ? sentence.length(CUTS, verb + before) : 0;
        if (cut > 0 && sentence.has(FoundingWords.INTO, verb + before + cut)) {
            return outcomes.outcome(place, verb, parts, verb + before + cut, party, from);
        }
        if (joined == 0 && !makes && !rest) {
            withoutVerb = end;
            return place;
        }
        int after = rest ? end : dated(verb + before + joined);
        int all = makes ? 0 : FoundingWords.allOf(sentence, after);
        after += all > 0 ? all : sentence.length(FoundingWords.WHOLE, after);
        if (sentence.is(after, "với") || sentence.is(after, "cùng")) {
            after = parts.read(after);
        }
        int last = outcomes.outcome(place, verb, parts, after, party, from);
        boolean isPlace = Terms.isDistrict(parts.found().get(0).unit().term());
        withoutVerb = last > place || isPlace ? withoutVerb : end;
        return last;
    }

    /** "sáp nhập xã B và xã C thành xã A": the end, or the verb. */
    int joining(int verb) {
        int joined = sentence.length(FoundingWords.JOINED, verb);
        boolean within = verb < withoutOutcome;
        boolean takes = joined == 0 && sentence.is(verb, "lấy") && sentence.has(FoundingWords.WHOLE, verb + 1);
        joined = takes ? 1 : joined;
        if (joined == 0 || within || sentence.is(verb - 1, "sáp") || sentence.is(verb + joined, "vào")) {
            return verb;
        }
        PartsParser parts = new PartsParser(sentence, names);
        int end = parts.read(verb + joined, true);
        if (parts.found().isEmpty()) {
            return verb;
        }
        int last = outcomes.outcome(verb, verb, parts, end, false, true);
        last = last > verb ? last : underHeading(verb, parts, end);
        withoutOutcome = last > verb ? withoutOutcome : end;
        return last;
    }

    /** "…, do bốn xã A, B, C, D hợp lại": the founding of the commune that the sentence or the text spoke of last; the end, or the place. */
    int madeOfThem(int place, @Nullable NamedUnit subject) {
        NamedUnit last = subject != null && UnitTerm.isCommune(subject.term()) ? subject : subjects.lastCommune();
        if (last == null || !sentence.is(place, "do") || !sentence.at(place - 1).isMark(',')) {
            return place;
        }
        PartsParser parts = new PartsParser(sentence, names);
        int end = parts.read(place + 1);
        int joined = end + sentence.length(FoundingWords.BEFORE_JOINED, end);
        boolean joins = sentence.has(FoundingWords.JOINED, joined) || sentence.has(FoundingWords.MAKE, joined);
        if (parts.found().size() < 2 || !joins || !parts.fit(last) || !FoundingStatements.sameLevel(last, parts)) {
            return place;
        }
        parts.cover(place, end);
        return statements.state(place, last, parts, false, false, end);
    }

    /** "Xã A tiếp nhận nguyên trạng xã B", "Xã A nhập ba xã A, B và C": the end, or the place. */
    int received(int place) {
        FoundUnit unit = names.units().namedUnit(place);
        if (unit == null) {
            return place;
        }
        int verb = unit.end() + sentence.length(FoundingWords.BEFORE_JOINED, unit.end());
        int receives = sentence.length(RECEIVES, verb);
        int joins = receives > 0 ? 0 : sentence.length(FoundingWords.JOINED, unit.end());
        if (receives + joins == 0) {
            return place;
        }
        PartsParser parts = new PartsParser(sentence, names);
        int end = parts.read((receives > 0 ? verb : unit.end()) + receives + joins);
        if (joins > 0) {
            boolean itself = parts.found().stream().anyMatch(part -> isSame(part.unit(), unit.unit()));
            boolean formed = itself
                    && parts.found().size() > 1
                    && !sentence.has(FoundingWords.INTO, end)
                    && outcomes.result(end, parts) == null;
            return formed ? statements.state(place, unit, parts, end) : place;
        }
        if (parts.found().isEmpty() || !FoundingStatements.sameLevel(unit.unit(), parts) || !parts.fit(unit.unit())) {
            return place;
        }
        sentence.cover(place, unit.end());
        parts.cover(place, end);
        return statements.state(place, unit.unit(), parts, false, true, end);
    }

    /** "Phường hợp nhất phường A, xã B và xã C": the end, or the verb. */
    int unites(int subjectFrom, FoundUnit subject, int verb) {
        int unites = sentence.length(UNITES, verb);
        if (unites == 0) {
            return verb;
        }
        PartsParser parts = new PartsParser(sentence, names);
        int end = parts.read(verb + unites);
        boolean open = sentence.has(FoundingWords.INTO, end)
                || sentence.has(FoundingWords.JOINED, end)
                || outcomes.result(end, parts) != null;
        if (parts.found().size() < 2
                || open
                || !FoundingStatements.sameLevel(subject.unit(), parts)
                || !parts.fit(subject.unit())) {
            return verb;
        }
        sentence.cover(subjectFrom, subject.end());
        parts.cover(verb, end);
        return statements.state(subjectFrom, subject.unit(), parts, false, false, end);
    }

    /** "Nguồn gốc: phường B, phường C" below a heading: the end, or the place. */
    int ofHeading(int place) {
        int label = place + (sentence.at(place).isWord() ? 0 : 1);
        int words = Math.max(sentence.length(ORIGIN, label), labelOfJoined(label));
        int colon = label + words;
        if (subjects.heading() == null || words == 0 || !sentence.at(colon).isMark(':')) {
            return place;
        }
        PartsParser parts = new PartsParser(sentence, names);
        int end = parts.read(colon + 1);
        int stated = underHeading(label, parts, end);
        return stated > label ? stated : place;
    }

    /** "Các xã, thị trấn cùng sáp nhập": the number of tokens of a label with a verb that joins; 0 if there is none. */
    private int labelOfJoined(int place) {
        boolean joins = false;
        for (int i = place; i <= place + LONGEST_LABEL; i++) {
            if (sentence.at(i).isMark(':')) {
                return joins ? i - place : 0;
            }
            joins |= sentence.has(FoundingWords.JOINED, i);
            if (sentence.at(i).isNumber() || names.units().namedUnit(i) != null) {
                return 0;
            }
        }
        return 0;
    }

    /** "Phường A" as a heading, and below it "Sáp nhập phường B, C.": the end, or the verb. */
    private int underHeading(int verb, PartsParser parts, int end) {
        NamedUnit heading = subjects.heading();
        boolean begins = verb == sentence.from()
                || (verb == sentence.from() + 1 && !sentence.at(verb - 1).isWord());
        boolean whole = begins && (end >= sentence.to() || sentence.at(end).isMark('.'));
        if (heading == null
                || !whole
                || parts.found().size() < 2
                || !FoundingStatements.sameLevel(heading, parts)
                || !parts.fit(heading)) {
            return verb;
        }
        parts.cover(verb, end);
        return statements.state(verb, heading, parts, false, false, end);
    }

    private static boolean isSame(NamedUnit one, NamedUnit other) {
        return one.term().equals(other.term()) && one.name().equals(other.name());
    }
}
