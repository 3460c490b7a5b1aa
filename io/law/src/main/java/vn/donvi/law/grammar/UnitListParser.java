package vn.donvi.law.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.Phrase;
import vn.donvi.law.language.Token;
import vn.donvi.law.language.UnitTerm;
import vn.donvi.law.language.Vocabulary;
import vn.donvi.law.resolution.Source;
import vn.donvi.law.resolution.StatedFigures;
import vn.donvi.law.resolution.UnitName;

/**
 * Reads units and lists of units: "thị trấn A và các xã B, C (huyện D)".
 *
 * <pre>
 * list    = item { separator item }          a separator may be lost before a term
 * item    = land | [ plural ] [ term ] name { bracket } [ place ]
 * plural  = "các" | "hai" | "ba" | number     then the names after it share its term
 * bracket = "(" [ "thuộc" | "do" ] unit { separator unit } [ "quản lý" ] ")" | "(" figures ")"
 *         | "(" ("bao gồm" | "gồm" | "mới" | "phần") … ")"
 * place   = ( "thuộc" | "của" | "," ) unit { "," unit }    each of a higher level; a comma first of any but a city
 * </pre>
 */
public final class UnitListParser {
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

    private static final Phrase SHARE = Phrase.of("phần");
    private static final Phrase WHOLE = Phrase.of("toàn bộ");
    private static final Phrase PART = Phrase.of("một phần");
    private static final List<Phrase> DETAIL = List.of(
            Phrase.of("bao gồm"),
            Phrase.of("gồm có"),
            Phrase.of("gồm"),
            Phrase.of("trong đó có"),
            Phrase.of("trong đó"),
            Phrase.of("cụ thể là"),
            Phrase.of("cụ thể"));
    static final List<Phrase> SEAT_OF_DISTRICT =
            List.of(Phrase.of("huyện lỵ"), Phrase.of("huyện lị"), Phrase.of("trung tâm huyện"));

    private final Cursor cursor;
    private final Report report;
    private final NameParser names;
    private String term = "";
    private boolean plural;

    public UnitListParser(Cursor cursor, Report report) {
        this.cursor = cursor;
        this.report = report;
        this.names = new NameParser(cursor, report);
    }

    /** An item of a list. */
    record Item(UnitName unit, String remark, Source.Link link, StatedFigures figures) {
        /** An item without figures of its own. */
        static Item of(UnitName unit) {
            return new Item(unit, "", Source.Link.FIRST, StatedFigures.NONE);
        }
    }

    /** Whether a list begins at the cursor. */
    boolean atList() {
        return cursor.is(THE) || names.atLand() || cursor.unitTerm() != null || atCount();
    }

    /** Reads a list of at least one unit. */
    public List<Item> list() throws UnexpectedTokenException {
        return list("");
    }

    /** Reads a list of units whose term is before it: "03 xã: A, B và C"; an empty term is none. */
    List<Item> list(String shared) throws UnexpectedTokenException {
        term = shared;
        plural = !shared.isEmpty();
        List<Item> items = new ArrayList<>();
        Source.@Nullable Link link = Source.Link.FIRST;
        while (link != null) {
            items.add(item(link));
            link = nextItem();
        }
        return items;
    }

    /** Reads a single unit with its term, name, brackets and place. */
    public UnitName unit() throws UnexpectedTokenException {
        term = "";
        plural = false;
        return item(Source.Link.FIRST).unit();
    }

    /** "cán bộ, chiến sĩ …" after "1.350 nhân khẩu là": people of no unit, up to a mark. */
    UnitName people() throws UnexpectedTokenException {
        String words = names.land();
        if (words.isEmpty()) {
            throw cursor.expected("people");
        }
        return UnitName.of("", words);
    }

    /** Steps over the separator between two parts of a list; null if there is none. */
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

    /** Steps to the next item of the list, and returns its link to the last; null if there is no next item. */
    private Source.@Nullable Link nextItem() {
        int back = cursor.place();
        Source.Link link = separator();
        boolean more = link == null
                ? cursor.peek().isWord() && !cursor.peek().isCapital() && cursor.unitTerm() != null
                : atList() || names.atName();
        if (!more || isNewUnit()) {
            cursor.moveTo(back);
            return null;
        }
        return link == null ? Source.Link.COMMA : link;
    }

