package vn.donvi.news.statement;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.Lexer;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.language.Token;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.announcement.Occasion;
import vn.donvi.news.name.FoundUnit;
import vn.donvi.news.name.Names;
import vn.donvi.news.name.Subjects;
import vn.donvi.news.prose.NewsWords;
import vn.donvi.news.prose.Sentence;
import vn.donvi.party.term.OrdinalNumber;
import vn.donvi.party.term.Ordinals;
import vn.donvi.party.term.Term;

/**
 * Reads congresses, conferences and committees with their numbers.
 *
 * <pre>
 * occasion = host [ held event ] | event | "nhiệm kỳ" term
 * host     = body { body | unit | number }         "Ban Chấp hành Đảng bộ huyện Gia Lộc khóa XXVI"
 * event    = ( "Đại hội" … | "Hội nghị" ) { body | unit | number }
 * held     = [ "đã" ] "tổ chức" | "khai mạc" | "họp" …
 * number   = "khóa" ordinal | "lần" [ "thứ" ] ordinal | "nhiệm kỳ" year dash year | ordinal, after "Đại hội"
 * </pre>
 *
 * <p>"Lần thứ" is the number of a conference after "Hội nghị", and of a congress otherwise.
 */
public final class OccasionParser {
    private static final int LONGEST = 40;
    private static final PhraseSet CONGRESS = PhraseSet.of(
            "đại hội đại biểu toàn quốc, đại hội đại biểu, đại hội đảng toàn quốc, đại hội đảng viên, đại hội");
    private static final String CONFERENCE_WORD = "hội nghị";
    private static final PhraseSet CONFERENCE = PhraseSet.of(CONFERENCE_WORD);
    private static final PhraseSet HELD = PhraseSet.of(
            "đã tổ chức, tổ chức, đã khai mạc, khai mạc, họp, đã họp, tiến hành, đã tiến hành, tổ chức trọng thể, long trọng tổ"
                    + " chức, trọng thể tổ chức, đã long trọng tổ chức, tổ chức thành công, đã tổ chức thành công, tổ chức"
                    + " phiên chính thức, tổ chức khai mạc, tổ chức phiên trù bị, đã tổ chức khai mạc");
    private static final PhraseSet WORDS = PhraseSet.of(
            "của đảng, đảng, các cấp, cấp xã, cấp huyện, cấp tỉnh, cấp cơ sở, toàn quốc, đại biểu, toàn thể, mở rộng");
    private static final PhraseSet SERIES = PhraseSet.of("khóa");
    private static final PhraseSet TIME = PhraseSet.of("lần thứ, lần");
    private static final PhraseSet TERM = PhraseSet.of("nhiệm kỳ, nhiệm kì");

    private final Sentence sentence;
    private final Names names;
    private final Subjects subjects;

    private Ordinals ordinals = Ordinals.NONE;
    private StringBuilder body = new StringBuilder();
    private @Nullable NamedUnit unit;
    private boolean conference;
    private boolean congress;
    private int last;

    public OccasionParser(Sentence sentence, Names names, Subjects subjects) {
        this.sentence = sentence;
        this.names = names;
        this.subjects = subjects;
    }

