package vn.donvi.neighbour;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/**
 * Which units of a date share a border. It is made of borders, whoever says so: the polygons of Việt Nam or a user's
 * table.
 *
 * <pre>{@code
 * Neighbourhood ours = Neighbourhood.of(vn.on(date), CsvTable.of(NeighbourSchema.NEIGHBOURS).read(file).orThrow());
 * ours.neighbours(UnitId.parse("18229@2025-07-01"));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Neighbourhood {
    private final LocalDate date;
    private final Map<UnitId, SortedMap<UnitId, SharedBorder>> borders;

    private Neighbourhood(LocalDate date, Map<UnitId, SortedMap<UnitId, SharedBorder>> borders) {
        this.date = date;
        this.borders = borders;
    }

    /**
     * The borders of a date. Each may be given once or from both sides. O(borders).
     *
     * @throws IllegalArgumentException if there are {@link #faults}; the message has all of them
     */
    public static Neighbourhood of(Snapshot snapshot, Collection<SharedBorder> borders) {
        List<String> faults = faults(snapshot, borders);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
        Map<UnitId, SortedMap<UnitId, SharedBorder>> sides = new HashMap<>();
        for (SharedBorder border : borders) {
            add(border, sides);
            add(border.reversed(), sides);
        }
        return new Neighbourhood(snapshot.date(), sides);
    }

    private static void add(SharedBorder border, Map<UnitId, SortedMap<UnitId, SharedBorder>> sides) {
        sides.computeIfAbsent(border.unit(), unit -> new TreeMap<>()).put(border.neighbour(), border);
    }

    /**
     * Finds what makes borders unfit for a date, each as a sentence, in the order of the borders: a unit that is not in
     * force, units of two levels, and a border that is given twice with different facts.
     */
    public static List<String> faults(Snapshot snapshot, Collection<SharedBorder> borders) {
        Set<String> faults = new LinkedHashSet<>();
        Map<List<UnitId>, SharedBorder> seen = new HashMap<>();
        for (SharedBorder border : borders) {
            Optional<AdministrativeUnit> unit = inForce(border.unit(), snapshot, faults);
            Optional<AdministrativeUnit> neighbour = inForce(border.neighbour(), snapshot, faults);
            if (unit.isPresent()
                    && neighbour.isPresent()
                    && unit.get().level() != neighbour.get().level()) {
                faults.add(border.unit() + " and " + border.neighbour() + " are not of one level");
            }
            SharedBorder lower = border.fromLower();
            SharedBorder other = seen.putIfAbsent(List.of(lower.unit(), lower.neighbour()), lower);
            if (other != null && !other.equals(lower)) {
                faults.add("the border between " + lower.unit() + " and " + lower.neighbour()
                        + " is given twice with different facts");
            }
        }
        return List.copyOf(faults);
    }

    private static Optional<AdministrativeUnit> inForce(UnitId id, Snapshot snapshot, Set<String> faults) {
        Optional<AdministrativeUnit> unit =
                snapshot.find(id.code()).filter(found -> found.id().equals(id));
        if (unit.isEmpty()) {
            faults.add(id + " is not in force on " + snapshot.date());
        }
        return unit;
    }

    /** The date of the units. */
    public LocalDate date() {
        return date;
    }

    /** Every border once, from the unit with the lower identity; by unit and neighbour. Unmodifiable. O(borders). */
    public List<SharedBorder> borders() {
        List<SharedBorder> all = new ArrayList<>();
        for (SortedMap<UnitId, SharedBorder> of : borders.values()) {
            for (SharedBorder border : of.values()) {
                if (border.equals(border.fromLower())) {
                    all.add(border);
                }
            }
        }
        all.sort(null);
        return Collections.unmodifiableList(all);
    }

    /** The borders of a unit, each from its side, by neighbour; empty if none is known. Unmodifiable. */
    public List<SharedBorder> neighbours(UnitId unit) {
        Objects.requireNonNull(unit, "unit");
        SortedMap<UnitId, SharedBorder> of = borders.get(unit);
        return of == null ? List.of() : ImmutableList.copyOf(of.values());
    }

    /** The border between two units, seen from the first; empty if none is known. */
    public Optional<SharedBorder> find(UnitId unit, UnitId neighbour) {
        Objects.requireNonNull(neighbour, "neighbour");
        SortedMap<UnitId, SharedBorder> of = borders.get(Objects.requireNonNull(unit, "unit"));
        return of == null ? Optional.empty() : Optional.ofNullable(of.get(neighbour));
    }

    /**
     * Divides units into groups, so that one gets from each unit of a group to each other one over borders between
     * units of the group, and to none of another group. Merged units of one group are one piece of land, as far as the
     * borders are known. Groups and their units are in the order of their identities. O(units and their borders).
     *
     * @param units the units; others are not passed through
     */
    public List<Set<UnitId>> groups(Collection<UnitId> units) {
        Set<UnitId> left = new TreeSet<>(units);
        ImmutableList.Builder<Set<UnitId>> groups = ImmutableList.builder();
        while (!left.isEmpty()) {
            groups.add(Collections.unmodifiableSet(takeGroup(left)));
        }
        return groups.build();
    }

    /** Takes the first unit out of a set, and all that it is connected with. */
    private Set<UnitId> takeGroup(Set<UnitId> left) {
        Set<UnitId> group = new TreeSet<>();
        ArrayDeque<UnitId> open = new ArrayDeque<>();
        UnitId first = left.iterator().next();
        left.remove(first);
        open.add(first);
        for (UnitId unit = open.poll(); unit != null; unit = open.poll()) {
            group.add(unit);
            for (SharedBorder border : neighbours(unit)) {
                if (left.remove(border.neighbour())) {
                    open.add(border.neighbour());
                }
            }
        }
        return group;
    }
}
