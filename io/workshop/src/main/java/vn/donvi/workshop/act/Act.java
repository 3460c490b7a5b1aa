package vn.donvi.workshop.act;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.DateBasis;
import vn.donvi.unit.UnitLevel;

/**
 * An act that changes units.
 *
 * @param number the number, unique among all documents
 * @param title its subject; empty if the lists name it
 * @param provinces the names of the provinces whose units it changes; empty for an act of the nation
 * @param level the only level that it changes; null if it may change any
 * @param issued the day of issue; null if it is not known
 * @param isIssueInferred whether the day of issue is inferred
 * @param inForce the day in force
 * @param basis how the day in force is known
 * @param begins the days on which its changes begin: the day in force, if the act states no other
 * @param listed the dates of the lists that first show its changes
 * @param note a remark on its days, such as what another source says; empty if there is none
 */
public record Act(
        String number,
        String issuer,
        String title,
        Set<String> provinces,
        @Nullable UnitLevel level,
        @Nullable LocalDate issued,
        boolean isIssueInferred,
        LocalDate inForce,
        DateBasis basis,
        Set<LocalDate> begins,
        Set<LocalDate> listed,
        String note) {
    /** Whether the act may change units of one of these provinces. */
    public boolean isOf(Collection<String> names) {
        return provinces.isEmpty() || names.stream().anyMatch(provinces::contains);
    }

    /** Whether the act may change units of a level. */
    public boolean isOf(UnitLevel changed) {
        return level == null || level == changed;
    }

    /** Whether the act changes units of this level and no other. */
    public boolean isOnlyOf(UnitLevel changed) {
        return level == changed;
    }

    /** The day of issue; empty if it is not known. */
    public Optional<LocalDate> issue() {
        return Optional.ofNullable(issued);
    }

    /** The day on which the changes that a list shows begin. */
    LocalDate dayOfListed() {
        return begins.iterator().next();
    }
}
