package vn.donvi.gazetteer;

import static vn.donvi.unit.UnitLevel.COMMUNE;
import static vn.donvi.unit.UnitLevel.PROVINCE;

import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/**
 * Makes small valid gazetteers by chance, the same from the same seed: on some dates some units merge, split, are
 * redistributed, renamed, reclassified, moved or recoded, dissolved or established; codes are used again, also on the
 * day they become free; and what happens to a group of units is told in one change or in two.
 */
public final class RandomHistory {
    private static final Map<UnitLevel, List<UnitType>> TYPES = Map.of(
            PROVINCE,
            List.of(UnitType.TINH, UnitType.THANH_PHO_TRUNG_UONG),
            UnitLevel.DISTRICT,
            List.of(UnitType.QUAN, UnitType.HUYEN),
            COMMUNE,
            List.of(UnitType.XA, UnitType.PHUONG));
    private static final int MOST_SOURCES = 3;
    private static final int MOST_TARGETS = 3;
    private static final int MOST_DAYS_BETWEEN = 400;

    private final Random random;
    private final Draft draft = new Draft();
    private final Map<UnitLevel, List<Version>> inForce = new EnumMap<>(UnitLevel.class);
    private final SetMultimap<UnitLevel, String> everBorne =
            MultimapBuilder.enumKeys(UnitLevel.class).treeSetValues().build();
    private final List<Runnable> changes = new ArrayList<>();
    private LocalDate date = Draft.BASELINE;
    private int names;

    private RandomHistory(long seed) {
        this.random = new Random(seed);
    }

    /** A gazetteer in which things change on so many dates. */
    public static Draft of(long seed, int dates) {
        RandomHistory history = new RandomHistory(seed);
        history.begin();
        for (int i = 0; i < dates; i++) {
            history.goOn();
        }
        return history.end();
    }

    private void begin() {
        for (UnitLevel level : UnitLevel.values()) {
            inForce.put(level, new ArrayList<>());
            for (int i = 2 + random.nextInt(4); i > 0; i--) {
                inForce.get(level).add(newVersion(level, freshCode(level)));
            }
        }
    }

    private void goOn() {
        date = date.plusDays(1 + random.nextInt(MOST_DAYS_BETWEEN));
        for (UnitLevel level : UnitLevel.values()) {
            List<Version> before = inForce.get(level);
            Collections.shuffle(before, random);
            Deque<Version> waiting = new ArrayDeque<>(before);
            List<Version> after = new ArrayList<>();
            while (!waiting.isEmpty()) {
                Version next = waiting.remove();
                if (hasParent(next) && random.nextInt(4) > 0) {
                    after.add(next);
                } else if (level != PROVINCE && random.nextInt(10) == 0) {
                    end(next);
                    String id = nextChangeId();
                    changes.add(() -> draft.dissolution(id, next.end.toString(), next.id()));
                } else {
                    List<Version> group = new ArrayList<>(List.of(next));
                    for (int i = random.nextInt(MOST_SOURCES); i > 0 && !waiting.isEmpty(); i--) {
                        group.add(waiting.remove());
                    }
                    after.addAll(rearrange(level, group, codes(waiting, after)));
                }
            }
            if (random.nextInt(8) == 0) {
                Version established = newVersion(level, freshCode(level));
                String id = nextChangeId();
                changes.add(() -> draft.establishment(id, established.start.toString(), established.id()));
                after.add(established);
            }
            inForce.put(level, after);
        }
    }

    private Draft end() {
        inForce.values().forEach(versions -> versions.forEach(version -> version.addTo(draft)));
        changes.forEach(Runnable::run);
        return draft;
    }

    private List<Version> rearrange(UnitLevel level, List<Version> sources, Set<String> taken) {
        List<Version> targets = new ArrayList<>();
        for (String code : targetCodes(level, sources, taken)) {
            Version like = any(sources);
            targets.add(random.nextInt(3) == 0 ? newVersion(level, code) : successor(level, code, like));
        }
        List<Transfer> transfers = new ArrayList<>();
        SetMultimap<Version, Integer> edges = edges(sources, targets.size());
        for (Version source : sources) {
            transfers.addAll(transfers(source, edges.get(source), targets));
        }
        sources.forEach(this::end);
        int cut = random.nextInt(3) == 0 ? random.nextInt(transfers.size()) : 0;
        tell(transfers.subList(0, cut));
        tell(transfers.subList(cut, transfers.size()));
        return targets;
    }

