package vn.donvi.code;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitCode;

/**
 * A code that a system gives to a unit on some dates. The unit is named by its code in the country's list, as a parent
 * is: on each date it is the one that bears it. A system may give a unit several codes, and several units one code.
 *
 * <pre>{@code
 * ForeignCode.of(UnitCode.of("00070"), CodeSystem.POSTAL, "11024", DateRange.parse("2025-08-24/.."));
 * }</pre>
 *
 * @param unit the code of the unit in the country's list
 * @param system the system that gives the code
 * @param code the code in the system, with its leading zeros; not blank
 * @param labels the names that the system has for the unit, the current one first; unmodifiable, may be empty
 * @param validity the dates on which the code holds
 * @param source the document or publication that the code is taken from; may be empty
 * @param note a doubt or an explanation; may be empty
 */
public record ForeignCode(
        UnitCode unit,
        CodeSystem system,
        String code,
        List<String> labels,
        DateRange validity,
        String source,
        String note)
        implements Comparable<ForeignCode>, Serializable {
    /**
     * @throws IllegalArgumentException if the code or a label is blank
     */
    public ForeignCode {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(note, "note");
        labels = List.copyOf(labels);
        if (code.isBlank()) {
            throw new IllegalArgumentException("a code must not be blank");
        }
        for (String label : labels) {
            if (label.isBlank()) {
                throw new IllegalArgumentException("a label must not be blank");
            }
        }
    }

    /**
     * A code without a label, a source or a note.
     *
     * @throws IllegalArgumentException if the code is blank
     */
    public static ForeignCode of(UnitCode unit, CodeSystem system, String code, DateRange validity) {
        return new ForeignCode(unit, system, code, List.of(), validity, "", "");
    }

    /** By system, unit, code and first date. */
    @Override
    public int compareTo(ForeignCode other) {
        int bySystem = system.compareTo(other.system);
        if (bySystem != 0) {
            return bySystem;
        }
        int byUnit = unit.compareTo(other.unit);
        if (byUnit != 0) {
            return byUnit;
        }
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : validity.startInclusive().compareTo(other.validity.startInclusive());
    }

    /** For people: {@code postal 11024}. */
    @Override
    public String toString() {
        return system + " " + code;
    }
}
