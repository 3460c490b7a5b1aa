package vn.donvi.address;

import java.util.Comparator;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The smallest unit of a hypothesis with its destination.
 *
 * @param unit the unit in its latest version that fits
 * @param outcome the destination of its versions that fit
 */
record HypothesisUnit(AdministrativeUnit unit, Destination outcome) {
    /** The oldest first. */
    static final Comparator<HypothesisUnit> BY_DATE =
            Comparator.comparing(named -> named.unit().id().since());
}
