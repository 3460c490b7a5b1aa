package vn.donvi.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.donvi.change.Document;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.tables.Output;
import vn.donvi.unit.AdministrativeUnit;

/** The rows of the files of a gazetteer: all of them, or those of an overlay. */
final class GazetteerRows {
    private final Gazetteer gazetteer;
    private final Collection<AdministrativeUnit> units;
    private final Collection<Document> documents;
    private final Collection<UnitChange> changes;
    private final Collection<Measurement> measurements;
    private final Collection<ShareEstimate> shares;

    private GazetteerRows(
            Gazetteer gazetteer,
            Collection<AdministrativeUnit> units,
            Collection<Document> documents,
            Collection<UnitChange> changes,
            Collection<Measurement> measurements,
            Collection<ShareEstimate> shares) {
        this.gazetteer = gazetteer;
        this.units = units;
        this.documents = documents;
        this.changes = changes;
        this.measurements = measurements;
        this.shares = shares;
    }

    /** All rows of a gazetteer. */
    static GazetteerRows of(Gazetteer gazetteer) {
        return new GazetteerRows(
                gazetteer,
                gazetteer.units(),
                gazetteer.documents().values(),
                gazetteer.changes(),
                gazetteer.measurements(),
                gazetteer.shares());
    }

    /**
     * What an amended gazetteer has beside another, or otherwise than it.
     *
     * @throws IllegalArgumentException if their baselines differ, or {@code amended} lacks something of {@code base}:
     *     an overlay cannot take away
     */
    static GazetteerRows difference(Gazetteer base, Gazetteer amended) {
        if (!base.coverage().startInclusive().equals(amended.coverage().startInclusive())) {
            throw new IllegalArgumentException("the gazetteers begin on different days");
        }
        return new GazetteerRows(
                amended,
                differing(base.units(), amended.units(), AdministrativeUnit::id),
                differing(base.documents().values(), amended.documents().values(), Document::number),
                differing(base.changes(), amended.changes(), UnitChange::id),
                differing(
                        base.measurements(),
                        amended.measurements(),
                        figure -> List.of(figure.unit(), figure.measure(), figure.asOf(), figure.source())),
                differing(
                        base.shares(),
                        amended.shares(),
                        share -> List.of(
                                share.source(), share.target(), share.measure(), share.asOf(), share.publication())));
    }

    private static <T> List<T> differing(Collection<T> before, Collection<T> after, Function<T, Object> identity) {
        Set<T> same = new HashSet<>(before);
        Map<Object, T> missing = new LinkedHashMap<>();
        before.forEach(each -> missing.put(identity.apply(each), each));
        List<T> differing = new ArrayList<>();
        for (T each : after) {
            missing.remove(identity.apply(each));
            if (!same.contains(each)) {
                differing.add(each);
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "an overlay cannot take away " + missing.values().iterator().next());
        }
        return differing;
    }

    void write(String file, Writer out, CsvOptions options) throws IOException {
        Output output = Output.to(out);
        switch (file) {
            case GazetteerFiles.COVERAGE -> CoverageTable.write(gazetteer, out, options);
            case GazetteerFiles.DOCUMENTS -> GazetteerFiles.DOCUMENTS_TABLE.write(documents, output, options);
            case GazetteerFiles.UNITS -> GazetteerFiles.UNITS_TABLE.write(units, output, options);
            case GazetteerFiles.CHANGES -> ChangesCsv.writeChanges(changes, out, options);
            case GazetteerFiles.TRANSFERS -> ChangesCsv.writeTransfers(changes, out, options);
            case GazetteerFiles.MEASUREMENTS -> GazetteerFiles.MEASUREMENTS_TABLE.write(measurements, output, options);
            case GazetteerFiles.SHARES -> GazetteerFiles.SHARES_TABLE.write(shares, output, options);
            default -> throw new IllegalArgumentException("no table " + file);
        }
    }
}
