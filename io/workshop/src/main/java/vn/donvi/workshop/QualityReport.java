package vn.donvi.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;
import vn.donvi.workshop.act.Acts;
import vn.donvi.workshop.edge.BuildReport;
import vn.donvi.workshop.edge.EdgeEvidence;
import vn.donvi.workshop.figure.Measures2025;
import vn.donvi.workshop.list.ChangeRecord;
import vn.donvi.workshop.list.CodeList;
import vn.donvi.workshop.list.ListGaps;
import vn.donvi.workshop.list.ListHistory;
import vn.donvi.workshop.list.ListedDocuments;
import vn.donvi.workshop.reform.ConversionTable;
import vn.donvi.workshop.reform.Reform2025;
import vn.donvi.workshop.seat.Seats2025;
import vn.donvi.workshop.source.Errata;
import vn.donvi.workshop.source.OldNames;

/** Writes QUALITY.md: the use of every source, the contradictions between sources, and the open questions. */
final class QualityReport {
    private static final List<String> LIST_DATES = List.of(
            "2004-08-31",
            "2008-08-01",
            "2013-12-31",
            "2019-03-13",
            "2025-03-01",
            "2025-06-30",
            "2025-07-01",
            "2026-09-20");

    private final Gazetteer gazetteer;
    private final Acts acts;
    private final ListGaps gaps;
    private final BuildReport report;
    private final Errata errata;
    private final Markdown text = new Markdown();

    private QualityReport(Gazetteer gazetteer, Acts acts, ListGaps gaps, BuildReport report, Errata errata) {
        this.gazetteer = gazetteer;
        this.acts = acts;
        this.gaps = gaps;
        this.report = report;
        this.errata = errata;
    }

    static String of(Gazetteer gazetteer, Acts acts, ListGaps gaps, BuildReport report, Errata errata) {
        return new QualityReport(gazetteer, acts, gaps, report, errata).write();
    }

    private String write() {
        text.line("# Quality of the gazetteer of Việt Nam");
        text.line("");
        text.line(
                "Made by the builder; do not edit. Errata, readings and popular spellings, each with its reason, are in"
                        + " `errata.csv`, `readings.csv` and `spellings.csv` of `io/workshop/facts`; the days of the acts, each"
                        + " with its evidence, are in `acts.csv` there.");
        text.line("");
        contents();
        sources();
        openEnds();
        text.section(
                "Contradictions between sources",
                "Figures of the record's notes that others parsed otherwise. Of a unit that was divided they list every"
                        + " figure for every receiver; elsewhere the note is right.",
                report.contradictions());
        text.section(
                "The lists' column of types against the names",
                "The name counts. By the column, the list of 2025-03-01 has two xã more and two phường fewer, which is how"
                        + " 7,694 xã and 1,724 phường are counted elsewhere: it calls two wards of Quận Phú Nhuận xã.",
                report.typesAgainstNames());
        text.section(
                "The law and other sources on the reform of 2025",
                "Types that the resolutions give otherwise than the list of 2025-03-01, which the units keep until then.",
                report.typeDifferences());
        text.section(
                "The words of the law against every figure",
                "Settled by errata, which say what the figures are. The people of the census of 2019 are carried into the"
                        + " units of the reform by the clauses, and held against the register: in none of "
                        + report.counted("registers held against the census")
                        + " units with a plausible register population are they less than a quarter of it.",
                report.doubts());
        text.section(
                "The conversion table against the resolutions",
                "The text of the law is taken in every case but where an erratum says why not. "
                        + report.counted("table rows confirmed") + " rows of the table agree with it.",
                report.table());
        text.section(
                "Where the successors list names fewer receivers than the change record",
                "The record is taken: it lists every receiver of a divided commune, the other list the main one.",
                report.disagreements());
        text.section(
                "The shares of divided communes against the resolutions",
                "Shares are taken where the law divides a commune; the crosswalk makes those of a commune add up to one.",
                report.shares());
        OriginReport.evidence(gaps, report, text);
        text.section("Left open", "What a source says that could not be placed.", report.open());
        ActReport.write(gazetteer, acts, text);
        text.section(
                "Days known to be wrong",
                report.counted("wrong days that are right")
                        + " changes that once had a wrong day or act are as the evidence says. These are not.",
                report.wrongDays());
        text.section(
                "Changes without a legal document",
                "No act of their province begins on their day; they cite the list itself, by the date it shows them.",
                report.uncited());
        return text.toString();
    }

