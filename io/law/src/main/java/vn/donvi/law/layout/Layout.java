package vn.donvi.law.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.grammar.Cursor;
import vn.donvi.law.grammar.Report;
import vn.donvi.law.language.Phrase;
import vn.donvi.law.language.Token;
import vn.donvi.law.resolution.ClauseRef;

/**
 * Divides a resolution into its articles, parts, clauses and points by the beginnings of lines: "Điều 1.", "II.", "37.",
 * "a)". A text without articles is divided by the sections of its annex: "I-", "II-". Clauses are counted anew in each
 * part of an article.
 *
 * <p>A number at the beginning of a line is that of a clause after an empty line or the end of a sentence. It is also
 * one if it is the next in order. Otherwise it belongs to a wrapped line. An article that is the next in order, and a
 * letter that is, may follow a heading, which does not end like a sentence.
 */
public final class Layout {
    private static final Phrase ARTICLE = Phrase.of("điều");
    private static final Phrase ADOPTION = Phrase.of("nghị quyết này được");
    private static final Phrase RECIPIENTS = Phrase.of("nơi nhận");
    /** The letters of points in their order: w, f, j and z are not in use. */
    private static final String POINTS = "abcdđeghiklmnopqrstuvxy";

    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    private final List<Token> tokens;
    private final Report report;
    private final Cursor cursor;
    private final List<Block> blocks = new ArrayList<>();
    private ClauseRef ref = ClauseRef.NONE;
    private int start;
    private int article;
    private int part;
    private int clause;
    private int point;
    private boolean open;

    private Layout(List<Token> tokens, Report report) {
        this.tokens = tokens;
        this.report = report;
        this.cursor = new Cursor(tokens, 0, tokens.size());
    }

    /**
     * A part of a text.
     *
     * @param ref its place
     * @param start its first token, after its number
     * @param end the token after its last
     */
    public record Block(ClauseRef ref, int start, int end) {
        boolean isArticle() {
            return ref.clause().isEmpty();
        }
    }

    /** The operative parts of a text, in order. Reports numbers that are out of order. */
    public static List<Block> blocks(List<Token> tokens, Report report) {
        Layout articles = new Layout(tokens, report);
        articles.divide(articles::articleAt, "Điều", 3);
        if (!articles.blocks.isEmpty()) {
            return articles.blocks;
        }
        Layout sections = new Layout(tokens, report);
        sections.divide(sections::sectionAt, "Mục", 2);
        return sections.blocks;
    }

