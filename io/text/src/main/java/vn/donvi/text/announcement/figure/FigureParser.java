package vn.donvi.text.announcement.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donvi.announcement.Amount;
import vn.donvi.announcement.Figure;
import vn.donvi.announcement.Founding;
import vn.donvi.announcement.NamedUnit;
import vn.donvi.announcement.Stage;
import vn.donvi.announcement.Topic;
import vn.donvi.measure.Precision;
import vn.donvi.text.announcement.name.NameParser;
import vn.donvi.text.announcement.prose.NewsWords;
import vn.donvi.text.announcement.prose.Numbers;
import vn.donvi.text.announcement.prose.Sentence;
import vn.donvi.text.language.PhraseSet;
import vn.donvi.text.language.Token;
import vn.donvi.text.language.UnitTerm;

/**
 * Reads figures about units and their party organisations: a number, what is counted or measured, and around it the words
 * that make it a figure of the whole.
 *
 * <p>A number of members who were admitted, of cells that were inspected, of hectares of rice is none: where the words
 * around the number are not those of a figure of the whole, it is left and so listed as not understood.
 */
public final class FigureParser {
    private static final int NEAR = 8;
    private static final int FAR = 25;

    private static final PhraseSet ORGANIZATIONS = PhraseSet.of(
            "tổ chức đảng trực thuộc, tổ chức đảng, tổ chức cơ sở đảng trực thuộc, tổ chức cơ sở đảng, tổ chức đảng cơ sở, tổ"
                    + " chức đảng cơ sở trực thuộc, tccsđ, tccsđ trực thuộc, tccs đảng, tccs đảng trực thuộc, chi bộ trực thuộc,"
                    + " chi bộ cơ sở, chi bộ tổ dân phố, chi bộ thôn, chi bộ ấp, chi bộ khu dân cư, chi bộ khu phố, chi bộ, đảng"
                    + " bộ trực thuộc, đảng bộ cơ sở, đảng bộ bộ phận, đảng bộ, chi đảng bộ trực thuộc, chi đảng bộ, chi bộ đảng,"
                    + " chi bộ đảng trực thuộc, chi bộ nông thôn, chi bộ cơ quan, chi bộ trường học, chi bộ doanh nghiệp");
    private static final PhraseSet TASKS = PhraseSet.of(
            "nhiệm vụ trọng tâm, nhiệm vụ đột phá, nhiệm vụ chủ yếu, nhiệm vụ và giải pháp, nhiệm vụ, khâu đột phá, đột phá"
                    + " chiến lược, nội dung đột phá, lĩnh vực đột phá, đột phá, chỉ tiêu chủ yếu, chỉ tiêu cụ thể, chỉ tiêu cơ bản,"
                    + " nhóm chỉ tiêu, chỉ tiêu, nhóm nhiệm vụ trọng tâm, nhóm nhiệm vụ giải pháp, nhóm nhiệm vụ, nhóm giải pháp,"
                    + " giải pháp chủ yếu, giải pháp, chương trình đột phá, chương trình trọng tâm, chương trình hành động, nội dung"
                    + " chính, nội dung, mục tiêu cụ thể, mục tiêu, nhiệm vụ trọng tâm đột phá, khâu đột phá chiến lược");
    private static final PhraseSet WORKS = PhraseSet.of("công trình trọng điểm, công trình, dự án trọng điểm, dự án");
    private static final PhraseSet VILLAGES =
            PhraseSet.of("thôn, tổ dân phố, khu dân cư, khu phố, ấp, xóm, bản, buôn, làng, khu hành chính, thôn xóm");
    private static final PhraseSet DELEGATES =
            PhraseSet.of("đại biểu chính thức, đại biểu đương nhiên, đại biểu tiêu biểu, đại biểu ưu tú, đại biểu");
    private static final PhraseSet COMMITTEE = PhraseSet.of("ban chấp hành, bch");
    private static final PhraseSet STANDING = PhraseSet.of("ban thường vụ, btv");
    private static final PhraseSet MEMBER = PhraseSet.of("đồng chí, ủy viên, thành viên, người, đ/c");
    private static final PhraseSet MEMBERS = PhraseSet.of("đảng viên chính thức, đảng viên");

