package vn.donvi.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.donvi.change.Document;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/**
 * A gazetteer without the units and changes from a day on, as those who planned for that day had it. Figures of the
 * units of before are kept, also those of later days.
 */
final class EarlierGazetteer {
    private EarlierGazetteer() {}

    /** The gazetteer before a day, with further documents. Costs a copy, unless nothing is to be left out or added. */
    static Gazetteer of(Gazetteer gazetteer, LocalDate date, List<Document> documents) {
        List<Document> more = documents.stream()
                .filter(document -> gazetteer.findDocument(document.number()).isEmpty())
                .toList();
        boolean isLater = !gazetteer.changes(date, gazetteer.knownUntil()).isEmpty();
        if (!isLater && more.isEmpty()) {
            return gazetteer;
        }
        Gazetteer.Builder builder = gazetteer.toBuilder().addDocuments(more);
        return isLater ? cut(gazetteer, builder, date) : builder.build();
    }

    private static Gazetteer cut(Gazetteer gazetteer, Gazetteer.Builder builder, LocalDate date) {
        List<AdministrativeUnit> reopened = new ArrayList<>();
        Set<UnitId> later = new HashSet<>();
        for (AdministrativeUnit unit : gazetteer.units()) {
            if (!unit.id().since().isBefore(date)) {
                later.add(unit.id());
            } else if (unit.validity()
                    .endExclusive()
                    .filter(end -> !end.isBefore(date))
                    .isPresent()) {
                reopened.add(unit.toBuilder(DateRange.from(unit.id().since())).build());
            }
        }
        return builder.removeUnits(unit -> later.contains(unit.id()))
                .putUnits(reopened)
                .removeChanges(change -> !change.date().isBefore(date))
                .removeMeasurements(figure -> later.contains(figure.unit()))
                .removeShares(share -> later.contains(share.target()))
                .knownUntil(date.minusDays(1))
                .build();
    }
}
