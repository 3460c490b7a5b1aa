package vn.donvi.address.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.donvi.address.lexicon.AddressVocabulary;
import vn.donvi.address.lexicon.NumberedVersions;
import vn.donvi.address.name.FoldedText;

/** An address to read, with the facts known beforehand: its date, and the ends of its columns. */
public final class Request {
    private static final int UNDATED = Integer.MIN_VALUE;
    private static final int[] NO_COLUMNS = {};

    private final FoldedText text;
    private final String street;
    private final int day;
    private final boolean alternatives;
    private final boolean current;
    /** The ends of the columns of commune, district and province in the text; empty if it has no columns. */
    private final int[] columnEnds;

    private Request(FoldedText text, String street, int day, boolean alternatives, boolean current, int[] columnEnds) {
        this.text = text;
        this.street = street;
        this.day = day;
        this.alternatives = alternatives;
        this.current = current;
        this.columnEnds = columnEnds;
    }

    public static Request of(String text) {
        return new Request(folded(text), "", UNDATED, false, false, NO_COLUMNS);
    }

    /** An address in columns of its own for street, commune, district and province; an empty text is no column. */
    public static Request ofColumns(String street, String commune, String district, String province) {
        List<String> texts = new ArrayList<>();
        int[] ends = new int[3];
        int length = 0;
        for (String column : List.of(communeOf(commune), district, province)) {
            String text = folded(column).text();
            length += text.length();
            ends[texts.size()] = length;
            length += 2;
            texts.add(text);
        }
        return new Request(FoldedText.of(String.join(", ", texts)), street, UNDATED, false, false, ends);
    }

    /** Folds a text after repairing it. */
    private static FoldedText folded(String text) {
        FoldedText folded = FoldedText.of(text);
        if (folded.isPlain()) {
            return folded;
        }
        String repaired = TextRepair.repair(text);
        return repaired.equals(text) ? folded : FoldedText.of(repaired);
    }

    /** Returns the column of the commune without the word for "number" before a number: "Số 6" is Phường 6 there. */
    private static String communeOf(String column) {
        FoldedText text = FoldedText.of(column);
        boolean isNumber = text.words() == 2
                && text.isNumber(1)
                && "số".equals(column.substring(text.start(0), text.end(0)).toLowerCase(Locale.ROOT));
        return isNumber ? column.substring(text.start(1), text.end(1)) : column;
    }

    public Request on(LocalDate date) {
        return new Request(text, street, NumberedVersions.day(date), alternatives, current, columnEnds);
    }

    public Request withAlternatives() {
        return new Request(text, street, day, true, current, columnEnds);
    }

    public Request preferCurrent() {
        return new Request(text, street, day, alternatives, true, columnEnds);
    }

    public FoldedText text() {
        return text;
    }

    /** The column of the street; empty if there are no columns. */
    public String street() {
        return street;
    }

    public boolean hasColumns() {
        return columnEnds.length > 0;
    }

    public boolean isDated() {
        return day != UNDATED;
    }

    public int day() {
        return day;
    }

    /** Whether less good readings are wanted too. */
    public boolean wantsAlternatives() {
        return alternatives;
    }

    /** Whether the unit in force is preferred to others of its name. */
    public boolean prefersCurrent() {
        return current;
    }

    /** The possible levels of a mention by its type and its column, as bits of {@link AddressVocabulary}. */
    public int levels(int mention, Mentions mentions) {
        int given = mentions.levels(mention);
        return (given == 0 ? AddressVocabulary.ANY_LEVEL : given) & columnLevels(mention, mentions);
    }

    private int columnLevels(int mention, Mentions mentions) {
        if (columnEnds.length == 0) {
            return AddressVocabulary.ANY_LEVEL;
        }
        int start = text.start(mentions.from(mention));
        if (start < columnEnds[0]) {
            return AddressVocabulary.COMMUNE_LEVEL;
        }
        return start < columnEnds[1] ? AddressVocabulary.DISTRICT_LEVEL : AddressVocabulary.PROVINCE_LEVEL;
    }
}
