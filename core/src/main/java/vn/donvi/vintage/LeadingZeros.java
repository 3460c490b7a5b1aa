package vn.donvi.vintage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;

/**
 * Restores the leading zeros of codes. Spreadsheets read codes as numbers and remove these zeros: {@code 00004} becomes
 * {@code 4}, or {@code 4.0}. The zeros can be restored if the number of digits is known.
 *
 * <p>The number of digits of each level comes from the codes of the gazetteer. Codes with other characters than digits
 * do not count. A level whose codes differ in length has no number of digits, and its codes stay as they are.
 *
 * <pre>{@code
 * LeadingZeros provinces = LeadingZeros.ofLevel(vn, UnitLevel.PROVINCE);
 * provinces.restore("1"); // 01
 *
 * LeadingZeros column = LeadingZeros.infer(vn, List.of("26740", "4", "1234"));
 * column.isKnown(); // true: the codes are those of communes
 * column.restore("4"); // 00004
 *
 * LeadingZeros.ofAnyLevel(vn).candidates("4"); // the province 04, the district 004 and the commune 00004
 * }</pre>
 *
 * <p>Making one costs a pass over the units of the gazetteer; to infer it costs a pass over the codes, too. Immutable
 * and thread-safe.
 */
public final class LeadingZeros {
    private static final int UNKNOWN = 0;

    /** Some spreadsheets write a code as {@code 1234.0}. */
    private static final String DECIMALS = ".0";

    private final CodeLengths lengths;
    private final int digits;
    /** A code of the column that has lost its zeros; null if none was found. */
    private final @Nullable String example;
    /** The level whose units must bear a restored code; null if this is not checked. */
    private final @Nullable UnitLevel bearers;

    private LeadingZeros(CodeLengths lengths, int digits, @Nullable String example, @Nullable UnitLevel bearers) {
        this.lengths = lengths;
        this.digits = digits;
        this.example = example;
        this.bearers = bearers;
    }

    private static LeadingZeros of(CodeLengths lengths, int digits, @Nullable String example) {
        return new LeadingZeros(lengths, digits, example, null);
    }

    /**
     * The zeros of codes of an unknown level. Only a code that is longer than the codes of all higher levels, but shorter
     * than those of communes, is restored, because it can only be the code of a commune.
     */
    public static LeadingZeros ofAnyLevel(Gazetteer gazetteer) {
        return of(CodeLengths.of(gazetteer), UNKNOWN, null);
    }

    /** The zeros of codes of a level. */
    public static LeadingZeros ofLevel(Gazetteer gazetteer, UnitLevel level) {
        CodeLengths lengths = CodeLengths.of(gazetteer);
        return of(lengths, lengths.ofLevel(level), null);
    }

    /**
     * The zeros of a column that has codes of a level, and perhaps some of other levels. A code stays as it is if no unit
     * of the level has ever borne it with its zeros.
     *
     * @param codes codes of the column, such as its first ones, without blanks around them
     */
    public static LeadingZeros ofColumn(Gazetteer gazetteer, UnitLevel level, List<String> codes) {
        CodeLengths lengths = CodeLengths.of(gazetteer);
        LeadingZeros zeros = new LeadingZeros(lengths, lengths.ofLevel(level), null, level);
        for (String code : codes) {
            if (!zeros.restore(code).equals(code)) {
                return new LeadingZeros(lengths, zeros.digits, code, level);
            }
        }
        return zeros;
    }

    /**
     * Infers from a column whether its codes are those of communes and some have lost their zeros. Three conditions must
     * hold. At least half of the codes have the length of a commune's code, or a shorter one that no other level can have.
     * Some have a length that no level has. None that is too short begins with a zero.
     *
     * <p>Other short codes are not restored, because the number of their lost zeros is not known. Texts that are not
     * numbers are passed over.
     *
     * @param codes codes of the column, such as its first ones, without blanks around them
     */
    public static LeadingZeros infer(Gazetteer gazetteer, List<String> codes) {
        return infer(codes, CodeLengths.of(gazetteer));
    }

    /**
     * Infers from a column whether its codes are those of communes, like {@link #infer(Gazetteer, List)}, or those of
     * another level that the column may be of. They are of that level if some have lost their zeros, no code that is too
     * short begins with a zero, and a unit of the level has borne each code with its zeros.
     *
     * @param codes codes of the column, such as its first ones, without blanks around them
     * @param level the level that the codes may be of
     */
    public static LeadingZeros infer(Gazetteer gazetteer, List<String> codes, UnitLevel level) {
        return infer(gazetteer, codes, level, null, CodeLengths.of(gazetteer));
    }

    /**
     * Like {@link #infer(Gazetteer, List, UnitLevel)}, but a unit of the level must bear each code on a date.
     *
     * @param date the date of the codes
     */
    public static LeadingZeros infer(Gazetteer gazetteer, List<String> codes, UnitLevel level, LocalDate date) {
        return infer(gazetteer, codes, level, date, CodeLengths.of(gazetteer));
    }

