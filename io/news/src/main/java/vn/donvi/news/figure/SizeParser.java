package vn.donvi.news.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.language.Token;
import vn.donvi.measure.Precision;
import vn.donvi.news.announcement.Topic;
import vn.donvi.news.prose.NewsWords;
import vn.donvi.news.prose.Sentence;
import vn.donvi.news.prose.StatedNumber;

/** Reads the size of a unit: area, population, households, density. */
final class SizeParser {
    private static final int NEAR = 8;
    private static final int FAR = 25;
    /** The reach back to the word for a size, over the name of a unit and small words. */
    private static final int REACH = 14;

    private static final Set<String> BETWEEN_AREA = Set.copyOf(List.of(
            ("tự nhiên đất là hơn trên khoảng gần có đạt rộng tổng được toàn xã phường mới của địa phương khoảng xấp xỉ : sau sắp"
                            + " xếp sáp nhập hiện nay chỉ lớn nhỏ nhất cả nước tỉnh với lên tới đến mức vào cùng này ước tính dự kiến chừng")
                    .split(" ", -1)));
    private static final Set<String> BETWEEN_POPULATION = Set.copyOf(List.of(
            ("là có lên hơn trên khoảng gần đạt của toàn xã phường mới trung địa phương xấp xỉ tổng số : với hiện nay quy mô sau sắp"
                            + " xếp sáp nhập chỉ tới đến mức vào này ước tính đông ít nhất cả nước tỉnh thường trú dự kiến chừng vào khoảng bình quân trung")
                    .split(" ", -1)));

    /** The words before an area that is a unit's, without "diện tích". */
    private static final Set<String> WIDE = Set.of(
            "rộng", "với", "có", "trên", "(", ";", ",", "và", ":", "lên", "thành", "mô", "vị", "còn", "đạt", "mới");
    /** The words behind people who are a part of all, or of another kind. */
    private static final PhraseSet PART_OF_PEOPLE = PhraseSet.of(
            "tham gia, dự, tham dự, nhiễm, chết, là, được, bị, nghèo, trong độ tuổi, làm, đã, đến, dân tộc, đi, lao động, mắc, có, hưởng,"
                    + " trên 60 tuổi, cao tuổi, theo đạo, theo, ký, quân, phòng, công, chính, vận, gồm, đang, nhận, nộp");

    /** The words before people or households who are a part of all. */
    private static final PhraseSet OF_A_PART = PhraseSet.of(
            "dân tộc thiểu số, đồng bào, hộ nghèo, cận nghèo, chính sách, giáo dân, lao động, học sinh, hội viên, nạn nhân");

    private static final PhraseSet POPULATION = PhraseSet.of("dân số, nhân khẩu, số dân");
    private static final PhraseSet PEOPLE = PhraseSet.of("người, dân, nhân khẩu, khẩu");
    /** The small words between a unit and "có"; "trường" is one within names such as "Nông trường Việt Trung". */
    private static final Set<String> BEFORE_GIVING = Set.of(
            "thôn", "xóm", "ấp", "bản", "trường", "hiện", "nay", "mới", "cũ", "chỉ", "đã", "sẽ", ",", "này", "toàn",
            "nhưng");

    private static final PhraseSet INHABITANTS = PhraseSet.of("khẩu");
    private static final PhraseSet SHORT_TYPES = PhraseSet.of("p, x, tt, tx, tp, h, q");
    private static final PhraseSet MOVED = PhraseSet.of("toàn bộ, một phần, điều chỉnh, chuyển");
    private static final PhraseSet MOVES = PhraseSet.of("nhập, sáp nhập, điều chỉnh, chuyển");
    private static final PhraseSet SINGLED = PhraseSet.of(
            "nhất cả nước, nhất tỉnh, nhất thành phố, nhất toàn tỉnh, nhất huyện, nhất toàn huyện, nhất vùng");
    private static final PhraseSet WIDEST = PhraseSet.of("rộng nhất, hẹp nhất, lớn nhất, nhỏ nhất, bé nhất");
    private static final PhraseSet MOST_PEOPLE = PhraseSet.of(
            "đông nhất, ít nhất, đông dân nhất, ít dân nhất, đông dân cư nhất, thưa nhất, thưa dân nhất, ít người nhất, đông người nhất");
    private static final PhraseSet AREA = PhraseSet.of("diện tích, đất tự nhiên, quy mô diện tích");
    private static final PhraseSet NATURAL_AREA =
            PhraseSet.of("diện tích tự nhiên, diện tích đất tự nhiên, đất tự nhiên");