    private void contents() {
        text.line("## Contents");
        text.line("");
        text.line("Covers " + gazetteer.coverage().startInclusive() + " to " + gazetteer.knownUntil() + ": "
                + gazetteer.units().size() + " versions of units, "
                + gazetteer.changes().size() + " changes with "
                + gazetteer.changes().stream()
                        .mapToInt(change -> change.transfers().size())
                        .sum()
                + " transfers, " + gazetteer.documents().size() + " documents, "
                + gazetteer.measurements().size() + " figures, "
                + gazetteer.shares().size() + " shares of divided units.");
        text.line("");
        text.table(List.of("date", "provinces", "districts", "communes", "xã", "phường", "thị trấn", "đặc khu"));
        Set<String> dates = new TreeSet<>(LIST_DATES);
        dates.add(gazetteer.knownUntil().toString());
        for (String date : dates) {
            Snapshot on = gazetteer.on(LocalDate.parse(date));
            Map<UnitType, Integer> types = on.countsByType();
            text.row(
                    date,
                    on.count(UnitLevel.PROVINCE),
                    on.count(UnitLevel.DISTRICT),
                    on.count(UnitLevel.COMMUNE),
                    types.getOrDefault(UnitType.XA, 0),
                    types.getOrDefault(UnitType.PHUONG, 0),
                    types.getOrDefault(UnitType.THI_TRAN, 0),
                    types.getOrDefault(UnitType.DAC_KHU, 0));
        }
        text.line("");
        Map<ChangeKind, Integer> kinds = new EnumMap<>(ChangeKind.class);
        gazetteer.changes().forEach(change -> kinds.merge(change.kind(), 1, Integer::sum));
        text.table(List.of("kind of change", "changes"));
        kinds.forEach((kind, count) -> text.row(kind.name().toLowerCase(Locale.ROOT), count));
        text.line("");
    }

    private void sources() {
        text.line("## Sources");
        text.line("");
        Map<String, Integer> edges = new TreeMap<>();
        for (EdgeEvidence evidence : EdgeEvidence.values()) {
            edges.put(evidence.words(), report.counted(evidence.words()));
        }
        text.table(List.of("source", "used", "corrected by errata", "contradicted", "open"));
        text.row(
                "gso-history: lists",
                report.counted("list rows") + " rows",
                errata.count(ListHistory.SOURCE),
                report.typesAgainstNames().size() + " type columns against the name",
                gazetteer.changes().stream()
                                .filter(change ->
                                        change instanceof Establishment establishment && establishment.originUnknown())
                                .count()
                        + " origins, "
                        + gazetteer.changes().stream()
                                .filter(change ->
                                        change instanceof Dissolution dissolution && dissolution.successorUnknown())
                                .count()
                        + " successors");
        text.row(
                "gso-history: documents",
                report.counted("documents") + " documents; " + report.counted("changes with a document") + " changes",
                errata.count(ListedDocuments.SOURCE),
                0,
                report.counted("changes that cite the list") + " changes without a document");
        text.row(
                "acts.csv",
                acts.all().size() + " acts; " + report.counted("wrong days that are right")
                        + " of their changes held against evidence",
                0,
                0,
                report.wrongDays().size() + " changes that cannot follow it");
        text.row(
                "change-record-2019-2024: record",
                report.counted("record rows") + " rows",
                errata.count(ChangeRecord.SOURCE),
                report.disagreements().size() + " by the successors list, " + report.agreements() + " confirmed",
                report.open().size());
        text.row(
                "change-record-2019-2024: figures",
                report.counted("figures read in notes") + " read in the notes, "
                        + report.counted("figures taken back") + " of them for the wrong part and left out; "
                        + report.counted("declared figures")
                        + " figures of whole communes",
                0,
                report.counted("parsed figures confirmed") + " of part-figures.csv confirmed, "
                        + report.counted("parsed figures contradicted") + " contradicted; "
                        + report.counted("declared figures that are suspect") + " suspect against census and map",
                report.counted("parsed figures without an own reading") + " without an own reading");
        text.row(
                "successors-2018-2025",
                report.counted(EdgeEvidence.SUCCESSORS.words()) + " transfers",
                errata.count(OldNames.SOURCE),
                0,
                0);
        text.row(
                "decrees: transfers",
                report.counted(EdgeEvidence.ACT.words()) + " by their clauses, "
                        + report.counted(EdgeEvidence.ACT_REPORTED.words()) + " as others tell them, "
                        + report.counted(EdgeEvidence.ACT_IN_PART.words()) + " in part",
                0,
                0,
                0);
        text.row(
                "decrees: figures",
                report.counted("decree figures"),
                0,
                report.sums().size() + " not the sum of their parts",
                0);
        text.row(
                "reform-2025: resolutions",
                report.counted("formations") + " units formed by clauses, " + report.counted("clause transfers")
                        + " transfers; the totals of " + report.counted("declared totals confirmed")
                        + " resolutions confirmed",
                errata.count(Reform2025.SOURCE),
                report.typeDifferences().size() + " types by the list",
                0);
        text.row(
                "reform-2025: code lists",
                report.counted("formations") + " communes",
                errata.count(CodeList.SOURCE),
                0,
                0);
        text.row(
                "reform-2025: conversion table",
                report.counted("table rows confirmed") + " rows confirm the resolutions",
                errata.count(ConversionTable.SOURCE),
                report.table().size() + " differences",
                0);
        text.row("changes-2026", report.counted("later changes") + " changes, all by secondary sources", 0, 0, 0);
        text.row(
                "measures-2025: populations",
                report.counted("register populations") + " as published, "
                        + report.counted("register populations that are repaired") + " repaired",
                errata.count(Measures2025.SOURCE),
                report.counted("register populations that are suspect") + " suspect",
                report.counted("register populations not published") + " not published");
        text.row(
                "measures-2025: areas",
                report.counted("areas of 2025"),
                0,
                report.counted("areas of 2025 that are suspect") + " suspect",
                0);
        text.row(
                "measures-2025: provinces",
                report.counted("figures of provinces"),
                0,
                report.counted("figures of provinces that are suspect") + " suspect",
                0);
        text.row(
                "measures-2025: seats",
                report.counted("seats of communes") + " of communes and 23 of merged provinces",
                errata.count(Seats2025.SOURCE),
                report.counted("points of the map outside their unit") + " points outside their unit, left out",
                report.counted("seats not yet told") + " not told yet");
        text.row(
                "split-shares-2025",
                report.counted("shares of divided communes") + " shares of area",
                errata.count("split-shares-2025"),
                report.shares().size() + " differences; the polygon of "
                        + report.counted("versions whose polygon is only a part of them")
                        + " versions is only a part of them",
                0);
        text.row(
                "overlay-shares, population-shares",
                report.counted("own shares of land") + " shares of area, " + report.counted("own shares of people")
                        + " of people, all estimates of donvi",
                0,
                0,
                0);
        text.row("census-2019", report.counted("census figures") + " figures", errata.count("census-2019"), 0, 0);
        text.row(
                "areas-2014",
                report.counted("areas of 2014") + " figures",
                errata.count("areas-2014"),
                0,
                report.counted("areas of 2014 without a unit") + " without a unit, "
                        + report.counted("areas of 2014 said twice") + " said twice");
        text.line("");
        text.line("Names that only changed their spelling: " + report.counted("respelt")
                + ". A name begins with its type; where the list's column of types says otherwise, the name counts.");
        text.line("");
        text.line(
                "A code that alone changes moves all land and people. One that is gone for a month and comes back, as nine did"
                        + " in 2024 and 2025, is no change: the errata keep it with the unit that it came back to.");
        text.line("");
        text.table(List.of("what says who became whom", "transfers"));
        edges.forEach(text::row);
        text.line("");
    }

