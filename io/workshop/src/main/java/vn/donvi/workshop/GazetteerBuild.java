package vn.donvi.workshop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.donvi.change.Document;
import vn.donvi.change.UnitChange;
import vn.donvi.csv.GazetteerCsv;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measurement;
import vn.donvi.party.PartyRegister;
import vn.donvi.seat.SeatRegister;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.act.Acts;
import vn.donvi.workshop.decree.DecreeFigures;
import vn.donvi.workshop.decree.Decrees;
import vn.donvi.workshop.edge.BuildReport;
import vn.donvi.workshop.edge.CommuneEdges;
import vn.donvi.workshop.edge.Edge;
import vn.donvi.workshop.edge.ParentEdges;
import vn.donvi.workshop.edge.Readings;
import vn.donvi.workshop.edge.StatedChange;
import vn.donvi.workshop.edge.VersionTable;
import vn.donvi.workshop.figure.CarriedPeople;
import vn.donvi.workshop.figure.EdgeFigures;
import vn.donvi.workshop.figure.FigureReview;
import vn.donvi.workshop.figure.Measurements;
import vn.donvi.workshop.figure.Measures2025;
import vn.donvi.workshop.figure.OwnShares;
import vn.donvi.workshop.figure.StatedParts;
import vn.donvi.workshop.list.ChangeRecord;
import vn.donvi.workshop.list.CodeList;
import vn.donvi.workshop.list.FittingActs;
import vn.donvi.workshop.list.KnownSizes;
import vn.donvi.workshop.list.ListEntry;
import vn.donvi.workshop.list.ListGaps;
import vn.donvi.workshop.list.ListHistory;
import vn.donvi.workshop.list.ListedDocuments;
import vn.donvi.workshop.list.VersionSpans;
import vn.donvi.workshop.reform.ConversionTable;
import vn.donvi.workshop.reform.LaterChanges;
import vn.donvi.workshop.reform.ProvinceMergers;
import vn.donvi.workshop.reform.Publications;
import vn.donvi.workshop.reform.Reform2025;
import vn.donvi.workshop.reform.ReformChanges;
import vn.donvi.workshop.reform.ReformEntries;
import vn.donvi.workshop.reform.ReformFormation;
import vn.donvi.workshop.reform.SplitShares;
import vn.donvi.workshop.seat.Seats2025;
import vn.donvi.workshop.source.Errata;
import vn.donvi.workshop.source.OldNames;
import vn.donvi.workshop.source.PopularSpellings;
import vn.donvi.workshop.source.SourceFiles;

/**
 * The complete build from the sources to the gazetteer.
 *
 * @param gazetteer the result
 * @param party the published facts on party organisations of its units
 * @param seats the seats of its units of 2025
 * @param quality the report on the build, in Markdown
 */
