package vn.donvi.cli.code;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.csv.UserRows;
import vn.donvi.csv.UserTable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;

/**
 * How many digits the codes of a column have. Spreadsheets take codes for numbers and eat their leading zeros; in a
 * column of which it is known how many digits they have, the zeros can be put back. How many the codes of a level have is
 * taken from the gazetteer: none can be put back where codes of a level differ in length.
 */
public final class CodeDigits {
    /** Tables of numbers make {@code 1234.0} of a code. */
    private static final String DECIMALS = ".0";

    /** So many rows of a column tell. */
    private static final int TELLING = 10_000;

    private final Lengths lengths;
    private final int digits;
    /** A code of the column that has lost its zeros; null if none was met. */
    private final @Nullable String example;
    /** The level whose units must bear what is restored; null if nobody has to. */
    private final @Nullable UnitLevel bearers;

    private CodeDigits(Lengths lengths, int digits, @Nullable String example) {
        this(lengths, digits, example, null);
    }

    private CodeDigits(Lengths lengths, int digits, @Nullable String example, @Nullable UnitLevel bearers) {
        this.bearers = bearers;
        this.lengths = lengths;
        this.digits = digits;
        this.example = example;
    }

    /**
     * Those of a column of which nothing is known; but codes longer than those of a district, and shorter than any
     * other, are those of a commune.
     */
    public static CodeDigits unknown(Gazetteer gazetteer) {
        return new CodeDigits(Lengths.of(gazetteer), 0, null);
    }

    /** Those of a level, whatever the column has. */
    public static CodeDigits of(UnitLevel level, Gazetteer gazetteer) {
        Lengths lengths = Lengths.of(gazetteer);
        return new CodeDigits(lengths, lengths.ofLevel(level), null);
    }

    /**
     * Those of a level, with an example of what the first rows of a table have lost. A code stays as it is if with its
     * zeros no unit of the level has ever borne it: it is one of another level.
     */
    public static CodeDigits of(UnitLevel level, UserTable table, Gazetteer gazetteer) throws IOException {
        Lengths lengths = Lengths.of(gazetteer);
        CodeDigits digits = new CodeDigits(lengths, lengths.ofLevel(level), null, level);
        for (String code : codes(table)) {
            if (!digits.restored(code).equals(code)) {
                return new CodeDigits(lengths, digits.digits, code, level);
            }
        }
        return digits;
    }

    /**
     * Looks at the first rows of a table whether its first column asked for has codes of communes that have lost their
     * zeros: most have five digits, or four, which no code has; some have one or four; and none is a code of a province
     * or district that still has its zero. Only communes are told so: how many digits short codes have had nobody knows.
     */
    public static CodeDigits tell(UserTable table, Gazetteer gazetteer) throws IOException {
        return tell(codes(table), Lengths.of(gazetteer));
    }

    /**
     * The same, but if the column is not of communes, its codes may be those of another level: it is, if all have at most
     * its number of digits, some have lost their zeros and none has kept them, and with them each is borne by a unit of
     * the level.
     *
     * @param date the date on which they are to be borne; null for any
     */
    public static CodeDigits tell(UserTable table, UnitLevel level, @Nullable LocalDate date, Gazetteer gazetteer)
            throws IOException {
        List<String> codes = codes(table);
        Lengths lengths = Lengths.of(gazetteer);
        CodeDigits told = tell(codes, lengths);
        int wanted = lengths.ofLevel(level);
        if (told.isKnown() || wanted == 0) {
            return told;
        }
        CodeDigits ofLevel = new CodeDigits(lengths, wanted, null);
        String example = null;
        for (String code : codes) {
            String restored = ofLevel.restored(code);
            boolean isShort = !restored.equals(code);
            if ((isShort && code.charAt(0) == '0') || !isBorne(restored, level, date, gazetteer)) {
                return told;
            }
            example = example == null && isShort ? code : example;
        }
        return example == null ? told : new CodeDigits(lengths, wanted, example);
    }

    private static CodeDigits tell(List<String> texts, Lengths lengths) {
        int longest = lengths.ofLevel(UnitLevel.COMMUNE);
        int codes = 0;
        int ofCommunes = 0;
        String example = null;
        boolean hasShortWithZero = false;
        for (String text : texts) {
            String code = digits(text);
            if (!code.isEmpty() && code.length() <= longest) {
                codes++;
                ofCommunes += code.length() == longest || lengths.isOfCommune(code.length()) ? 1 : 0;
                hasShortWithZero |= code.length() < longest && code.charAt(0) == '0';
                example = example == null && !lengths.isOfAny(code.length()) ? text : example;
            }
        }
        boolean isEaten = example != null && !hasShortWithZero && 2 * ofCommunes >= codes;
        return isEaten ? new CodeDigits(lengths, longest, example) : new CodeDigits(lengths, 0, null);
    }

