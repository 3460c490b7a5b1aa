package vn.donvi.crosswalk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.change.Extent;
import vn.donvi.crosswalk.share.Share;
import vn.donvi.unit.UnitId;

/**
 * A {@link CrosswalkRow} as written to a table, with names for the units and numbers for the documents.
 *
 * <pre>{@code
 * List<CrosswalkEntry> entries = crosswalk.rows().stream().map(CrosswalkEntry::of).toList();
 * }</pre>
 *
 * @param source the unit of the first date
 * @param sourceName its name with its type
 * @param target the unit of the second date; empty if none is known
 * @param targetName its name with its type; empty if none is known
 * @param openEnd why there is no target; empty if there is one
 * @param areaExtent how much of the source's area is in the target, in the words of the law
 * @param populationExtent how much of the source's population is in the target, in the words of the law
 * @param area the share of the source's area that is in the target
 * @param population the share of the source's population that is in the target
 * @param documents the numbers of the documents of the changes, in the order of the changes, each once; unmodifiable
 */
public record CrosswalkEntry(
        UnitId source,
        String sourceName,
        Optional<UnitId> target,
        String targetName,
        Optional<OpenEnd> openEnd,
        Extent areaExtent,
        Extent populationExtent,
        Share area,
        Share population,
        List<String> documents)
        implements Comparable<CrosswalkEntry> {
    /**
     * @throws IllegalArgumentException if there is neither a target nor an open end, or both, a unit has no name, or
     *     the number of a document is blank or listed twice
     */
    public CrosswalkEntry {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(areaExtent, "areaExtent");
        Objects.requireNonNull(populationExtent, "populationExtent");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(population, "population");
        documents = List.copyOf(documents);
        if (target.isPresent() == openEnd.isPresent()) {
            throw new IllegalArgumentException("a row has either a target or an open end, but this has "
                    + (target.isPresent() ? target.get() + " and " + openEnd.get() : "none"));
        }
        if (sourceName.isBlank() || targetName.isBlank() == target.isPresent()) {
            throw new IllegalArgumentException(
                    "each unit has a name, but they are '" + sourceName + "' and '" + targetName + "'");
        }
        if (documents.stream().anyMatch(String::isBlank)
                || documents.stream().distinct().count() < documents.size()) {
            throw new IllegalArgumentException("documents have numbers and stand once, but are " + documents);
        }
    }

    /** The entry for a row. */
    public static CrosswalkEntry of(CrosswalkRow row) {
        return new CrosswalkEntry(
                row.source().id(),
                row.source().fullName(),
                row.target().map(target -> target.id()),
                row.target().map(target -> target.fullName()).orElse(""),
                row.openEnd(),
                row.areaExtent(),
                row.populationExtent(),
                row.area(),
                row.population(),
                row.citations().stream()
                        .map(citation -> citation.document())
                        .distinct()
                        .toList());
    }

    /** By source, then by target, entries without a target last: the order of a crosswalk. */
    @Override
    public int compareTo(CrosswalkEntry other) {
        int order = source.compareTo(other.source);
        if (order == 0) {
            order = Boolean.compare(target.isEmpty(), other.target.isEmpty());
        }
        if (order == 0 && target.isPresent()) {
            order = target.get().compareTo(other.target.orElseThrow());
        }
        return order != 0 || target.isPresent() ? order : openEnd.orElseThrow().compareTo(other.openEnd.orElseThrow());
    }
}
