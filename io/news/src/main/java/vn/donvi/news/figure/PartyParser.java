package vn.donvi.news.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.language.Token;
import vn.donvi.news.announcement.Topic;
import vn.donvi.news.prose.NewsWords;
import vn.donvi.news.prose.Sentence;
import vn.donvi.news.prose.StatedNumber;

/** Reads the size of a party organisation: its committees, members, organisations under it, and delegates. */
final class PartyParser {
    private static final int NEAR = 8;
    private static final int FAR = 25;
    private static final PhraseSet ORGANIZATIONS = PhraseSet.of(
                    "tổ chức đảng trực thuộc, tổ chức đảng, tổ chức cơ sở đảng trực thuộc, tổ chức cơ sở đảng, tổ chức đảng cơ sở, tổ"
                            + " chức đảng cơ sở trực thuộc, tccsđ, tccsđ trực thuộc, tccs đảng, tccs đảng trực thuộc, chi bộ trực thuộc,"
                            + " chi bộ cơ sở, chi bộ tổ dân phố, chi bộ thôn, chi bộ ấp, chi bộ khu dân cư, chi bộ khu phố, chi bộ, đảng"
                            + " bộ trực thuộc, đảng bộ cơ sở, đảng bộ bộ phận, đảng bộ, chi đảng bộ trực thuộc, chi đảng bộ, chi bộ đảng,"
                            + " chi bộ đảng trực thuộc, chi bộ nông thôn, chi bộ cơ quan, chi bộ trường học, chi bộ doanh nghiệp")
            .and("cơ sở đảng trực thuộc")
            .and("cơ sở đảng")
            .and("chi bộ , đảng bộ trực thuộc")
            .and("chi bộ , đảng bộ cơ sở")
            .and("chi bộ , đảng bộ")
            .and("chi bộ và đảng bộ trực thuộc");
    private static final PhraseSet MEMBERS = PhraseSet.of("đảng viên chính thức, đảng viên");
    private static final PhraseSet ALL_MEMBERS = PhraseSet.of("tổng số đảng viên, số đảng viên");
    private static final PhraseSet DELEGATES =
            PhraseSet.of("đại biểu chính thức, đại biểu đương nhiên, đại biểu tiêu biểu, đại biểu ưu tú, đại biểu");
    private static final PhraseSet COMMITTEE = PhraseSet.of("ban chấp hành, bch");
    private static final PhraseSet STANDING = PhraseSet.of("ban thường vụ, btv");
    private static final PhraseSet MEMBER = PhraseSet.of("đồng chí, ủy viên, thành viên, người, đ/c");
    private static final PhraseSet MEETING = PhraseSet.of("đại hội, hội nghị, dự, tham dự, triệu tập, kỳ họp");
    private static final PhraseSet AMONG = PhraseSet.of("trong đó");
    private static final Set<String> BETWEEN_COMMITTEE = Set.copyOf(List.of(
            ("gồm có là với bao khóa nhiệm kỳ , lần thứ đảng bộ ủy xã phường đặc khu tỉnh huyện thành phố thị quận mới - – ( ) i"
                            + " hđnd")
                    .split(" ", -1)));

    private static final Set<String> BETWEEN_MEMBERS =
            Set.of("là", "lên", "của", "toàn", "đảng", "bộ", "hiện", "nay", "có", "đến", "đạt", "trong");

    private final Sentence sentence;
    private final Whole whole;

    PartyParser(Sentence sentence, Whole whole) {
        this.sentence = sentence;
        this.whole = whole;
    }

    /** The figure of a party organisation that a whole number gives; null if it gives none. */
    @Nullable
    FoundFigure counted(StatedNumber number) {
        FoundFigure found = committee(number);
        found = found == null ? members(number) : found;
        found = found == null ? organizations(number) : found;
        return found == null ? delegates(number) : found;
    }

    /** The number of tokens of the words for members or delegates at a place; 0 if there are none. */
    int people(int place) {
        return Math.max(sentence.length(MEMBERS, place), sentence.length(DELEGATES, place));
    }

    private @Nullable FoundFigure committee(StatedNumber number) {
        int at = number.end();
        int word = committeeWord(number.from(), at);
        if (word < 0) {
            return null;
        }
        Topic topic = sentence.has(STANDING, word) ? Topic.STANDING_COMMITTEE : Topic.COMMITTEE;
        int end = at + sentence.length(MEMBER, at);
        return FoundFigure.of(topic, number, sentence.lower(at, end), end);
    }

