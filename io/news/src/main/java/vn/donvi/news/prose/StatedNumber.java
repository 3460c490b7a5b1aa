package vn.donvi.news.prose;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.NumberReader;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.language.Token;
import vn.donvi.measure.Precision;
import vn.donvi.news.announcement.Amount;

/**
 * A number in a sentence with its stated precision: "hơn 71.000", "48,93", "2,5 triệu".
 *
 * @param value the number
 * @param precision its precision
 * @param from the beginning of its words, with those for its precision
 * @param end the end of its words
 * @param doubt the fault in its writing; empty if there is none
 */
public record StatedNumber(BigDecimal value, Precision precision, int from, int end, String doubt) {
    private static final PhraseSet MORE = PhraseSet.of("hơn, trên");
    private static final PhraseSet LESS = PhraseSet.of("gần, dưới, chưa đến");
    private static final PhraseSet ABOUT = PhraseSet.of("khoảng, xấp xỉ, chừng, ước khoảng");
    /** The words behind a number that multiply it. */
    private static final Map<String, BigDecimal> FACTORS = Map.of(
            "nghìn",
            BigDecimal.valueOf(1_000),
            "ngàn",
            BigDecimal.valueOf(1_000),
            "vạn",
            BigDecimal.valueOf(10_000),
            "triệu",
            BigDecimal.valueOf(1_000_000));

    private static final Set<String> MONEY = Set.of("đồng", "usd", "tỷ", "tỉ", "tấn", "lượt");

    /** The number at a place, with the words for its precision at the place or before it; null if there is none. */
    public static @Nullable StatedNumber at(Sentence sentence, int place) {
        int words = words(sentence, place);
        int number = place + words;
        Token token = sentence.at(number);
        if (!token.isNumber()) {
            return null;
        }
        NumberReader.Reading decimal = NumberReader.area(token.text());
        NumberReader.Reading whole = decimal == null || decimal.doubtful() ? NumberReader.persons(token.text()) : null;
        NumberReader.Reading either = decimal == null ? whole : decimal;
        NumberReader.Reading reading = either == null ? withPoint(token.text()) : either;
        if (reading == null) {
            return null;
        }
        BigDecimal value = reading.value();
        int end = number + 1;
        BigDecimal factor = FACTORS.get(sentence.at(end).word());
        if (factor != null && !MONEY.contains(sentence.at(end + 1).word())) {
            value = new BigDecimal(value.multiply(factor).stripTrailingZeros().toPlainString());
            end++;
        }
        int from = words > 0 ? place : number;
        for (int back = 1; words == 0 && back <= 2; back++) {
            if (words(sentence, number - back) == back) {
                from = number - back;
            }
        }
        String doubt = reading.doubtful() ? wronglyWritten(token.text()) : "";
        return new StatedNumber(value, precision(sentence, from), from, end, doubt);
    }

    /** "1,610.5": a number with commas between thousands and a decimal point, as English texts write it; null if it is none. */
    private static NumberReader.@Nullable Reading withPoint(String digits) {
        int point = digits.lastIndexOf('.');
        boolean decimals = point >= 0 && digits.indexOf(',', point) < 0;
        NumberReader.Reading whole = decimals ? NumberReader.persons(digits.substring(0, point)) : null;
        return whole == null || !whole.doubtful()
                ? null
                : new NumberReader.Reading(new BigDecimal(whole.value() + digits.substring(point)), true);
    }

    /** The same number with another precision. */
    public StatedNumber as(Precision other) {
        return new StatedNumber(value, other, from, end, doubt);
    }

    /**
     * The lower bound of a range that this number ends: "8" in "từ 8 đến 10 nghìn" is 8,000. Null if that is no lower bound.
     */
    public @Nullable StatedNumber lowerBound(StatedNumber low, Sentence sentence) {
        BigDecimal factor = FACTORS.get(sentence.at(end - 1).word());
        boolean isShared = factor != null && sentence.at(low.end - 1).isNumber();
        BigDecimal first = isShared
                ? new BigDecimal(low.value.multiply(factor).stripTrailingZeros().toPlainString())
                : low.value;
        return first.compareTo(value) < 0
                ? new StatedNumber(first, Precision.LOWER_BOUND, low.from, low.end, low.doubt)
                : null;
    }

    /** The same number as a count, with a comma between thousands; null if it is none. */
    public @Nullable StatedNumber asCount(Sentence sentence) {
        String digits = sentence.at(end - 1).text();
        NumberReader.Reading count = NumberReader.persons(digits);
        return count == null ? null : new StatedNumber(count.value(), precision, from, end, wronglyWritten(digits));
    }

    /** Whether this can be a count: nothing stands behind a decimal sign, not even zeros, as in "4,000". */
    public boolean isWhole() {
        return value.scale() <= 0;
    }

    /** The number as an amount of a unit of measure or of counted things. */
    public Amount amount(String unit) {
        return new Amount(value, unit, precision);
    }

    private static String wronglyWritten(String digits) {
        return "'" + digits + "' is not written as a number is in Vietnamese";
    }

    private static int words(Sentence sentence, int place) {
        return Math.max(
                sentence.length(MORE, place), Math.max(sentence.length(LESS, place), sentence.length(ABOUT, place)));
    }

    private static Precision precision(Sentence sentence, int place) {
        if (sentence.has(MORE, place)) {
            return Precision.LOWER_BOUND;
        }
        if (sentence.has(LESS, place)) {
            return Precision.UPPER_BOUND;
        }
        return sentence.has(ABOUT, place) ? Precision.APPROXIMATE : Precision.EXACT;
    }
}
