package vn.donvi.law.grammar;

import java.util.List;
import vn.donvi.law.language.Phrase;
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

        /** The size of a unit. */
        record SizeOf(Size size) implements Said {}

        /** The unit with the seat of the unit in the sentence before. */
        record SeatIn(UnitName unit) implements Said {}
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
        if (ArrangementParser.atVerb(cursor)) {
            return new Said.Provisions(arrangements.mergers());
        }
        if (cursor.isAnyCase(WAS_FOUNDED)) {
            cursor.next();
        }
        if (cursor.resembles(FOUND) || cursor.isAnyCase(ON_THE_BASIS)) {
            return new Said.Provisions(List.of(arrangements.foundation()));
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
        skipAfter();
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
        return new Said.SizeOf(new Size(clause, unit, figures, remaining));
    }

    /** "Sau khi nhập,", "Sau khi thành lập,", up to the comma. */
    private void skipAfter() throws UnexpectedTokenException {
        if (cursor.acceptAnyCase(AFTER)) {
            while (!cursor.atEnd() && !cursor.isMark(',')) {
                cursor.next();
            }
            if (!cursor.acceptMark(',')) {
                throw cursor.expected("','");
            }
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
