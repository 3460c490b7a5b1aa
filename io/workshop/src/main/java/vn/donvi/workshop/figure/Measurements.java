package vn.donvi.workshop.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.name.NameForm;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.edge.BuildReport;
import vn.donvi.workshop.edge.VersionTable;
import vn.donvi.workshop.list.ChangeRecord;
import vn.donvi.workshop.list.KnownSizes;
import vn.donvi.workshop.list.NoteFigure;
import vn.donvi.workshop.reform.Publications;
import vn.donvi.workshop.source.Errata;
import vn.donvi.workshop.source.SourceException;
import vn.donvi.workshop.source.SourceRow;

/** Assigns the figures of the census, the map and the legal texts to the versions of units. */
public final class Measurements {
    private static final String AREAS = "areas-2014";
    private static final LocalDate MAP_DATE = LocalDate.of(2014, 1, 1);

    private final VersionTable versions;
    private final Set<UnitId> mergedBeforeCensus;
    private final EdgeFigures figures;
    private final KnownSizes sizes;
    private final Errata errata;
    private final BuildReport report;
    private final List<Measurement> measurements = new ArrayList<>();
    /** The areas already added, since the source repeats some rows. */
    private final Set<Measurement> areas = new HashSet<>();

    private Measurements(
            VersionTable versions,
            EdgeFigures figures,
            KnownSizes sizes,
            List<UnitChange> changes,
            Errata errata,
            BuildReport report) {
        this.versions = versions;
        this.mergedBeforeCensus = mergedBeforeCensus(changes);
        this.figures = figures;
        this.sizes = sizes;
        this.errata = errata;
        this.report = report;
    }

    public static List<Measurement> of(
            VersionTable versions,
            List<SourceRow> census,
            List<SourceRow> areas,
            EdgeFigures figures,
            KnownSizes sizes,
            List<UnitChange> changes,
            Errata errata,
            BuildReport report) {
        Measurements measurements = new Measurements(versions, figures, sizes, changes, errata, report);
        census.forEach(measurements::addCensus);
        areas.forEach(measurements::addArea);
        changes.forEach(measurements::addDeclared);
        return measurements.measurements;
    }

    private void addCensus(SourceRow row) {
        String code = row.get("gso_code_2019");
        Optional<AdministrativeUnit> unit = code.isEmpty() ? islandDistrict(row.get("district")) : ofCensus(code);
        if (unit.isEmpty()) {
            throw new SourceException(row.location() + ": no unit for " + row.get("commune"));
        }
        report.count("census figures");
        measurements.add(new Measurement(
                unit.get().id(),
                Measure.CENSUS_POPULATION,
                Long.parseLong(row.get("pop_total")),
                Publications.CENSUS_DATE,
                Publications.CENSUS_2019,
                Quality.OFFICIAL,
                ""));
    }

    /**
     * The unit of a census row. The census counts by the communes of 2019-01-01. Two of them had merged when it was
     * taken; the new commune bears the code of the larger one and has the figures of neither.
     */
    private Optional<AdministrativeUnit> ofCensus(String code) {
        return versions.find(UnitLevel.COMMUNE, code, Publications.CENSUS_DATE)
                .filter(unit -> !mergedBeforeCensus.contains(unit.id()))
                .or(() -> versions.find(UnitLevel.COMMUNE, code, ChangeRecord.FROM));
    }

    private static Set<UnitId> mergedBeforeCensus(List<UnitChange> changes) {
        return changes.stream()
                .filter(change -> change.kind() == ChangeKind.MERGER
                        && change.date().isAfter(ChangeRecord.FROM)
                        && !change.date().isAfter(Publications.CENSUS_DATE))
                .flatMap(change -> change.transfers().stream())
                .map(Transfer::target)
                .collect(Collectors.toSet());
    }

    /** The unit of a census row without a code: one of three island districts without communes. */
    private Optional<AdministrativeUnit> islandDistrict(String name) {
        return versions.units().stream()
                .filter(unit -> unit.level() == UnitLevel.DISTRICT
                        && unit.isInForce(Publications.CENSUS_DATE)
                        && NameForm.key(unit.fullName()).equals(NameForm.key(name)))
                .findFirst();
    }

    private void addArea(SourceRow row) {
        String printed = row.get("gso_code_2019");
        String code = errata.correct(AREAS, printed + " " + row.get("name"), "gso_code_2019", printed);
        Optional<AdministrativeUnit> unit = ofCensus(code);
        if (unit.isEmpty()) {
            report.count("areas of 2014 without a unit");
            return;
        }
        Measurement area = new Measurement(
                unit.get().id(),
                Measure.AREA,
                Math.round(Double.parseDouble(row.get("area_ha")) * 100) / 10000.0,
                MAP_DATE,
                Publications.AREAS_2014,
                Quality.DERIVED,
                "map, ±2 %");
        if (areas.add(area)) {
            report.count("areas of 2014");
            measurements.add(area);
        } else {
            report.count("areas of 2014 said twice");
        }
    }

    private void addDeclared(UnitChange change) {
        for (Transfer transfer : change.transfers()) {
            String code = transfer.source().code().value();
            Optional<NoteFigure> figure =
                    figures.find(change.date(), code, transfer.target().code().value());
            if (transfer.isWhole() && figure.isPresent()) {
                double km2 = figure.get().km2();
                double persons = (double) figure.get().persons();
                addDeclared(change, transfer, Measure.AREA, km2, sizes.doubtKm2(code, km2));
                addDeclared(change, transfer, Measure.DECLARED_POPULATION, persons, sizes.doubtPersons(code, persons));
            }
        }
    }

    private void addDeclared(
            UnitChange change, Transfer transfer, Measure measure, double value, Optional<String> doubt) {
        report.count(doubt.isPresent() ? "declared figures that are suspect" : "declared figures");
        measurements.add(new Measurement(
                transfer.source(),
                measure,
                value,
                change.date().minusDays(1),
                change.citation().document(),
                doubt.isPresent() ? Quality.SUSPECT : Quality.OFFICIAL,
                doubt.orElse("")));
    }
}
