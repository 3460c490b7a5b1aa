package vn.donvi.law.grammar;

import java.util.ArrayList;
import java.util.List;
import vn.donvi.law.language.Phrase;
import vn.donvi.law.language.Token;
import vn.donvi.law.resolution.Arrangement;
import vn.donvi.law.resolution.Clause;
import vn.donvi.law.resolution.Provision;
import vn.donvi.law.resolution.Renaming;
import vn.donvi.law.resolution.Size;
import vn.donvi.law.resolution.StatedFigures;
import vn.donvi.law.resolution.Unchanged;
import vn.donvi.law.resolution.UnitName;

/**
 * Reads one sentence: its kind and its statements.
 *
 * <p>Every sentence is a provision, or of a kind that states nothing about units ({@link Formulas}), or not understood.
 */
public final class SentenceParser {
    private static final Phrase FOUND = Phrase.of("thành lập");
    private static final Phrase WAS_FOUNDED = Phrase.of("được thành lập");
    private static final Phrase ON_THE_BASIS = Phrase.of("trên cơ sở");
    private static final Phrase RENAME = Phrase.of("đổi tên");
    private static final Phrase RECLASSIFY = Phrase.of("chuyển");
    private static final Phrase BECOMES = Phrase.of("thành");
    private static final Phrase AFTER = Phrase.of("sau khi");
    private static final Phrase HAS = Phrase.of("có");
    private static final Phrase REMAINS = Phrase.of("còn lại");
    private static final Phrase EXTEND = Phrase.of("mở rộng");
    private static final List<Phrase> DIVIDE = List.of(Phrase.of("chia tách"), Phrase.of("chia"), Phrase.of("tách"));
    private static final Phrase ABOLISH = Phrase.of("giải thể");
    private static final Phrase NOW = Phrase.of("nay");
    private static final Phrase IS_DONE = Phrase.of("được");
    private static final Phrase BORDERS = Phrase.of("giáp");
    private static final Phrase WHOLE_COUNTRY = Phrase.of("cả nước");
    private static final Phrase SEAT = Phrase.of("trụ sở");
    private static final Phrase COMMITTEE = Phrase.of("ubnd");
    private static final Phrase PUT = Phrase.of("đặt");
    private static final List<Phrase> IN = List.of(Phrase.of("tại"), Phrase.of("thuộc"), Phrase.of("ở"));

    private final Cursor cursor;
    private final Clause clause;
    private final Report report;

    public SentenceParser(Cursor cursor, Clause clause, Report report) {
        this.cursor = cursor;
        this.clause = clause;
        this.report = report;
    }

    /** The statement of a sentence. */
    public sealed interface Said {
        /** Provisions; none for a sentence that states nothing about units. */
        record Provisions(List<Provision> provisions) implements Said {}

        /** The size of a unit, and what else the sentence states of it. */
        record SizeOf(Size size, List<Provision> more) implements Said {}

        /** The unit with the seat of the unit in the sentence before. */
        record SeatIn(UnitName unit) implements Said {}
    }

    /** Whether a unit, or a verb of a provision, begins here with a capital, as a sentence does. */
    public static boolean begins(Cursor cursor) {
        return cursor.peek().isCapital()
                && (cursor.unitTerm() != null
                        || ArrangementParser.atVerb(cursor)
                        || cursor.isAnyCase(FOUND)
                        || cursor.isAnyCase(EXTEND)
                        || cursor.isAnyCase(DIVIDE)
                        || cursor.isAnyCase(ABOLISH)
                        || cursor.isAnyCase(RENAME)
                        || Formulas.stateNothing(cursor));
    }

    /** Whether the size of a unit begins here: "Xã A có …", "Xã A còn lại …", without a mark between. */
    public static boolean isSize(Cursor cursor) {
        if (!cursor.peek().isCapital() || cursor.unitTerm() == null) {
            return false;
        }
        int ahead = 0;
        while (cursor.peek(ahead).isWord() && !isVerbOfSize(cursor.peek(ahead))) {
            ahead++;
        }
        return cursor.peek(ahead).isWord();
    }

