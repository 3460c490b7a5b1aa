package vn.donvi.news.figure;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.language.Token;
import vn.donvi.measure.Precision;
import vn.donvi.news.announcement.Topic;
import vn.donvi.news.prose.NewsWords;
import vn.donvi.news.prose.Sentence;
import vn.donvi.news.prose.StatedNumber;

/** Reads the numbers of tasks and works that are set, and of units and villages in a unit. */
final class CountParser {
    private static final PhraseSet TASKS = PhraseSet.of(
            "nhiệm vụ trọng tâm, nhiệm vụ đột phá, nhiệm vụ chủ yếu, nhiệm vụ và giải pháp, nhiệm vụ, khâu đột phá, đột phá"
                    + " chiến lược, nội dung đột phá, lĩnh vực đột phá, đột phá, chỉ tiêu chủ yếu, chỉ tiêu cụ thể, chỉ tiêu cơ bản,"
                    + " nhóm chỉ tiêu, chỉ tiêu, nhóm nhiệm vụ trọng tâm, nhóm nhiệm vụ giải pháp, nhóm nhiệm vụ, nhóm giải pháp,"
                    + " giải pháp chủ yếu, giải pháp, chương trình đột phá, chương trình trọng tâm, chương trình hành động, nội dung"
                    + " chính, nội dung, mục tiêu cụ thể, mục tiêu, nhiệm vụ trọng tâm đột phá, khâu đột phá chiến lược");
    private static final PhraseSet WORKS = PhraseSet.of("công trình trọng điểm, công trình, dự án trọng điểm, dự án");
    private static final PhraseSet VILLAGES =
            PhraseSet.of("thôn, tổ dân phố, khu dân cư, khu phố, ấp, xóm, bản, buôn, làng, khu hành chính, thôn xóm");
    private static final PhraseSet UNTYPED = PhraseSet.of(
            "đơn vị hành chính cấp xã, đơn vị hành chính cấp huyện, đơn vị hành chính trực thuộc, đơn vị hành chính, đơn vị cấp xã, đơn"
                    + " vị cấp huyện, đvhc cấp xã, đvhc cấp huyện, đvhc");
    private static final PhraseSet LISTED = PhraseSet.of("gồm, bao gồm, gồm có, gồm các, :");
    private static final int LONGEST_BRACKET = 12;
    private static final PhraseSet SPREAD = PhraseSet.of("phân bố, sinh sống, cư trú, chia thành, sống");
    private static final PhraseSet UNITS = PhraseSet.of(
            "đơn vị hành chính cấp xã, đơn vị hành chính cấp huyện, đơn vị hành chính trực thuộc, đơn vị hành chính, đơn vị cấp xã,"
                    + " đơn vị cấp huyện, đvhc cấp xã, đvhc cấp huyện, đvhc, xã, phường, thị trấn, đặc khu, huyện,"
                    + " quận, thị xã, thành phố");
    private static final Map<String, Integer> WORD_NUMBERS =
            Map.of("hai", 2, "ba", 3, "bốn", 4, "năm", 5, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9, "mười", 10);

    private final Sentence sentence;
    private final Whole whole;

    CountParser(Sentence sentence, Whole whole) {
        this.sentence = sentence;
        this.whole = whole;
    }

    /** "ba khâu đột phá": a small number in words, before tasks only; null if there is none. */
    @Nullable
    StatedNumber wordNumber(int place) {
        Integer number = WORD_NUMBERS.get(sentence.at(place).word());
        return number != null && sentence.has(TASKS, place + 1)
                ? new StatedNumber(BigDecimal.valueOf(number), Precision.EXACT, place, place + 1, "")
                : null;
    }

    /** The number of tokens of the words for counted tasks, units or villages at a place; 0 if there are none. */
    int things(int place) {
        return Math.max(
                Math.max(sentence.length(TASKS, place), sentence.length(WORKS, place)),
                Math.max(Math.max(sentence.length(UNITS, place), unitList(place)), sentence.length(VILLAGES, place)));
    }

    /** "xã, phường và đặc khu": the number of tokens of a list of types that no name follows; 0 if there is none. */
    private int unitList(int place) {
        int list = sentence.length(NewsWords.UNIT_LISTS, place);
        Token after = sentence.at(place + list);
        return after.isCapital() || after.isNumber() ? 0 : list;
    }

    /** The figure of a whole number; null if it counts none of these. */
    @Nullable
    FoundFigure counted(StatedNumber number) {
        int at = number.end();
        int tasks = sentence.length(TASKS, at);
        if (tasks > 0) {
            return sentence.is(at + tasks, "của") ? null : figure(Topic.TASKS, number, tasks);
        }
        int works = sentence.length(WORKS, at);
        if (works > 0) {
            return figure(Topic.WORKS, number, works);
        }
        int units = Math.max(sentence.length(UNITS, at), unitList(at));
        if (units > 0) {
            return isListed(number.from(), at + units) ? figure(Topic.SUBORDINATE_UNITS, number, units) : null;
        }
        int villages = sentence.length(VILLAGES, at);
        boolean all = villages > 0
                && !isInBracket(number.from())
                && (whole.isGiving(number.from() - 1)
                        || sentence.at(number.from() - 1).isMark(',')
                        || isSpread(number.from())
                        || isDivided(number.from())
                        || (sentence.is(number.from() - 1, "số") && sentence.is(number.from() - 2, "tổng"))
                        || (sentence.at(number.from() - 1).isMark(';') && sentence.isCovered(number.from() - 2))
                        || (sentence.is(number.from() - 1, "và") && sentence.isCovered(number.from() - 2)))
                && !sentence.at(at + villages).isCapital()
                && !whole.isPartialBehind(at + villages);
        return all ? figure(Topic.VILLAGES, number, villages) : null;
    }