    /** What makes a number one of events, parts or awards when it stands before it. */
    private static final PhraseSet PARTIAL_BEFORE = PhraseSet.of(
            "kết nạp, mời, phát triển, phát triển được, tặng, trao, trao tặng, khai trừ, kỷ luật, huy hiệu, giải thể, thành lập mới,"
                    + " thành lập được, kiểm tra, giám sát, khen thưởng, biểu dương, xóa, chuyển, tiếp nhận, giới thiệu, củng cố,"
                    + " cảnh cáo, khiển trách, bồi dưỡng, xử lý, thi hành, kết nạp được, xét, cử, bầu, trong đó có, mỗi, thêm,"
                    + " so với, giảm, tăng, vận động, hỗ trợ, chưa có, vinh danh, công nhận");
    /** What does so behind it. */
    private static final Set<String> PARTIAL_AFTER = Set.copyOf(List.of(
            ("mới dự được hoàn xuất là trẻ nữ cao miễn đủ ra vào vi bị hđnd quốc đạt chưa đã giữ tiêu có thực nhận không so trên"
                            + " trong theo vượt phụ nghỉ hưu đi giáo sinh đang ở từ thuộc kiểu trước sau")
                    .split(" ", -1)));

    private static final Set<String> BETWEEN_AREA = Set.copyOf(List.of(
            ("tự nhiên đất là hơn trên khoảng gần có đạt rộng tổng được toàn xã phường mới của địa phương khoảng xấp xỉ : sau sắp"
                            + " xếp sáp nhập")
                    .split(" ", -1)));
    private static final Set<String> BETWEEN_POPULATION = Set.copyOf(List.of(
            ("là có hơn trên khoảng gần đạt của toàn xã phường mới trung địa phương xấp xỉ tổng số : với hiện nay quy mô sau sắp"
                            + " xếp sáp nhập")
                    .split(" ", -1)));
    private static final Set<String> BETWEEN_COMMITTEE = Set.copyOf(List.of(
            ("gồm có là với bao khóa nhiệm kỳ , lần thứ đảng bộ ủy xã phường đặc khu tỉnh huyện thành phố thị quận mới - – ( ) i"
                            + " hđnd")
                    .split(" ", -1)));
    /** What says that the unit behind it is not what the sentence is about. */
    private static final Set<String> LEADS_AWAY = Set.of("thuộc", "của", "từ", "với", "vào", "cho");

    private static final Set<String> OTHER_ORGANIZATION = Set.of("quân", "công", "ubnd", "khối", "các", "đảng");
    private static final Set<String> HAS = Set.of("có", "gồm", "với", "đề", "xác", "đặt", "diện", "dân", "rộng");
    private static final Set<String> BEFORE_HAS = Set.of("mới", "hiện", "nay", "sẽ", "đã", "cũ", "bao", "đang");
    /** What a number behind numbers, and does not count. */
    private static final Set<String> NUMBERED = Set.of("hội", "khóa", "lần", "thứ", "quý", "khoản", "điều", "bộ");

    private static final Set<String> GIVES = Set.of("gồm", "có", "là", "với", "trên", "hơn");
    private static final PhraseSet PLANNED = PhraseSet.of("dự kiến, phấn đấu, mục tiêu");
    private static final PhraseSet SUMMONED = PhraseSet.of("triệu tập");
    private static final PhraseSet MEETING = PhraseSet.of("đại hội, hội nghị, dự, tham dự, triệu tập, kỳ họp");
    private static final PhraseSet AMONG = PhraseSet.of("trong đó");
    private static final PhraseSet POPULATION = PhraseSet.of("dân số, nhân khẩu");
    private static final PhraseSet MOVED = PhraseSet.of("toàn bộ, một phần, điều chỉnh, chuyển");
    private static final PhraseSet MOVES = PhraseSet.of("nhập, sáp nhập, điều chỉnh, chuyển");
    private static final PhraseSet UNITS = PhraseSet.of(
            "đơn vị hành chính cấp xã, đơn vị hành chính cấp huyện, đơn vị hành chính, xã, phường, thị trấn, đặc khu, huyện,"
                    + " quận, thị xã, thành phố");
    private static final PhraseSet AREA = PhraseSet.of("diện tích");
    private static final PhraseSet NATURAL_AREA = PhraseSet.of("diện tích tự nhiên, diện tích đất tự nhiên");
    private static final Map<String, Integer> WORD_NUMBERS =
            Map.of("hai", 2, "ba", 3, "bốn", 4, "năm", 5, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9, "mười", 10);

    private final Sentence sentence;
    private final NameParser names;
    private final NameParser.Memory memory;
    private @Nullable NamedUnit subject;
    private boolean named;
    private List<Founding> foundings = List.of();
    private boolean areaBefore;

