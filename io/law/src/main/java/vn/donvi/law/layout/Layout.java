package vn.donvi.law.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.grammar.Cursor;
import vn.donvi.law.grammar.Report;
import vn.donvi.law.language.Phrase;
import vn.donvi.law.language.Token;
import vn.donvi.law.resolution.ClauseRef;

/**
 * Divides a resolution into its articles, clauses and points by the beginnings of lines: "Điều 1.", "37.", "a)". A text
 * without articles is divided by the sections of its annex: "I-", "II-".
 *
 * <p>A number at the beginning of a line is that of a clause after an empty line or the end of a sentence. It is also
 * one if it is the next in order. Otherwise it belongs to a wrapped line.
 */
public final class Layout {
    private static final Phrase ARTICLE = Phrase.of("điều");
    private static final Phrase ADOPTION = Phrase.of("nghị quyết này được");
    private static final Phrase RECIPIENTS = Phrase.of("nơi nhận");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    private final List<Token> tokens;
    private final Report report;
    private final Cursor cursor;
    private final List<Block> blocks = new ArrayList<>();
    private ClauseRef ref = ClauseRef.NONE;
    private int start;
    private int article;
    private int clause;
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
                clause = 0;
            } else if (open && isClosing(i)) {
                close(i);
            } else if (open) {
                enterClauseOrPoint(i);
            }
        }
        close(tokens.size());
    }

    private int articleAt(int place) {
        if (!is(ARTICLE, place) || !tokens.get(place).isCapital() || !isFree(place)) {
            return 0;
        }
        Token mark = peek(place + 2);
        boolean heading = mark != null && (mark.isMark('.') || mark.isMark(':'));
        return heading ? Math.max(0, tokens.get(place + 1).asInteger()) : 0;
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
        boolean letter = token.isWord() && token.text().length() == 1 && mark.isMark(')') && isFree(place);
        if (listed && (mark.isMark('.') || ref.clause().isEmpty())) {
            close(place);
            open(new ClauseRef(ref.article(), "khoản " + number, ""), place + 2);
            checkOrder(place, clause, number);
            clause = number;
        } else if (listed || letter) {
            close(place);
            open(new ClauseRef(ref.article(), ref.clause(), "điểm " + token.text()), place + 2);
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
