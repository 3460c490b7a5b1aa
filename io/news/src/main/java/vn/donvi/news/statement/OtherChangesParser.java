package vn.donvi.news.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.news.announcement.MovedUnits;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.announcement.Reduction;
import vn.donvi.news.announcement.UnchangedUnits;
import vn.donvi.news.name.FoundUnit;
import vn.donvi.news.name.FoundUnits;
import vn.donvi.news.name.Names;
import vn.donvi.news.name.Subjects;
import vn.donvi.news.prose.NewsWords;
import vn.donvi.news.prose.Sentence;
import vn.donvi.news.prose.StatedNumber;

/**
 * Reads what an arrangement leaves as it is, what it moves to another parent, and the numbers of units before and after.
 *
 * <pre>
 * unchanged = units "giữ nguyên" | "giữ nguyên" units | [ units ] "không thực hiện sắp xếp" [ units ]
 * moved     = "chuyển" units [ "từ" unit ] ( "về" | "sang" ) unit | units "chuyển" [ "từ" unit ] ( "về" | "sang" ) unit
 * reduction = [ "giảm" ] "từ" number [ things ] ( "xuống còn" | "giảm còn" | "còn" ) number [ things ]
 * </pre>
 */
public final class OtherChangesParser {
    private static final int BETWEEN_NUMBERS = 16;
    private static final PhraseSet UNCHANGED = PhraseSet.of(
            "giữ nguyên, được giữ nguyên, giữ nguyên hiện trạng, giữ nguyên trạng, được giữ nguyên hiện trạng, được giữ nguyên trạng,"
                    + " vẫn giữ nguyên, không thực hiện sắp xếp, không sắp xếp, không sáp nhập, không thực hiện sáp nhập, không"
                    + " thuộc diện sắp xếp, không thay đổi, không phải sắp xếp, không phải sáp nhập, để nguyên, để nguyên như hiện nay, để"
                    + " nguyên hiện trạng, giữ nguyên như hiện nay, giữ nguyên như cũ, nằm ngoài diện sáp nhập, nằm ngoài diện sắp xếp,"
                    + " không nằm trong diện sáp nhập, không nằm trong diện sắp xếp, nằm trong nhóm giữ nguyên, nằm trong nhóm giữ nguyên"
                    + " trạng, nằm trong diện giữ nguyên, thuộc diện giữ nguyên, thuộc diện giữ nguyên trạng, thuộc nhóm giữ nguyên, thuộc"
                    + " diện không sắp xếp, thuộc diện không sáp nhập, không thuộc diện sáp nhập, không thuộc diện phải sắp xếp, chưa sắp"
                    + " xếp, chưa sáp nhập, chưa thực hiện sắp xếp, chưa tiến hành sắp xếp, không tiến hành sắp xếp, không thực hiện việc sắp xếp, không thực hiện việc sáp nhập, đề nghị chưa sắp xếp, không có sự thay đổi, không có thay đổi, không bị sáp nhập, đứng ngoài"
                    + " đợt sắp xếp, đứng ngoài đợt sáp nhập, giữ nguyên không sắp xếp, giữ nguyên không sáp nhập");
    /** The small words between units and those words. */
    private static final PhraseSet STILL = PhraseSet.of(
            "thì, thì vẫn, vẫn, vẫn được, sẽ, sẽ được, được, tiếp tục, tiếp tục được, đều, đều được, cũng, cũng được, thì được, là, là đơn vị, là đơn vị hành chính, là đơn vị hành chính cấp xã, là một trong những xã, là phường duy nhất, là xã duy nhất, là đơn vị duy nhất, là địa phương duy nhất, là một trong các xã,"
                    + " là các đơn vị, là những đơn vị, là xã, là những xã, đang");

