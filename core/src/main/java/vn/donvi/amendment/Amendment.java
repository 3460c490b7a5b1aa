package vn.donvi.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.donvi.change.Document;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.InvalidGazetteerException;
import vn.donvi.measure.Measurement;
import vn.donvi.unit.AdministrativeUnit;

/**
 * What an act or a plan changes in a gazetteer on one day.
 *
 * <pre>{@code
 * Gazetteer tomorrow = amendment.appliedTo(vn);
 * tomorrow.lineage(tomorrow.get(UnitId.parse("18229@2025-07-01"))).outcomes();
 * }</pre>
 *
 * @param document the act or the plan
 * @param date the first day of the new state
 * @param units the versions that end on the day, with their end, and those that begin on it, by code; unmodifiable
 * @param changes what became what, in the order of the clauses; unmodifiable
 * @param measurements the areas and populations that are stated; unmodifiable
 */
public record Amendment(
        Document document,
        LocalDate date,
        List<AdministrativeUnit> units,
        List<UnitChange> changes,
        List<Measurement> measurements) {
    public Amendment {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(date, "date");
        units = List.copyOf(units);
        changes = List.copyOf(changes);
        measurements = List.copyOf(measurements);
    }

    /**
     * The gazetteer that the amendment was resolved on, with its changes. If the day is later than the last date of
     * which the gazetteer knows every change, that date becomes this day: who adds an amendment vouches for the days between.
     *
     * @throws InvalidGazetteerException if the result breaks an invariant, as when it is applied to another gazetteer
     */
    public Gazetteer appliedTo(Gazetteer gazetteer) {
        Gazetteer.Builder builder =
                gazetteer.toBuilder().putUnits(units).putChanges(changes).putMeasurements(measurements);
        if (gazetteer.findDocument(document.number()).isEmpty()) {
            builder.addDocuments(List.of(document));
        }
        if (date.isAfter(gazetteer.knownUntil())) {
            builder.knownUntil(date);
        }
        return builder.build();
    }
}