    /** The first codes of a table, without blanks around them, as far as they can be read and are not empty. */
    private static List<String> codes(UserTable table) throws IOException {
        List<String> codes = new ArrayList<>();
        for (Optional<UserRows> next = table.next(); next.isPresent() && codes.size() < TELLING; next = table.next()) {
            UserRows rows = next.get();
            for (int row = 0; row < rows.size(); row++) {
                rows.value(row, 0)
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .ifPresent(codes::add);
            }
        }
        return codes;
    }

    private static boolean isBorne(String code, UnitLevel level, @Nullable LocalDate date, Gazetteer gazetteer) {
        return UnitCode.isCode(code)
                && gazetteer.versions(UnitCode.of(code)).stream()
                        .anyMatch(unit -> unit.level() == level && (date == null || unit.isInForce(date)));
    }

    /** Whether it is known how many digits the codes have. */
    public boolean isKnown() {
        return digits > 0;
    }

    /** A code of the column that has lost its zeros; empty if none was met. */
    public Optional<String> example() {
        return Optional.ofNullable(example);
    }

    /** The code with its leading zeros and without decimals; the text itself if it is no number. */
    public String restored(String text) {
        String code = digits(text);
        if (code.isEmpty()) {
            return text;
        }
        int wanted = !isKnown() && lengths.isOfCommune(code.length()) ? lengths.ofLevel(UnitLevel.COMMUNE) : digits;
        String restored = padded(code, wanted);
        return bearers == null || isBorne(restored, bearers, null, lengths.gazetteer) ? restored : text;
    }

    private static String padded(String code, int length) {
        return code.length() < length ? "0".repeat(length - code.length()) + code : code;
    }

    /** The digits of a number without its decimals; empty if it is none. */
    private static String digits(String text) {
        String code = text.endsWith(DECIMALS) ? text.substring(0, text.length() - DECIMALS.length()) : text;
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return "";
            }
        }
        return code;
    }

    /**
     * The units that a code may mean that nobody has ever borne, if it has lost its zeros: for each level with longer
     * codes the last unit to bear it with them.
     */
    public List<AdministrativeUnit> meant(String text) {
        List<AdministrativeUnit> meant = new ArrayList<>();
        Gazetteer gazetteer = lengths.gazetteer;
        String code = digits(text);
        if (code.isEmpty() || isBorne(text, gazetteer)) {
            return meant;
        }
        for (UnitLevel level : UnitLevel.values()) {
            String restored = padded(code, lengths.ofLevel(level));
            if (restored.length() > code.length() && UnitCode.isCode(restored)) {
                List<AdministrativeUnit> versions = gazetteer.versions(UnitCode.of(restored));
                if (!versions.isEmpty()) {
                    meant.add(versions.get(versions.size() - 1));
                }
            }
        }
        return meant;
    }

    private static boolean isBorne(String code, Gazetteer gazetteer) {
        return UnitCode.isCode(code) && !gazetteer.versions(UnitCode.of(code)).isEmpty();
    }

    /** How many digits the codes of each level have, those that are numbers. */
    private static final class Lengths {
        private static final int DIFFERENT = 0;

        private final Gazetteer gazetteer;
        private final Map<UnitLevel, Integer> byLevel = new EnumMap<>(UnitLevel.class);

        private Lengths(Gazetteer gazetteer) {
            this.gazetteer = gazetteer;
        }

        static Lengths of(Gazetteer gazetteer) {
            Lengths lengths = new Lengths(gazetteer);
            for (AdministrativeUnit unit : gazetteer.units()) {
                String code = unit.code().value();
                if (digits(code).equals(code)) {
                    lengths.byLevel.merge(
                            unit.level(), code.length(), (one, other) -> one.equals(other) ? one : DIFFERENT);
                }
            }
            return lengths;
        }

        /** The digits of every code of a level; 0 if they differ, or there is none. */
        int ofLevel(UnitLevel level) {
            return byLevel.getOrDefault(level, DIFFERENT);
        }

        /** Whether codes of any level have so many digits, or may have. */
        boolean isOfAny(int length) {
            return byLevel.containsValue(length) || byLevel.containsValue(DIFFERENT);
        }

        /** Whether only a commune's code can have so many digits, which are fewer than it has with its zeros. */
        boolean isOfCommune(int length) {
            boolean isShort = length < ofLevel(UnitLevel.COMMUNE) && !byLevel.containsValue(DIFFERENT);
            return isShort
                    && byLevel.entrySet().stream()
                            .allMatch(each -> each.getKey() == UnitLevel.COMMUNE || each.getValue() < length);
        }
    }
}
