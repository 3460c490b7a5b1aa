package vn.donvi.law.grammar;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Extent;
import vn.donvi.law.language.NumberReader;
import vn.donvi.law.language.NumberReader.Reading;
import vn.donvi.law.language.Phrase;
import vn.donvi.law.language.Token;
import vn.donvi.law.language.Vocabulary;
import vn.donvi.law.resolution.StatedFigures;

/**
 * Reads the part of units that moves: "toàn bộ diện tích tự nhiên, quy mô dân số của", "một phần diện tích tự nhiên,
 * toàn bộ quy mô dân số của", "phần còn lại của", "toàn bộ 7,87 km2 diện tích tự nhiên, 3.121 người của".
 *
 * <pre>
 * portion    = [ extent ] { [ separator ] [ extent ] ( area | population ) } [ "còn lại" ] { "của" | "thuộc" }
 * extent     = "toàn bộ" | "một phần" | "phần còn lại" | "phần" … "còn lại"
 * area       = "diện tích" [ "tự nhiên" ] [ "là" ] [ number unit | "(" number unit ")" ] | number unit [ "diện tích" [ "tự nhiên" ] ]
 * population = ( "quy mô dân số" | "dân số" | "nhân khẩu" ) [ "là" ] [ number "người" | [ "còn lại" ] "(" number "người" ")" ] | number ( "người" | "nhân khẩu" )
 * </pre>
 */
public final class PortionParser {
    private static final Phrase WHOLE = Phrase.of("toàn bộ");
    private static final Phrase WHOLE_CUT = Phrase.of("bộ diện tích");
    private static final Phrase PART = Phrase.of("một phần");
    private static final Phrase SHARE = Phrase.of("phần");
    private static final Phrase REMAINING = Phrase.of("còn lại");
    private static final Phrase AREA = Phrase.of("diện tích");
    private static final Phrase NATURAL = Phrase.of("tự nhiên");
    private static final List<Phrase> POPULATION =
            List.of(Phrase.of("quy mô dân số"), Phrase.of("quy mô dân"), Phrase.of("dân số"), Phrase.of("nhân khẩu"));
    private static final Phrase STRANGERS = Phrase.of("xâm canh");
    private static final Phrase IS = Phrase.of("là");
    private static final List<Phrase> OF = List.of(Phrase.of("của"), Phrase.of("thuộc"));
    private static final Phrase AND = Phrase.of("và");
    private static final Phrase PEOPLE = Phrase.of("người");
    /** The second word of "người dân". */
    private static final Phrase DWELLERS = Phrase.of("dân");

    private static final Phrase INHABITANTS = Phrase.of("nhân khẩu");
    private static final BigDecimal HECTARES_PER_KM2 = new BigDecimal(100);

    private final Cursor cursor;
    private final Report report;
    private @Nullable Extent area;
    private @Nullable Extent population;
    private StatedFigures figures = StatedFigures.NONE;
    private int areaAt = -1;
    private int peopleAt = -1;

    public PortionParser(Cursor cursor, Report report) {
        this.cursor = cursor;
        this.report = report;
    }

    /** The part of the units that follow. */
    public record Portion(Extent area, Extent population, StatedFigures figures) {
        public static final Portion ALL = new Portion(Extent.ALL, Extent.ALL, StatedFigures.NONE);

        Portion withoutFigures() {
            return new Portion(area, population, StatedFigures.NONE);
        }
    }

    /** Whether a portion begins at the cursor. */
    public boolean atPortion() {
        return cursor.resembles(WHOLE)
                || cursor.is(WHOLE_CUT)
                || cursor.is(PART)
                || cursor.is(SHARE)
                || cursor.is(REMAINING)
                || cursor.is(AREA)
                || cursor.is(POPULATION)
                || (cursor.peek().isNumber()
                        && Vocabulary.isMeasure(cursor.peek(1).word()));
    }

    /** Reads the portion at the cursor, and the "của" after it. */
    public Portion portion() throws UnexpectedTokenException {
        boolean share = cursor.accept(SHARE);
        Extent extent = cursor.accept(REMAINING) ? Extent.REST : extent();
        measures(extent);
        boolean rest = extent == Extent.REST || cursor.accept(REMAINING);
        cursor.accept(STRANGERS);
        if (share && !rest) {
            throw cursor.expected("'" + REMAINING + "'");
        }
        while (cursor.accept(OF)) {
            // "của của xã Tân Ân" has the same meaning.
        }
        return portionOf(extent, rest);
    }

    /** The place of the number of the area read last; -1 if there was none. */
    public int areaAt() {
        return areaAt;
    }

    /** The place of the number of people read last; -1 if there was none. */
    public int peopleAt() {
        return peopleAt;
    }

    /** Reads area and population in a sentence: "có 13,68 km2 diện tích tự nhiên và quy mô dân số 7.301 người". */
    public StatedFigures figures() {
        measures(null);
        return figures;
    }

    private Portion portionOf(@Nullable Extent extent, boolean rest) {
        Extent absent = area == null && population == null ? extent : Extent.NONE;
        Extent ofArea = area == null ? absent : area;
        Extent ofPeople = population == null ? absent : population;
        return new Portion(remaining(ofArea, rest), remaining(ofPeople, rest), figures);
    }

    private static Extent remaining(@Nullable Extent extent, boolean rest) {
        if (extent == null) {
            return rest ? Extent.REST : Extent.UNKNOWN;
        }
        return rest && extent != Extent.NONE ? Extent.REST : extent;
    }

