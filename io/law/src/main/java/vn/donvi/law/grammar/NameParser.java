package vn.donvi.law.grammar;

import java.util.List;
import vn.donvi.law.language.Phrase;
import vn.donvi.law.language.Token;
import vn.donvi.law.language.UnitTerm;
import vn.donvi.law.language.Vocabulary;

/**
 * Reads the bare names of units, and the words for land that is no unit.
 *
 * <pre>
 * name = capital word or number, and on to the next word of the law's language
 * land = "khu vực" | "trường bắn" | "đất" | "đảo" …, and on to a mark
 * </pre>
 */
final class NameParser {
    private static final int LONGEST_NAME = 12;
    private static final Phrase AND = Phrase.of("và");
    private static final Phrase CITY = Phrase.of(UnitTerm.CITY);
    private static final List<Phrase> LAND = List.of(
            Phrase.of("khu vực"),
            Phrase.of("khu"),
            Phrase.of("cơ quan"),
            Phrase.of("công ty"),
            Phrase.of("trường bắn"),
            Phrase.of("đất"),
            Phrase.of("vùng"),
            Phrase.of("đảo"),
            Phrase.of("quần đảo"),
            Phrase.of("cụm đảo"));

    private final Cursor cursor;
    private final Report report;

    NameParser(Cursor cursor, Report report) {
        this.cursor = cursor;
        this.report = report;
    }

    /** Whether a name begins at the cursor. */
    boolean atName() {
        Token token = cursor.peek();
        return token.isCapital() || isNumberName(0);
    }

    /** Whether land begins at the cursor. "Đất Bằng" is a name. */
    boolean atLand() {
        Token first = cursor.peek();
        return cursor.isAnyCase(LAND) && !(first.isCapital() && cursor.peek(1).isCapital());
    }

    /** Reads the name at the cursor. */
    String name() throws UnexpectedTokenException {
        Token first = cursor.peek();
        boolean small = first.isWord()
                && !Vocabulary.knows(first.word())
                && cursor.peek(1).isCapital();
        if (!atName() && !small) {
            throw cursor.expected("the name of a unit");
        }
        StringBuilder name = new StringBuilder();
        boolean faulty = false;
        int words = 0;
        for (int part = partOfName(name); part > 0; part = partOfName(name)) {
            words += part;
            if (words > LONGEST_NAME) {
                throw cursor.expected("the end of the name");
            }
            Token token = cursor.peek();
            faulty |= token.isWord() && !token.isCapital() && !isKnownInName(name);
            for (int i = 0; i < part; i++) {
                Token next = cursor.next();
                name.append(next.gap() && !name.isEmpty() ? " " : "").append(next.text());
            }
        }
        if (faulty) {
            report.add(first, "'" + name + "' has a small letter where a name has a capital; read as one name");
        }
        return name.toString();
    }

    /** Reads the land at the cursor: the words up to a mark, or to a word that ends a list. */
    String land() {
        StringBuilder words = new StringBuilder();
        while (!cursor.atEnd() && cursor.peek().kind() != Token.Kind.MARK && !cursor.is(AND) && !endsWords()) {
            Token token = cursor.next();
            words.append(token.gap() && !words.isEmpty() ? " " : "").append(token.text());
        }
        return words.toString();
    }

    /** Whether the token {@code ahead} is a number that names a unit, and does not count or measure. */
    private boolean isNumberName(int ahead) {
        Token after = cursor.peek(ahead + 1);
        return cursor.peek(ahead).asInteger() >= 0
                && !(after.isWord() && !after.isCapital() && Vocabulary.isMeasure(after.word()));
    }

    /** The number of tokens at the cursor that belong to the name; 0 at its end. */
    private int partOfName(CharSequence name) {
        Token token = cursor.peek();
        if (token.paragraph() && !name.isEmpty()) {
            return 0;
        }
        if (token.isCapital() || isNumberName(0)) {
            return 1;
        }
        if (token.isMark('-') || token.isMark('–')) {
            return !name.isEmpty() && (cursor.peek(1).isCapital() || isNumberName(1)) && !isTownBehindDash() ? 2 : 0;
        }
        boolean goesOn = token.isWord() && (isKnownInName(name) || !Vocabulary.knows(token.word()));
        return goesOn ? 1 : 0;
    }

    /** "- Thị trấn huyện lỵ": what the unit is, and no part of its name. */
    private boolean isTownBehindDash() {
        int back = cursor.place();
        cursor.next();
        Phrase term = cursor.unitTerm();
        cursor.moveTo(cursor.place() + (term == null ? 0 : term.length()));
        boolean town = cursor.acceptAnyCase(UnitListParser.SEAT_OF_DISTRICT);
        cursor.moveTo(back);
        return town;
    }

    /** "Nông trường", "Lâm trường": written with a small letter within the names of townships. */
    private boolean isKnownInName(CharSequence name) {
        String before = name.toString();
        return cursor.peek().word().equals("trường") && (before.endsWith("Nông") || before.endsWith("Lâm"));
    }

    private boolean endsWords() {
        return switch (cursor.peek().text()) {
            case "thành" -> !cursor.is(CITY);
            case "vào", "về", "để", "sau" -> true;
            default -> false;
        };
    }
}
