package vn.donvi.workshop.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.edge.BuildReport;
import vn.donvi.workshop.edge.VersionTable;
import vn.donvi.workshop.list.CodeList;
import vn.donvi.workshop.reform.Publications;
import vn.donvi.workshop.reform.Reform2025;
import vn.donvi.workshop.source.Errata;
import vn.donvi.workshop.source.SourceException;
import vn.donvi.workshop.source.SourceRow;

/**
 * The areas and register populations of the units of 2025-07-01, as published with the official map of the mergers and
 * corrected by a comparison of three publications. An implausible figure is marked suspect, and never left out.
 */
public final class Measures2025 {
    public static final String SOURCE = "measures-2025";
    private static final LocalDate REGISTER_DATE = LocalDate.of(2024, 12, 31);
    /** The absolute logarithm of published to measured area above which the published area is suspect. */
    private static final double DOUBTFUL_AREA = 0.2;

    private static final double LEAST_OF_COMMUNES = 0.9;
    private static final double MOST_OF_COMMUNES = 1.1;

    private final VersionTable versions;
    private final Errata errata;
    private final FigureReview review;
    private final BuildReport report;
    private final List<Measurement> measurements = new ArrayList<>();
    private final Map<String, Double> personsOfProvince = new HashMap<>();
    private final Map<String, Double> km2OfProvince = new HashMap<>();

    private Measures2025(VersionTable versions, Errata errata, FigureReview review, BuildReport report) {
        this.versions = versions;
        this.errata = errata;
        this.review = review;
        this.report = report;
    }

    public static List<Measurement> of(
            VersionTable versions,
            List<SourceRow> consensus,
            List<SourceRow> provinces,
            CodeList codes,
            Errata errata,
            FigureReview review,
            BuildReport report) {
        Measures2025 measures = new Measures2025(versions, errata, review, report);
        consensus.forEach(measures::addCommune);
        provinces.forEach(row -> measures.addProvince(row, codes));
        review.requireAllUsed();
        return measures.measurements;
    }

    private void addCommune(SourceRow row) {
        String printed = row.get("gso_code");
        String code = errata.correct(SOURCE, printed + " " + row.get("name"), "gso_code", printed);
        AdministrativeUnit unit = unit(UnitLevel.COMMUNE, code, row);
        addPersons(row, unit);
        addKm2(row, unit);
    }

    private void addPersons(SourceRow row, AdministrativeUnit unit) {
        String picked = row.get("pop_pick");
        String scale = row.get("pop_scale");
        String census = row.get("census2019_overlay_estimate");
        if (picked.isEmpty()) {
            String published = firstCandidate(row.get("candidates"));
            if (published.isEmpty()) {
                report.count("register populations not published");
                return;
            }
            add(
                    unit,
                    Measure.REGISTER_POPULATION,
                    Double.parseDouble(published),
                    REGISTER_DATE,
                    Publications.MERGER_MAP,
                    Quality.SUSPECT,
                    census.isEmpty() ? "not plausible" : "the census of 2019 has about " + census + " people here");
            return;
        }
        double persons = Double.parseDouble(picked);
        personsOfProvince.merge(province(unit), persons, Double::sum);
        boolean asPublished = scale.equals("x1e0");
        add(
                unit,
                Measure.REGISTER_POPULATION,
                persons,
                REGISTER_DATE,
                publication(row.get("pop_source")),
                asPublished ? Quality.OFFICIAL : Quality.DERIVED,
                asPublished ? "" : "published with last digits lost, restored as " + scale);
    }

    private void addKm2(SourceRow row, AdministrativeUnit unit) {
        double km2 = Double.parseDouble(row.get("area_best_km2"));
        km2OfProvince.merge(province(unit), km2, Double::sum);
        boolean doubtful = Math.abs(Double.parseDouble(row.get("area_logdiff"))) > DOUBTFUL_AREA;
        String source = publication(row.get("area_source"));
        boolean official = !source.equals(Publications.REPUBLISHED);
        add(
                unit,
                Measure.AREA,
                km2,
                Reform2025.DATE,
                source,
                doubtful ? Quality.SUSPECT : official ? Quality.OFFICIAL : Quality.DERIVED,
                doubtful
                        ? row.get("area_geometry_km2") + " km² measured on the map"
                        : official ? "" : "as republished");
    }

