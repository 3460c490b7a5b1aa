package vn.donvi.law.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.grammar.Cursor;
import vn.donvi.law.grammar.Report;
import vn.donvi.law.grammar.UnexpectedTokenException;
import vn.donvi.law.grammar.UnitListParser;
import vn.donvi.law.language.Phrase;
import vn.donvi.law.language.Token;
import vn.donvi.law.language.UnitTerm;
import vn.donvi.law.resolution.UnitName;

/** Finds the facts about a resolution: number, issuer, title, dates, and the province that it is about. */
public final class FrontMatter {
    private static final int LONGEST_NUMBER = 12;
    private static final Phrase NUMBER = Phrase.of("số");
    private static final List<Phrase> KINDS =
            List.of(Phrase.of("nghị quyết"), Phrase.of("nghị định"), Phrase.of("quyết định"));

    /** The words that follow the title at the beginning of a line. */
    private static final List<Phrase> AFTER_TITLE = List.of(
            Phrase.of("nghị định"),
            Phrase.of("quyết nghị"),
            Phrase.of("quyết định"),
            Phrase.of("chính phủ"),
            Phrase.of("thủ tướng chính phủ"),
            Phrase.of("ủy ban thường vụ"),
            Phrase.of("uỷ ban thường vụ"),
            Phrase.of("căn cứ"),
            Phrase.of("điều"));

    private static final Phrase DAY = Phrase.of("ngày");
    private static final Phrase MONTH = Phrase.of("tháng");
    private static final Phrase YEAR = Phrase.of("năm");
    private static final Phrase IN_FORCE = Phrase.of("có hiệu lực thi hành");
    private static final Phrase COUNTED = Phrase.of("kể");
    private static final Phrase FROM = Phrase.of("từ");
    private static final Phrase ADOPTED = Phrase.of("ngày được thông qua");
    private static final Phrase SIGNED = Phrase.of("ngày ký");
    private static final Phrase OPERATIVE = Phrase.of("chính thức hoạt động từ");
    private static final List<Phrase> OF = List.of(Phrase.of("của"), Phrase.of("thuộc"));
    private static final Phrase ON_THE_BASIS = Phrase.of("trên cơ sở");
    private static final List<Phrase> PROVINCE_TERMS = List.of(Phrase.of("tỉnh"), Phrase.of(UnitTerm.CITY));

    /** The bodies by the last letters of their numbers, without the term of the assembly. */
    private static final Map<String, String> ISSUERS = Map.of(
            "UBTVQH", "Ủy ban Thường vụ Quốc hội",
            "QH", "Quốc hội",
            "TW", "Ban Chấp hành Trung ương Đảng",
            "CP", "Chính phủ",
            "HĐND", "Hội đồng nhân dân");

    private final List<Token> tokens;
    private final int end;
    private final Cursor cursor;

    /** Reads the front matter before the token {@code end}, where the first article begins. */
    public FrontMatter(List<Token> tokens, int end) {
        this.tokens = tokens;
        this.end = end;
        this.cursor = new Cursor(tokens, 0, tokens.size());
    }

    /** The number after "Số" or "số:", "1665/NQ-UBTVQH15"; empty if there is none. */
    public String number() {
        for (int i = 0; i < end; i++) {
            if (!at(i).acceptAnyCase(NUMBER)) {
                continue;
            }
            boolean colon = cursor.acceptMark(':');
            String number = joined(cursor.place());
            if ((colon || tokens.get(i).isCapital()) && number.indexOf('/') > 0) {
                return number;
            }
        }
        return "";
    }

    /** The issuing body by the letters of its number; empty if they are not known. */
    public static String issuer(String number) {
        int letters = number.length();
        while (letters > 0 && Character.isDigit(number.charAt(letters - 1))) {
            letters--;
        }
        String body = number.substring(
                Math.max(number.lastIndexOf('-', letters), number.lastIndexOf('/', letters)) + 1, letters);
        return ISSUERS.getOrDefault(body, "");
    }

