package vn.donvi.gazetteer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.donvi.gazetteer.index.UnitIndex;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/**
 * A view of a gazetteer on one date. Making it costs nothing, a lookup by code costs one hash, and a list costs a pass
 * over all versions (some 18,000 in Việt Nam) unless stated. Immutable and thread-safe.
 *
 * <pre>{@code
 * Snapshot before = gazetteer.on(LocalDate.of(2010, 1, 1));
 * AdministrativeUnit ward = before.get(UnitCode.of("26740")); // Phường Bến Nghé
 * before.parents(ward); // Quận 1, Thành phố Hồ Chí Minh
 * before.count(UnitLevel.COMMUNE);
 * }</pre>
 */
public final class Snapshot {
    private final Gazetteer gazetteer;
    private final UnitIndex index;
    private final LocalDate date;
    private final int day;

    Snapshot(Gazetteer gazetteer, UnitIndex index, LocalDate date) {
        this.gazetteer = gazetteer;
        this.index = index;
        this.date = date;
        this.day = UnitIndex.day(date);
    }

    /** The date. */
    public LocalDate date() {
        return date;
    }

    /** The unit that bears {@code code} on the date, if any. */
    public Optional<AdministrativeUnit> find(UnitCode code) {
        int number = index.find(Objects.requireNonNull(code, "code"), day);
        return number == UnitIndex.NONE ? Optional.empty() : Optional.of(index.unit(number));
    }

    /**
     * The unit that bears {@code code} on the date.
     *
     * @throws UnknownUnitException if there is none; the message names the unit that bore the code, its dates and its
     *     successors
     */
    public AdministrativeUnit get(UnitCode code) {
        int number = index.find(Objects.requireNonNull(code, "code"), day);
        if (number == UnitIndex.NONE) {
            throw gazetteer.unknown(code, date);
        }
        return index.unit(number);
    }

    /** Whether a unit bears {@code code} on the date. Makes no object. */
    public boolean contains(UnitCode code) {
        return index.find(Objects.requireNonNull(code, "code"), day) != UnitIndex.NONE;
    }

    /** Every unit in force, by code; unmodifiable. */
    public List<AdministrativeUnit> units() {
        return list(unit -> true);
    }

    /** Every unit of a level in force, by code; unmodifiable. */
    public List<AdministrativeUnit> units(UnitLevel level) {
        return list(unit -> unit.level() == level);
    }

    /** The units whose parent bears {@code parent}, by code; costs a pass over their versions. Unmodifiable. */
    public List<AdministrativeUnit> children(UnitCode parent) {
        ImmutableList.Builder<AdministrativeUnit> children = ImmutableList.builder();
        for (int number : index.children(parent)) {
            if (index.isInForce(number, day)) {
                children.add(index.unit(number));
            }
        }
        return children.build();
    }

    /** The units of a level below {@code code}, over any number of levels, by code; unmodifiable. */
    public List<AdministrativeUnit> within(UnitCode code, UnitLevel level) {
        List<AdministrativeUnit> found = new ArrayList<>();
        List<AdministrativeUnit> next = children(code);
        while (!next.isEmpty()) {
            List<AdministrativeUnit> below = new ArrayList<>();
            for (AdministrativeUnit unit : next) {
                if (unit.level() == level) {
                    found.add(unit);
                } else {
                    below.addAll(children(unit.code()));
                }
            }
            next = below;
        }
        found.sort((a, b) -> a.id().compareTo(b.id()));
        return Collections.unmodifiableList(found);
    }

    /** The units above {@code unit} on the date, the nearest first; empty for a province. Unmodifiable. */
    public List<AdministrativeUnit> parents(AdministrativeUnit unit) {
        List<AdministrativeUnit> parents = new ArrayList<>();
        Optional<UnitCode> next = unit.parent();
        while (next.isPresent()) {
            Optional<AdministrativeUnit> parent = find(next.get());
            next = Optional.empty();
            if (parent.isPresent()) {
                parents.add(parent.get());
                next = parent.get().parent();
            }
        }
        return List.copyOf(parents);
    }

    /** How many units of a level are in force. */
    public int count(UnitLevel level) {
        return Math.toIntExact(stream().filter(unit -> unit.level() == level).count());
    }

    /** How many units of each type are in force, in the order of the types; types without units are absent. */
    public Map<UnitType, Integer> countsByType() {
        Map<UnitType, Integer> counts = new EnumMap<>(UnitType.class);
        stream().forEach(unit -> counts.merge(unit.type(), 1, Integer::sum));
        return Maps.immutableEnumMap(counts);
    }

    private List<AdministrativeUnit> list(Predicate<AdministrativeUnit> wanted) {
        return stream().filter(wanted).collect(ImmutableList.toImmutableList());
    }

    private Stream<AdministrativeUnit> stream() {
        return IntStream.range(0, index.size())
                .filter(number -> index.isInForce(number, day))
                .mapToObj(index::unit);
    }
}
