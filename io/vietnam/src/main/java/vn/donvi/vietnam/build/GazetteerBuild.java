package vn.donvi.vietnam.build;

import java.util.ArrayList;
import java.util.List;
import vn.donvi.change.Document;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.UnitLevel;

/**
 * The whole way from the sources to the gazetteer.
 *
 * @param gazetteer what was made
 * @param quality the report on it, in Markdown
 */
record GazetteerBuild(Gazetteer gazetteer, String quality) {
    static GazetteerBuild of(Sources sources) {
        BuildReport report = new BuildReport();
        Errata errata = Errata.of(sources.errata());
        Readings readings = Readings.of(sources.readings());
        ListHistory history = ListHistory.of(sources.listBaseline(), sources.listChanges(), errata);
        Spells spells = Spells.of(history);
        ChangeRecord record = ChangeRecord.of(sources.changeRecord(), errata);
        OldNames oldNames = OldNames.of(sources.oldNames(), errata);
        ListedDocuments documents = ListedDocuments.of(sources.listDocuments(), errata);

        KnownSizes sizes = KnownSizes.of(sources.census(), sources.areas());
        List<Edge> found = CommuneEdges.find(spells, record, oldNames, readings.edges(), history.baseline(), report);
        Figures figures = Figures.of(record, spells, found, sources.partFigures(), report);
        List<Edge> communes = found.stream()
                .map(edge -> figures.withoutFalseWhole(edge, sizes, report))
                .toList();
        List<Edge> edges = new ArrayList<>(communes);
        edges.addAll(ParentEdges.find(spells, UnitLevel.DISTRICT, communes, readings.edges()));
        edges.addAll(ParentEdges.find(spells, UnitLevel.PROVINCE, communes, readings.edges()));
        edges.forEach(edge -> report.count(edge.evidence().words()));

        VersionTable versions = VersionTable.of(spells, edges);
        List<UnitChange> changes =
                ChangeAssembly.of(versions, edges, documents, readings, figures, sizes, report, history.baseline());
        List<Document> cited = new ArrayList<>(documents.all());
        cited.addAll(Publications.all());
        Gazetteer gazetteer = Gazetteer.builder(
                        history.baseline(), history.dates().get(history.dates().size() - 1))
                .addUnits(versions.units())
                .addDocuments(cited)
                .addChanges(changes)
                .addMeasurements(
                        Measurements.of(versions, sources.census(), sources.areas(), figures, sizes, changes, report))
                .build();
        errata.requireAllUsed();
        report.count(
                "list rows",
                sources.listBaseline().size() + sources.listChanges().size());
        report.count("type column against name", history.typesAgainstNames());
        report.count("record rows", record.rows().size());
        report.count("documents", documents.all().size());
        report.count("respelt", spells.respelt());
        return new GazetteerBuild(gazetteer, QualityReport.of(gazetteer, report, errata));
    }
}