    /** "xã mới có tên gọi là": the unit that is formed, and no item of the list. */
    private boolean isNewUnit() {
        Phrase phrase = cursor.unitTerm();
        return phrase != null && cursor.peek(phrase.length()).word().equals("mới");
    }

    private Item item(Source.Link link) throws UnexpectedTokenException {
        if (names.atLand()) {
            return placed(UnitName.of("", names.land()), link);
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
        return placed(UnitName.of(term, names.name()), link);
    }

    /** "phường Phường 4", "xã xã Đông Hưng": the term of a list, repeated for its first unit. */
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

    /** Reads the brackets and the place behind a unit. */
    private Item placed(UnitName unit, Source.Link link) throws UnexpectedTokenException {
        List<UnitName> within = new ArrayList<>();
        StringBuilder remark = new StringBuilder();
        StatedFigures figures = StatedFigures.NONE;
        boolean placed = false;
        while (true) {
            if (cursor.isMark('(') && !isDetail() && !isSeatOfDistrict()) {
                cursor.next();
                if (isFigure()) {
                    figures = figures();
                } else {
                    bracket(within, remark);
                }
            } else if (placed) {
                return new Item(unit.within(within), remark.toString(), link, figures);
            } else {
                place(unit, within);
                placed = true;
            }
        }
    }

    /** Whether what follows lists the parts of the unit before: "(trong đó: 60 ha … của xã A; …)", ", gồm các xã …". */
    boolean isDetail() {
        int back = cursor.place();
        if (!cursor.acceptMark('(')) {
            cursor.acceptMark(',');
        }
        boolean detail = introducesDetail();
        cursor.moveTo(back);
        return detail;
    }

    /** Steps over the words before a list of parts; false if there is no such list. */
    boolean introducesDetail() {
        if (!cursor.accept(DETAIL)) {
            return false;
        }
        cursor.acceptMark(':');
        return cursor.is(WHOLE) || cursor.is(PART) || isFigure() || (atList() && !names.atLand());
    }

    /** "(thị trấn huyện lỵ huyện A)": what a town is, and no unit around it. */
    private boolean isSeatOfDistrict() {
        int back = cursor.place();
        cursor.acceptMark('(');
        Phrase phrase = cursor.unitTerm();
        cursor.moveTo(cursor.place() + (phrase == null ? 0 : phrase.length()));
        boolean seat = cursor.is(SEAT_OF_DISTRICT);
        cursor.moveTo(back);
        return seat;
    }

    private boolean isFigure() {
        return cursor.peek().isNumber()
                && Vocabulary.isMeasure(cursor.peek(1).word())
                && !cursor.peek(1).isCapital();
    }

    /** "100 ha và 200 người)": the figures of the unit before the bracket. */
    private StatedFigures figures() throws UnexpectedTokenException {
        StatedFigures figures = new PortionParser(cursor, report).figures();
        if (!cursor.acceptMark(')')) {
            throw cursor.expected("')'");
        }
        return figures;
    }

    private void bracket(List<UnitName> within, StringBuilder remark) throws UnexpectedTokenException {
        boolean comment = cursor.is(INCLUDING)
                || cursor.is(CONSISTING)
                || cursor.is(NEW)
                || cursor.is(FORMER)
                || cursor.is(SHARE);
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

    /** "xã A thuộc huyện B, tỉnh C", "xã A, huyện B": reads the units around a unit, without brackets. */
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

    /** Whether "thuộc", "của" or a comma is at the cursor, and behind it a unit that holds units of the given term. */
    private boolean isPlace(String inner, boolean placed) {
        boolean comma = cursor.isMark(',');
        if (!comma && !cursor.is(OF) && !cursor.is(OF_THE)) {
            return false;
        }
        int back = cursor.place();
        cursor.next();
        Phrase phrase = cursor.unitTerm();
        cursor.moveTo(back);
        boolean joined = placed || UnitTerm.isCommune(inner) || UnitTerm.isDistrict(inner);
        if (comma && !joined) {
            return false;
        }
        return phrase != null && UnitTerm.holds(phrase.toString(), inner);
    }

    private UnitName plainUnit() throws UnexpectedTokenException {
        Phrase phrase = cursor.unitTerm();
        if (phrase == null) {
            throw cursor.expected("a unit");
        }
        cursor.moveTo(cursor.place() + phrase.length());
        return UnitName.of(phrase.toString(), names.name());
    }
}
