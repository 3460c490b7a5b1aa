package vn.donvi.party;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.party.term.Ordinals;
import vn.donvi.time.DateRange;

/**
 * A congress or a conference.
 *
 * @param organization the version of the organisation
 * @param kind the kind of meeting
 * @param ordinals the known numbers
 * @param days the days of the meeting; empty if they are not known
 * @param planned whether the source calls it planned; false if it was held
 * @param source the number of the document or publication that is the source
 */
public record Session(
        OrganizationId organization,
        SessionKind kind,
        Ordinals ordinals,
        Optional<DateRange> days,
        boolean planned,
        String source) {
    /**
     * By organisation, days, kind, numbers and source, which together identify it; a meeting without days comes first.
     */
    public static final Comparator<Session> ORDER = Comparator.comparing(Session::organization)
            .thenComparing(session -> session.days().map(DateRange::toString).orElse(""))
            .thenComparing(Session::kind)
            .thenComparing(session -> session.ordinals().toString())
            .thenComparing(Session::source);

    /**
     * @throws IllegalArgumentException if the days have no end, a congress has the number of a conference, or the
     *     source is blank
     */
    public Session {
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(kind, "kind");
        if (days.map(DateRange::isOpen).orElse(false)) {
            throw new IllegalArgumentException("a " + kind.label() + " ends, but was given " + days.get());
        }
        if (kind.isCongress() && ordinals.hoiNghi().isPresent()) {
            throw new IllegalArgumentException("a " + kind.label() + " has no number of a conference: " + ordinals);
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("a " + kind.label() + " needs a source");
        }
    }
}