    private static LeadingZeros infer(
            Gazetteer gazetteer, List<String> codes, UnitLevel level, @Nullable LocalDate date, CodeLengths lengths) {
        LeadingZeros inferred = infer(codes, lengths);
        int wanted = lengths.ofLevel(level);
        if (inferred.isKnown() || wanted == UNKNOWN) {
            return inferred;
        }
        LeadingZeros ofLevel = of(lengths, wanted, null);
        String example = null;
        for (String code : codes) {
            String restored = ofLevel.restore(code);
            boolean isShort = !restored.equals(code);
            if ((isShort && code.charAt(0) == '0') || !isBorne(restored, level, date, gazetteer)) {
                return inferred;
            }
            example = example == null && isShort ? code : example;
        }
        return example == null ? inferred : of(lengths, wanted, example);
    }

    private static LeadingZeros infer(List<String> texts, CodeLengths lengths) {
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
        return isEaten ? of(lengths, longest, example) : of(lengths, UNKNOWN, null);
    }

    private static boolean isBorne(String code, UnitLevel level, @Nullable LocalDate date, Gazetteer gazetteer) {
        return UnitCode.isCode(code)
                && gazetteer.versions(UnitCode.of(code)).stream()
                        .anyMatch(unit -> unit.level() == level && (date == null || unit.isInForce(date)));
    }

    /** Whether the number of digits of all codes is known. If not, only codes that can be of no other level are restored. */
    public boolean isKnown() {
        return digits != UNKNOWN;
    }

    /** The first code of the column that shows that zeros are lost; empty if there is none, or no column was given. */
    public Optional<String> example() {
        return Optional.ofNullable(example);
    }

    /**
     * Restores the leading zeros of a code and removes {@code .0} at its end. Returns the text itself if it is not a
     * number, or not a code of the level.
     *
     * @param text a code without blanks around it
     */
    public String restore(String text) {
        String code = digits(text);
        if (code.isEmpty()) {
            return text;
        }
        int wanted = !isKnown() && lengths.isOfCommune(code.length()) ? lengths.ofLevel(UnitLevel.COMMUNE) : digits;
        String restored = padded(code, wanted);
        return bearers == null || isBorne(restored, bearers, null, lengths.gazetteer()) ? restored : text;
    }

    private static String padded(String code, int length) {
        return code.length() < length ? "0".repeat(length - code.length()) + code : code;
    }

    /** The digits of a number without {@code .0} at its end; empty if the text is not a number. */
    private static String digits(String text) {
        String code = text.endsWith(DECIMALS) ? text.substring(0, text.length() - DECIMALS.length()) : text;
        return CodeLengths.isDigits(code) ? code : "";
    }

    /**
     * The units that a code may mean if no unit has ever borne it and it has lost zeros: for each level with longer codes,
     * from the top down, the last unit that bore the restored code. Empty if a unit has borne the code, or if no unit has
     * borne it with zeros. Unmodifiable.
     *
     * @param text a code without blanks around it
     */
    public List<AdministrativeUnit> candidates(String text) {
        Gazetteer gazetteer = lengths.gazetteer();
        String code = digits(text);
        if (code.isEmpty() || isBorne(text, gazetteer)) {
            return List.of();
        }
        List<AdministrativeUnit> candidates = new ArrayList<>();
        for (UnitLevel level : UnitLevel.values()) {
            String restored = padded(code, lengths.ofLevel(level));
            if (restored.length() > code.length() && UnitCode.isCode(restored)) {
                List<AdministrativeUnit> versions = gazetteer.versions(UnitCode.of(restored));
                if (!versions.isEmpty()) {
                    candidates.add(versions.get(versions.size() - 1));
                }
            }
        }
        return List.copyOf(candidates);
    }

    private static boolean isBorne(String code, Gazetteer gazetteer) {
        return UnitCode.isCode(code) && !gazetteer.versions(UnitCode.of(code)).isEmpty();
    }

    /** The number of digits of the codes of each level. Only codes of digits count. */
    private record CodeLengths(Gazetteer gazetteer, Map<UnitLevel, Integer> byLevel) {
        private static final int DIFFERENT = UNKNOWN;

        static CodeLengths of(Gazetteer gazetteer) {
            Map<UnitLevel, Integer> byLevel = new EnumMap<>(UnitLevel.class);
            for (AdministrativeUnit unit : gazetteer.units()) {
                String code = unit.code().value();
                if (isDigits(code)) {
                    byLevel.merge(unit.level(), code.length(), (one, other) -> one.equals(other) ? one : DIFFERENT);
                }
            }
            return new CodeLengths(gazetteer, byLevel);
        }

        static boolean isDigits(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                    return false;
                }
            }
            return true;
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