    /** For each source the targets it goes to; each goes somewhere, and to each target goes something. */
    private SetMultimap<Version, Integer> edges(List<Version> sources, int targets) {
        SetMultimap<Version, Integer> edges =
                MultimapBuilder.hashKeys().treeSetValues().build();
        for (Version source : sources) {
            edges.put(source, random.nextInt(targets));
        }
        for (int target = 0; target < targets; target++) {
            edges.put(any(sources), target);
        }
        return edges;
    }

    private List<Transfer> transfers(Version source, Set<Integer> numbers, List<Version> targets) {
        List<Extent> areas = extents(numbers.size(), true);
        List<Extent> populations = extents(numbers.size(), !areas.contains(Extent.NONE));
        List<Transfer> transfers = new ArrayList<>();
        for (int number : numbers) {
            int i = transfers.size();
            transfers.add(Draft.transfer(source.id(), targets.get(number).id(), areas.get(i), populations.get(i)));
        }
        return transfers;
    }

    private List<Extent> extents(int count, boolean maybeNone) {
        if (count == 1) {
            return List.of(random.nextInt(8) == 0 ? Extent.UNKNOWN : Extent.ALL);
        }
        List<Extent> extents = new ArrayList<>(Collections.nCopies(count, Extent.PART));
        switch (random.nextInt(maybeNone ? 4 : 3)) {
            case 0 -> {}
            case 1 -> extents.set(random.nextInt(count), Extent.REST);
            case 2 -> Collections.fill(extents, Extent.UNKNOWN);
            default -> {
                Collections.fill(extents, Extent.NONE);
                extents.set(random.nextInt(count), Extent.ALL);
            }
        }
        return extents;
    }

    private void tell(List<Transfer> transfers) {
        if (!transfers.isEmpty()) {
            String id = nextChangeId();
            String on = date.toString();
            changes.add(() -> draft.change(id, on, transfers.toArray(Transfer[]::new)));
        }
    }

    private List<String> targetCodes(UnitLevel level, List<Version> sources, Set<String> taken) {
        Set<String> free = new TreeSet<>(everBorne.get(level));
        free.removeAll(taken);
        sources.forEach(source -> free.add(source.code));
        List<String> codes = new ArrayList<>(free);
        Collections.shuffle(codes, random);
        sources.stream().filter(source -> random.nextBoolean()).forEach(source -> codes.add(0, source.code));
        int targets = 1 + random.nextInt(MOST_TARGETS);
        return Stream.concat(codes.stream(), Stream.generate(() -> freshCode(level)))
                .distinct()
                .limit(targets)
                .toList();
    }

    private static Set<String> codes(Deque<Version> waiting, List<Version> after) {
        Set<String> codes = new TreeSet<>();
        waiting.forEach(version -> codes.add(version.code));
        after.forEach(version -> codes.add(version.code));
        return codes;
    }

    private String freshCode(UnitLevel level) {
        Set<String> borne = everBorne.get(level);
        String code = level.name().charAt(0) + String.valueOf(borne.size());
        borne.add(code);
        return code;
    }

    private Version newVersion(UnitLevel level, String code) {
        return new Version(code, any(TYPES.getOrDefault(level, List.of())), "Tên " + names++, anyParent(level), date);
    }

    private Version successor(UnitLevel level, String code, Version like) {
        boolean stays = hasParent(like) && random.nextInt(4) > 0;
        return new Version(code, like.type, like.name, stays ? like.parent : anyParent(level), date);
    }

    private boolean hasParent(Version version) {
        return version.parent.isEmpty() || parents(version.type.level()).contains(version.parent);
    }

    private String anyParent(UnitLevel level) {
        return level == PROVINCE ? "" : any(parents(level));
    }

    private List<String> parents(UnitLevel level) {
        return inForce.entrySet().stream()
                .filter(entry -> entry.getKey().isAbove(level))
                .flatMap(entry -> entry.getValue().stream())
                .map(version -> version.code)
                .toList();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void end(Version version) {
        version.end = date;
        version.addTo(draft);
    }

    private String nextChangeId() {
        return "change " + changes.size();
    }

    private static final class Version {
        final String code;
        final UnitType type;
        final String name;
        final String parent;
        final LocalDate start;
        LocalDate end = LocalDate.MAX;

        Version(String code, UnitType type, String name, String parent, LocalDate start) {
            this.code = code;
            this.type = type;
            this.name = name;
            this.parent = parent;
            this.start = start;
        }

        String id() {
            return UnitId.of(UnitCode.of(code), start).toString();
        }

        void addTo(Draft draft) {
            String validity = start + "/" + (end.equals(LocalDate.MAX) ? ".." : end);
            if (parent.isEmpty()) {
                draft.province(code, type, name, validity);
            } else {
                draft.unit(code, type, name, validity, parent);
            }
        }
    }
}
