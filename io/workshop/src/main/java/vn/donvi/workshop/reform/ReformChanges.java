package vn.donvi.workshop.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.donvi.change.Citation;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Enactment;
import vn.donvi.change.Rearrangement;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.law.amendment.Formation;
import vn.donvi.law.amendment.Part;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.edge.VersionTable;
import vn.donvi.workshop.source.SourceException;

/**
 * The changes of 2025-07-01: one for each unit that the resolutions form, and the end of every district that is not a
 * source of one.
 */
public final class ReformChanges {
    private static final Citation NO_DISTRICTS = Citation.of("72/2025/QH15", "Điều 1");
    private static final String DISTRICT_NOTE =
            "there are no districts since 2025-07-01; their communes went on in their provinces";

    private ReformChanges() {}

    public static List<UnitChange> of(List<ReformFormation> formations, VersionTable versions) {
        LocalDate date = Reform2025.DATE;
        List<UnitChange> changes = new ArrayList<>();
        Set<UnitId> sources = new HashSet<>();
        for (ReformFormation each : formations) {
            Formation formation = each.formation();
            AdministrativeUnit target =
                    unit(versions, UnitLevel.COMMUNE, each.target().code(), date);
            List<Transfer> transfers = new ArrayList<>();
            Set<String> notes = new LinkedHashSet<>();
            notes.add(formation.note());
            for (Part part : formation.parts()) {
                AdministrativeUnit source =
                        unit(versions, part.unit().level(), part.unit().code().value(), date.minusDays(1));
                sources.add(source.id());
                each.doubt(part).ifPresent(why -> notes.add("doubtful on " + source.fullName() + ": " + why));
                transfers.add(Transfer.of(source.id(), target.id(), part.area(), part.population()));
            }
            changes.add(Rearrangement.of(
                    date + ":" + target.code(),
                    new Enactment(date, DateBasis.IN_FORCE, formation.clause().citation(each.document())),
                    transfers,
                    versions::get,
                    notes.stream().filter(note -> !note.isEmpty()).collect(Collectors.joining("; "))));
        }
        for (AdministrativeUnit unit : versions.units()) {
            boolean ends = unit.level() == UnitLevel.DISTRICT
                    && unit.validity().endExclusive().filter(date::equals).isPresent();
            if (ends && !sources.contains(unit.id())) {
                changes.add(new Dissolution(
                        date + ":" + unit.code(),
                        new Enactment(date, DateBasis.IN_FORCE, NO_DISTRICTS),
                        unit.id(),
                        false,
                        DISTRICT_NOTE));
            }
        }
        return changes;
    }

    private static AdministrativeUnit unit(VersionTable versions, UnitLevel level, String code, LocalDate date) {
        return versions.find(level, code, date)
                .orElseThrow(() -> new SourceException("no " + level + " " + code + " on " + date));
    }
}