    private @Nullable Extent extent() {
        if (cursor.acceptResembling(WHOLE)) {
            return Extent.ALL;
        }
        if (cursor.is(WHOLE_CUT)) {
            cursor.next();
            return Extent.ALL;
        }
        return cursor.accept(PART) ? Extent.PART : null;
    }

    /** Reads area and population, each at most once, in either order. */
    private void measures(@Nullable Extent extent) {
        area = null;
        population = null;
        figures = StatedFigures.NONE;
        areaAt = -1;
        peopleAt = -1;
        Extent current = extent;
        while (true) {
            int back = cursor.place();
            boolean first = area == null && population == null;
            if (!first) {
                separator();
            }
            Extent own = first ? null : extent();
            current = own == null ? current : own;
            Extent meant = current == null ? Extent.UNKNOWN : current;
            if (area == null && area()) {
                area = meant;
            } else if (population == null && population()) {
                population = meant;
            } else {
                cursor.moveTo(back);
                return;
            }
        }
    }

    private void separator() {
        while (cursor.acceptMark(',') || cursor.accept(AND)) {
            // "tự nhiên,, 2.622 người"
        }
    }

    private boolean area() {
        if (cursor.acceptResembling(AREA)) {
            natural();
            cursor.accept(IS);
            boolean bracket = figureBracket();
            areaFigure();
            if (bracket) {
                cursor.acceptMark(')');
            }
            return true;
        }
        boolean figure = cursor.peek().isNumber()
                && !isPeople(1)
                && Vocabulary.isMeasure(cursor.peek(1).word());
        if (figure) {
            areaFigure();
            if (cursor.acceptResembling(AREA)) {
                natural();
            }
        }
        return figure;
    }

    private void natural() {
        if (cursor.acceptResembling(NATURAL)) {
            return;
        }
        Token first = cursor.peek();
        Token second = cursor.peek(1);
        boolean misspelt = (first.word().equals("tự") || first.word().equals("tư"))
                && second.isWord()
                && !Vocabulary.knows(second.word());
        if (misspelt) {
            report.add(first, "'" + first.text() + " " + second.text() + "' read as '" + NATURAL + "'");
            cursor.next();
            cursor.next();
        }
    }

    /** Reads a number with a unit of area, if it is at the cursor. */
    private void areaFigure() {
        Token number = cursor.peek();
        if (!number.isNumber() || isPeople(1)) {
            return;
        }
        int place = cursor.place();
        cursor.next();
        String unit = cursor.peek().word();
        boolean hectares = unit.equals("ha");
        boolean known = hectares || unit.equals("km2");
        if (!cursor.is(AREA) && (known || Vocabulary.isMeasure(unit))) {
            cursor.next();
        } else {
            unit = "";
        }
        Reading reading = NumberReader.area(number.text());
        String written = number.text() + (unit.isEmpty() ? "" : " " + unit);
        if (!known || reading == null) {
            report.add(number, "'" + written + "' is no area in km2 or ha; the figure is left out");
            return;
        }
        BigDecimal value = hectares ? reading.value().divide(HECTARES_PER_KM2) : reading.value();
        if (reading.doubtful()) {
            report.add(
                    number, "'" + written + "' has a decimal point where a comma belongs; read as " + value + " km2");
        }
        areaAt = place;
        figures = figures.withAreaKm2(value.doubleValue());
    }

    private boolean population() {
        boolean named = cursor.acceptResembling(POPULATION);
        if (named) {
            cursor.accept(IS);
        }
        int back = cursor.place();
        cursor.accept(REMAINING);
        boolean bracket = named && figureBracket();
        if (!bracket) {
            cursor.moveTo(back);
        }
        boolean counted = cursor.peek().isNumber() && (isPeople(1) || (area != null && isCutOff()));
        if (counted) {
            populationFigure();
        }
        if (bracket) {
            cursor.acceptMark(')');
        }
        return named || counted;
    }

    /** Reads the opening of a bracket with a figure of what was named: "diện tích tự nhiên (0,01 km2)". */
    private boolean figureBracket() {
        return cursor.peek().isMark('(')
                && cursor.peek(1).isNumber()
                && Vocabulary.isMeasure(cursor.peek(2).word())
                && cursor.peek(cursor.peek(2).word().equals("nhân") ? 4 : 3).isMark(')')
                && cursor.acceptMark('(');
    }

    /** "3.556 của xã Thụy Tân": the word for people is lost. */
    private boolean isCutOff() {
        int back = cursor.place();
        cursor.next();
        boolean cut = cursor.is(OF);
        cursor.moveTo(back);
        return cut;
    }

    private void populationFigure() {
        int place = cursor.place();
        Token number = cursor.next();
        String people = "";
        boolean known = cursor.is(PEOPLE) || cursor.is(INHABITANTS);
        if (cursor.accept(INHABITANTS)) {
            people = INHABITANTS.toString();
        } else if (!cursor.is(OF)) {
            people = cursor.next().text();
            cursor.accept(DWELLERS);
        }
        Reading reading = NumberReader.persons(number.text());
        String written = number.text() + (people.isEmpty() ? "" : " " + people);
        if (!known || reading == null) {
            report.add(number, "'" + written + "' is no number of people; the figure is left out");
            return;
        }
        if (reading.doubtful()) {
            report.add(number, "'" + written + "' has a comma between thousands; read as " + reading.value());
        }
        peopleAt = place;
        figures = figures.withPersons(reading.value().longValueExact());
    }

    private boolean isPeople(int ahead) {
        return switch (cursor.peek(ahead).word()) {
            case "người", "nguồi", "nười", "ngươi" -> true;
            case "nhân" -> cursor.peek(ahead + 1).word().equals("khẩu");
            default -> false;
        };
    }
}
