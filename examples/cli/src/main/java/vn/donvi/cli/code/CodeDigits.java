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
 * The number of digits of the codes of a column. Spreadsheets read codes as numbers and remove their leading zeros. The
 * zeros can be restored if the number of digits is known. For a level, this number comes from the gazetteer; zeros
 * cannot be restored if codes of the level differ in length.
 */
public final class CodeDigits {
    /** Some spreadsheets write a code as {@code 1234.0}. */
    private static final String DECIMALS = ".0";

    /** The number of codes after which no more rows are read. */
    private static final int TELLING = 10_000;

    private final Lengths lengths;
    private final int digits;
    /** A code of the column that has lost its zeros; null if none was found. */
    private final @Nullable String example;
    /** The level whose units must bear a restored code; null if this is not checked. */
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
     * The digits of an unknown column. A code longer than those of all other levels, but shorter than those of
     * communes, still counts as the code of a commune.
     */
    public static CodeDigits unknown(Gazetteer gazetteer) {
        return new CodeDigits(Lengths.of(gazetteer), 0, null);
    }

    /** The digits of the codes of a level, without a look at the column. */
    public static CodeDigits of(UnitLevel level, Gazetteer gazetteer) {
        Lengths lengths = Lengths.of(gazetteer);
        return new CodeDigits(lengths, lengths.ofLevel(level), null);
    }

    /**
     * The digits of the codes of a level, with an example of a code in the first rows of a table that has lost zeros. A
     * code is left unchanged if no unit of the level has ever borne it with its zeros: it belongs to another level.
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
     * Finds whether the first rows of a table have codes of communes that have lost zeros, in the first requested
     * column. At least half must have five digits, or four, which no code has. Some must have one or four. None of
     * fewer than five may begin with a zero. Only communes are recognised: for other short codes the number of lost
     * zeros is not known.
     */
    public static CodeDigits tell(UserTable table, Gazetteer gazetteer) throws IOException {
        return tell(codes(table), Lengths.of(gazetteer));
    }

    /**
     * Like {@link #tell(UserTable, Gazetteer)}, but the codes may also be those of {@code level}. They are if some have
     * lost zeros, no code that is too short begins with a zero, and a unit of the level bears each code with its zeros.
     *
     * @param date the date on which units must bear the codes; null for any date
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

    /** The first codes of a table, without surrounding blanks; unreadable and empty ones are left out. */
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

    /** Whether the number of digits is known. */
    public boolean isKnown() {
        return digits > 0;
    }

    /** A code of the column that has lost its zeros; empty if none was found. */
    public Optional<String> example() {
        return Optional.ofNullable(example);
    }

    /** The code with its leading zeros and without decimals; the text itself if it is not a number. */
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

    /** The digits of a number without {@code .0} at its end; empty if the text is not a number. */
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
     * The units that a code may mean if no unit has ever borne it and it has lost zeros. For each level with longer
     * codes, the last unit that bore the restored code.
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

    /** The number of digits of the codes of each level. Only codes of digits count. */
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

        /** The number of digits of the codes of a level; 0 if they differ, or if there is no code. */
        int ofLevel(UnitLevel level) {
            return byLevel.getOrDefault(level, DIFFERENT);
        }

        /** Whether the codes of some level have this number of digits, or differ in length. */
        boolean isOfAny(int length) {
            return byLevel.containsValue(length) || byLevel.containsValue(DIFFERENT);
        }

        /** Whether a code of this length can only be a commune's that has lost zeros. */
        boolean isOfCommune(int length) {
            boolean isShort = length < ofLevel(UnitLevel.COMMUNE) && !byLevel.containsValue(DIFFERENT);
            return isShort
                    && byLevel.entrySet().stream()
                            .allMatch(each -> each.getKey() == UnitLevel.COMMUNE || each.getValue() < length);
        }
    }
}
