package vn.donvi.workshop.decree;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import vn.donvi.change.Extent;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.workshop.edge.ActStatement;
import vn.donvi.workshop.edge.BuildReport;
import vn.donvi.workshop.edge.Edge;
import vn.donvi.workshop.edge.EdgeEvidence;
import vn.donvi.workshop.edge.VersionTable;
import vn.donvi.workshop.source.SourceException;
import vn.donvi.workshop.source.SourceRow;

/**
 * The area and population that an act states for a unit on the day it forms it. They are held against the sum of what
 * the act moves into the unit. A figure that differs from its parts by more than rounding is suspect.
 */
public final class DecreeFigures {
    /** The largest share of a figure by which its parts may differ from it and be taken for misprints or rounding. */
    private static final double ROUNDING = 0.01;

    private static final double LEAST_KM2 = 0.00005;

    private final Decrees decrees;
    private final VersionTable versions;
    private final BuildReport report;
    private final List<Measurement> measurements = new ArrayList<>();

    private DecreeFigures(Decrees decrees, VersionTable versions, BuildReport report) {
        this.decrees = decrees;
        this.versions = versions;
        this.report = report;
    }

    /** The figures of a table, for the versions that the acts form. */
    public static List<Measurement> of(
            List<SourceRow> rows, Decrees decrees, VersionTable versions, BuildReport report) {
        DecreeFigures figures = new DecreeFigures(decrees, versions, report);
        rows.forEach(figures::add);
        return figures.measurements;
    }

    private void add(SourceRow row) {
        String document = row.get("document");
        String code = row.get("code");
        List<Edge> parts = decrees.edges().stream()
                .filter(edge -> edge.to().equals(code)
                        && edge.stated()
                                .filter(statement ->
                                        statement.citation().document().equals(document))
                                .isPresent())
                .toList();
        if (parts.isEmpty()) {
            throw new SourceException(row.location() + ": " + document + " moves nothing into " + code);
        }
        LocalDate date = parts.get(0).date();
        AdministrativeUnit unit = versions.find(DecreeTransfers.level(code), code, date)
                .orElseThrow(() -> new SourceException(row.location() + ": no unit " + code + " on " + date));
        LocalDate asOf = row.get("as_of").isEmpty() ? date : LocalDate.parse(row.get("as_of"));
        if (!row.get("hectares").isEmpty()) {
            double km2 = ActStatement.km2(row.get("hectares"));
            add(row, unit, Measure.AREA, km2, sum(parts, Measure.AREA), asOf);
        }
        if (!row.get("persons").isEmpty()) {
            double persons = Double.parseDouble(row.get("persons"));
            add(row, unit, Measure.DECLARED_POPULATION, persons, sum(parts, Measure.DECLARED_POPULATION), asOf);
        }
    }

    private void add(
            SourceRow row, AdministrativeUnit unit, Measure measure, double value, OptionalDouble sum, LocalDate asOf) {
        String note = "for the day it was formed; found at " + site(row.get("found_at"));
        Quality quality = Quality.OFFICIAL;
        double difference = sum.isPresent() ? Math.abs(sum.getAsDouble() - value) : 0;
        if (sum.isEmpty()) {
            report.count("decree figures without all their parts");
        } else if (difference > LEAST_KM2) {
            String parts = measure.format(sum.getAsDouble());
            report.sum(row.get("document") + ": " + unit.fullName() + " (" + unit.code() + ") has "
                    + measure.format(value) + ", its parts are " + parts);
            note = "the parts that the act names are " + parts + "; " + note;
            quality = difference > ROUNDING * value ? Quality.SUSPECT : Quality.OFFICIAL;
        } else {
            report.count("decree figures that are the sum of their parts");
        }
        report.count("decree figures");
        measurements.add(new Measurement(unit.id(), measure, value, asOf, row.get("document"), quality, note));
    }

    /** The sum of the parts; empty if a part is not known or its figure is not. */
    private static OptionalDouble sum(List<Edge> parts, Measure measure) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Edge part : parts) {
            ActStatement statement = part.stated().orElseThrow();
            boolean isArea = measure == Measure.AREA;
            boolean moves = isArea ? part.area() != Extent.NONE : part.population() != Extent.NONE;
            boolean stated =
                    isArea ? statement.km2().isPresent() : statement.persons().isPresent();
            if (part.evidence() == EdgeEvidence.ACT_IN_PART || (moves && !stated)) {
                return OptionalDouble.empty();
            }
            if (stated) {
                sum = sum.add(
                        isArea
                                ? BigDecimal.valueOf(statement.km2().getAsDouble())
                                : BigDecimal.valueOf(statement.persons().getAsLong()));
            }
        }
        return OptionalDouble.of(sum.doubleValue());
    }

    /** The host of an address, or the words before the first blank. */
    private static String site(String foundAt) {
        int end = foundAt.indexOf(' ');
        if (end >= 0) {
            return foundAt.startsWith("github ") ? "github.com" : foundAt;
        }
        return Objects.requireNonNullElse(URI.create(foundAt).getHost(), foundAt)
                .toLowerCase(Locale.ROOT);
    }
}