    private void addProvince(SourceRow row, CodeList codes) {
        String name = row.get("tentinh").strip();
        String code = codes.province(name.startsWith("Thủ đô ") ? name.substring("Thủ đô ".length()) : name);
        AdministrativeUnit unit = unit(UnitLevel.PROVINCE, code, row);
        addTotal(unit, Measure.AREA, number(row.get("dientichkm2")), Reform2025.DATE, km2OfProvince.get(code));
        addTotal(
                unit,
                Measure.REGISTER_POPULATION,
                number(row.get("dansonguoi")),
                REGISTER_DATE,
                personsOfProvince.get(code));
    }

    private void addTotal(
            AdministrativeUnit unit, Measure measure, double value, LocalDate asOf, @Nullable Double communes) {
        double ratio = communes == null || communes == 0 ? 1 : value / communes;
        boolean plausible = ratio >= LEAST_OF_COMMUNES && ratio <= MOST_OF_COMMUNES;
        add(
                unit,
                measure,
                value,
                asOf,
                Publications.MERGER_MAP,
                plausible ? Quality.OFFICIAL : Quality.SUSPECT,
                plausible ? "" : String.format(Locale.ROOT, "%.2f times the sum of its communes", ratio));
    }

    private void add(
            AdministrativeUnit unit,
            Measure measure,
            double value,
            LocalDate asOf,
            String source,
            Quality quality,
            String note) {
        Optional<FigureReview.Verdict> verdict =
                review.find(unit.level(), unit.code().value(), measure, value);
        Measurement measurement = new Measurement(
                unit.id(),
                verdict.map(FigureReview.Verdict::measure).orElse(measure),
                value,
                asOf,
                source,
                verdict.flatMap(FigureReview.Verdict::quality).orElse(quality),
                verdict.map(each ->
                                note.isEmpty() || each.quality().isPresent() ? each.note() : note + "; " + each.note())
                        .orElse(note));
        report.count(kind(unit, measurement));
        measurements.add(measurement);
    }

    /** What a figure is counted as. */
    private static String kind(AdministrativeUnit unit, Measurement measurement) {
        String figures = unit.level() == UnitLevel.PROVINCE
                ? "figures of provinces"
                : measurement.measure() == Measure.AREA ? "areas of 2025" : "register populations";
        return switch (measurement.quality()) {
            case SUSPECT -> figures + " that are suspect";
            case DERIVED -> measurement.measure() == Measure.AREA ? figures : figures + " that are repaired";
            case OFFICIAL -> figures;
        };
    }

    private AdministrativeUnit unit(UnitLevel level, String code, SourceRow row) {
        return versions.find(level, code, Reform2025.DATE)
                .orElseThrow(() -> new SourceException(row.location() + ": no " + level + " " + code));
    }

    private static String province(AdministrativeUnit commune) {
        return commune.parent().map(UnitCode::value).orElse("");
    }

    private static String publication(String source) {
        return switch (source) {
            case "bando2025-07" -> Publications.MERGER_MAP;
            case "bando2026-03" -> Publications.MERGER_MAP_2026;
            default -> Publications.REPUBLISHED;
        };
    }

    /** The first value of {@code bando2025-07=52751;bando2026-03=52751}; empty if there is none. */
    private static String firstCandidate(String candidates) {
        int start = candidates.indexOf('=') + 1;
        int end = candidates.indexOf(';');
        return candidates.substring(start, end < 0 ? candidates.length() : end);
    }

    /** Reads a number as the map prints it: {@code 3.359,80}, {@code 8.718.000}. */
    private static double number(String printed) {
        return Double.parseDouble(printed.strip().replace(".", "").replace(',', '.'));
    }
}
