package vn.donvi.law.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.donvi.law.language.Phrase;
import vn.donvi.law.language.Token;
import vn.donvi.law.language.UnitTerm;
import vn.donvi.law.resolution.Clause;
import vn.donvi.law.resolution.Provision;
import vn.donvi.law.resolution.Totals;
import vn.donvi.law.resolution.Totals.Count;
import vn.donvi.law.resolution.Unchanged;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.unit.UnitLevel;

/**
 * Reads totals, from after "Sau khi sắp xếp, tỉnh A có".
 *
 * <pre>
 * totals = total { separator total }
 * total  = number "đơn vị hành chính cấp" level [ "," ] [ "gồm" counts ]
 *          [ separator "trong đó có" counts "hình thành sau sắp xếp" … [ "và" counts "không thực hiện sắp xếp" [ "là" list ]]]
 * counts = number ( term { separator number term } | "đơn vị hành chính cấp" level )
 * </pre>
 */
final class TotalsParser {
    private static final Phrase UNITS = Phrase.of("đơn vị hành chính cấp");
    private static final Phrase SUBORDINATES = Phrase.of("đơn vị hành chính trực thuộc");
    private static final Phrase INCLUDING = Phrase.of("bao gồm");
    private static final Phrase CONSISTING = Phrase.of("gồm");
    private static final Phrase AMONG_THEM = Phrase.of("trong đó có");
    private static final Phrase FORMED = Phrase.of("hình thành sau sắp xếp");
    private static final Phrase RENAMED = Phrase.of("thực hiện đổi tên");
    private static final Phrase RULED = Phrase.of("quy định");
    private static final Phrase AT_ARTICLE = Phrase.of("tại điều này");
    private static final Phrase UNCHANGED = Phrase.of("không thực hiện sắp xếp");
    private static final Phrase IS = Phrase.of("là");

    private final Cursor cursor;
    private final Clause clause;
    private final Report report;
    private final UnitListParser units;

    TotalsParser(Cursor cursor, Clause clause, Report report) {
        this.cursor = cursor;
        this.clause = clause;
        this.report = report;
        this.units = new UnitListParser(cursor, report);
    }

    /** Whether totals begin at the cursor. */
    boolean atTotals() {
        int back = cursor.place();
        boolean number = cursor.next().asInteger() >= 0;
        boolean here = number && cursor.is(UNITS);
        cursor.moveTo(back);
        return here;
    }

    /** Whether a number of units directly under another is at the cursor: "có 12 đơn vị hành chính trực thuộc". */
    boolean atSubordinates() {
        int back = cursor.place();
        boolean number = cursor.next().asInteger() >= 0;
        boolean here = number && cursor.is(SUBORDINATES);
        cursor.moveTo(back);
        return here;
    }

    /** Reads the number of the units directly under {@code parent}, and their names, which must be as many. */
    Totals subordinates(UnitName parent) throws UnexpectedTokenException {
        Token start = cursor.peek();
        int number = number();
        expect(SUBORDINATES);
        int back = cursor.place();
        units.separator();
        Map<String, Integer> byTerm = new LinkedHashMap<>();
        if (cursor.accept(INCLUDING) || cursor.accept(CONSISTING) || cursor.accept(IS)) {
            cursor.acceptMark(':');
            List<UnitName> listed = listed();
            listed.forEach(unit -> byTerm.merge(unit.term(), 1, Integer::sum));
            if (listed.size() != number) {
                report.add(start, listed.size() + " units are listed, not " + number);
            }
        } else {
            cursor.moveTo(back);
        }
        UnitLevel level = UnitTerm.isProvince(parent.term()) ? UnitLevel.DISTRICT : UnitLevel.COMMUNE;
        return new Totals(clause, parent, level, new Count(number, byTerm), Count.NONE, Count.NONE);
    }

    /** Reads the totals of units in {@code parent}. */
    List<Provision> totals(UnitName parent) throws UnexpectedTokenException {
        List<Provision> provisions = new ArrayList<>();
        do {
            total(parent, provisions);
        } while (another());
        return provisions;
    }

