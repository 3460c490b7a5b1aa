package vn.donvi.boundaries;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.donvi.boundaries.topology.Polygons;
import vn.donvi.boundaries.topology.Topology;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;

/** The faces that each unit of a date consists of, and which units touch. */
final class Territories {
    private final LayerIndex layer;
    private final FaceUnits faceUnits;
    private final Snapshot snapshot;
    private final Map<UnitId, List<Integer>> faces = new HashMap<>();
    private final Map<UnitLevel, @Nullable AdministrativeUnit[]> unitOfFace = new EnumMap<>(UnitLevel.class);
    private final Set<UnitId> partly = new HashSet<>();
    private final Polygons polygons;

    private Territories(LayerIndex layer, FaceUnits faceUnits, Snapshot snapshot) {
        this.layer = layer;
        this.faceUnits = faceUnits;
        this.snapshot = snapshot;
        this.polygons = new Polygons(layer.topology());
        for (UnitLevel level : UnitLevel.values()) {
            unitOfFace.put(
                    level,
                    new @Nullable AdministrativeUnit[layer.topology().faces().size()]);
        }
    }

    static Territories of(LayerIndex layer, FaceUnits faceUnits, Snapshot snapshot) {
        Territories territories = new Territories(layer, faceUnits, snapshot);
        for (int face = 0; face < layer.topology().faces().size(); face++) {
            territories.add(face);
        }
        return territories;
    }

    private void add(int face) {
        Set<AdministrativeUnit> all = new HashSet<>();
        Set<AdministrativeUnit> shared = new HashSet<>();
        for (AdministrativeUnit unit : faceUnits.of(face)) {
            Set<AdministrativeUnit> enclosing = new HashSet<>(snapshot.parents(unit));
            enclosing.add(unit);
            if (all.isEmpty()) {
                shared.addAll(enclosing);
            } else {
                shared.retainAll(enclosing);
            }
            all.addAll(enclosing);
        }
        // A face of a divided commune may still lie in one district or province as a whole.
        for (AdministrativeUnit unit : all) {
            if (shared.contains(unit) && faceUnits.isComplete(face)) {
                faces.computeIfAbsent(unit.id(), id -> new ArrayList<>()).add(face);
                unitsOfFaces(unit.level())[face] = unit;
            } else {
                partly.add(unit.id());
            }
        }
    }

    private @Nullable AdministrativeUnit[] unitsOfFaces(UnitLevel level) {
        return Objects.requireNonNull(unitOfFace.get(level), "every level is there");
    }

    /** The faces that lie in a unit as a whole. */
    List<Integer> faces(AdministrativeUnit unit) {
        return faces.getOrDefault(unit.id(), List.of());
    }

    Optional<BoundaryBasis> basis(AdministrativeUnit unit) {
        List<Integer> parts = faces(unit);
        return parts.isEmpty() ? Optional.empty() : Optional.of(basis(unit, parts));
    }

    Optional<Boundary> boundary(AdministrativeUnit unit) {
        List<Integer> parts = faces(unit);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Boundary(unit, polygons.union(parts), basis(unit, parts), layer.layer()));
    }

    private BoundaryBasis basis(AdministrativeUnit unit, List<Integer> parts) {
        if (partly.contains(unit.id())) {
            return BoundaryBasis.PARTLY;
        }
        return parts.size() == 1 && layer.unit(parts.get(0)).level() == unit.level()
                ? BoundaryBasis.PUBLISHED
                : BoundaryBasis.WHOLE;
    }

    /** Adds up the arcs between units of a level. The border of a divided unit is left out. */
    List<Neighbour> neighbours(UnitLevel level) {
        @Nullable AdministrativeUnit[] units = unitsOfFaces(level);
        Map<UnitPair, Double> metres = new TreeMap<>();
        Topology topology = layer.topology();
        for (int arc = 0; arc < topology.arcs(); arc++) {
            if (topology.left(arc) == Topology.NOBODY || topology.right(arc) == Topology.NOBODY) {
                continue;
            }
            AdministrativeUnit left = units[topology.left(arc)];
            AdministrativeUnit right = units[topology.right(arc)];
            if (left != null && right != null && !left.equals(right)) {
                metres.merge(UnitPair.of(left, right), layer.grid().length(arc), Double::sum);
            }
        }
        ImmutableList.Builder<Neighbour> neighbours = ImmutableList.builder();
        metres.forEach((pair, length) -> neighbours.add(new Neighbour(pair.first(), pair.second(), length / 1000)));
        return neighbours.build();
    }

    private record UnitPair(AdministrativeUnit first, AdministrativeUnit second) implements Comparable<UnitPair> {
        private static final Comparator<UnitPair> BY_CODE =
                Comparator.comparing((UnitPair pair) -> pair.first.code()).thenComparing(pair -> pair.second.code());

        static UnitPair of(AdministrativeUnit one, AdministrativeUnit other) {
            return one.code().compareTo(other.code()) < 0 ? new UnitPair(one, other) : new UnitPair(other, one);
        }

        @Override
        public int compareTo(UnitPair other) {
            return BY_CODE.compare(this, other);
        }
    }
}