    private final Sentence sentence;
    private final boolean population;

    SizeParser(Sentence sentence) {
        this.sentence = sentence;
        this.population = sentence.hasBetween(POPULATION, sentence.from(), sentence.to());
    }

    /** The density or area that a number gives; null if it gives none. */
    @Nullable
    FoundFigure measured(StatedNumber number) {
        int at = number.end();
        if (sentence.is(at, "người") && sentence.at(at + 1).isMark('/') && sentence.is(at + 2, "km2")) {
            StatedNumber count = number.isWhole() ? null : number.asCount(sentence);
            return FoundFigure.of(Topic.DENSITY, count == null ? number : count, "người/km²", at + 3);
        }
        boolean km2 = sentence.is(at, "km2");
        if (km2 && isUnderPeople(number.from())) {
            return FoundFigure.of(Topic.AREA, number.as(Precision.EXACT), "km²", at + 1);
        }
        boolean area = (km2 || sentence.is(at, "ha")) && isArea(number.from(), at + 1);
        return area ? FoundFigure.of(Topic.AREA, number, km2 ? "km²" : "ha", at + 1) : null;
    }

    /**
     * The people or households that a whole number counts; null if it counts none.
     *
     * @param areaBefore whether an area is shortly before the number, so that the people are those of a unit
     */
    @Nullable
    FoundFigure counted(StatedNumber number, boolean areaBefore) {
        int at = number.end();
        if (isField(number.from(), at)) {
            return FoundFigure.of(Topic.POPULATION, number, "người", at);
        }
        int people = people(number.from(), at, areaBefore);
        if (people > 0) {
            return FoundFigure.of(Topic.POPULATION, number, sentence.lower(at, at + people), at + people);
        }
        if (!sentence.is(at, "hộ")) {
            return null;
        }
        int end = at + (sentence.is(at + 1, "dân") || sentence.is(at + 1, "gia") ? 1 : 0);
        end += sentence.is(end, "gia") ? 2 : 1;
        boolean ends = !sentence.at(end).isWord() || sentence.is(end, "và") || sentence.is(end, "với");
        if (sentence.hasBetween(OF_A_PART, number.from() - NEAR, number.from())) {
            return null;
        }
        boolean listed = sentence.at(number.from() - 1).isMark(';') && population;
        boolean behindPeople = ends && (listed || sentence.hasBetween(PEOPLE, number.from() - NEAR, number.from()));
        boolean whole = behindPeople
                || sentence.hasBetween(POPULATION, end, end + NEAR)
                || sentence.hasBetween(INHABITANTS, end + 2, end + 5);
        return whole ? FoundFigure.of(Topic.HOUSEHOLDS, number, "hộ", end) : null;
    }

    /** "Dân số: 60.733": whether a number without "người" is all that follows the word for people. */
    private boolean isField(int from, int end) {
        boolean labelled = sentence.at(from - 1).isMark(':') && sentence.endsBefore(POPULATION, from - 1, 2);
        boolean ends = end >= sentence.to()
                || sentence.at(end).isMark('.')
                || sentence.at(end).isMark(';');
        return labelled && ends;
    }

    private boolean isArea(int from, int end) {
        if (moves(from, end) || isMoved(from, NEAR)) {
            return false;
        }
        if (sentence.has(NATURAL_AREA, end) || (sentence.is(end - 1, "km2") && isSingledBy(WIDEST, from))) {
            return true;
        }
        boolean rated = sentence.at(end).isMark('(') && sentence.is(end + 1, "đạt");
        boolean ofName = sentence.at(from - 1).isCapital() && behindUnit(from);
        if (sentence.is(end - 1, "km2")
                && ((rated && WIDE.contains(sentence.at(from - 1).word())) || ofName)) {
            return true;
        }
        boolean wide = sentence.is(end - 1, "km2") || sentence.is(from - 1, "rộng");
        if (wide && WIDE.contains(sentence.at(from - 1).word()) && isOfUnit(from, end)) {
            return true;
        }
        for (int i = from - 1; i >= Math.max(sentence.from(), from - REACH); i--) {
            if (sentence.has(AREA, i)) {
                return sentence.has(NATURAL_AREA, i)
                        || population
                        || sentence.has(NewsWords.LEVELS, sentence.from())
                        || behindUnit(i - 1)
                        || begins(i)
                        || (i == sentence.from() + 1 && (sentence.is(i - 1, "tổng") || sentence.is(i - 1, "với")))
                        || sentence.hasBetween(PEOPLE, i - NEAR, i)
                        || (isOfPlace(i) && sentence.is(end - 1, "km2"));
            }
            boolean second = sentence.is(i, "tích") && sentence.is(i - 1, "diện");
            boolean ofUnit = sentence.at(i).isCapital()
                    || sentence.has(NewsWords.LEVELS, i)
                    || sentence.length(NewsWords.LEVELS, i - 1) == 2;
            if (!second
                    && !ofUnit
                    && !isStep(i)
                    && !BETWEEN_AREA.contains(sentence.at(i).word())) {
                return false;
            }
        }
        return false;
    }