    /** Reads the statement of the sentence. */
    public Said said() throws UnexpectedTokenException {
        Said said = start();
        while (cursor.acceptMark('.') || cursor.acceptMark(';') || cursor.acceptMark(',')) {
            // The end of a sentence or point.
        }
        if (!cursor.atEnd()) {
            throw cursor.expected("the end of the sentence");
        }
        return said;
    }

    /** Reads a sentence that is only a list of units, under a heading that calls them unchanged. */
    public Unchanged unchanged() throws UnexpectedTokenException {
        List<UnitName> units = new UnitListParser(cursor, report)
                .list().stream().map(UnitListParser.Item::unit).toList();
        cursor.acceptMark('.');
        if (!cursor.atEnd()) {
            throw cursor.expected("the end of the sentence");
        }
        return new Unchanged(clause, units);
    }

    private Said start() throws UnexpectedTokenException {
        ArrangementParser arrangements = new ArrangementParser(cursor, clause, report);
        skipOpening();
        if (ArrangementParser.atVerb(cursor)) {
            return new Said.Provisions(withDetails(arrangements, arrangements.mergers()));
        }
        if (cursor.acceptAnyCase(EXTEND)) {
            return new Said.Provisions(withDetails(arrangements, List.of(arrangements.extension())));
        }
        if (cursor.acceptAnyCase(DIVIDE)) {
            return new Said.Provisions(arrangements.division());
        }
        if (cursor.acceptAnyCase(ABOLISH)) {
            return new Said.Provisions(withDetails(arrangements, arrangements.abolition()));
        }
        if (cursor.isAnyCase(WAS_FOUNDED)) {
            cursor.next();
        }
        if (cursor.resembles(FOUND) || cursor.isAnyCase(ON_THE_BASIS)) {
            return new Said.Provisions(withDetails(arrangements, List.of(arrangements.foundation())));
        }
        if (cursor.acceptAnyCase(RENAME) || cursor.acceptAnyCase(RECLASSIFY)) {
            return new Said.Provisions(List.of(change(arrangements)));
        }
        if (cursor.acceptAnyCase(SEAT)) {
            return seat();
        }
        if (Formulas.stateNothing(cursor)) {
            return nothing();
        }
        return afterwards();
    }

    /** Skips the dash of a list and "Nay" before a sentence. */
    private void skipOpening() {
        while (cursor.acceptMark('-') || cursor.acceptMark('–') || cursor.acceptMark('•')) {
            // "- Xã A có …"
        }
        if (cursor.acceptAnyCase(NOW)) {
            cursor.acceptMark(',');
        }
    }

    /** The provisions, after the parts of their sources by the units below them. */
    private static List<Provision> withDetails(ArrangementParser arrangements, List<? extends Provision> provisions) {
        List<Provision> all = new ArrayList<>(provisions);
        int last = all.size() - 1;
        if (all.get(last) instanceof Arrangement arrangement) {
            arrangements.details(arrangement).ifPresent(details -> all.add(last, details));
        }
        return all;
    }

    /** "đổi tên xã A thành xã B", "chuyển xã A thành phường A", "chuyển xã A về huyện B". */
    private Provision change(ArrangementParser arrangements) throws UnexpectedTokenException {
        UnitListParser units = new UnitListParser(cursor, report);
        UnitName from = units.unit();
        return cursor.accept(BECOMES) ? new Renaming(clause, from, units.unit()) : arrangements.reassignment(from);
    }

    private Said seat() throws UnexpectedTokenException {
        cursor.acceptAnyCase(COMMITTEE);
        cursor.accept(PUT);
        if (!cursor.accept(IN)) {
            throw cursor.expected("'" + IN.get(0) + "'");
        }
        return new Said.SeatIn(new UnitListParser(cursor, report).unit());
    }