    public FigureParser(Sentence sentence, NameParser names, NameParser.Memory memory) {
        this.sentence = sentence;
        this.names = names;
        this.memory = memory;
    }

    public void figures() {
        boolean population = sentence.hasBetween(POPULATION, sentence.from(), sentence.to());
        subject = null;
        named = false;
        foundings = sentence.statements().stream()
                .filter(Founding.class::isInstance)
                .map(Founding.class::cast)
                .toList();
        int lastArea = -FAR;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            NameParser.Unit unit = sentence.isOfPerson(i) ? null : names.unit(i);
            if (unit != null) {
                meet(i, unit.unit(), unit.end());
                i = unit.end() - 1;
                continue;
            }
            int other = otherOrganization(i);
            if (other > i) {
                subject = null;
                named = true;
                i = other - 1;
                continue;
            }
            afterFounding(i);
            if (sentence.isCovered(i)) {
                continue;
            }
            Numbers.Read read = sentence.at(i).isNumber() ? Numbers.at(sentence, i) : wordNumber(i);
            if (read == null
                    || NUMBERED.contains(sentence.at(read.from() - 1).word())
                    || sentence.at(read.from() - 1).isMark('/')
                    || sentence.at(i + 1).isMark('/')) {
                continue;
            }
            areaBefore = i - lastArea <= NEAR;
            int end = figure(read, population);
            if (end > i) {
                boolean area = sentence.is(end - 1, "km2") || sentence.is(end - 1, "ha");
                lastArea = area ? end : lastArea;
                i = end - 1;
            }
        }
    }

    /** "Đảng bộ Quân sự tỉnh A", "Bà Rịa-Vũng Tàu có": where what is no unit with a word for its type ends, or the place. */
    private int otherOrganization(int place) {
        boolean committee =
                sentence.is(place, "đảng") && (sentence.is(place + 1, "bộ") || sentence.is(place + 1, "ủy"));
        if (committee && OTHER_ORGANIZATION.contains(sentence.at(place + 2).word())) {
            int end = place + 3;
            for (int i = end; i < end + NEAR && end == place + 3; i++) {
                NameParser.Unit unit = names.unit(i);
                end = unit == null ? end : unit.end();
            }
            return end;
        }
        int run = sentence.at(place - 1).isCapital() ? place : names.personEnd(place);
        return run > place && !sentence.isCovered(place) && isSubject(run) ? run : place;
    }

    /** Behind the words of a founding the figures are about what was founded. */
    private void afterFounding(int place) {
        for (Founding founding : foundings) {
            if (founding.quote().end() <= sentence.at(place).start()
                    && sentence.at(place).start() <= founding.quote().end() + 1) {
                subject = founding.unit();
            }
        }
    }

    /**
     * A unit that stands before the figures. They are about it if it begins the sentence or "có", "gồm" follows it, or if it is
     * that of a body at the begin of a clause; one that only stands there is not what they are about.
     */
    private void meet(int place, NamedUnit unit, int end) {
        if (!unit.isNamed()) {
            meetLevel(place, unit, end);
            return;
        }
        int body = bodyBefore(place);
        boolean inner = LEADS_AWAY.contains(sentence.at(body - 1).word());
        boolean has = isSubject(end);
        boolean begins = body == sentence.from();
        if (body < place) {
            memory.addSubject(unit);
        }
        named = true;
        if ((has && !(inner && subject != null)) || begins || (body < place && !inner)) {
            subject = unit;
        }
    }

    /** "xã", "toàn tỉnh": the unit named before that it means, or if none was, the level itself. */
    private void meetLevel(int place, NamedUnit unit, int end) {
        if (subject != null && subject.term().equals(unit.term())) {
            return;
        }
        NamedUnit meant = memory.meant(unit.term());
        boolean whole = sentence.is(place - 1, "toàn") || place == sentence.from();
        boolean said = isSubject(end) || bodyBefore(place) < place || whole;
        if (said && (meant != null || whole)) {
            subject = meant != null ? meant : unit;
        }
    }

    /** Where the words of the body before a unit begin; the place itself if none stands there. */
    private int bodyBefore(int place) {
        for (int back = 5; back >= 1; back--) {
            if (sentence.length(NewsWords.BODIES, place - back) == back) {
                return place - back;
            }
        }
        return place;
    }

    /** Whether "có", "gồm" and the like follow, with small words between. */
    private boolean isSubject(int end) {
        for (int i = end; i < end + 4; i++) {
            String word = sentence.at(i).word();
            if (HAS.contains(word)) {
                return true;
            }
            if (!BEFORE_HAS.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** States the figure of a number: where it ends, or 0 if the words make it none. */
    private int figure(Numbers.Read read, boolean population) {
        int at = read.end();
        String word = sentence.at(at).word();
        if (word.equals("người") && sentence.at(at + 1).isMark('/') && sentence.is(at + 2, "km2")) {
            return state(Topic.DENSITY, read, "người/km²", at + 3, "");
        }
        if (word.equals("km2") || word.equals("ha")) {
            return isArea(read.from(), at + 1, population)
                    ? state(Topic.AREA, read, word.equals("km2") ? "km²" : "ha", at + 1, "")
                    : 0;
        }
        if (!read.isWhole()) {
            Numbers.Read count = word.equals("người") || word.equals("nhân") ? read.asCount(sentence) : null;
            return count == null ? 0 : figure(count, population);
        }
        int people = people(read.from(), at);
        if (people > 0) {
            return state(Topic.POPULATION, read, sentence.lower(at, at + people), at + people, "");
        }
        if (word.equals("hộ")) {
            int end = at + (sentence.is(at + 1, "dân") || sentence.is(at + 1, "gia") ? 1 : 0);
            end += sentence.is(end, "gia") ? 2 : 1;
            boolean whole = sentence.hasBetween(POPULATION, end, end + NEAR) || sentence.is(end + 2, "khẩu");
            return whole ? state(Topic.HOUSEHOLDS, read, "hộ", end, "") : 0;
        }
        int committee = committee(read.from(), at);
        if (committee >= 0) {
            return committee(read, at, committee);
        }
        return counted(read, at);
    }

    private int counted(Numbers.Read read, int at) {
        int members = sentence.length(MEMBERS, at);
        if (members > 0) {
            boolean whole = isWhole(read.from(), at + members);
            return whole ? state(Topic.MEMBERS, read, sentence.lower(at, at + members), at + members, "") : 0;
        }
        int organizations = organizations(at);
        if (organizations > 0) {
            return organizations(read, at, at + organizations);
        }
        int delegates = at + (sentence.is(at, "đồng") && sentence.is(at + 1, "chí") ? 2 : 0);
        int delegate = sentence.length(DELEGATES, delegates);
        if (delegate > 0) {
            return isDelegates(read.from(), delegates + delegate)
                    ? state(Topic.DELEGATES, read, "đại biểu", delegates + delegate, "")
                    : 0;
        }
        boolean total =
                sentence.is(read.from() - 1, "là") && sentence.hasBetween(DELEGATES, read.from() - NEAR, read.from());
        if (total && (sentence.at(at).isMark('.') || sentence.at(at).isMark(',') || at == sentence.to())) {
            return state(Topic.DELEGATES, read, "đại biểu", at, "");
        }
        int tasks = sentence.length(TASKS, at);
        if (tasks > 0) {
            return sentence.is(at + tasks, "của")
                    ? 0
                    : state(Topic.TASKS, read, sentence.lower(at, at + tasks), at + tasks, "");
        }
        int works = sentence.length(WORKS, at);
        if (works > 0) {
            return state(Topic.WORKS, read, sentence.lower(at, at + works), at + works, "");
        }
        int units = sentence.length(UNITS, at);
        if (units > 0) {
            return isListed(read.from(), at + units)
                    ? state(Topic.SUBORDINATE_UNITS, read, sentence.lower(at, at + units), at + units, "")
                    : 0;
        }
        int villages = sentence.length(VILLAGES, at);
        boolean all = villages > 0
                && (GIVES.contains(sentence.at(read.from() - 1).word())
                        || sentence.at(read.from() - 1).isMark(','))
                && !sentence.at(at + villages).isCapital()
                && !PARTIAL_AFTER.contains(sentence.at(at + villages).word());
        return all ? state(Topic.VILLAGES, read, sentence.lower(at, at + villages), at + villages, "") : 0;
    }

    /** Whether a number of units or villages stands in a list of what the whole has: "gồm 33 xã và 2 thị trấn". */
    private boolean isListed(int from, int end) {
        Token before = sentence.at(from - 1);
        Token after = sentence.at(end);
        boolean joins = before.isMark(',')
                || before.isMark(';')
                || before.isMark('(')
                || before.word().equals("và");
        boolean given = GIVES.contains(before.word())
                || before.isMark(':')
                || (joins
                        && (sentence.isCovered(from - 2)
                                || GIVES.contains(sentence.at(from - 2).word())));
        return given && !after.isCapital() && !after.isNumber() && !PARTIAL_AFTER.contains(after.word());
    }

    /** How many words name the organisations counted: "chi bộ trực thuộc", "chi, đảng bộ trực thuộc". */
    private int organizations(int at) {
        boolean both = sentence.is(at, "chi") && sentence.at(at + 1).isMark(',') && sentence.is(at + 2, "đảng");
        if (both) {
            int rest = sentence.length(ORGANIZATIONS, at + 2);
            return rest > 0 ? rest + 2 : 0;
        }
        return sentence.length(ORGANIZATIONS, at);
    }

    private int organizations(Numbers.Read read, int at, int end) {
        boolean together = sentence.is(read.from() - 2, "cùng") && sentence.is(read.from() - 1, "với");
        if (!together && !isWhole(read.from(), end)) {
            return 0;
        }
        boolean listed =
                together && sentence.at(end).isMark(',') && sentence.hasBetween(NewsWords.BODIES, end + 1, end + 4);
        String doubt = listed ? "the words do not tell whether those named after it are among them" : "";
        return state(Topic.PARTY_ORGANIZATIONS, read, sentence.lower(at, end).replace(" ,", ","), end, doubt);
    }

    /** Whether the words around a number of members or organisations make it that of the whole. */
    private boolean isWhole(int from, int end) {
        Token after = sentence.at(end);
        boolean founded = after.word().equals("trên") && sentence.is(end + 1, "cơ");
        if (after.isWord() && PARTIAL_AFTER.contains(after.word()) && !founded && !isWholeBehind(end)) {
            return false;
        }
        int back = from - 1;
        int limit = Math.max(sentence.from(), from - NEAR);
        boolean gives = GIVES.contains(sentence.at(back).word());
        while (back >= limit
                && !sentence.at(back).isMark(';')
                && !sentence.at(back).isMark(':')) {
            boolean partial = sentence.has(PARTIAL_BEFORE, back);
            boolean whole = gives && sentence.is(back, "lập");
            if (partial && !whole) {
                return false;
            }
            back--;
        }
        return !sentence.at(from - 1).isMark('%');
    }

    /** "đảng viên trong toàn Đảng bộ", "chi bộ trực thuộc Đảng bộ", "đảng viên đang sinh hoạt", "đảng viên thuộc". */
    private boolean isWholeBehind(int end) {
        return (sentence.is(end, "trong") && (sentence.is(end + 1, "toàn") || sentence.is(end + 1, "đảng")))
                || sentence.is(end, "thuộc")
                || (sentence.is(end, "đang") && sentence.is(end + 1, "sinh"))
                || (sentence.is(end, "sinh") && sentence.is(end + 1, "hoạt"));
    }

    /** Whether a size is that of what moves into another unit: "nhập … diện tích 5,3 km2 … của xã A vào xã B". */
    private boolean moves(int from, int end) {
        boolean into = false;
        for (int i = end;
                i < Math.min(sentence.to(), end + 2 * FAR) && !sentence.at(i).isMark(';');
                i++) {
            into |= sentence.is(i, "vào");
        }
        for (int i = from - 1; into && i >= Math.max(sentence.from(), from - 2 * FAR); i--) {
            if (sentence.has(MOVES, i) && !sentence.is(i - 1, "khi") && !sentence.is(i - 1, "sáp")) {
                return true;
            }
        }
        return false;
    }

    private boolean isArea(int from, int end, boolean population) {
        if (moves(from, end)) {
            return false;
        }
        if (sentence.hasBetween(MOVED, from - NEAR, from)) {
            return false;
        }
        if (sentence.has(NATURAL_AREA, end)) {
            return true;
        }
        for (int i = from - 1; i >= Math.max(sentence.from(), from - NEAR); i--) {
            if (sentence.has(AREA, i)) {
                return sentence.has(NATURAL_AREA, i) || population || sentence.has(NewsWords.LEVELS, sentence.from());
            }
            boolean second = sentence.is(i, "tích") && sentence.is(i - 1, "diện");
            if (!second && !BETWEEN_AREA.contains(sentence.at(i).word())) {
                return false;
            }
        }
        return false;
    }

    /** How many words name people, when they are the population of a unit; 0 if they are not. */
    private int people(int from, int at) {
        if (sentence.is(at, "nhân") && sentence.is(at + 1, "khẩu")) {
            return 2;
        }
        String word = sentence.at(at).word();
        if (word.equals("khẩu")) {
            return sentence.is(from - 2, "hộ") || sentence.is(from - 1, "hộ") ? 1 : 0;
        }
        boolean noun = word.equals("người") || (word.equals("dân") && !sentence.is(at + 1, "quân"));
        if (!noun || sentence.at(at + 1).isMark('/')) {
            return 0;
        }
        if (sentence.hasBetween(MOVED, from - 2 * NEAR, from) || moves(from, at)) {
            return 0;
        }
        if (areaBefore) {
            return 1;
        }
        for (int i = from - 1; i >= Math.max(sentence.from(), from - NEAR); i--) {
            if (sentence.has(POPULATION, i)) {
                return 1;
            }
            boolean second = (sentence.is(i, "số") && sentence.is(i - 1, "dân")) || sentence.is(i, "khẩu");
            boolean year = sentence.isCovered(i);
            if (!second && !year && !BETWEEN_POPULATION.contains(sentence.at(i).word())) {
                return 0;
            }
        }
        return 0;
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
                && !sentence.has(PARTIAL_BEFORE, from - 1)
                && sentence.hasBetween(MEETING, sentence.from(), sentence.to());
    }

    /** How a number of people is one of a committee: the place of its word, before or behind; -1 if it is not. */
    private int committee(int from, int at) {
        int member = sentence.length(MEMBER, at);
        if (member == 0) {
            return -1;
        }
        int behind = at + member;
        behind += sentence.is(behind, "tham") ? 2 : sentence.is(behind, "vào") ? 1 : 0;
        if (sentence.has(COMMITTEE, behind) || sentence.has(STANDING, behind)) {
            return behind;
        }
        if (!GIVES.contains(sentence.at(from - 1).word())) {
            return -1;
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

    private int committee(Numbers.Read read, int at, int word) {
        Topic topic = sentence.has(STANDING, word) ? Topic.STANDING_COMMITTEE : Topic.COMMITTEE;
        int member = sentence.length(MEMBER, at);
        return state(topic, read, sentence.lower(at, at + member), at + member, "");
    }

    private int state(Topic topic, Numbers.Read read, String unit, int end, String doubt) {
        Amount amount = read.amount(unit.toLowerCase(Locale.ROOT));
        Stage stage = stage(topic, read.from());
        String both = doubt.isEmpty() ? read.doubt() : doubt;
        NamedUnit about = about(topic, end);
        sentence.state(
                new Figure(sentence.quote(read.from(), end), topic, Optional.ofNullable(about), amount, stage, both),
                read.from(),
                end);
        return end;
    }

    /** The unit that a figure is about: the one behind it ("14 chi bộ của Đảng bộ xã A"), or that of the sentence or text. */
    private @Nullable NamedUnit about(Topic topic, int end) {
        if (sentence.is(end, "của") || sentence.is(end, "thuộc")) {
            int at = end + 1 + sentence.length(NewsWords.BODIES, end + 1);
            NameParser.Unit behind = names.unit(at);
            if (behind != null && behind.unit().isNamed()) {
                return behind.unit();
            }
        }
        if (topic == Topic.SUBORDINATE_UNITS && subject != null && UnitTerm.isCommune(subject.term())) {
            return subject.within().isEmpty() ? null : subject.within().get(0);
        }
        boolean size = topic == Topic.AREA || topic == Topic.POPULATION || topic == Topic.DENSITY;
        if (subject != null || named) {
            return subject;
        }
        NamedUnit founded = size ? memory.founded() : null;
        return founded != null || topic == Topic.SUBORDINATE_UNITS ? founded : memory.onlySubject();
    }

    private Stage stage(Topic topic, int from) {
        int first = Math.max(sentence.from(), from - FAR);
        if (topic != Topic.TASKS && sentence.hasBetween(PLANNED, first, from)) {
            return Stage.PLANNED;
        }
        boolean summoned = topic == Topic.DELEGATES && sentence.hasBetween(SUMMONED, first, from);
        return summoned ? Stage.SUMMONED : Stage.ACTUAL;
    }

    /** "ba khâu đột phá": a small number in words, before tasks only. */
    private Numbers.@Nullable Read wordNumber(int place) {
        Integer number = WORD_NUMBERS.get(sentence.at(place).word());
        return number != null && sentence.has(TASKS, place + 1)
                ? new Numbers.Read(BigDecimal.valueOf(number), Precision.EXACT, place, place + 1, "")
                : null;
    }
}