record GazetteerBuild(Gazetteer gazetteer, PartyRegister party, SeatRegister seats, String quality) {
    static GazetteerBuild of(SourceFiles sources) throws IOException {
        BuildReport report = new BuildReport();
        Errata errata = Errata.of(sources.errata());
        Readings readings = Readings.of(sources.readings());
        PopularSpellings popular = PopularSpellings.of(sources.spellings());

        // Edges until the last list.
        Acts acts = Acts.of(sources.acts());
        ListHistory printed = ListHistory.of(sources.listBaseline(), sources.listChanges(), errata);
        ListGaps gaps = ListGaps.of(sources.listGaps(), printed);
        ListHistory lists = printed.with(gaps.entries()).onDaysInForce(acts);
        VersionSpans listed = VersionSpans.of(lists);
        ChangeRecord record = ChangeRecord.of(sources.changeRecord(), sources.noteFigures(), errata);
        OldNames oldNames = OldNames.of(sources.oldNames(), errata);
        KnownSizes sizes = KnownSizes.of(sources.census(), sources.areas());
        Decrees decrees =
                Decrees.of(sources.decrees().transfers(), sources.decrees().seen(), acts, listed);
        List<Edge> known = new ArrayList<>(decrees.edges());
        known.addAll(readings.edges());
        List<Edge> found = CommuneEdges.find(listed, record, oldNames, known, lists.baseline(), report);
        EdgeFigures figures = EdgeFigures.of(record, listed, found, sources.partFigures(), report);
        List<Edge> communes = found.stream()
                .map(edge -> figures.withoutFalseWhole(edge, sizes, report))
                .toList();
        List<Edge> edges = new ArrayList<>(communes);
        edges.addAll(ParentEdges.find(listed, UnitLevel.DISTRICT, communes, known));
        edges.addAll(ParentEdges.find(listed, UnitLevel.PROVINCE, communes, known));

        // The reform of 2025 and later changes.
        StatedChange.Index stated = new StatedChange.Index();
        CodeList codes = CodeList.of(sources.provinceCodes(), sources.communeCodes(), errata);
        ProvinceMergers mergers = ProvinceMergers.of(sources.provinceResolution(), listed, codes);
        List<ReformFormation> formations =
                Reform2025.of(sources.resolutions(), listed, codes, mergers.oldByNew(), errata, report);
        ConversionTable.of(sources.conversionTable(), errata).compare(formations, report);
        LaterChanges later = LaterChanges.of(sources.laterChanges());
        List<ListEntry> entries = new ArrayList<>(ReformEntries.of(listed, codes));
        entries.addAll(later.entries(codes, stated));
        edges.addAll(mergers.edges(stated));
        edges.forEach(edge -> report.count(edge.evidence().words()));

        // Versions and changes.
        VersionSpans spells = VersionSpans.of(lists.with(entries));
        VersionTable versions = VersionTable.of(spells, edges, popular);
        StatedParts parts = StatedParts.of(sources.own().statedParts());
        ListedDocuments documents = ListedDocuments.of(sources.listDocuments(), errata);
        List<UnitChange> changes = ChangeAssembly.of(
                versions,
                edges,
                FittingActs.of(acts, documents.all()),
                lists.listed(),
                readings,
                decrees,
                gaps,
                stated,
                ReformChanges.of(formations, versions),
                figures,
                parts,
                sizes,
                report,
                lists.baseline());
        List<Document> cited = new ArrayList<>(documents.all());
        cited.addAll(Publications.all());
        cited.addAll(later.documents().values());
        sources.resolutions().forEach(resolution -> cited.add(resolution.document()));
        Set<String> numbers = cited.stream().map(Document::number).collect(Collectors.toSet());
        acts.all().stream()
                .filter(act -> !numbers.contains(act.number()))
                .forEach(act -> cited.add(Acts.document(act)));
        cited.replaceAll(acts::dated);
        List<Measurement> measurements = new ArrayList<>(
                Measurements.of(versions, sources.census(), sources.areas(), figures, sizes, changes, errata, report));
        measurements.addAll(DecreeFigures.of(sources.decrees().figures(), decrees, versions, report));
        measurements.addAll(Measures2025.of(
                versions,
                sources.communeMeasures(),
                sources.provinceMeasures(),
                codes,
                errata,
                FigureReview.of(
                        sources.own().populationReview(),
                        sources.own().areaReview(),
                        sources.own().figureReview()),
                report));
        Gazetteer gazetteer = Gazetteer.builder(lists.baseline(), later.last())
                .addUnits(versions.units())
                .addDocuments(cited)
                .addChanges(changes)
                .addMeasurements(measurements)
                .addShares(SplitShares.of(
                        sources.splitShares(),
                        changes,
                        OwnShares.sources(sources.own().overlayShares()),
                        report))
                .addShares(OwnShares.of(
                        sources.own().overlayShares(), sources.own().populationShares(), changes, report))
                .build();
        for (Path amendment : sources.amendments()) {
            gazetteer = GazetteerCsv.readOnto(gazetteer, amendment);
        }

        ActCheck.check(gazetteer, acts);
        FlickerCheck.check(gazetteer);
        WrongDays.of(sources.wrongDays()).check(gazetteer, report);
        CarriedPeople.check(gazetteer, report);
        SeatRegister seats =
                Seats2025.of(gazetteer, sources.communeSeats(), sources.provinceMeasures(), codes, errata, report);
        errata.requireAllUsed();
        popular.requireAllUsed();
        parts.requireAllUsed();
        report.count(
                "list rows",
                sources.listBaseline().size() + sources.listChanges().size());
        printed.typesAgainstNames().forEach(report::typeAgainstName);
        report.count("record rows", record.rows().size());
        report.count("documents", documents.all().size());
        report.count("respelt", listed.respelt());
        report.count("formations", formations.size());
        report.count(
                "clause transfers",
                formations.stream()
                        .mapToInt(formation -> formation.formation().parts().size())
                        .sum());
        report.count("later changes", later.size());
        PartyRegister party = PublishedParty.of(sources.party(), gazetteer);
        return new GazetteerBuild(gazetteer, party, seats, QualityReport.of(gazetteer, acts, gaps, report, errata));
    }
}
