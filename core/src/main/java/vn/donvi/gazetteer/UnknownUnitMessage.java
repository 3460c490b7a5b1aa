package vn.donvi.gazetteer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.donvi.change.Transfer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/**
 * Explains why no unit bears a code on a date: never used, not yet used, or no longer used, with the successors. If the
 * code is borne by a version that began on another date, the message names it.
 */
final class UnknownUnitMessage {
    private UnknownUnitMessage() {}

    static String of(Gazetteer gazetteer, UnitCode code, LocalDate date) {
        List<AdministrativeUnit> versions = gazetteer.versions(code);
        if (versions.isEmpty()) {
            return "no unit has ever borne the code " + code;
        }
        AdministrativeUnit before = null;
        for (AdministrativeUnit version : versions) {
            if (!version.validity().startInclusive().isAfter(date)) {
                before = version;
            }
        }
        String start = "no unit bears the code " + code + " on " + date + "; ";
        if (before == null) {
            AdministrativeUnit first = versions.get(0);
            return start + "the first to bear it is " + first.fullName() + ", from "
                    + first.validity().startInclusive() + " on";
        }
        if (before.isInForce(date)) {
            return "no unit has the id " + UnitId.of(code, date) + "; on that date " + before + " bears the code";
        }
        return start + before.fullName() + " bore it until " + lastDay(before) + became(gazetteer, before);
    }

    private static String lastDay(AdministrativeUnit unit) {
        return unit.validity().endExclusive().orElseThrow().minusDays(1).toString();
    }

    private static String became(Gazetteer gazetteer, AdministrativeUnit unit) {
        List<String> targets = gazetteer.endings(unit).stream()
                .flatMap(change -> change.transfers().stream())
                .filter(transfer -> transfer.source().equals(unit.id()))
                .map(Transfer::target)
                .map(gazetteer::get)
                .map(target -> target.fullName() + " " + target.id())
                .collect(Collectors.toList());
        if (targets.isEmpty()) {
            return " and has no known successor";
        }
        return " and became " + (targets.size() == 1 ? "" : "parts of ") + String.join(", ", targets);
    }
}
