package vn.donvi.news.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.language.Token;
import vn.donvi.measure.Precision;
import vn.donvi.news.announcement.Amount;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.announcement.PartOfWhole;
import vn.donvi.news.announcement.Stage;
import vn.donvi.news.announcement.StatedFigure;
import vn.donvi.news.announcement.Topic;
import vn.donvi.news.name.Names;
import vn.donvi.news.name.Subjects;
import vn.donvi.news.prose.Sentence;
import vn.donvi.news.prose.StatedNumber;

/**
 * Reads figures about units and their party organisations: a number, the thing that it counts or measures, and the
 * words around it that make it a figure of the whole.
 *
 * <p>A number of newly admitted members, inspected cells or hectares of rice is no such figure. If the words around a
 * number do not show a figure of the whole, the number is listed as not understood.
 */
public final class FigureParser {
    private static final int NEAR = 8;
    private static final int FAR = 25;
    /** The words that are numbered by the number behind them, which counts nothing. */
    private static final Set<String> NUMBERED = Set.of("hội", "khóa", "lần", "thứ", "quý", "khoản", "điều", "bộ");

    private static final String NO_UNIT = "the words do not show whose figure it is";
    private static final PhraseSet PLANNED = PhraseSet.of("dự kiến, phấn đấu, mục tiêu");
    private static final PhraseSet SUMMONED = PhraseSet.of("triệu tập");

    private final Sentence sentence;
    private final FigureSubject subject;
    private final SizeParser sizes;
    private final PartyParser party;
    private final CountParser counts;

    public FigureParser(Sentence sentence, Names names, Subjects subjects) {
        Whole whole = new Whole(sentence);
        this.sentence = sentence;
        this.subject = new FigureSubject(sentence, names, subjects);
        this.sizes = new SizeParser(sentence);
        this.party = new PartyParser(sentence, whole);
        this.counts = new CountParser(sentence, whole);
    }