    /** The clauses and points of a passage without articles, in order, after the words before them. */
    public static List<Block> ofPassage(List<Token> tokens, Report report) {
        Layout clauses = new Layout(tokens, report);
        clauses.open(ClauseRef.NONE, 0);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).first()) {
                clauses.enterClauseOrPoint(i);
            }
        }
        clauses.close(tokens.size());
        return clauses.blocks;
    }

    /** Finds the article or section that begins at a token. */
    private interface Heading {
        /** The number of the heading; 0 if there is none. */
        int at(int place);
    }

    /** Divides the text by headings of {@code length} tokens; the last but one is the number. */
    private void divide(Heading heading, String name, int length) {
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).first()) {
                continue;
            }
            int number = heading.at(i);
            if (number > 0) {
                close(i);
                open(new ClauseRef(name + " " + tokens.get(i + length - 2).text(), "", ""), i + length);
                checkOrder(i, article, number);
                article = number;
                part = 0;
                clause = 0;
                point = 0;
            } else if (open && isClosing(i)) {
                close(i);
            } else if (open && length > 2 && partAt(i) > 0) {
                enterPart(i);
            } else if (open) {
                enterClauseOrPoint(i);
            }
        }
        close(tokens.size());
    }

    private int articleAt(int place) {
        if (!is(ARTICLE, place) || !tokens.get(place).isCapital() || peek(place + 1) == null) {
            return 0;
        }
        int number = tokens.get(place + 1).asInteger();
        Token mark = peek(place + 2);
        boolean heading = mark != null && (mark.isMark('.') || mark.isMark(':') || isDash(mark));
        return heading && (isFree(place) || isNext(place, number)) ? Math.max(0, number) : 0;
    }

    /**
     * Whether this is the next article, with its words on the same line, "Điều 1. Thành lập …" under a title. The words
     * of the first one may be on the next line.
     */
    private boolean isNext(int place, int number) {
        Token words = peek(place + 3);
        return number == article + 1 && words != null && words.isCapital() && (!words.first() || article == 0);
    }

    /** The number of the part of an article that begins here, "II.", if it is the next; 0 if there is none. */
    private int partAt(int place) {
        Token mark = peek(place + 1);
        boolean heading = tokens.get(place).isCapital()
                && tokens.get(place).text().equals(tokens.get(place).text().toUpperCase(Locale.ROOT))
                && mark != null
                && (mark.isMark('.') || isDash(mark))
                && peek(place + 2) != null;
        int number = heading ? ROMAN.indexOf(tokens.get(place).word()) + 1 : 0;
        return number == part + 1 || (number > 0 && isFree(place)) ? number : 0;
    }

    private void enterPart(int place) {
        int number = partAt(place);
        String name = ref.article();
        int end = name.indexOf(", mục ");
        close(place);
        open(
                new ClauseRef(
                        (end < 0 ? name : name.substring(0, end)) + ", mục "
                                + tokens.get(place).text(),
                        "",
                        ""),
                place + 2);
        checkOrder(place, part, number);
        part = number;
        clause = 0;
        point = 0;
    }

    private static boolean isDash(Token mark) {
        return mark.isMark('-') || mark.isMark('–') || mark.isMark('—');
    }

    private int sectionAt(int place) {
        Token mark = peek(place + 1);
        boolean heading = tokens.get(place).isCapital() && mark != null && (mark.isMark('-') || mark.isMark('.'));
        return heading ? ROMAN.indexOf(tokens.get(place).word()) + 1 : 0;
    }

    private void enterClauseOrPoint(int place) {
        Token token = tokens.get(place);
        Token mark = peek(place + 1);
        if (mark == null || peek(place + 2) == null) {
            return;
        }
        int number = token.asInteger();
        boolean listed = number > 0
                && (mark.isMark('.') || mark.isMark(')'))
                && !tokens.get(place + 2).isNumber()
                && (isFree(place) || number == clause + 1);
        int order = token.text().length() == 1 ? POINTS.indexOf(token.text()) + 1 : 0;
        boolean letter = token.isWord()
                && token.text().length() == 1
                && (mark.isMark(')') || (mark.isMark('.') && order > 0 && order == point + 1))
                && (isFree(place) || (order > 0 && order == point + 1));
        if (listed && (mark.isMark('.') || ref.clause().isEmpty())) {
            close(place);
            open(new ClauseRef(ref.article(), "khoản " + number, ""), place + 2);
            if (clause > 0 || !ref.article().isEmpty()) {
                checkOrder(place, clause, number);
            }
            clause = number;
            point = 0;
        } else if (listed || letter) {
            close(place);
            open(new ClauseRef(ref.article(), ref.clause(), "điểm " + token.text()), place + 2);
            point = order;
        }
    }

    /** Whether a heading or number may be here: not in the middle of a sentence. */
    private boolean isFree(int place) {
        return place == 0
                || tokens.get(place).paragraph()
                || tokens.get(place - 1).endsSentence();
    }

    /** Whether the adoption or the recipients begin here, after which nothing is ordered. */
    private boolean isClosing(int place) {
        return isFree(place) && (is(ADOPTION, place) || is(RECIPIENTS, place));
    }

    private void open(ClauseRef place, int from) {
        ref = place;
        start = from;
        open = true;
        report.enter(ref);
    }

    private void close(int end) {
        if (open) {
            blocks.add(new Block(ref, Math.min(start, end), end));
        }
        open = false;
    }

    private void checkOrder(int place, int before, int number) {
        if (number != before + 1) {
            report.add(tokens.get(place), "number " + number + " comes after " + before + ": parts may be missing");
        }
    }

    private boolean is(Phrase phrase, int place) {
        cursor.moveTo(place);
        return cursor.isAnyCase(phrase);
    }

    private @Nullable Token peek(int place) {
        return place < tokens.size() ? tokens.get(place) : null;
    }
}
