package vn.donvi.news.figure;

import java.util.List;
import java.util.Set;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.language.Token;
import vn.donvi.news.prose.NewsWords;
import vn.donvi.news.prose.Sentence;

/** Decides by the words around a number whether it counts the whole, or an event, a part or an award. */
final class Whole {
    private static final int NEAR = 8;
    /** The words before a number of events, parts or awards. */
    private static final PhraseSet PARTIAL_BEFORE = PhraseSet.of(
            "kết nạp, mời, phát triển, phát triển được, tặng, trao, trao tặng, khai trừ, kỷ luật, huy hiệu, giải thể, thành lập mới,"
                    + " thành lập được, kiểm tra, giám sát, khen thưởng, biểu dương, xóa, chuyển, tiếp nhận, giới thiệu, củng cố,"
                    + " cảnh cáo, khiển trách, bồi dưỡng, xử lý, thi hành, kết nạp được, xét, cử, bầu, trong đó có, mỗi, thêm,"
                    + " so với, giảm, tăng, vận động, hỗ trợ, chưa có, vinh danh, công nhận, thay cho, thay thế, dự kiến lập, sẽ lập, lập mới");
    /** The words behind such a number. */
    private static final Set<String> PARTIAL_AFTER = Set.copyOf(List.of(
            ("mới dự được hoàn xuất là trẻ nữ cao miễn đủ ra vào vi bị hđnd quốc đạt chưa đã giữ tiêu có thực nhận không so trên"
                            + " trong theo vượt phụ nghỉ hưu loại đi giáo sinh đang ở từ thuộc kiểu trước sau khác")
                    .split(" ", -1)));

    private static final Set<String> GIVING = Set.of("gồm", "có", "là", "với", "trên", "hơn");

    private final Sentence sentence;

    Whole(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether a word introduces the whole: "gồm", "có". */
    boolean isGiving(int place) {
        return GIVING.contains(sentence.at(place).word());
    }

    boolean isPartialBefore(int place) {
        boolean inName = sentence.at(place).isCapital() && place > sentence.from();
        return !inName && sentence.has(PARTIAL_BEFORE, place);
    }

    boolean isPartialBehind(int place) {
        return !isAfterwards(place) && PARTIAL_AFTER.contains(sentence.at(place).word());
    }

    /** "sau sắp xếp": whether the words behind a number only tell when it is that of the whole. */
    private boolean isAfterwards(int place) {
        return sentence.is(place, "sau")
                && (sentence.is(place + 1, "sắp") || sentence.is(place + 1, "sáp") || sentence.is(place + 1, "khi"));
    }

    /**
     * Whether the words around a number of members or organisations make it a number of the whole.
     *
     * @param hasKinds whether "trong đó có" tells how many of all are of a kind, as of organisations
     */
    boolean counts(int from, int end, boolean hasKinds) {
        Token after = sentence.at(end);
        boolean founded = after.word().equals("trên") && sentence.is(end + 1, "cơ");
        boolean held =
                after.word().equals("đã") && (sentence.is(from - 1, "với") || (hasKinds && sentence.is(from - 1, "ở")));
        if (!held && after.isWord() && PARTIAL_AFTER.contains(after.word()) && !founded && !isWholeBehind(end)) {
            return false;
        }
        int called = sentence.is(end, "của") ? end + 1 + sentence.length(NewsWords.LEVELS, end + 1) : end;
        if (called > end + 1 && sentence.is(called, "được")) {
            return false;
        }
        int back = from - 1;
        int limit = Math.max(sentence.from(), from - NEAR);
        boolean gives = isGiving(back);
        while (back >= limit
                && !sentence.at(back).isMark(';')
                && !sentence.at(back).isMark(':')) {
            boolean partial = isPartialBefore(back) && !(hasKinds && sentence.is(back, "trong"));
            boolean whole = gives && sentence.is(back, "lập");
            boolean event = !gives && sentence.is(back, "thành") && sentence.is(back + 1, "lập");
            if ((partial && !whole) || event) {
                return false;
            }
            back--;
        }
        return !sentence.at(from - 1).isMark('%')
                && !(sentence.is(from - 1, "thuộc") && sentence.has(NewsWords.LEVELS, end));
    }

    /** "đảng viên trong toàn Đảng bộ", "chi bộ trực thuộc Đảng bộ", "đảng viên đang sinh hoạt", "đảng viên thuộc". */
    private boolean isWholeBehind(int end) {
        return (sentence.is(end, "trong") && (sentence.is(end + 1, "toàn") || sentence.is(end + 1, "đảng")))
                || sentence.is(end, "thuộc")
                || ((sentence.is(end, "ở") || sentence.is(end, "tại"))
                        && sentence.at(end + 1).isNumber())
                || (sentence.is(end, "đang") && sentence.is(end + 1, "sinh"))
                || (sentence.is(end, "sinh") && sentence.is(end + 1, "hoạt"));
    }
}