    /** States the occasions of the sentence. */
    public void occasions() {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            boolean event = sentence.has(CONGRESS, i) || sentence.has(CONFERENCE, i);
            if (event || sentence.has(NewsWords.BODIES, i)) {
                i = Math.max(i, occasion(i) - 1);
            } else if (sentence.has(TERM, i)) {
                i = Math.max(i, term(i) - 1);
            }
        }
    }

    /** Reads the occasion at a place, and states it if it has a number; returns its end, or the place itself. */
    private int occasion(int place) {
        ordinals = Ordinals.NONE;
        body = new StringBuilder();
        unit = null;
        conference = sentence.has(CONFERENCE, place);
        congress = sentence.has(CONGRESS, place);
        boolean host = !conference && !congress;
        last = place;
        int end = parts(place);
        if (host) {
            int held = sentence.length(HELD, end);
            boolean event = held > 0 && (sentence.has(CONGRESS, end + held) || sentence.has(CONFERENCE, end + held));
            if (event) {
                conference = sentence.has(CONFERENCE, end + held);
                congress = !conference;
                StringBuilder hostBody = body;
                body = new StringBuilder();
                parts(end + held);
                body = isBareConference() ? hostBody : body;
            }
        }
        if (ordinals.equals(Ordinals.NONE)) {
            return place;
        }
        String words = body.toString();
        if (conference && !isBareConference() && Lexer.lowerCase(words).startsWith(CONFERENCE_WORD)) {
            words = words.substring(CONFERENCE_WORD.length()).strip();
        }
        sentence.state(
                new Occasion(sentence.quote(place, last), words, Optional.ofNullable(unit), ordinals), place, last);
        return last;
    }

    private boolean isBareConference() {
        return conference && Lexer.lowerCase(body.toString()).equals(CONFERENCE_WORD);
    }

    private int term(int place) {
        int word = sentence.length(TERM, place);
        DateParser.@Nullable Found years = new DateParser(sentence).years(place + word);
        if (years == null) {
            return place;
        }
        Ordinals term = Ordinals.NONE.withNhiemKy(
                Term.of(years.period().first().year(), years.period().last().year()));
        sentence.state(
                new Occasion(sentence.quote(place, years.end()), "", Optional.empty(), term), place, years.end());
        return years.end();
    }

    /**
     * Reads bodies, units and numbers from a place on, and returns their end. The field {@code last} keeps the end of
     * the occasion's own words.
     */
    private int parts(int place) {
        int at = place;
        while (at < Math.min(sentence.to(), place + LONGEST)) {
            int number = number(at);
            if (number > at) {
                last = number;
                at = number;
                continue;
            }
            int aside = aside(at);
            if (aside > at) {
                at = aside;
                continue;
            }
            int words = words(at);
            int end = at + words;
            @Nullable
            FoundUnit found = words > 0 && sentence.has(NewsWords.BODIES, at)
                    ? names.units().ofBody(end)
                    : words == 0 ? names.units().unit(at) : null;
            boolean level = found != null && sentence.has(NewsWords.LEVELS, end);
            if (words == 0 && found == null) {
                if (at > place && sentence.is(at, "của") && sentence.has(NewsWords.BODIES, at + 1)) {
                    at++;
                    continue;
                }
                break;
            }
            if (words == 0 && level && body.length() == 0) {
                break;
            }
            int shown = end + (level ? sentence.length(NewsWords.LEVELS, end) : 0);
            if (shown > at) {
                body.append(body.isEmpty() ? "" : " ").append(sentence.words(at, shown));
            }
            if (found != null) {
                take(found.unit());
                end = found.end();
            }
            last = last > place ? end : last;
            at = end;
        }
        return at;
    }

    private void take(NamedUnit found) {
        if (found.isNamed() && !found.term().isEmpty()) {
            subjects.add(found);
        }
        NamedUnit meant = found.isNamed() ? found : subjects.meant(found.term());
        if (unit == null) {
            unit = meant;
        }
    }

    private int words(int at) {
        int other = sentence.length(WORDS, at);
        boolean cut =
                sentence.is(at + other - 1, "đảng") && (sentence.is(at + other, "bộ") || sentence.is(at + other, "ủy"));
        return Math.max(
                Math.max(sentence.length(CONGRESS, at), sentence.length(CONFERENCE, at)),
                Math.max(sentence.length(NewsWords.BODIES, at), cut ? 0 : other));
    }

    /** "(mở rộng)", "(HĐND)": the end of the bracket, or the place itself. */
    private int aside(int place) {
        if (!sentence.at(place).isMark('(')) {
            return place;
        }
        int words = Math.max(sentence.length(WORDS, place + 1), sentence.length(NewsWords.BODIES, place + 1));
        return words > 0 && sentence.at(place + 1 + words).isMark(')') ? place + words + 2 : place;
    }

    /** Reads the number at a place, behind a mark or not, and returns its end, or the place itself. */
    private int number(int place) {
        int at = place;
        boolean bracket = sentence.at(at).isMark('(');
        if (bracket
                || sentence.at(at).isMark(',')
                || sentence.at(at).isMark('-')
                || sentence.at(at).isMark('–')) {
            at++;
        }
        int end = marked(at);
        if (end == at && at == place && congress && sentence.endsBefore(CONGRESS, at, 5)) {
            end = congressNumber(at);
        }
        if (end == at) {
            return place;
        }
        return bracket && sentence.at(end).isMark(')') ? end + 1 : end;
    }

    private int marked(int at) {
        int series = sentence.length(SERIES, at);
        if (series > 0) {
            OptionalInt number = ordinal(at + series);
            if (number.isPresent()) {
                ordinals = ordinals.withKhoa(number.getAsInt());
                return at + series + 1;
            }
            return at;
        }
        int time = sentence.length(TIME, at);
        if (time > 0) {
            OptionalInt number = ordinal(at + time);
            if (number.isPresent()) {
                ordinals =
                        conference ? ordinals.withHoiNghi(number.getAsInt()) : ordinals.withLanThu(number.getAsInt());
                return at + time + 1;
            }
            return at;
        }
        int term = sentence.length(TERM, at);
        DateParser.@Nullable Found years = term == 0 ? null : new DateParser(sentence).years(at + term);
        if (years == null) {
            return at;
        }
        ordinals = ordinals.withNhiemKy(
                Term.of(years.period().first().year(), years.period().last().year()));
        return years.end();
    }

    /** "Đại hội XIV": reads a number in Roman capitals only. */
    private int congressNumber(int at) {
        Token token = sentence.at(at);
        OptionalInt number = token.isCapital() ? OrdinalNumber.find(token.text()) : OptionalInt.empty();
        if (number.isEmpty() || !token.text().chars().allMatch(c -> "IVX".indexOf(c) >= 0)) {
            return at;
        }
        ordinals = ordinals.withLanThu(number.getAsInt());
        return at + 1;
    }

    private OptionalInt ordinal(int place) {
        Token token = sentence.at(place);
        return token.isNumber() || token.isWord() ? OrdinalNumber.find(token.text()) : OptionalInt.empty();
    }
}
