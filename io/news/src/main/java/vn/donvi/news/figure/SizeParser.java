package vn.donvi.news.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.news.announcement.Topic;
import vn.donvi.news.prose.NewsWords;
import vn.donvi.news.prose.Sentence;
import vn.donvi.news.prose.StatedNumber;

/** Reads the size of a unit: area, population, households, density. */
final class SizeParser {
    private static final int NEAR = 8;
    private static final int FAR = 25;
    private static final Set<String> BETWEEN_AREA = Set.copyOf(List.of(
            ("tự nhiên đất là hơn trên khoảng gần có đạt rộng tổng được toàn xã phường mới của địa phương khoảng xấp xỉ : sau sắp"
                            + " xếp sáp nhập")
                    .split(" ", -1)));
    private static final Set<String> BETWEEN_POPULATION = Set.copyOf(List.of(
            ("là có hơn trên khoảng gần đạt của toàn xã phường mới trung địa phương xấp xỉ tổng số : với hiện nay quy mô sau sắp"
                            + " xếp sáp nhập")
                    .split(" ", -1)));

    private static final PhraseSet POPULATION = PhraseSet.of("dân số, nhân khẩu");
    private static final PhraseSet MOVED = PhraseSet.of("toàn bộ, một phần, điều chỉnh, chuyển");
    private static final PhraseSet MOVES = PhraseSet.of("nhập, sáp nhập, điều chỉnh, chuyển");
    private static final PhraseSet AREA = PhraseSet.of("diện tích");
    private static final PhraseSet NATURAL_AREA = PhraseSet.of("diện tích tự nhiên, diện tích đất tự nhiên");

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
            return FoundFigure.of(Topic.DENSITY, number, "người/km²", at + 3);
        }
        boolean km2 = sentence.is(at, "km2");
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
        int people = people(number.from(), at, areaBefore);
        if (people > 0) {
            return FoundFigure.of(Topic.POPULATION, number, sentence.lower(at, at + people), at + people);
        }
        if (!sentence.is(at, "hộ")) {
            return null;
        }
        int end = at + (sentence.is(at + 1, "dân") || sentence.is(at + 1, "gia") ? 1 : 0);
        end += sentence.is(end, "gia") ? 2 : 1;
        boolean whole = sentence.hasBetween(POPULATION, end, end + NEAR) || sentence.is(end + 2, "khẩu");
        return whole ? FoundFigure.of(Topic.HOUSEHOLDS, number, "hộ", end) : null;
    }

    private boolean isArea(int from, int end) {
        if (moves(from, end) || sentence.hasBetween(MOVED, from - NEAR, from)) {
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

    /** The number of words for people, if they are the population of a unit; 0 if not. */
    private int people(int from, int at, boolean areaBefore) {
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
            if (sentence.has(MOVES, i) && !sentence.is(i - 1, "khi") && !sentence.is(i - 1, "sáp")) {
                return true;
            }
        }
        return false;
    }
}