    private boolean another() {
        int back = cursor.place();
        if (units.separator() != null && atTotals()) {
            return true;
        }
        cursor.moveTo(back);
        return false;
    }

    private void total(UnitName parent, List<Provision> provisions) throws UnexpectedTokenException {
        Token start = cursor.peek();
        int number = number();
        UnitLevel level = level();
        cursor.acceptMark(',');
        Count all = cursor.accept(CONSISTING) ? counts(level) : new Count(number, Map.of());
        Count formed = Count.NONE;
        Count unchanged = Count.NONE;
        List<UnitName> listed = List.of();
        int back = cursor.place();
        units.separator();
        if (cursor.accept(AMONG_THEM)) {
            formed = counts(level);
            formedHow();
            if (units.separator() != null) {
                unchanged = counts(level);
                expect(UNCHANGED);
                listed = cursor.accept(IS) ? listed() : List.of();
            }
        } else {
            cursor.moveTo(back);
        }
        Totals totals = new Totals(clause, parent, level, new Count(number, all.byTerm()), formed, unchanged);
        check(start, totals, all, listed);
        provisions.add(totals);
        if (!listed.isEmpty()) {
            provisions.add(new Unchanged(clause, listed));
        }
    }

    /** "hình thành sau sắp xếp, thực hiện đổi tên quy định tại Điều này". */
    private void formedHow() throws UnexpectedTokenException {
        expect(FORMED);
        int back = cursor.place();
        units.separator();
        if (!cursor.accept(RENAMED)) {
            cursor.moveTo(back);
        }
        cursor.accept(RULED);
        cursor.acceptAnyCase(AT_ARTICLE);
    }

    private List<UnitName> listed() throws UnexpectedTokenException {
        return units.list().stream().map(UnitListParser.Item::unit).toList();
    }

    private Count counts(UnitLevel level) throws UnexpectedTokenException {
        Map<String, Integer> byTerm = new LinkedHashMap<>();
        int sum = 0;
        while (true) {
            Token at = cursor.peek();
            int number = number();
            sum += number;
            if (cursor.is(UNITS)) {
                if (level() != level) {
                    throw new UnexpectedTokenException(at, "units of the level that is counted");
                }
                return new Count(sum, byTerm);
            }
            Phrase term = cursor.unitTerm();
            if (term == null) {
                throw cursor.expected("a type of units");
            }
            cursor.moveTo(cursor.place() + term.length());
            byTerm.merge(term.toString(), number, Integer::sum);
            int back = cursor.place();
            if (units.separator() == null || cursor.peek().asInteger() < 0 || atTotals()) {
                cursor.moveTo(back);
                return new Count(sum, byTerm);
            }
        }
    }

    private int number() throws UnexpectedTokenException {
        int number = cursor.peek().asInteger();
        if (number < 0) {
            throw cursor.expected("a number of units");
        }
        cursor.next();
        return number;
    }

    private UnitLevel level() throws UnexpectedTokenException {
        expect(UNITS);
        return switch (cursor.next().word()) {
            case "xã" -> UnitLevel.COMMUNE;
            case "huyện" -> UnitLevel.DISTRICT;
            case "tỉnh" -> UnitLevel.PROVINCE;
            default -> throw cursor.expected("xã, huyện or tỉnh");
        };
    }

    private void expect(Phrase phrase) throws UnexpectedTokenException {
        if (!cursor.accept(phrase)) {
            throw cursor.expected("'" + phrase + "'");
        }
    }

    /** Reports numbers of the totals that contradict each other. */
    private void check(Token start, Totals totals, Count all, List<UnitName> listed) {
        int number = totals.all().units();
        if (!all.byTerm().isEmpty() && all.units() != number) {
            report.add(start, "the types sum to " + all.units() + " units, not " + number);
        }
        int parts = totals.formed().units() + totals.unchanged().units();
        if (totals.formed().isStated() && parts != number) {
            report.add(start, "units formed and unchanged sum to " + parts + ", not " + number);
        }
        if (!listed.isEmpty() && listed.size() != totals.unchanged().units()) {
            report.add(
                    start,
                    listed.size() + " units are listed as unchanged, not "
                            + totals.unchanged().units());
        }
    }
}