    /** "11 thôn (5 làng …)": whether a number is in a bracket, so that it counts some of those before it. */
    private boolean isInBracket(int place) {
        for (int i = place - 1; i >= Math.max(sentence.from(), place - LONGEST_BRACKET); i--) {
            if (sentence.at(i).isMark(')')) {
                return false;
            }
            if (sentence.at(i).isMark('(')) {
                return i > sentence.from() && !sentence.at(i - 1).isCapital();
            }
        }
        return false;
    }

    /** "16 phường (A, B) và 3 xã": the place before a bracket that ends at a place; the place itself if none does. */
    private int beforeBracket(int place) {
        int at = place;
        while (sentence.at(place).isMark(')')
                && at > sentence.from()
                && !sentence.at(at).isMark('(')) {
            at--;
        }
        return sentence.at(at).isMark('(') ? at - 1 : place;
    }

    /** "phân bố ở 5 thôn": whether the words before a number say that the people live in all of them. */
    private boolean isSpread(int from) {
        return (sentence.is(from - 1, "ở") || sentence.is(from - 1, "tại") || sentence.is(from - 1, "trên"))
                && sentence.endsBefore(SPREAD, from - 1, 2);
    }

    /** "có 6 đơn vị hành chính gồm xã A và 5 phường": the number of all units before their list; null if there is none. */
    @Nullable
    FoundFigure beforeList(int place) {
        StatedNumber number = gives(place) ? StatedNumber.at(sentence, place) : null;
        if (number == null || !number.isWhole()) {
            return null;
        }
        int untyped = sentence.length(UNTYPED, number.end());
        int units = Math.max(untyped, sentence.length(UNITS, number.end()));
        int bare = sentence.is(number.end(), "đơn") && sentence.is(number.end() + 1, "vị") ? 2 : 0;
        units = Math.max(units, bare);
        int behind = number.end() + units + (sentence.at(number.end() + units).isMark(',') ? 1 : 0);
        boolean given = sentence.is(place - 1, "có") || sentence.is(place - 1, "là") || isRemainder(place);
        boolean listed = given && sentence.has(LISTED, behind);
        return untyped > 0 || (units > 0 && listed) ? figure(Topic.SUBORDINATE_UNITS, number, units) : null;
    }

    /** "gồm 6", "còn 6", "chia thành 6", "; 6 đơn vị": whether the words before a number may give the number of all units. */
    private boolean gives(int place) {
        boolean divided = isDivided(place) || (sentence.is(place - 1, "số") && sentence.is(place - 2, "tổng"));
        boolean behindSize =
                (sentence.at(place - 1).isMark(';') || sentence.at(place - 1).isMark(','))
                        && (sentence.isCovered(place - 2) || sentence.has(NewsWords.LEVELS, place - 2));
        behindSize |= sentence.at(place - 1).isMark(';');
        behindSize |= sentence.is(place - 1, "và") && sentence.has(NewsWords.LEVELS, place - 2);
        return whole.isGiving(place - 1) || isRemainder(place) || divided || behindSize;
    }

    /** "chia thành 10", "chia làm 10". */
    private boolean isDivided(int place) {
        return sentence.is(place - 2, "chia") && (sentence.is(place - 1, "thành") || sentence.is(place - 1, "làm"));
    }

    /** "còn 166", "còn lại 166". */
    private boolean isRemainder(int place) {
        return sentence.is(place - 1, "còn")
                || (sentence.is(place - 1, "cộng") && sentence.is(place - 2, "tổng"))
                || (sentence.is(place - 1, "lại") && sentence.is(place - 2, "còn"));
    }

    private FoundFigure figure(Topic topic, StatedNumber number, int words) {
        int end = number.end() + words;
        return FoundFigure.of(topic, number, sentence.lower(number.end(), end).replace(" ,", ","), end);
    }

    /** Whether a number of units is in a list of the parts of the whole: "gồm 33 xã và 2 thị trấn". */
    private boolean isListed(int from, int end) {
        Token before = sentence.at(from - 1);
        Token after = sentence.at(end);
        boolean joins = before.isMark(',')
                || before.isMark(';')
                || before.isMark('(')
                || before.word().equals("và");
        boolean within = sentence.is(from - 1, "đó") && sentence.is(from - 2, "trong");
        boolean ofNewUnit = before.word().equals("mới") && sentence.endsBefore(NewsWords.LEVELS, from - 1, 2);
        boolean among = before.word().equals("trong")
                && (after.word().equals("của") || after.word().equals("thuộc"));
        boolean given = whole.isGiving(from - 1)
                || isRemainder(from)
                || among
                || ofNewUnit
                || within
                || before.isMark(':')
                || (joins && (sentence.isCovered(beforeBracket(from - 2)) || whole.isGiving(from - 2)));
        return given && !after.isCapital() && !after.isNumber() && (among || !whole.isPartialBehind(end));
    }
}