    private void openEnds() {
        Map<Integer, int[]> years = new TreeMap<>();
        List<String> recent = new ArrayList<>();
        for (UnitChange change : gazetteer.changes()) {
            int[] counts = years.computeIfAbsent(change.date().getYear(), year -> new int[4]);
            if (change instanceof Establishment establishment) {
                counts[establishment.originUnknown() ? 0 : 2]++;
                note(recent, change, gazetteer.get(establishment.unit()));
            } else if (change instanceof Dissolution dissolution) {
                counts[dissolution.successorUnknown() ? 1 : 3]++;
                note(recent, change, gazetteer.get(dissolution.unit()));
            }
        }
        text.line("## Open ends by year");
        text.line("");
        text.table(List.of(
                "year", "origin unknown", "successor unknown", "new without origin", "ended without successor"));
        years.forEach((year, counts) -> text.row(year, counts[0], counts[1], counts[2], counts[3]));
        text.line("");
        text.line(
                "Each open end says why it is open: its act is not known, its text was not found, or only a part of it"
                        + " was seen.");
        text.line("");
        OriginReport.openEnds(gazetteer, text);
        text.section("Open ends since 2019", "", recent);
    }

    private static void note(List<String> recent, UnitChange change, AdministrativeUnit unit) {
        boolean districtOfTheReform = change.date().equals(Reform2025.DATE) && unit.level() == UnitLevel.DISTRICT;
        if (!change.date().isBefore(ChangeRecord.FROM) && !districtOfTheReform) {
            recent.add(change.date() + " " + change.kind().name().toLowerCase(Locale.ROOT) + " of " + unit.fullName()
                    + " (" + unit.code() + "): " + change.note());
        }
    }
}