    /** Whether a place is the first of the sentence, or behind the mark of an item. */
    private boolean begins(int place) {
        boolean item =
                place == sentence.from() + 1 && !sentence.at(sentence.from()).isWord();
        return place == sentence.from() || item;
    }

    /** "rộng nhất là xã A với", "xã A đông nhất, ": whether the clause singles out a unit by the size. */
    private boolean isSingledBy(PhraseSet superlatives, int from) {
        for (int i = from - 1; i >= Math.max(sentence.from(), from - REACH); i--) {
            if (sentence.at(i).isMark(';')) {
                return false;
            }
            if (sentence.has(superlatives, i)) {
                return true;
            }
        }
        return false;
    }

    /** "tăng lên", "lớn nhất tỉnh, ": whether a word or comma stands between the word for a size and its number. */
    private boolean isStep(int place) {
        boolean rises = sentence.is(place, "tăng") && sentence.is(place + 1, "lên");
        boolean singled = sentence.at(place).isMark(',')
                && (sentence.endsBefore(SINGLED, place, 3) || sentence.is(place - 1, "nhất"));
        return rises || singled;
    }

    /** "diện tích của xã A là": whether a unit stands behind the word for its area. */
    private boolean isOfPlace(int area) {
        int of = area + sentence.length(AREA, area);
        of += sentence.is(of, "của") ? 1 : 0;
        return sentence.has(NewsWords.LEVELS, of + (sentence.is(of, "toàn") ? 1 : 0));
    }

    /** "rộng 5 km2", "xã A có 5 km2 và 4.000 dân": whether an area without "diện tích" is that of a unit. */
    private boolean isOfUnit(int from, int end) {
        boolean inBracket = sentence.at(from - 1).isMark('(')
                && sentence.at(end).isMark(')')
                && (sentence.at(from - 2).isCapital() || sentence.at(from - 2).isNumber());
        if (inBracket || sentence.is(from - 1, "rộng")) {
            return true;
        }
        int next =
                end + (sentence.at(end).isMark(',') || sentence.at(end).isMark(';') || sentence.is(end, "và") ? 1 : 0);
        next += sentence.is(next, "với") || sentence.is(next, "có") ? 1 : 0;
        StatedNumber people = StatedNumber.at(sentence, next);
        boolean beside = people != null && isPeople(people.end());
        boolean behindPeople = sentence.is(from - 1, "trên") && sentence.hasBetween(PEOPLE, from - NEAR, from);
        boolean joinedToPeople = !sentence.at(from - 1).isMark('(') && sentence.hasBetween(PEOPLE, from - 2, from);
        return joinedToPeople || beside || behindPeople || sentence.has(POPULATION, next);
    }

    /** "50.000 người sinh sống trên 198 km2": whether "trên" is no bound but tells where the people live. */
    private boolean isUnderPeople(int from) {
        return sentence.is(from, "trên") && sentence.hasBetween(PEOPLE, from - NEAR / 2, from);
    }

    private boolean isPeople(int at) {
        return sentence.has(PEOPLE, at) && !sentence.has(PART_OF_PEOPLE, at + 1);
    }

