package vn.donvi.statistics;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What some changes did to the units of a level.
 *
 * @param key what they have in common: the name of the kind, the year, the number of the document or the code of the
 *     province; empty for all changes, and for units in no province
 * @param changes how many changes
 * @param irreversible how many of them certainly cannot be undone
 * @param touched the versions with which the changes began, and those with which they ended. What came and went between
 *     is neither
 * @param inForce the units in force at the beginning and at the end, touched or not; empty for a kind and a document
 * @param sizesBefore how large the versions were with which they began, a row a measure asked for; unmodifiable
 * @param sizesAfter how large those are with which they ended, likewise; unmodifiable
 */
public record ChangeGroup(
        String key,
        int changes,
        int irreversible,
        BeforeAfter touched,
        Optional<BeforeAfter> inForce,
        List<Average> sizesBefore,
        List<Average> sizesAfter) {
    public ChangeGroup {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(touched, "touched");
        Objects.requireNonNull(inForce, "inForce");
        sizesBefore = List.copyOf(sizesBefore);
        sizesAfter = List.copyOf(sizesAfter);
    }
}
