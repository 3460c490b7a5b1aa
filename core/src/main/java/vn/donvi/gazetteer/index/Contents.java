package vn.donvi.gazetteer.index;

import java.time.LocalDate;
import vn.donvi.change.UnitChange;
import vn.donvi.measure.ShareEstimate;

/**
 * All that a gazetteer holds: tables that are there from the start, or whose rows are made when asked for.
 *
 * @param baseline the first date that is covered
 * @param knownUntil the last date up to which every change is known
 * @param units the versions
 * @param documents the documents and publications
 * @param changes the changes, by date, then by id
 * @param edges their transfers
 * @param looseEnds their establishments and dissolutions
 * @param measurements the figures
 * @param shares the shares of divided units, in their order
 */
public record Contents(
        LocalDate baseline,
        LocalDate knownUntil,
        UnitIndex units,
        DocumentIndex documents,
        RowList<UnitChange> changes,
        EdgeIndex edges,
        LooseEnds looseEnds,
        MeasurementIndex measurements,
        RowList<ShareEstimate> shares) {}
