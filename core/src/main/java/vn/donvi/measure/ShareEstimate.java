package vn.donvi.measure;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import vn.donvi.unit.UnitId;

/**
 * A published estimate of the part of a divided unit that went to one of its successors. The law seldom states it. For
 * areas the estimate usually comes from an overlay of the polygons before and after.
 *
 * @param source the version that ended
 * @param target the version that began; a transfer leads to it from the source
 * @param measure the divided quantity
 * @param share the part of the source's whole, from 0 to 1
 * @param asOf the date of the division
 * @param publication the number of the document or publication it is taken from
 * @param quality how far it can be trusted
 * @param note the method of the estimate, or the reason for a quality below official; may be empty for an official one
 */
public record ShareEstimate(
        UnitId source,
        UnitId target,
        Measure measure,
        double share,
        LocalDate asOf,
        String publication,
        Quality quality,
        String note)
        implements Serializable, Comparable<ShareEstimate> {
    /**
     * @throws IllegalArgumentException if the share is not between 0 and 1, the publication is blank, or an estimate
     *     that is not official gives no reason
     */
    public ShareEstimate {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(quality, "quality");
        if (!(share >= 0) || share > 1) {
            throw new IllegalArgumentException("share must be between 0 and 1, but was " + share);
        }
        if (publication.isBlank()) {
            throw new IllegalArgumentException("a share needs a publication");
        }
        if (quality != Quality.OFFICIAL && note.isBlank()) {
            throw new IllegalArgumentException("a share of quality " + quality + " needs a note that says why");
        }
    }

    /** By source, target, measure, date and publication, which together identify it. */
    @Override
    public int compareTo(ShareEstimate other) {
        int order = source.compareTo(other.source);
        if (order == 0) {
            order = target.compareTo(other.target);
        }
        if (order == 0) {
            order = measure.compareTo(other.measure);
        }
        if (order == 0) {
            order = asOf.compareTo(other.asOf);
        }
        return order != 0 ? order : publication.compareTo(other.publication);
    }
}
