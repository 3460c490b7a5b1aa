package vn.donvi.cli.lookup;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.donvi.change.Transfer;
import vn.donvi.cli.language.Message;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;

/** Says of a code that no unit bears on a date which unit bore it, and what became of that. */
final class UnknownUnitText {
    private UnknownUnitText() {}

    static Message of(Gazetteer gazetteer, UnitCode code, LocalDate date) {
        List<AdministrativeUnit> versions = gazetteer.versions(code);
        if (versions.isEmpty()) {
            return Message.of("lookup.never-borne", code);
        }
        AdministrativeUnit before = null;
        for (AdministrativeUnit version : versions) {
            if (!version.id().since().isAfter(date)) {
                before = version;
            }
        }
        if (before == null) {
            AdministrativeUnit first = versions.get(0);
            return Message.of(
                    "lookup.first-borne",
                    code,
                    date,
                    first.fullName(),
                    first.id().since());
        }
        LocalDate last = before.validity().endExclusive().orElseThrow().minusDays(1);
        return Message.of("lookup.borne-until", code, date, before.fullName(), last, became(gazetteer, before));
    }

    private static Message became(Gazetteer gazetteer, AdministrativeUnit unit) {
        List<AdministrativeUnit> targets = gazetteer.endings(unit).stream()
                .flatMap(change -> change.transfers().stream())
                .filter(transfer -> transfer.source().equals(unit.id()))
                .map(Transfer::target)
                .map(gazetteer::get)
                .toList();
        if (targets.isEmpty()) {
            return Message.of("lookup.successor-not-known");
        }
        String names = targets.stream()
                .map(target -> target.fullName() + " " + target.id())
                .collect(Collectors.joining(", "));
        return Message.of(targets.size() == 1 ? "lookup.became-whole" : "lookup.became-parts", names);
    }
}
