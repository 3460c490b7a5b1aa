package vn.donvi.news.statement;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.language.Token;
import vn.donvi.news.announcement.DateNamed;
import vn.donvi.news.announcement.PartialDate;
import vn.donvi.news.announcement.PeriodNamed;
import vn.donvi.news.announcement.TimeSpan;
import vn.donvi.news.prose.Sentence;

/**
 * Reads dates, and periods with the plans for them.
 *
 * <pre>
 * date    = [ day-word ] day ("/" | "-" | ".") month [ the same mark year ]     without the year only after a day-word
 *         | [ "ngày" ] day "tháng" month [ ("năm" | "/") year ]
 * period  = "giai đoạn" year dash year | "quý" number [ ("năm" | "/") year ] | "năm" year
 *         | number "tháng" ("đầu" | "cuối") "năm" [ year ] | [ "năm" ] year dash year
 * </pre>
 */
public final class DateParser {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final PhraseSet DAY = PhraseSet.of(
            "ngày, sáng, trưa, chiều, tối, đêm, hôm, vào, sáng nay, chiều nay, tối nay, hôm nay, ngày hôm nay, sáng ngày,"
                    + " trưa ngày, chiều ngày, tối ngày, từ ngày, vào ngày, đến ngày");
    private static final PhraseSet SPAN = PhraseSet.of("giai đoạn, thời kỳ");
    private static final Map<String, Integer> QUARTERS =
            Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "1", 1, "2", 2, "3", 3, "4", 4);

    private final Sentence sentence;

    public DateParser(Sentence sentence) {
        this.sentence = sentence;
    }

    /** A period that was found, and its end. */
    record Found(TimeSpan period, int end) {}

    /** A date that was found, and its end. */
    record Day(PartialDate date, int end) {}

    /** States the dates of the sentence. */
    public void dates() {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (sentence.isCovered(i)) {
                continue;
            }
            int word = sentence.length(DAY, i);
            int bracket = word > 0 && sentence.at(i + word).isMark('(') ? 1 : 0;
            @Nullable Day day = day(i + word + bracket, word > 0);
            boolean two = isDash(i + word + 1) || sentence.is(i + word + 1, "và");
            if (day == null && word > 0 && sentence.at(i + word).isNumber() && two) {
                day = days(i, word);
            }
            if (day != null) {
                sentence.state(new DateNamed(sentence.quote(i, day.end()), day.date()), i, day.end());
                i = day.end() - 1;
            }
        }
    }

    /** States the periods, and the plans for them, of the sentence. */
    public void periods() {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            @Nullable Found found = sentence.isCovered(i) ? null : period(i);
            if (found != null) {
                new PlanParser(sentence).before(i, found);
                sentence.state(new PeriodNamed(sentence.quote(i, found.end()), found.period()), i, found.end());
                i = found.end() - 1;
            }
        }
    }

    /** "9-10/4/2015", "19 - 20/8": states the first day here, and returns the last. */
    private @Nullable Day days(int start, int word) {
        int first = start + word;
        Day last = day(first + 2, true);
        int day = sentence.at(first).asInteger();
        if (last == null
                || last.date().day() == 0
                || !PartialDate.exists(last.date().year(), last.date().month(), day)
                || day < 1) {
            return null;
        }
        PartialDate date = new PartialDate(last.date().year(), last.date().month(), day);
        sentence.state(new DateNamed(sentence.quote(start, last.end()), date), start, last.end());
        return last;
    }

    /** The date at a place; without a year only if {@code introduced}. Null if there is none. */
    @Nullable
    public Day day(int place, boolean introduced) {
        Token first = sentence.at(place);
        if (!first.isNumber()) {
            return null;
        }
        if (first.text().indexOf('.') > 0) {
            return dotted(first.text(), place, introduced);
        }
        int day = first.asInteger();
        if (sentence.is(place + 1, "tháng") && sentence.at(place + 2).asInteger() > 0) {
            int month = sentence.at(place + 2).asInteger();
            int year = sentence.is(place + 3, "năm") || sentence.at(place + 3).isMark('/')
                    ? year(sentence.at(place + 4))
                    : 0;
            return date(year, month, day, place + (year > 0 ? 5 : 3));
        }
        Token mark = sentence.at(place + 1);
        if (!mark.isMark('/') && !mark.isMark('-')) {
            return null;
        }
        Token next = sentence.at(place + 2);
        int month = next.asInteger();
        boolean again = sentence.at(place + 3).isMark(mark.text().charAt(0));
        int year = again ? year(sentence.at(place + 4)) : 0;
        if (year > 0) {
            return date(year, month, day, place + 5);
        }
        Token after = sentence.at(place + 3);
        boolean more = (after.isMark('/') || after.isMark('-') || after.isMark('–'))
                && sentence.at(place + 4).isNumber();
        return introduced && !more ? date(0, month, day, place + 3) : null;
    }

    private static @Nullable Day dotted(String text, int place, boolean introduced) {
        String[] parts = text.split("\\.", -1);
        int year = parts.length == 3 ? number(parts[2]) : 0;
        boolean whole = parts.length == 3 && isYear(year);
        if (!whole && !(introduced && parts.length == 2 && parts[1].length() <= 2)) {
            return null;
        }
        return date(whole ? year : 0, number(parts[1]), number(parts[0]), place + 1);
    }

    private static @Nullable Day date(int year, int month, int day, int end) {
        return month > 0 && day > 0 && PartialDate.exists(year, month, day)
                ? new Day(new PartialDate(year, month, day), end)
                : null;
    }

    /** The period at a place; null if there is none. */
    private @Nullable Found period(int place) {
        int span = sentence.length(SPAN, place);
        if (span > 0) {
            return years(place + span);
        }
        if (sentence.is(place, "quý")) {
            Integer quarter = QUARTERS.get(sentence.at(place + 1).word());
            if (quarter != null) {
                Year year = yearAfter(place + 2);
                return new Found(TimeSpan.months(year.value(), quarter * 3 - 2, quarter * 3), year.end());
            }
        }
        if (sentence.is(place, "năm")) {
            int year = year(sentence.at(place + 1));
            Found years = years(place + 1);
            return years != null ? years : year > 0 ? new Found(TimeSpan.years(year, year), place + 2) : null;
        }
        if (sentence.at(place).isNumber() && sentence.is(place + 1, "tháng") && sentence.is(place + 3, "năm")) {
            int months = sentence.at(place).asInteger();
            boolean first = sentence.is(place + 2, "đầu");
            if (months > 0 && months < 12 && (first || sentence.is(place + 2, "cuối"))) {
                int year = year(sentence.at(place + 4));
                return new Found(
                        first ? TimeSpan.months(year, 1, months) : TimeSpan.months(year, 13 - months, 12),
                        place + (year > 0 ? 5 : 4));
            }
        }
        return null;
    }

    /** "2023 - 2030" at a place; null if there are no years. */
    @Nullable
    Found years(int place) {
        int first = year(sentence.at(place));
        boolean dash = isDash(place + 1);
        int last = dash ? year(sentence.at(place + 2)) : 0;
        return first > 0 && last > first ? new Found(TimeSpan.years(first, last), place + 3) : null;
    }

    /** A date that belongs to a document: "ngày 18/12/2020", "(18/12/2020)". */
    Optional<Day> documentDate(int place) {
        int at = place;
        while (sentence.at(at).isMark(',') || sentence.at(at).isMark('(') || sentence.is(at, "ký")) {
            at++;
        }
        boolean introduced = sentence.is(at, "ngày");
        return at - place > 2 ? Optional.empty() : Optional.ofNullable(day(introduced ? at + 1 : at, introduced));
    }

    private record Year(int value, int end) {}

    /** "năm 2024", "/2024" at a place; the year is 0 if there is none. */
    private Year yearAfter(int place) {
        int year = sentence.is(place, "năm") || sentence.at(place).isMark('/') ? year(sentence.at(place + 1)) : 0;
        return new Year(year, year > 0 ? place + 2 : place);
    }

    private boolean isDash(int place) {
        return sentence.at(place).isMark('-')
                || sentence.at(place).isMark('–')
                || sentence.at(place).isMark('—');
    }

    private static int year(Token token) {
        int year = token.asInteger();
        return isYear(year) ? year : 0;
    }

    private static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static int number(String digits) {
        return digits.length() > 4 || digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? 0
                : Integer.parseInt(digits);
    }
}