    /** The paragraph after "NGHỊ QUYẾT" or "NGHỊ ĐỊNH" in a line of its own; empty if there is none. */
    public String title() {
        for (int i = 0; i + 2 < end; i++) {
            Token next = tokens.get(i + 2);
            if (tokens.get(i).first() && at(i).isAnyCase(KINDS) && next.first()) {
                int to = i + 2;
                while (to < end && (to == i + 2 || !tokens.get(to).paragraph()) && !isAfterTitle(to)) {
                    to++;
                }
                return words(i + 2, to);
            }
        }
        return "";
    }

    private boolean isAfterTitle(int place) {
        return tokens.get(place).first() && at(place).isAnyCase(AFTER_TITLE);
    }

    /** The date of issue: the first date, which is next to the place ("Hà Nội, ngày 16 tháng 6 năm 2025"). */
    @Nullable
    public LocalDate issued() {
        for (int i = 0; i < end; i++) {
            LocalDate date = at(i).is(DAY) ? date(i) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** The date on which the resolution comes into force, anywhere in the text. */
    @Nullable
    public LocalDate inForce(@Nullable LocalDate issued) {
        for (int i = 0; i < tokens.size(); i++) {
            if (at(i).accept(IN_FORCE)) {
                cursor.accept(COUNTED);
                cursor.accept(FROM);
                return cursor.is(ADOPTED) || cursor.is(SIGNED) ? issued : date(cursor.place());
            }
        }
        return null;
    }

    /** The date from which the new authorities work, anywhere in the text. */
    @Nullable
    public LocalDate operative() {
        for (int i = 0; i < tokens.size(); i++) {
            if (at(i).accept(OPERATIVE)) {
                return date(cursor.place());
            }
        }
        return null;
    }

    /** The province in the heading of the first article; {@link UnitName#NONE} if it names none. */
    public UnitName province(int headingEnd, Report report) {
        int limit = end;
        while (limit < headingEnd && !at(limit).isAnyCase(ON_THE_BASIS)) {
            limit++;
        }
        Cursor heading = new Cursor(tokens, end, limit);
        while (!heading.atEnd()) {
            if ((heading.accept(OF) || heading.acceptMark(',')) && heading.isAnyCase(PROVINCE_TERMS)) {
                try {
                    return new UnitListParser(heading, report).unit().within(List.of());
                } catch (UnexpectedTokenException e) {
                    return UnitName.NONE;
                }
            }
            heading.next();
        }
        return UnitName.NONE;
    }

    /** The date at a place, "ngày 16 tháng 6 năm 2025"; null if there is none. */
    private @Nullable LocalDate date(int place) {
        if (!at(place).accept(DAY)) {
            return null;
        }
        int day = cursor.next().asInteger();
        int month = cursor.accept(MONTH) ? cursor.next().asInteger() : -1;
        int year = cursor.accept(YEAR) ? cursor.next().asInteger() : -1;
        if (day < 1 || month < 1 || year < 1) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Cursor at(int place) {
        cursor.moveTo(place);
        return cursor;
    }

    /**
     * The tokens from a place up to the next blank, at most as many as a number has, without the comma or full stop
     * behind them.
     */
    private String joined(int first) {
        StringBuilder text = new StringBuilder();
        int last = Math.min(end, first + LONGEST_NUMBER);
        for (int i = first; i < last && (i == first || !tokens.get(i).gap()); i++) {
            text.append(tokens.get(i).text());
        }
        int length = text.length();
        while (length > 0 && !Character.isLetterOrDigit(text.charAt(length - 1))) {
            length--;
        }
        return text.substring(0, length);
    }

    private String words(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i > from && tokens.get(i).gap() ? " " : "")
                    .append(tokens.get(i).text());
        }
        return text.toString();
    }
}
