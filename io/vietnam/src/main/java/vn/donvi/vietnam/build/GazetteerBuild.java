package vn.donvi.vietnam.build;

import java.util.ArrayList;
import java.util.List;
import vn.donvi.change.Document;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.UnitLevel;

/** The whole way from the sources to the gazetteer. */
final class GazetteerBuild {
    private GazetteerBuild() {}

    static Gazetteer of(Sources sources, BuildReport report) {
        Errata errata = Errata.of(sources.errata());
        Readings readings = Readings.of(sources.readings());
        ListHistory history = ListHistory.of(sources.listBaseline(), sources.listChanges(), errata);
        Spells spells = Spells.of(history);
        ChangeRecord record = ChangeRecord.of(sources.changeRecord(), errata);
        OldNames oldNames = OldNames.of(sources.oldNames(), errata);
        ListedDocuments documents = ListedDocuments.of(sources.listDocuments(), errata);
        List<Edge> edges = new ArrayList<>();
        List<Edge> communes =
                CommuneEdges.find(spells, record, oldNames, readings.edges(), history.baseline(), report);
        edges.addAll(communes);
        edges.addAll(ParentEdges.find(spells, UnitLevel.DISTRICT, communes, readings.edges()));
        edges.addAll(ParentEdges.find(spells, UnitLevel.PROVINCE, communes, readings.edges()));
        Figures figures = Figures.of(record, spells, communes, sources.partFigures(), report);
        VersionTable versions = VersionTable.of(spells, edges);
        List<UnitChange> changes =
                ChangeAssembly.of(versions, edges, documents, readings, figures, report, history.baseline());
        List<Document> cited = new ArrayList<>(documents.all());
        cited.addAll(Publications.all());
        errata.requireAllUsed();
        return Gazetteer.builder(
                        history.baseline(),
                        history.dates().get(history.dates().size() - 1))
                .addUnits(versions.units())
                .addDocuments(cited)
                .addChanges(changes)
                .addMeasurements(Measurements.of(versions, sources.census(), sources.areas(), changes, report))
                .build();
    }
}
