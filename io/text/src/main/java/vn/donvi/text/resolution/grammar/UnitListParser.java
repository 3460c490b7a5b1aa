package vn.donvi.text.resolution.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donvi.text.language.Phrase;
import vn.donvi.text.language.Token;
import vn.donvi.text.language.UnitTerm;
import vn.donvi.text.language.Vocabulary;
import vn.donvi.text.resolution.Source;
import vn.donvi.text.resolution.UnitName;

/**
 * Reads units and lists of units: "thị trấn A và các xã B, C (huyện D)".
 *
 * <pre>
 * list    = item { separator item }          a separator may be lost before a term
 * item    = land | [ plural ] [ term ] name { bracket } [ place ]
 * plural  = "các" | "hai" | "ba" | number     then the names after it share its term
 * name    = capital word or number, and on to the next word of the law's language
 * bracket = "(" [ "thuộc" | "do" ] unit { separator unit } [ "quản lý" ] ")" | "(" ("bao gồm" | "gồm" | "mới") … ")"
 * place   = ( "thuộc" | "của" | "," ) unit { "," unit }    each of a higher level; a comma first of a commune only
 * land    = "khu vực" | "trường bắn" | "đất" | "đảo" …, and on to a mark
 * </pre>
 */
public final class UnitListParser {
    private static final int LONGEST_NAME = 12;
    private static final Phrase AND = Phrase.of("và");
    private static final Phrase WITH = Phrase.of("cùng với");
    private static final Phrase TOGETHER = Phrase.of("cùng");
    private static final Phrase THE = Phrase.of("các");
    private static final Phrase TWO = Phrase.of("hai");
    private static final Phrase THREE = Phrase.of("ba");
    private static final Phrase NEW = Phrase.of("mới");
    private static final Phrase FORMER = Phrase.of("cũ");
    private static final Phrase OF = Phrase.of("thuộc");
    private static final Phrase OF_THE = Phrase.of("của");
    private static final Phrase BY = Phrase.of("do");
    private static final Phrase MANAGED = Phrase.of("quản lý");
    private static final Phrase INCLUDING = Phrase.of("bao gồm");
    private static final Phrase CONSISTING = Phrase.of("gồm");
    private static final Phrase CITY = Phrase.of(UnitTerm.CITY);
    private static final List<Phrase> LAND = List.of(
            Phrase.of("khu vực"),
            Phrase.of("trường bắn"),
            Phrase.of("đất"),
            Phrase.of("vùng"),
            Phrase.of("đảo"),
            Phrase.of("quần đảo"),
            Phrase.of("cụm đảo"));

    private final Cursor cursor;
    private final Report report;
    private String term = "";
    private boolean plural;

    public UnitListParser(Cursor cursor, Report report) {
        this.cursor = cursor;
        this.report = report;
    }

    /** An item of a list. */
    record Item(UnitName unit, String remark, Source.Link link) {}

    /** Whether a list begins at the cursor. */
    boolean atList() {
        return cursor.is(THE) || atLand() || cursor.unitTerm() != null || atCount();
    }

    /** A list of at least one unit. */
    public List<Item> list() throws UnexpectedTokenException {
        term = "";
        plural = false;
        List<Item> items = new ArrayList<>();
        Source.@Nullable Link link = Source.Link.FIRST;
        while (link != null) {
            items.add(item(link));
            link = nextItem();
        }
        return items;
    }

    /** A single unit with its term, name, brackets and place. */
    public UnitName unit() throws UnexpectedTokenException {
        term = "";
        plural = false;
        return item(Source.Link.FIRST).unit();
    }

    /** Steps over what stands between two parts of a list; null if nothing does. */
    public Source.@Nullable Link separator() {
        Source.Link link = null;
        while (true) {
            if (cursor.acceptMark(',') || cursor.acceptMark(';')) {
                link = link == null ? Source.Link.COMMA : link;
            } else if (cursor.accept(AND) || cursor.accept(WITH) || cursor.accept(TOGETHER)) {
                link = Source.Link.AND;
            } else {
                return link;
            }
        }
    }

