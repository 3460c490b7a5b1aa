package vn.donvi.address;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.UnitId;

/**
 * The districts and provinces that people may write behind the name of a place: those that it lay in, those that its
 * people are in later, and those that its people came from. Those of a place are in the order of their numbers, so that
 * provinces come first. The traits of the place are stored before them, because both are read together.
 */
final class EnclosingUnits {
    private final List<List<Integer>> ahead = new ArrayList<>();
    private final List<List<Integer>> back = new ArrayList<>();
    private final int[] starts;
    /** For each place its traits, then its enclosing units with the relation to each. */
    private int[] data;

    /**
     * Finds the enclosing units of all places.
     *
     * @param provinces the number of places that are provinces; they come first
     * @param upper the number of places that are provinces or districts; they come before the communes
     * @param versions for each place its versions, as numbers in the gazetteer
     * @param placeOf for each version its place
     * @param parents for each version the places it lay in
     * @param traits for each place its traits
     */
    EnclosingUnits(
            Gazetteer gazetteer,
            int provinces,
            int upper,
            int[][] versions,
            int[] placeOf,
            int[][] parents,
            int[] traits) {
        this.starts = new int[versions.length + 1];
        this.data = new int[versions.length * 4];
        readTransfers(gazetteer);
        List<Map<Integer, Integer>> homes = new ArrayList<>(versions.length);
        for (int place = 0; place < versions.length; place++) {
            Map<Integer, Integer> found = new TreeMap<>();
            BitSet later = new BitSet();
            BitSet earlier = new BitSet();
            for (int version : versions[place]) {
                add(found, parents[version], Places.THEN);
                walk(version, ahead, later);
                walk(version, back, earlier);
            }
            int self = place;
            later.stream().forEach(v -> add(found, homesOf(v, self, parents, placeOf, provinces), Places.LATER));
            earlier.stream().forEach(v -> add(found, homesOf(v, self, parents, placeOf, provinces), Places.EARLIER));
            homes.add(found);
        }
        addLaterProvinces(homes, provinces, upper);
        for (int place = 0; place < versions.length; place++) {
            append(place, traits[place], homes.get(place));
        }
        this.data = Arrays.copyOf(data, starts[starts.length - 1]);
    }

    /** The traits of a place. */
    int traits(int place) {
        return data[starts[place]];
    }

    /** The position of the first enclosing unit of a place; its others follow. */
    int first(int place) {
        return starts[place] + 1;
    }

    /** The position after the last enclosing unit of a place. */
    int end(int place) {
        return starts[place + 1];
    }

    /** The enclosing unit at a position. */
    int place(int position) {
        return data[position] >> 2;
    }

    /** {@link Places#THEN}, {@link Places#LATER} or {@link Places#EARLIER}. */
    int relation(int position) {
        return data[position] & 3;
    }

    private void readTransfers(Gazetteer gazetteer) {
        Map<UnitId, Integer> numbers = new HashMap<>();
        for (int v = 0; v < gazetteer.units().size(); v++) {
            numbers.put(gazetteer.units().get(v).id(), v);
            ahead.add(new ArrayList<>(1));
            back.add(new ArrayList<>(1));
        }
        for (UnitChange change : gazetteer.changes()) {
            for (Transfer transfer : change.transfers()) {
                Integer source = numbers.get(transfer.source());
                Integer target = numbers.get(transfer.target());
                if (transfer.population() != Extent.NONE && source != null && target != null) {
                    ahead.get(source).add(target);
                    back.get(target).add(source);
                }
            }
        }
    }

    private void append(int place, int traits, Map<Integer, Integer> found) {
        int end = starts[place];
        if (end + found.size() >= data.length) {
            data = Arrays.copyOf(data, (end + found.size() + 1) * 2);
        }
        data[end++] = traits;
        for (Map.Entry<Integer, Integer> home : found.entrySet()) {
            data[end++] = (home.getKey() << 2) | home.getValue();
        }
        starts[place + 1] = end;
    }

    private static void add(Map<Integer, Integer> found, int[] places, int relation) {
        for (int place : places) {
            found.putIfAbsent(place, relation);
        }
    }

    /**
     * The places above a version. A version of a province gives the province itself, unless that is the place asked
     * for.
     */
    private static int[] homesOf(int version, int self, int[][] parents, int[] placeOf, int provinces) {
        int place = placeOf[version];
        return place < provinces && place != self ? new int[] {place} : parents[version];
    }

    /**
     * Adds to each district the later provinces of its communes: a dissolved district has no change of its own that
     * names them.
     */
    private static void addLaterProvinces(List<Map<Integer, Integer>> homes, int provinces, int upper) {
        for (Map<Integer, Integer> ofCommune : homes.subList(upper, homes.size())) {
            ofCommune.forEach((district, then) -> {
                if (district >= provinces && then == Places.THEN) {
                    ofCommune.forEach((province, relation) -> {
                        if (province < provinces && relation == Places.LATER) {
                            homes.get(district).putIfAbsent(province, Places.LATER);
                        }
                    });
                }
            });
        }
    }

    private static void walk(int version, List<List<Integer>> edges, BitSet met) {
        Deque<Integer> queue = new ArrayDeque<>(edges.get(version));
        while (!queue.isEmpty()) {
            int next = queue.remove();
            if (!met.get(next)) {
                met.set(next);
                queue.addAll(edges.get(next));
            }
        }
    }
}