    /** States the figures of the sentence. */
    public void figures() {
        int lastArea = -FAR;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            FoundFigure listed = sentence.at(i).isNumber() && !sentence.isCovered(i) ? counts.beforeList(i) : null;
            if (listed != null) {
                state(listed);
                i = listed.end() - 1;
                continue;
            }
            int read = subject.read(i);
            if (read > i) {
                i = read - 1;
                continue;
            }
            int out = partOfWhole(i);
            out = out > i ? out : range(i, i - lastArea <= NEAR);
            if (out > i) {
                i = out - 1;
                continue;
            }
            StatedNumber number = number(i);
            FoundFigure found = number == null ? null : figure(number, i - lastArea <= NEAR);
            if (found != null) {
                state(found);
                lastArea = found.topic() == Topic.AREA || found.topic() == Topic.DENSITY ? found.end() : lastArea;
                i = found.end() - 1;
            }
        }
    }

    /** "18/20 chỉ tiêu": states the part and the whole, and returns the end, or the place. */
    private int partOfWhole(int place) {
        Token part = sentence.at(place);
        boolean slash = !sentence.isCovered(place)
                && sentence.at(place + 1).isMark('/')
                && !sentence.at(place - 1).isMark('/')
                && !sentence.at(place + 3).isMark('/');
        int whole = slash ? sentence.at(place + 2).asInteger() : -1;
        int things = Math.max(counts.things(place + 3), party.people(place + 3));
        if (part.asInteger() < 0 || whole < part.asInteger() || whole == 0 || things == 0) {
            return place;
        }
        int end = place + 3 + things;
        String unit = sentence.lower(place + 3, end);
        sentence.state(
                new PartOfWhole(sentence.quote(place, end), amount(part.asInteger(), unit), amount(whole, unit)),
                place,
                end);
        return end;
    }

    private static Amount amount(int number, String unit) {
        return new Amount(BigDecimal.valueOf(number), unit, Precision.EXACT);
    }

    /** "từ 8.000 đến 10.000 người": states the two bounds, and returns the end, or the place. */
    private int range(int place, boolean areaBefore) {
        StatedNumber first = sentence.at(place).isNumber() ? number(place) : null;
        boolean until = first != null
                && (sentence.is(first.end(), "đến")
                        || sentence.at(first.end()).isMark('-')
                        || sentence.at(first.end()).isMark('–'));
        StatedNumber high = first == null || !until ? null : StatedNumber.at(sentence, first.end() + 1);
        StatedNumber low = first == null || high == null ? null : high.lowerBound(first, sentence);
        if (low == null || high == null) {
            return place;
        }
        int from = sentence.is(low.from() - 1, "từ") ? low.from() - 1 : low.from();
        StatedNumber whole = new StatedNumber(high.value(), high.precision(), from, high.end(), high.doubt());
        FoundFigure found = figure(whole, areaBefore);
        if (found == null) {
            return place;
        }
        state(new FoundFigure(
                found.topic(), bound(low, whole, Precision.LOWER_BOUND), found.unit(), found.end(), found.doubt()));
        state(new FoundFigure(
                found.topic(), bound(high, whole, Precision.UPPER_BOUND), found.unit(), found.end(), found.doubt()));
        return found.end();
    }

    private static StatedNumber bound(StatedNumber number, StatedNumber words, Precision precision) {
        return new StatedNumber(number.value(), precision, words.from(), words.end(), number.doubt());
    }

    /** The number at a place that counts or measures; null if there is none. */
    private @Nullable StatedNumber number(int place) {
        if (sentence.isCovered(place)) {
            return null;
        }
        StatedNumber number =
                sentence.at(place).isNumber() ? StatedNumber.at(sentence, place) : counts.wordNumber(place);
        boolean counts = number != null
                && !NUMBERED.contains(sentence.at(number.from() - 1).word())
                && (!sentence.at(number.from() - 1).isMark('/') || sentence.is(number.from() - 2, "hộ"))
                && !sentence.at(place + 1).isMark('/');
        return counts ? number : null;
    }

    /** The figure of a number; null if the words around it do not make it one. */
    private @Nullable FoundFigure figure(StatedNumber number, boolean areaBefore) {
        FoundFigure found = sizes.measured(number);
        StatedNumber count = found == null ? asCount(number) : null;
        if (count == null) {
            return found;
        }
        found = sizes.counted(count, areaBefore);
        found = found == null ? party.counted(count) : found;
        return found == null ? counts.counted(count) : found;
    }

    /** The number as a count; of people it may have a comma between thousands. Null if it can count nothing. */
    private @Nullable StatedNumber asCount(StatedNumber number) {
        if (number.isWhole()) {
            return number;
        }
        boolean people = sentence.is(number.end(), "người")
                || sentence.is(number.end(), "nhân")
                || sentence.is(number.end(), "hộ")
                || party.people(number.end()) > 0;
        return people ? number.asCount(sentence) : null;
    }

    private void state(FoundFigure found) {
        int from = found.number().from();
        Optional<NamedUnit> unit = Optional.ofNullable(subject.of(found.topic(), found.end()));
        StatedFigure figure = new StatedFigure(
                sentence.quote(from, found.end()),
                found.topic(),
                unit,
                found.amount(),
                stage(found.topic(), from),
                unit.isEmpty() && found.doubt().isEmpty() ? NO_UNIT : found.doubt());
        sentence.state(figure, from, found.end());
    }

    private Stage stage(Topic topic, int from) {
        int first = Math.max(sentence.from(), from - FAR);
        if (topic != Topic.TASKS && sentence.hasBetween(PLANNED, first, from)) {
            return Stage.PLANNED;
        }
        boolean summoned = topic == Topic.DELEGATES && sentence.hasBetween(SUMMONED, first, from);
        return summoned ? Stage.SUMMONED : Stage.ACTUAL;
    }
}
