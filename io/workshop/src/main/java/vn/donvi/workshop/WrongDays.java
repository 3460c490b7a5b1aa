package vn.donvi.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.workshop.edge.BuildReport;
import vn.donvi.workshop.source.SourceException;
import vn.donvi.workshop.source.SourceRow;

/**
 * Changes that the gazetteer once dated or cited wrongly, each with the right day and act by evidence from outside. Holds
 * them against the gazetteer, so that none comes back.
 */
final class WrongDays {
    /**
     * A wrong change of an earlier gazetteer, with its right day and act.
     *
     * @param code the code of its first unit
     * @param notFollowed why the gazetteer cannot follow the finding; empty if it can
     */
    private record Finding(String change, String code, LocalDate day, String act, String notFollowed) {}

    private final List<Finding> findings = new ArrayList<>();

    private WrongDays() {}

    static WrongDays of(List<SourceRow> rows) {
        WrongDays wrong = new WrongDays();
        for (SourceRow row : rows) {
            if (row.get("reason").isBlank()) {
                throw new SourceException(row.location() + ": a finding needs a reason");
            }
            String change = row.get("change");
            wrong.findings.add(new Finding(
                    change,
                    change.substring(change.indexOf(':') + 1),
                    LocalDate.parse(row.get("day")),
                    row.get("act"),
                    row.get("not_followed")));
        }
        return wrong;
    }

    /**
     * Reports every finding that the gazetteer does not follow, with the reason.
     *
     * @throws SourceException if there is a finding that it does not follow for no reason
     */
    void check(Gazetteer gazetteer, BuildReport report) {
        List<Finding> missed = new ArrayList<>();
        for (Finding finding : findings) {
            boolean follows =
                    gazetteer.changes(finding.day(), finding.day()).stream().anyMatch(change -> isOf(change, finding));
            if (follows) {
                report.count("wrong days that are right");
            } else if (finding.notFollowed().isEmpty()) {
                missed.add(finding);
            } else {
                report.wrongDay(finding.change() + " is of " + finding.day() + " by " + finding.act() + ": "
                        + finding.notFollowed());
            }
        }
        if (!missed.isEmpty()) {
            throw new SourceException("changes with a day or act that is known to be wrong: " + missed);
        }
    }

    private static boolean isOf(UnitChange change, Finding finding) {
        return change.enactment().citation().document().equals(finding.act())
                && codes(change).contains(finding.code());
    }

    private static Set<String> codes(UnitChange change) {
        Set<String> codes = new HashSet<>();
        for (Transfer transfer : change.transfers()) {
            codes.add(transfer.source().code().value());
            codes.add(transfer.target().code().value());
        }
        if (change instanceof Establishment establishment) {
            codes.add(establishment.unit().code().value());
        } else if (change instanceof Dissolution dissolution) {
            codes.add(dissolution.unit().code().value());
        }
        return codes;
    }
}