    private static final PhraseSet OF_UNITS = PhraseSet.of("đối với, là, gồm, cho, có, bao gồm, ở")
            .and(", trong đó có")
            .and(", gồm")
            .and(", đó là");
    private static final PhraseSet OF_ANOTHER_THING = PhraseSet.of(
            "tên, tên gọi, trụ sở, mức, số lượng, chế độ, quan điểm, cơ cấu, biên chế, bộ máy, vào, thành, với");
    private static final PhraseSet MOVE = PhraseSet.of(
            "chuyển, điều chuyển, điều chỉnh, được chuyển, được điều chuyển, đã chuyển, chuyển giao, được chuyển giao, chính thức chuyển");
    private static final PhraseSet GIVE = PhraseSet.of(
            "chuyển về, chuyển sang, chuyển cho, giao cho, giao lại cho, bàn giao cho, chuyển giao cho, điều chuyển về, điều chuyển sang,"
                    + " điều chuyển cho, sáp nhập về, nhập về");
    private static final PhraseSet WHOLE = PhraseSet.of("nguyên trạng, toàn bộ");
    private static final PhraseSet TO =
            PhraseSet.of("về, sang, về trực thuộc, sang trực thuộc, về cho, sang cho, vào, cho, về thuộc, trực thuộc");
    private static final PhraseSet FROM = PhraseSet.of("từ");
    private static final PhraseSet FALLS =
            PhraseSet.of("giảm, giảm xuống, giảm từ, sắp xếp, sáp nhập, rút, gom, bớt, rút gọn, tinh gọn");
    private static final PhraseSet TIMES = PhraseSet.of("hiện nay, hiện tại, trước đây, trước đó, ban đầu, năm");
    private static final PhraseSet UNITS =
            PhraseSet.of("đơn vị, đvhc, xã, phường, thị trấn, đặc khu, huyện, quận, tỉnh");
    /** The words before a number of things that are fewer later; behind "giảm" is the number of those that went. */
    private static final PhraseSet ARRANGED =
            PhraseSet.of("sắp xếp, sáp nhập, sắp xếp từ, sáp nhập từ, gom, gộp, rút gọn, tinh gọn");

    private static final PhraseSet LEFT = PhraseSet.of(
            "để thành lập, để lập, để còn, xuống chỉ còn, xuống còn, dự kiến còn, sẽ chỉ còn, xuống, còn, rút còn, rút xuống còn, rút xuống, giảm còn, giảm xuống còn, giảm xuống, sắp xếp còn, sáp nhập còn, nay còn, sẽ còn, chỉ còn, còn lại,"
                    + " thành");
    private static final PhraseSet THINGS = PhraseSet.of(
                    "đơn vị hành chính cấp xã, đơn vị hành chính cấp huyện, đơn vị hành chính cấp tỉnh, đơn vị hành chính, đvhc cấp xã,"
                            + " đvhc, đơn vị cấp xã, đơn vị, xã, phường, thị trấn, đặc khu, huyện, quận, thôn, xóm, ấp, bản, tổ dân phố,"
                            + " khu dân cư, tỉnh, tỉnh thành, chi bộ, đảng bộ, tổ chức cơ sở đảng, tổ chức đảng, cơ quan, đầu mối, phòng ban")
            .and("tỉnh , thành phố")
            .and("thôn , tổ dân phố");

    private final Sentence sentence;
    private final Names names;
    private final Subjects subjects;
    /** The end of the last list that was read: what is in it begins no other. */
    private int listEnd;
    /** The end of the lists read last that no verb follows. */
    private int withoutMove;

    public OtherChangesParser(Sentence sentence, Names names, Subjects subjects) {
        this.sentence = sentence;
        this.names = names;
        this.subjects = subjects;
    }