    /** The number of words for people, if they are the population of a unit; 0 if not. */
    private int people(int from, int at, boolean areaBefore) {
        if (sentence.is(at, "nhân") && sentence.is(at + 1, "khẩu")) {
            return 2;
        }
        String word = sentence.at(at).word();
        if (word.equals("khẩu")) {
            if (sentence.hasBetween(OF_A_PART, from - REACH, from)) {
                return 0;
            }
            return sentence.is(from - 2, "hộ") || sentence.is(from - 1, "hộ") ? 1 : 0;
        }
        boolean noun = word.equals("người")
                || (word.equals("cư") && sentence.is(at + 1, "dân"))
                || (word.equals("dân") && !sentence.is(at + 1, "quân") && !sentence.is(at + 1, "tộc"));
        if (!noun || sentence.at(at + 1).isMark('/')) {
            return 0;
        }
        if (isMoved(from, 2 * NEAR) || moves(from, at)) {
            return 0;
        }
        if (areaBefore) {
            return word.equals("cư") ? 2 : 1;
        }
        boolean singled = isSingledBy(MOST_PEOPLE, from) && !sentence.has(PART_OF_PEOPLE, at + 1);
        if (singled || isPopulation(from, at)) {
            return 1;
        }
        for (int i = from - 1; i >= Math.max(sentence.from(), from - REACH); i--) {
            if (sentence.has(POPULATION, i)) {
                return 1;
            }
            boolean second = (sentence.is(i, "số") && sentence.is(i - 1, "dân"))
                    || (sentence.is(i, "dân") && sentence.is(i - 1, "số"))
                    || sentence.is(i, "khẩu");
            boolean year = sentence.isCovered(i);
            boolean ofUnit = sentence.at(i).isCapital()
                    || sentence.has(NewsWords.LEVELS, i)
                    || sentence.length(NewsWords.LEVELS, i - 1) == 2;
            if (!second
                    && !year
                    && !ofUnit
                    && !isStep(i)
                    && !BETWEEN_POPULATION.contains(sentence.at(i).word())) {
                return 0;
            }
        }
        return 0;
    }

    /** "xã A có 4.512 dân", "có 32.145 người.": whether people without "dân số" are all of a unit. */
    private boolean isPopulation(int from, int at) {
        String before = sentence.at(from - 1).word();
        boolean given = before.equals("có") || before.equals("với") || before.equals("đông");
        boolean dwellers =
                sentence.is(at, "dân") && (given || before.equals("và") || before.equals(",") || before.equals("gần"));
        if (sentence.has(PART_OF_PEOPLE, at + 1)) {
            return false;
        }
        boolean beforeUnit = from - 1 == sentence.from()
                && before.equals("với")
                && sentence.at(at + 1).isMark(',')
                && sentence.has(NewsWords.LEVELS, at + 2);
        int area = at + 1 + (sentence.at(at + 1).isMark(',') || sentence.is(at + 1, "trên") ? 1 : 0);
        boolean besideArea = given && area > at + 1 && sentence.has(AREA, area);
        return dwellers || beforeUnit || besideArea || (given && behindUnit(from - 1));
    }

    /** Whether the words before "có" are a unit or a word for one, and nothing is between but small words. */
    private boolean behindUnit(int giving) {
        for (int i = giving - 1, near = NEAR; i >= sentence.from() && near > 0; i--, near--) {
            if (sentence.has(NewsWords.LEVELS, i) || sentence.length(NewsWords.LEVELS, i - 1) > 1) {
                return true;
            }
            Token token = sentence.at(i);
            if (token.isMark(')')) {
                i = opening(i);
                continue;
            }
            if (token.isMark('.') && sentence.has(SHORT_TYPES, i - 1)) {
                return true;
            }
            boolean small = BEFORE_GIVING.contains(token.word());
            if (!small && !token.isCapital() && !token.isNumber() && !token.isMark('-')) {
                return false;
            }
        }
        return false;
    }

    /** The place of the bracket that a mark closes; the mark itself if there is none. */
    private int opening(int closing) {
        int at = closing;
        while (at > sentence.from() && !sentence.at(at).isMark('(')) {
            at--;
        }
        return sentence.at(at).isMark('(') ? at : closing;
    }

    /** Whether words before a size, and outside of a founding that was read, make it that of a part that moves. */
    private boolean isMoved(int from, int near) {
        for (int i = Math.max(sentence.from(), from - near); i < from; i++) {
            boolean after = sentence.is(i - 1, "sau") || sentence.is(i - 1, "khi");
            if (!sentence.isCovered(i) && !after && sentence.has(MOVED, i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a size is that of the part that moves into another unit: "nhập … diện tích 5,3 km2 … của xã A vào xã B".
     */
    private boolean moves(int from, int end) {
        boolean into = false;
        for (int i = end;
                i < Math.min(sentence.to(), end + 2 * FAR) && !sentence.at(i).isMark(';');
                i++) {
            into |= sentence.is(i, "vào");
        }
        for (int i = from - 1; into && i >= Math.max(sentence.from(), from - 2 * FAR); i--) {
            if (!sentence.isCovered(i)
                    && sentence.has(MOVES, i)
                    && !sentence.is(i - 1, "khi")
                    && !sentence.is(i - 1, "sáp")) {
                return true;
            }
        }
        return false;
    }
}
