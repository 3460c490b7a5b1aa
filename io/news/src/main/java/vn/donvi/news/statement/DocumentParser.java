package vn.donvi.news.statement;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.language.Token;
import vn.donvi.news.announcement.DocumentNamed;
import vn.donvi.news.announcement.PartialDate;
import vn.donvi.news.name.FoundUnit;
import vn.donvi.news.name.Names;
import vn.donvi.news.prose.NewsWords;
import vn.donvi.news.prose.Sentence;

/**
 * Reads documents by their numbers.
 *
 * <pre>
 * document = type [ "số" ] number [ [ "," ] "ngày" date ] [ [ "," ] "của" issuer ]
 * number   = digits { "/" | "-" | letters }     of digits alone only after "số", or before a date
 * </pre>
 */
public final class DocumentParser {
    private static final int LONGEST_NUMBER = 12;
    private static final int LONGEST_ISSUER = 20;
    private static final PhraseSet TYPES = PhraseSet.of(
            "nghị quyết, quyết định, chỉ thị, kết luận, kế hoạch, hướng dẫn, quy định, thông báo, nghị định, luật, công văn, tờ"
                    + " trình, thông tư, chương trình hành động, chương trình, đề án, báo cáo, công điện, văn bản, quy chế, thông"
                    + " tri, sắc lệnh, pháp lệnh");
    private static final PhraseSet ISSUERS = PhraseSet.of(
            "ban chấp hành trung ương đảng, ban chấp hành trung ương, bộ chính trị, ban bí thư, ủy ban thường vụ quốc hội, quốc"
                    + " hội, chính phủ, thủ tướng chính phủ, ban tổ chức trung ương, ban tuyên giáo và dân vận trung ương, bộ nội vụ, thủ"
                    + " tướng, chủ tịch ubnd, trung ương");

    private final Sentence sentence;
    private final Names names;

    public DocumentParser(Sentence sentence, Names names) {
        this.sentence = sentence;
        this.names = names;
    }

    /** States the documents of the sentence. */
    public void documents() {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int type = sentence.length(TYPES, i);
            if (type > 0) {
                i = Math.max(i, document(i, type) - 1);
            }
        }
    }

    private int document(int place, int type) {
        int at = place + type;
        boolean said = sentence.is(at, "số");
        at += said ? 1 : 0;
        at += said && sentence.at(at).isMark(':') ? 1 : 0;
        int end = numberEnd(at);
        if (end == at) {
            return place;
        }
        DateParser dates = new DateParser(sentence);
        Optional<DateParser.Day> date = dates.documentDate(end);
        boolean bare = end == at + 1;
        if (bare && !said && date.isEmpty()) {
            return place;
        }
        String number = sentence.words(at, end);
        int last = date.map(DateParser.Day::end).orElse(end);
        int issuerFrom =
                last + (sentence.at(last).isMark(')') || sentence.at(last).isMark(',') ? 1 : 0);
        int issuerEnd = sentence.is(issuerFrom, "của") ? issuerEnd(issuerFrom + 1) : 0;
        String issuer = issuerEnd > issuerFrom + 1 ? sentence.words(issuerFrom + 1, issuerEnd) : "";
        last = issuer.isEmpty() ? last : issuerEnd;
        Optional<PartialDate> day = date.map(DateParser.Day::date);
        String words = sentence.words(place, place + type);
        String capital = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        sentence.state(new DocumentNamed(sentence.quote(place, last), capital, number, day, issuer), place, last);
        return last;
    }

    /** The end of the number at a place: tokens without a blank between them, the first of digits. */
    private int numberEnd(int place) {
        if (!sentence.at(place).isNumber()) {
            return place;
        }
        int at = place + 1;
        while (at < Math.min(sentence.to(), place + LONGEST_NUMBER)
                && (isSpaced(at) || isSpaced(at - 1) || (!sentence.at(at).gap() && isOfNumber(at)))) {
            at++;
        }
        boolean date = at > place + 1 && new DateParser(sentence).day(place, false) != null;
        boolean rate = sentence.at(place + 1).isMark('%');
        return date || rate ? place : at;
    }

    /** "936 – QĐ/HU": a dash between blanks, and letters in capitals behind it. */
    private boolean isSpaced(int place) {
        Token next = sentence.at(place + 1);
        boolean dash = sentence.at(place).isMark('-') || sentence.at(place).isMark('–');
        return dash
                && next.isCapital()
                && next.text().length() > 1
                && Character.isUpperCase(next.text().charAt(1));
    }

    private boolean isOfNumber(int place) {
        Token token = sentence.at(place);
        boolean mark = token.isMark('/') || token.isMark('-') || token.isMark('–');
        return token.isWord()
                || token.isNumber()
                || (mark && !sentence.at(place + 1).gap());
    }

    private int issuerEnd(int place) {
        int at = place;
        while (at < Math.min(sentence.to(), place + LONGEST_ISSUER)) {
            int body = Math.max(sentence.length(NewsWords.BODIES, at), sentence.length(ISSUERS, at));
            @Nullable
            FoundUnit unit =
                    body > 0 ? names.units().ofBody(at + body) : names.units().unit(at);
            if (body == 0 && unit == null) {
                break;
            }
            at = unit == null ? at + body : unit.end();
        }
        return at;
    }
}
