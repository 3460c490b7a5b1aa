package vn.donvi.party;

import java.util.Comparator;
import java.util.Objects;
import vn.donvi.party.term.Ordinals;
import vn.donvi.time.DateRange;

/**
 * A committee in office: the body of an organisation, its dates, how it came into office, and its term. It is separate
 * from the congress, because a committee can be appointed without one, and for another term than the congress's.
 *
 * @param organization the version of the organisation
 * @param body the body: ban chấp hành, ban thường vụ, ủy ban kiểm tra
 * @param ordinals khóa and nhiệm kỳ as far as known
 * @param held the known time in office; {@code entry} says what the first date means
 * @param entry how it came into office
 * @param source the number of the document or publication that is the source
 */
public record Committee(
        OrganizationId organization, Body body, Ordinals ordinals, DateRange held, Entry entry, String source) {
    /** By organisation, body, first date and source, which together identify it. */
    public static final Comparator<Committee> ORDER = Comparator.comparing(Committee::organization)
            .thenComparing(Committee::body)
            .thenComparing(committee -> committee.held().startInclusive())
            .thenComparing(Committee::source);

    /**
     * @throws IllegalArgumentException if the body is a congress, the ordinals are those of a congress or a conference,
     *     or the source is blank
     */
    public Committee {
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(held, "held");
        Objects.requireNonNull(entry, "entry");
        if (Objects.requireNonNull(body, "body") == Body.DAI_HOI) {
            throw new IllegalArgumentException("a congress is no committee");
        }
        if (ordinals.lanThu().isPresent() || ordinals.hoiNghi().isPresent()) {
            throw new IllegalArgumentException("a committee has a khóa and a nhiệm kỳ, but was given " + ordinals);
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("a committee needs a source");
        }
    }
}
