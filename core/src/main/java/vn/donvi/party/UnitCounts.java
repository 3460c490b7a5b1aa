package vn.donvi.party;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.unit.UnitCode;

/**
 * What somebody counted in the party organisation of a unit on a date: its members, the organisations in it, or both.
 * {@link PartyRegister#with} lays them over a register.
 *
 * @param unit the code of the unit that bears it on the date
 * @param members the number of members; empty if not counted
 * @param organizations the number of organisations; empty if not counted
 * @param organizationsOf the kind of organisations that were counted
 * @param asOf the date of the figures
 * @param source the document, publication or report that has the figures
 */
public record UnitCounts(
        UnitCode unit,
        Optional<Long> members,
        Optional<Long> organizations,
        PartyMeasure organizationsOf,
        LocalDate asOf,
        String source)
        implements Comparable<UnitCounts> {
    private static final Comparator<UnitCounts> ORDER = Comparator.comparing(UnitCounts::unit)
            .thenComparing(UnitCounts::asOf)
            .thenComparing(UnitCounts::organizationsOf)
            .thenComparing(UnitCounts::source);

    /**
     * @throws IllegalArgumentException if nothing is counted, a number is negative, the kind is not one of organisations,
     *     or the source is blank
     */
    public UnitCounts {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(asOf, "asOf");
        if (members.isEmpty() && organizations.isEmpty()) {
            throw new IllegalArgumentException("members or organisations must be counted");
        }
        if (members.orElse(0L) < 0 || organizations.orElse(0L) < 0) {
            throw new IllegalArgumentException("a number must not be negative");
        }
        if (!organizationsOf.isOfOrganizations()) {
            throw new IllegalArgumentException(organizationsOf.label() + " are no organisations");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("figures need a source");
        }
    }

    /** The counted numbers by their measures, members first; unmodifiable. */
    public Map<PartyMeasure, Long> numbers() {
        Map<PartyMeasure, Long> numbers = new LinkedHashMap<>();
        members.ifPresent(number -> numbers.put(PartyMeasure.DANG_VIEN, number));
        organizations.ifPresent(number -> numbers.put(organizationsOf, number));
        return Collections.unmodifiableMap(numbers);
    }

    /** By unit, date, kind of organisations and source. */
    @Override
    public int compareTo(UnitCounts other) {
        return ORDER.compare(this, other);
    }
}
