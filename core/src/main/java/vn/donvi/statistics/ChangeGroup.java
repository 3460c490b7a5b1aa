package vn.donvi.statistics;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The effect of some changes on the units of a level.
 *
 * @param key the common property: the name of the kind, the year, the number of the document or the code of the
 *     province or other unit; empty for all changes, and for units in none
 * @param changes the number of changes
 * @param irreversible the number of changes that certainly cannot be undone
 * @param touched the number of versions at the beginning and at the end of the changes; versions that began and ended
 *     in between are not counted
 * @param inForce the units in force at the beginning and at the end, touched or not; empty for a kind and a document
 * @param sizesBefore the sizes of the versions at the beginning, a row for each requested measure; unmodifiable
 * @param sizesAfter the sizes of the versions at the end, likewise; unmodifiable
 * @param sizesInForceBefore the sizes of all units in force at the beginning, likewise; empty if {@code inForce} is
 * @param sizesInForceAfter the sizes of all units in force at the end, likewise; empty if {@code inForce} is
 */
public record ChangeGroup(
        String key,
        int changes,
        int irreversible,
        BeforeAfter touched,
        Optional<BeforeAfter> inForce,
        List<Average> sizesBefore,
        List<Average> sizesAfter,
        List<Average> sizesInForceBefore,
        List<Average> sizesInForceAfter) {
    public ChangeGroup {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(touched, "touched");
        Objects.requireNonNull(inForce, "inForce");
        sizesBefore = List.copyOf(sizesBefore);
        sizesAfter = List.copyOf(sizesAfter);
        sizesInForceBefore = List.copyOf(sizesInForceBefore);
        sizesInForceAfter = List.copyOf(sizesInForceAfter);
    }
}
