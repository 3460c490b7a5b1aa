package vn.donvi.cli.statistics;

import java.time.LocalDate;
import java.util.function.Function;
import vn.donvi.plan.eligibility.RearrangementPeriod;
import vn.donvi.vietnam.VietnamEligibility;

/** The rounds in which the law has units of Việt Nam rearranged. Of two that a day lies in, the one that began later. */
final class Rounds implements Function<LocalDate, String> {
    private final Iterable<RearrangementPeriod> periods =
            VietnamEligibility.load().periods();

    @Override
    public String apply(LocalDate day) {
        RearrangementPeriod found = null;
        for (RearrangementPeriod period : periods) {
            if (period.validity().contains(day)
                    && (found == null
                            || period.validity()
                                    .startInclusive()
                                    .isAfter(found.validity().startInclusive()))) {
                found = period;
            }
        }
        return found == null ? "" : found.name();
    }
}