    /** Steps to the next item of the list, if there is one: how it is joined to the last. */
    private Source.@Nullable Link nextItem() {
        int back = cursor.place();
        Source.Link link = separator();
        boolean more = link == null
                ? cursor.peek().isWord() && !cursor.peek().isCapital() && cursor.unitTerm() != null
                : atList() || atName();
        if (!more || isNewUnit()) {
            cursor.moveTo(back);
            return null;
        }
        return link == null ? Source.Link.COMMA : link;
    }

    /** "xã mới có tên gọi là": not an item but what comes of the list. */
    private boolean isNewUnit() {
        Phrase phrase = cursor.unitTerm();
        return phrase != null && cursor.peek(phrase.length()).word().equals("mới");
    }

    private Item item(Source.Link link) throws UnexpectedTokenException {
        if (atLand()) {
            return placed(UnitName.of("", words()), link);
        }
        boolean counted = cursor.accept(THE) || count();
        Phrase phrase = cursor.unitTerm();
        Token first = cursor.peek();
        if (phrase != null && !isName(phrase)) {
            cursor.moveTo(cursor.place() + phrase.length());
            term = phrase.toString();
            plural = repeated(phrase) || counted;
            cursor.acceptMark(':');
        } else if (term.isEmpty()) {
            throw cursor.expected("a unit");
        } else if (!plural) {
            report.add(first, "'" + first.text() + "' stands in the list without a term; read as " + term);
        }
        return placed(UnitName.of(term, name()), link);
    }

    /** "phường Phường 4", "xã xã Đông Hưng": the term for a list, and once more for its first. */
    private boolean repeated(Phrase phrase) {
        Token next = cursor.peek();
        boolean again = cursor.isAnyCase(phrase)
                && (!next.isCapital() || cursor.peek(phrase.length()).isNumber());
        if (again) {
            cursor.moveTo(cursor.place() + phrase.length());
        }
        return again;
    }

    /** Whether the term at the cursor is itself a name in a list under the same term: "các phường Phú Hội, Phường Đúc". */
    private boolean isName(Phrase phrase) {
        return plural
                && term.equals(phrase.toString())
                && cursor.peek().isCapital()
                && cursor.peek(phrase.length()).isCapital();
    }

    private boolean atCount() {
        int length = cursor.peek().isNumber() || cursor.is(TWO) || cursor.is(THREE) ? 1 : 0;
        int back = cursor.place();
        cursor.moveTo(back + length);
        boolean counted = length > 0 && cursor.unitTerm() != null;
        cursor.moveTo(back);
        return counted;
    }

    private boolean count() {
        boolean counted = atCount();
        if (counted) {
            cursor.next();
        }
        return counted;
    }

    private boolean atName() {
        Token token = cursor.peek();
        return token.isCapital() || isNumberName(0);
    }

    /** Whether the token {@code ahead} is a number that names a unit, not one that counts or measures. */
    private boolean isNumberName(int ahead) {
        Token after = cursor.peek(ahead + 1);
        return cursor.peek(ahead).asInteger() >= 0
                && !(after.isWord() && !after.isCapital() && Vocabulary.isMeasure(after.word()));
    }

