package vn.donvi.law.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.Phrase;
import vn.donvi.law.language.Token;
import vn.donvi.law.language.Vocabulary;
import vn.donvi.law.resolution.ClauseRef;

/**
 * Reads the references of a rest: "sau khi sắp xếp theo quy định tại khoản 1, khoản 3 Điều này".
 *
 * <pre>
 * reference = [ "sau" ] "khi" [ "thực hiện" ] act [ "theo" ] [ "quy định" ] "tại" places
 * places    = [ points ] ( "khoản này" | [ "các" ] "khoản" number { separator [ "khoản" ] number } ) [ [ "của" ] article ]
 * points    = "điểm" letter { separator [ "điểm" ] letter }
 * article   = "Điều này" | "Điều" number
 * </pre>
 */
public final class ReferenceParser {
    private static final Phrase AFTER = Phrase.of("sau khi");
    private static final Phrase WHEN = Phrase.of("khi");
    private static final Phrase CARRIED_OUT = Phrase.of("thực hiện");
    private static final List<Phrase> ACTS = List.of(
            Phrase.of("sắp xếp"),
            Phrase.of("điều chỉnh"),
            Phrase.of("sáp nhập"),
            Phrase.of("nhập"),
            Phrase.of("thành lập"));
    private static final Phrase BY = Phrase.of("theo");
    private static final Phrase RULED = Phrase.of("quy định");
    private static final Phrase AT = Phrase.of("tại");
    private static final Phrase THE = Phrase.of("các");
    private static final Phrase CLAUSE = Phrase.of("khoản");
    private static final Phrase THIS_CLAUSE = Phrase.of("khoản này");
    private static final Phrase POINT = Phrase.of("điểm");
    private static final Phrase OF = Phrase.of("của");
    private static final Phrase AND = Phrase.of("và");
    private static final Phrase ARTICLE = Phrase.of("điều");
    private static final Phrase THIS_ARTICLE = Phrase.of("điều này");

    private final Cursor cursor;
    private final ClauseRef here;

    /** Reads references relative to {@code here}: "Điều này" is its article, "khoản này" its clause. */
    public ReferenceParser(Cursor cursor, ClauseRef here) {
        this.cursor = cursor;
        this.here = here;
    }

    /** Reads the clauses referred to, in order; empty if there is no reference at the cursor. */
    public List<ClauseRef> references() throws UnexpectedTokenException {
        if (!cursor.accept(AFTER) && !cursor.accept(WHEN)) {
            return List.of();
        }
        cursor.accept(CARRIED_OUT);
        if (!cursor.accept(ACTS)) {
            throw cursor.expected("'" + ACTS.get(0) + "'");
        }
        cursor.accept(BY);
        cursor.accept(RULED);
        if (!cursor.accept(AT)) {
            throw cursor.expected("'" + AT + "'");
        }
        List<String> points = cursor.accept(POINT) ? points() : List.of("");
        List<String> clauses = cursor.accept(THIS_CLAUSE) ? List.of(here.clause()) : clauses();
        if (points.size() > 1 && clauses.size() > 1) {
            throw cursor.expected("the points of one clause");
        }
        String article = article();
        return points.size() > 1
                ? points.stream()
                        .map(point -> new ClauseRef(article, clauses.get(0), point))
                        .toList()
                : clauses.stream()
                        .map(clause -> new ClauseRef(article, clause, points.get(0)))
                        .toList();
    }

    private List<String> clauses() throws UnexpectedTokenException {
        cursor.accept(THE);
        if (!cursor.accept(CLAUSE)) {
            throw cursor.expected("'" + CLAUSE + "'");
        }
        List<String> clauses = new ArrayList<>();
        do {
            if (!cursor.peek().isNumber()) {
                throw cursor.expected("the number of a clause");
            }
            for (String number : cursor.next().text().split(",", -1)) {
                clauses.add(CLAUSE + " " + number);
            }
        } while (anotherClause());
        return clauses;
    }

    private List<String> points() throws UnexpectedTokenException {
        List<String> points = new ArrayList<>();
        do {
            Token letter = cursor.next();
            if (!isLetter(letter)) {
                throw new UnexpectedTokenException(letter, "the letter of a point");
            }
            points.add(POINT + " " + letter.text());
        } while (anotherPoint());
        return points;
    }

    private boolean anotherClause() {
        int back = cursor.place();
        boolean separated = separator();
        cursor.accept(CLAUSE);
        boolean more = separated
                && cursor.peek().isNumber()
                && !Vocabulary.isMeasure(cursor.peek(1).word());
        return stepOr(back, more);
    }

    private boolean anotherPoint() {
        int back = cursor.place();
        boolean separated = separator();
        cursor.accept(POINT);
        return stepOr(back, separated && isLetter(cursor.peek()));
    }

    private boolean separator() {
        boolean comma = cursor.acceptMark(',');
        return cursor.accept(AND) || comma;
    }

    private boolean stepOr(int back, boolean more) {
        if (!more) {
            cursor.moveTo(back);
        }
        return more;
    }

    private static boolean isLetter(Token token) {
        return token.isWord() && token.text().length() == 1;
    }

    /** Reads the article; it is that of {@code here} if none is named, as some texts forget it. */
    private String article() {
        int back = cursor.place();
        cursor.accept(OF);
        if (cursor.acceptAnyCase(THIS_ARTICLE)) {
            return here.article();
        }
        @Nullable String named = null;
        if (cursor.acceptAnyCase(ARTICLE) && cursor.peek().isNumber()) {
            named = "Điều " + cursor.next().text();
        }
        if (named == null) {
            cursor.moveTo(back);
            return here.article();
        }
        return named;
    }
}