    /** "[Sau khi sắp xếp,] xã A có …", "xã A còn lại …", "xã A giáp …". */
    private Said afterwards() throws UnexpectedTokenException {
        if (skipAfter()) {
            return nothing();
        }
        skipOpening();
        UnitName unit = cursor.acceptAnyCase(WHOLE_COUNTRY)
                ? UnitName.of("", WHOLE_COUNTRY.toString())
                : new UnitListParser(cursor, report).unit();
        if (cursor.is(BORDERS)) {
            return nothing();
        }
        boolean remaining = cursor.accept(REMAINS);
        if (!remaining && !cursor.accept(HAS)) {
            throw cursor.expected("'" + HAS + "'");
        }
        TotalsParser totals = new TotalsParser(cursor, clause, report);
        if (totals.atTotals()) {
            return new Said.Provisions(totals.totals(unit));
        }
        int first = cursor.place();
        StatedFigures figures = new PortionParser(cursor, report).figures();
        if (cursor.place() == first) {
            throw cursor.expected("an area, a population or a number of units");
        }
        skipBorders();
        Size size = new Size(clause, unit, figures, remaining);
        List<Provision> more = new ArrayList<>();
        UnitName named = renamed(unit, more);
        int back = cursor.place();
        new UnitListParser(cursor, report).separator();
        cursor.accept(HAS);
        if (totals.atSubordinates()) {
            more.add(totals.subordinates(named));
        } else {
            cursor.moveTo(back);
        }
        return new Said.SizeOf(size, more);
    }

    /** "và được đổi tên thành xã B", "(đổi tên thành xã B)" behind the size of a unit; the name it has afterwards. */
    private UnitName renamed(UnitName unit, List<Provision> more) throws UnexpectedTokenException {
        int back = cursor.place();
        boolean bracket = cursor.acceptMark('(');
        if (!bracket) {
            new UnitListParser(cursor, report).separator();
        }
        cursor.accept(NOW);
        cursor.accept(IS_DONE);
        if (!cursor.accept(RENAME)) {
            cursor.moveTo(back);
            return unit;
        }
        if (!cursor.accept(BECOMES)) {
            throw cursor.expected("'" + BECOMES + "'");
        }
        UnitName to = new UnitListParser(cursor, report).unit();
        if (bracket && !cursor.acceptMark(')')) {
            throw cursor.expected("')'");
        }
        more.add(new Renaming(clause, unit, to));
        return to;
    }

    /**
     * Steps over "Sau khi nhập,", "Sau khi thành lập xã A, xã B, " up to the comma before the unit that the sentence is
     * about. True if it is all of the sentence: "Sau khi điều chỉnh địa giới hành chính:".
     */
    private boolean skipAfter() throws UnexpectedTokenException {
        if (!cursor.acceptAnyCase(AFTER)) {
            return false;
        }
        while (!cursor.atEnd() && !cursor.isMark(',') && !cursor.isMark(':')) {
            cursor.next();
        }
        if (cursor.acceptMark(':')) {
            return cursor.atEnd();
        }
        if (!cursor.acceptMark(',')) {
            throw cursor.expected("','");
        }
        skipFormedUnits();
        return false;
    }

    /** Whether "có", "còn lại" or "giáp" is here, or the end of the sentence. */
    private static boolean isVerbOfSize(Token token) {
        return token.kind() == Token.Kind.END
                || token.isMark('.')
                || token.text().equals(HAS.toString())
                || token.text().equals(REMAINS.words().get(0))
                || token.text().equals(BORDERS.toString());
    }

    /** Steps over the other units of "Sau khi thành lập xã A, xã B, xã C còn lại …": the last one is meant. */
    private void skipFormedUnits() {
        int subject = cursor.place();
        for (int ahead = 0; !isVerbOfSize(cursor.peek(ahead)); ahead++) {
            if (cursor.peek(ahead).isMark(',')) {
                subject = cursor.place() + ahead + 1;
            }
        }
        int back = cursor.place();
        cursor.moveTo(subject);
        if (cursor.unitTerm() == null) {
            cursor.moveTo(back);
        }
    }

    /** "; giáp các xã …", ". Xã A giáp …": the neighbours of the unit, to the end. */
    private void skipBorders() {
        int back = cursor.place();
        while (cursor.acceptMark(',') || cursor.acceptMark(';')) {
            // Marks before the neighbours.
        }
        if (cursor.is(BORDERS)) {
            nothing();
        } else {
            cursor.moveTo(back);
        }
    }

    /** Skips the rest of the sentence, which states nothing about units. */
    private Said nothing() {
        while (!cursor.atEnd()) {
            cursor.next();
        }
        return new Said.Provisions(List.of());
    }
}