    private String name() throws UnexpectedTokenException {
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

    /** How many tokens at the cursor go on with the name: 0 where it ends. */
    private int partOfName(CharSequence name) {
        Token token = cursor.peek();
        if (token.paragraph() && !name.isEmpty()) {
            return 0;
        }
        if (token.isCapital() || isNumberName(0)) {
            return 1;
        }
        if (token.isMark('-') || token.isMark('–')) {
            return !name.isEmpty() && (cursor.peek(1).isCapital() || isNumberName(1)) ? 2 : 0;
        }
        boolean goesOn = token.isWord() && (isKnownInName(name) || !Vocabulary.knows(token.word()));
        return goesOn ? 1 : 0;
    }

    /** "Nông trường", "Lâm trường": written small within the names of townships. */
    private boolean isKnownInName(CharSequence name) {
        String before = name.toString();
        return cursor.peek().word().equals("trường") && (before.endsWith("Nông") || before.endsWith("Lâm"));
    }

    /** Not "Đất Bằng", which is a name. */
    private boolean atLand() {
        Token first = cursor.peek();
        return cursor.isAnyCase(LAND) && !(first.isCapital() && cursor.peek(1).isCapital());
    }

    /** The words up to a mark, or to a word that ends a list. */
    private String words() {
        StringBuilder words = new StringBuilder();
        while (!cursor.atEnd() && cursor.peek().kind() != Token.Kind.MARK && !cursor.is(AND) && !endsWords()) {
            Token token = cursor.next();
            words.append(token.gap() && !words.isEmpty() ? " " : "").append(token.text());
        }
        return words.toString();
    }

    private boolean endsWords() {
        return switch (cursor.peek().text()) {
            case "thành" -> !cursor.is(CITY);
            case "vào", "sau" -> true;
            default -> false;
        };
    }

    /** The unit with the brackets and the place that follow it. */
    private Item placed(UnitName unit, Source.Link link) throws UnexpectedTokenException {
        List<UnitName> within = new ArrayList<>();
        StringBuilder remark = new StringBuilder();
        while (cursor.acceptMark('(')) {
            bracket(within, remark);
        }
        place(unit, within);
        return new Item(unit.within(within), remark.toString(), link);
    }

    private void bracket(List<UnitName> within, StringBuilder remark) throws UnexpectedTokenException {
        boolean comment = cursor.is(INCLUDING) || cursor.is(CONSISTING) || cursor.is(NEW) || cursor.is(FORMER);
        if (comment) {
            while (!cursor.atEnd() && !cursor.isMark(')')) {
                Token token = cursor.next();
                remark.append(token.gap() && !remark.isEmpty() ? " " : "").append(token.text());
            }
        } else {
            boolean managed = cursor.accept(BY);
            cursor.accept(OF);
            within.add(plainUnit());
            while (separator() != null) {
                within.add(plainUnit());
            }
            if (managed && !cursor.accept(MANAGED)) {
                throw cursor.expected("'" + MANAGED + "'");
            }
        }
        if (!cursor.acceptMark(')')) {
            throw cursor.expected("')'");
        }
    }

    /** "xã A thuộc huyện B, tỉnh C", "xã A, huyện B": where the unit lies, without brackets. */
    private void place(UnitName unit, List<UnitName> within) throws UnexpectedTokenException {
        String inner = unit.term();
        boolean placed = false;
        while (isPlace(inner, placed)) {
            cursor.next();
            UnitName outer = plainUnit();
            within.add(outer);
            inner = outer.term();
            placed = true;
        }
    }

    /** Whether "thuộc", "của" or a comma stands here and a unit after it that holds units of the given term. */
    private boolean isPlace(String inner, boolean placed) {
        boolean joined = cursor.isMark(',') && (placed || UnitTerm.isCommune(inner));
        if (!joined && !cursor.is(OF) && !cursor.is(OF_THE)) {
            return false;
        }
        int back = cursor.place();
        cursor.next();
        Phrase phrase = cursor.unitTerm();
        cursor.moveTo(back);
        return phrase != null && UnitTerm.holds(phrase.toString(), inner);
    }

    private UnitName plainUnit() throws UnexpectedTokenException {
        Phrase phrase = cursor.unitTerm();
        if (phrase == null) {
            throw cursor.expected("a unit");
        }
        cursor.moveTo(cursor.place() + phrase.length());
        return UnitName.of(phrase.toString(), name());
    }
}