    /** States the changes of the sentence. */
    public void changes() {
        @Nullable NamedUnit subject = null;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (sentence.isCovered(i)) {
                continue;
            }
            FoundUnit unit = sentence.is(i - 1, "cấp") ? null : names.units().unit(i);
            boolean isSame = unit != null
                    && subject != null
                    && !unit.unit().isNamed()
                    && unit.unit().term().equals(subject.term());
            subject = unit == null || isSame
                    ? subject
                    : unit.unit().isNamed() ? unit.unit() : meant(unit.unit().term());
            int body = sentence.length(NewsWords.BODIES, i);
            FoundUnit ofBody = body == 0 ? null : names.units().ofBody(i + body);
            if (ofBody != null && ofBody.unit().isNamed()) {
                subject = ofBody.unit();
                i = ofBody.end() - 1;
                continue;
            }
            FoundUnits provinces = unit == null ? names.lists().provinces(i) : null;
            subject = provinces != null && provinces.units().size() == 1
                    ? provinces.units().get(0)
                    : subject;
            int end = unchanged(i);
            end = end > i ? end : moved(i);
            end = end > i ? end : given(i);
            end = end > i ? end : reduction(i, subject);
            i = end > i ? end - 1 : i;
        }
    }

    private @Nullable NamedUnit meant(String term) {
        NamedUnit meant = subjects.meant(term);
        return meant == null ? subjects.mentioned(term) : meant;
    }

    private int unchanged(int place) {
        FoundUnits list = place < listEnd ? null : names.lists().longest(place);
        listEnd = list == null ? listEnd : list.end();
        int behind = list == null ? place : list.end() + sentence.length(STILL, list.end());
        int words = list == null ? 0 : sentence.length(UNCHANGED, behind);
        if (list != null && words > 0) {
            int end = behind + words;
            if (sentence.has(OF_ANOTHER_THING, end) || sentence.at(end).isNumber() || sentence.is(end, "để")) {
                return place;
            }
            return unchanged(place, list, end);
        }
        words = sentence.length(UNCHANGED, place);
        if (words == 0) {
            return place;
        }
        int again = place + words + (sentence.at(place + words).isMark(',') ? 1 : 0);
        int chain = place + words == again ? 0 : sentence.length(UNCHANGED, again);
        int last = chain > 0 ? again + chain : place + words;
        int at = last + sentence.length(OF_UNITS, last);
        at += sentence.at(at).isMark(':') ? 1 : 0;
        at += FoundingWords.allOf(sentence, at);
        FoundUnits listed = names.lists().longest(at);
        FoundUnits kept = listed == null ? namesBehind(place, at) : listed;
        boolean another = kept != null && sentence.has(UNCHANGED, kept.end());
        return kept == null || another || sentence.is(kept.end(), "vào") || sentence.is(kept.end(), "để")
                ? place
                : unchanged(place, kept, kept.end());
    }

    /** "2 xã không thực hiện sắp xếp là A và B": the units without their type behind the words; null if there are none. */
    private @Nullable FoundUnits namesBehind(int place, int at) {
        int from = place - (sentence.length(NewsWords.LEVELS, place - 2) == 2 ? 2 : 1);
        if (from + sentence.length(NewsWords.LEVELS, from) != place) {
            return null;
        }
        FoundUnits behind = names.lists().namesOf(sentence.lower(from, place), at);
        if (behind != null
                && sentence.at(from - 1).asInteger() == behind.units().size()) {
            sentence.cover(from - 1, from);
        }
        return behind;
    }

    private int unchanged(int place, FoundUnits list, int end) {
        list.cover(sentence, place);
        sentence.coverWords(place, end);
        sentence.add(new UnchangedUnits(sentence.quote(place, end), list.units()));
        return end;
    }

    private int moved(int place) {
        int verb = sentence.length(MOVE, place);
        int all = verb == 0 ? 0 : FoundingWords.allOf(sentence, place + verb);
        verb += verb == 0 || all > 0 ? all : sentence.length(WHOLE, place + verb);
        FoundUnits list = names.lists().groupOfUnitsOnly(place + verb);
        if (list == null) {
            return place;
        }
        List<FoundUnits> lists = new ArrayList<>(List.of(list));
        int at = list.end();
        if (verb == 0 && place < withoutMove) {
            return place;
        }
        while (at < sentence.to()) {
            FoundUnit outer = sentence.is(at, "thuộc") ? names.units().namedUnit(at + 1) : null;
            at = outer == null ? at : outer.end();
            int next = sentence.at(at).isMark(';') ? at + 1 : names.lists().behind(at);
            FoundUnits more = next == at ? null : names.lists().groupOfUnitsOnly(next);
            if (more == null) {
                break;
            }
            lists.add(more);
            at = more.end();
        }
        at += verb == 0 ? sentence.length(STILL, at) : 0;
        if (verb == 0) {
            int behind = sentence.length(MOVE, at);
            if (behind == 0) {
                withoutMove = at;
                return place;
            }
            at += behind;
        }
        if (sentence.has(FROM, at) || sentence.is(at, "thuộc")) {
            FoundUnit from = names.units().namedUnit(at + 1);
            at = from == null ? at : from.end();
        }
        int to = sentence.length(TO, at);
        FoundUnit parent = to == 0 ? null : names.units().namedUnit(at + to);
        boolean gives = parent != null && sentence.at(parent.end()).isNumber();
        if (parent == null || gives || !lists.stream().allMatch(each -> holdsAll(parent.unit(), each))) {
            return place;
        }
        int end = parent.end() + (sentence.is(parent.end(), "quản") ? 2 : 0);
        sentence.coverWords(place, end);
        lists.forEach(each -> each.cover(sentence, place));
        sentence.cover(lists.get(lists.size() - 1).end(), end);
        List<NamedUnit> units =
                lists.stream().flatMap(each -> each.units().stream()).toList();
        sentence.add(new MovedUnits(sentence.quote(place, end), units, parent.unit()));
        return end;
    }

    /** "giao cho thành phố A thị trấn B và các xã C, D": the parent before its new units; the end, or the place. */
    private int given(int place) {
        int gives = sentence.length(GIVE, place);
        FoundUnit parent = gives == 0 ? null : names.units().unit(place + gives);
        NamedUnit holder = parent == null
                ? null
                : parent.unit().isNamed()
                        ? parent.unit()
                        : names.units().lastNamed(parent.unit().term(), place);
        if (parent == null || holder == null) {
            return place;
        }
        int at = parent.end() + (sentence.is(parent.end(), "này") ? 1 : 0);
        int end = place;
        FoundUnits list = names.lists().list(at);
        while (list != null && holdsAll(holder, list)) {
            if (end == place) {
                sentence.coverWords(place, at);
            }
            end = list.end();
            list.cover(sentence, at);
            sentence.add(new MovedUnits(sentence.quote(place, end), list.units(), holder));
            at = end + (sentence.at(end).isMark(';') || sentence.at(end).isMark(',') ? 1 : 0);
            at += sentence.is(at, "và") ? 1 : 0;
            list = at == end ? null : names.lists().list(at);
        }
        return end;
    }

    private static boolean holdsAll(NamedUnit parent, FoundUnits list) {
        return list.units().stream().allMatch(unit -> Terms.holds(parent.term(), unit.term()));
    }

    private int reduction(int place, @Nullable NamedUnit subject) {
        boolean from = sentence.is(place, "từ");
        StatedNumber before = StatedNumber.at(sentence, place + (from ? 1 : 0));
        if (before == null || !before.isWhole() || (!from && !sentence.endsBefore(ARRANGED, place, 3))) {
            return place;
        }
        int things = things(before.end());
        int at = before.end() + things;
        if (things == 0 && !isOfNothing(at)) {
            return place;
        }
        at = names.lists().bracketEnd(at);
        int limit = at + BETWEEN_NUMBERS;
        while (at < limit && !sentence.has(LEFT, at) && isBetween(at)) {
            at++;
        }
        int left = sentence.length(LEFT, at);
        StatedNumber after = left == 0 ? null : StatedNumber.at(sentence, at + left);
        if (after == null || !after.isWhole() || after.value().compareTo(before.value()) >= 0) {
            return place;
        }
        int thingsAfter = things(after.end());
        if (things > 0 && thingsAfter > 0 && !isAlike(before.end(), things, after.end(), thingsAfter)) {
            return place;
        }
        boolean falls = sentence.endsBefore(FALLS, place, 2) || sentence.hasBetween(FALLS, before.end(), at + left);
        String counts = things + thingsAfter > 0 ? "" : countedBefore(place);
        if ((things + thingsAfter == 0 && counts.isEmpty())
                || (!falls && !sentence.is(at, "xuống") && !sentence.is(at + left - 1, "còn"))) {
            return place;
        }
        int end = after.end() + thingsAfter;
        String counted = things > 0
                ? sentence.lower(before.end(), before.end() + things)
                : thingsAfter > 0 ? sentence.lower(after.end(), end) : counts;
        String unit = counted.replace(" ,", ",");
        sentence.state(
                new Reduction(
                        sentence.quote(place, end),
                        Optional.ofNullable(ofReduction(subject, before.end(), at, end)),
                        before.amount(unit),
                        after.amount(unit)),
                place,
                end);
        return end;
    }

    /** The unit before two numbers, between them, or behind them and a comma: "sắp xếp 273 xã thành 102 xã, TP A …". */
    private @Nullable NamedUnit ofReduction(@Nullable NamedUnit before, int from, int to, int end) {
        NamedUnit between = before == null ? namedBetween(from, to) : before;
        int behind = end + (sentence.is(end, "mới") ? 1 : 0);
        FoundUnit unit = between == null && sentence.at(behind).isMark(',')
                ? names.units().namedUnit(behind + 1)
                : null;
        boolean holds = unit != null
                && (Terms.isDistrict(unit.unit().term()) || unit.unit().term().equals("tỉnh"));
        return unit != null && holds ? unit.unit() : between;
    }

    /** "Từ 145 đơn vị, tỉnh A sắp xếp còn 41": the unit between two numbers; null if there is none. */
    private @Nullable NamedUnit namedBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            FoundUnit unit = names.units().namedUnit(i);
            if (unit != null) {
                return unit.unit();
            }
        }
        return null;
    }

    /** Whether a number counts what another one does: no noun stands behind it, of which it would be the number. */
    private boolean isOfNothing(int place) {
        return sentence.at(place).isMark(',')
                || sentence.has(FALLS, place)
                || sentence.has(LEFT, place)
                || sentence.has(TIMES, place);
    }

    /** Whether two numbers count the same things; of units, "đơn vị" and "xã, phường" are. */
    private boolean isAlike(int first, int words, int second, int wordsAfter) {
        boolean areUnits = isOfUnits(first) && isOfUnits(second);
        return areUnits || sentence.lower(first, first + words).equals(sentence.lower(second, second + wordsAfter));
    }

    private boolean isOfUnits(int place) {
        return sentence.has(NewsWords.UNIT_LISTS, place) || sentence.has(UNITS, place);
    }

    private boolean isBetween(int place) {
        return sentence.at(place).isWord()
                || (sentence.at(place).text().length() == 1
                        && ",().".contains(sentence.at(place).text()));
    }

    private int things(int place) {
        return Math.max(sentence.length(THINGS, place), sentence.length(NewsWords.UNIT_LISTS, place));
    }

    /** "số xã, phường của Hà Tĩnh giảm": the things counted before the numbers; empty if there are none. */
    private String countedBefore(int place) {
        for (int i = place - 1; i >= Math.max(sentence.from(), place - BETWEEN_NUMBERS); i--) {
            int things = sentence.is(i - 1, "số") || sentence.is(i - 1, "lượng") ? things(i) : 0;
            if (things > 0) {
                return sentence.lower(i, i + things);
            }
        }
        return "";
    }
}