    /** The place of the word for the committee of a number of people, before or behind it; -1 if there is none. */
    private int committeeWord(int from, int at) {
        int member = sentence.length(MEMBER, at);
        if (member == 0) {
            return -1;
        }
        int behind = at + member;
        behind += sentence.is(behind, "tham") ? 2 : sentence.is(behind, "vào") ? 1 : 0;
        if (sentence.has(COMMITTEE, behind) || sentence.has(STANDING, behind)) {
            return behind;
        }
        for (int back = 2; back <= 3; back++) {
            if (sentence.length(STANDING, from - back) == back || sentence.length(COMMITTEE, from - back) == back) {
                return from - back;
            }
        }
        for (int i = from - 1; i >= Math.max(sentence.from(), from - FAR); i--) {
            if (sentence.has(COMMITTEE, i) || sentence.has(STANDING, i)) {
                return i;
            }
            Token token = sentence.at(i);
            boolean second = token.word().equals("hành")
                    || token.word().equals("chấp")
                    || token.word().equals("vụ")
                    || token.word().equals("thường");
            if (!second && !token.isCapital() && !sentence.isCovered(i) && !BETWEEN_COMMITTEE.contains(token.word())) {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable FoundFigure members(StatedNumber number) {
        int at = number.end();
        boolean total = sentence.is(at, "đồng") && sentence.is(at + 1, "chí") && isOfAllMembers(number.from());
        if (total) {
            return FoundFigure.of(Topic.MEMBERS, number, "đảng viên", at + 2);
        }
        int end = at + sentence.length(MEMBERS, at);
        return end > at && whole.counts(number.from(), end, false)
                ? FoundFigure.of(Topic.MEMBERS, number, sentence.lower(at, end), end)
                : null;
    }

    /** "Tổng số đảng viên toàn Đảng bộ là": whether only words for the organisation are behind those for all members. */
    private boolean isOfAllMembers(int from) {
        for (int i = from - 1; i >= Math.max(sentence.from(), from - NEAR - 4); i--) {
            int words = sentence.length(ALL_MEMBERS, i);
            if (words > 0 && i + words <= from) {
                return true;
            }
            boolean second = sentence.is(i, "viên") || sentence.is(i, "số");
            boolean ofUnit = sentence.at(i).isCapital() || sentence.has(NewsWords.LEVELS, i);
            if (!second && !ofUnit && !BETWEEN_MEMBERS.contains(sentence.at(i).word())) {
                return false;
            }
        }
        return false;
    }

    private @Nullable FoundFigure organizations(StatedNumber number) {
        int at = number.end();
        int end = at + organizations(at);
        boolean together = sentence.is(number.from() - 2, "cùng") && sentence.is(number.from() - 1, "với");
        if (isOfOtherKind(number.from(), end)) {
            return null;
        }
        if (end == at || (!together && !whole.counts(number.from(), end, true))) {
            return null;
        }
        boolean listed =
                together && sentence.at(end).isMark(',') && sentence.hasBetween(NewsWords.BODIES, end + 1, end + 4);
        String doubt = listed ? "the words do not tell whether those named after it are among them" : number.doubt();
        String unit = sentence.lower(at, end).replace(" ,", ",");
        return new FoundFigure(Topic.PARTY_ORGANIZATIONS, number, unit, end, doubt);
    }

    /** "(8 chi bộ sự nghiệp)": whether a number in a bracket counts organisations of a kind that the words do not know. */
    private boolean isOfOtherKind(int from, int end) {
        boolean kind = sentence.at(end).isWord() && !sentence.is(end, "và") && !sentence.is(end, "với");
        for (int i = from - 1; kind && i >= Math.max(sentence.from(), from - FAR); i--) {
            if (sentence.at(i).isMark(')')) {
                return false;
            }
            if (sentence.at(i).isMark('(')) {
                return true;
            }
        }
        return false;
    }

    /** The number of words for the counted organisations: "chi bộ trực thuộc", "chi, đảng bộ trực thuộc". */
    private int organizations(int at) {
        boolean both = sentence.is(at, "chi") && sentence.at(at + 1).isMark(',') && sentence.is(at + 2, "đảng");
        if (both) {
            int rest = sentence.length(ORGANIZATIONS, at + 2);
            return rest > 0 ? rest + 2 : 0;
        }
        return sentence.length(ORGANIZATIONS, at);
    }

    private @Nullable FoundFigure delegates(StatedNumber number) {
        int at = number.end();
        int from = at + (sentence.is(at, "đồng") && sentence.is(at + 1, "chí") ? 2 : 0);
        int end = from + sentence.length(DELEGATES, from);
        if (end > from) {
            return isDelegates(number.from(), end) ? FoundFigure.of(Topic.DELEGATES, number, "đại biểu", end) : null;
        }
        boolean total = sentence.is(number.from() - 1, "là")
                && sentence.hasBetween(DELEGATES, number.from() - NEAR, number.from());
        boolean ends = sentence.at(at).isMark('.') || sentence.at(at).isMark(',') || at == sentence.to();
        return total && ends ? FoundFigure.of(Topic.DELEGATES, number, "đại biểu", at) : null;
    }

    private boolean isDelegates(int from, int end) {
        Token after = sentence.at(end);
        boolean called = after.word().equals("được") && !sentence.is(end + 1, "triệu");
        boolean within = sentence.hasBetween(AMONG, from - 4, from);
        boolean partial = after.word().equals("hđnd")
                || after.word().equals("quốc")
                || after.word().equals("hội")
                || after.word().equals("đương")
                || sentence.is(end - 1, "nhiên")
                || called
                || within;
        return !partial
                && !sentence.at(from - 1).isMark('%')
                && !whole.isPartialBefore(from - 1)
                && sentence.hasBetween(MEETING, sentence.from(), sentence.to());
    }
}
