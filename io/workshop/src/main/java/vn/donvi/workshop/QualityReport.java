package vn.donvi.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;
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
    private final ListGaps gaps;
    private final BuildReport report;
    private final Errata errata;
    private final StringBuilder text = new StringBuilder();

    private QualityReport(Gazetteer gazetteer, ListGaps gaps, BuildReport report, Errata errata) {
        this.gazetteer = gazetteer;
        this.gaps = gaps;
        this.report = report;
        this.errata = errata;
    }

    static String of(Gazetteer gazetteer, ListGaps gaps, BuildReport report, Errata errata) {
        return new QualityReport(gazetteer, gaps, report, errata).write();
    }

    private String write() {
        line("# Quality of the gazetteer of Việt Nam");
        line("");
        line("Made by the builder; do not edit. Errata, readings and popular spellings, each with its reason, are in"
                + " `errata.csv`, `readings.csv` and `spellings.csv` of `io/workshop/facts`.");
        line("");
        contents();
        sources();
        openEnds();
        section(
                "Contradictions between sources",
                "Figures of the record's notes that others parsed otherwise. Of a unit that was divided they list every"
                        + " figure for every receiver; elsewhere the note is right.",
                report.contradictions());
        section(
                "The lists' column of types against the names",
                "The name counts. By the column, the list of 2025-03-01 has two xã more and two phường fewer, which is how"
                        + " 7,694 xã and 1,724 phường are counted elsewhere: it calls two wards of Quận Phú Nhuận xã.",
                report.typesAgainstNames());
        section(
                "The law and other sources on the reform of 2025",
                "Types that the resolutions give otherwise than the list of 2025-03-01, which the units keep until then.",
                report.typeDifferences());
        section(
                "The words of the law against every figure",
                "Settled by errata, which say what the figures are. The people of the census of 2019 are carried into the"
                        + " units of the reform by the clauses, and held against the register: in none of "
                        + report.counted("registers held against the census")
                        + " units with a plausible register population are they less than a quarter of it.",
                report.doubts());
        section(
                "The conversion table against the resolutions",
                "The text of the law is taken in every case but where an erratum says why not. "
                        + report.counted("table rows confirmed") + " rows of the table agree with it.",
                report.table());
        section(
                "Where the successors list names fewer receivers than the change record",
                "The record is taken: it lists every receiver of a divided commune, the other list the main one.",
                report.disagreements());
        section(
                "The shares of divided communes against the resolutions",
                "Shares are taken where the law divides a commune; the crosswalk makes those of a commune add up to one.",
                report.shares());
        section(
                "Units that the lists lacked",
                "They existed before the first list that has them, and are there from the day that the gap begins. All"
                        + " codes but two of the first list are of one numbering with steps of three; a code between"
                        + " two steps is of a unit founded later.",
                gapLines());
        section(
                "Sums in the acts of 2004 to 2018",
                "Sizes of the units that an act forms which are not the sum of the parts that it names. The act's size is"
                        + " kept; if it differs by more than a hundredth, it is suspect. "
                        + report.counted("decree figures that are the sum of their parts") + " of "
                        + report.counted("decree figures") + " figures are the sum of their parts, of "
                        + report.counted("decree figures without all their parts") + " not all parts are known.",
                report.sums());
        section("Left open", "What a source says that could not be placed.", report.open());
        section(
                "Changes without a legal document",
                "No document that the lists name fits them; they cite the list itself, by the date it shows them.",
                report.uncited());
        return text.toString();
    }

    private void contents() {
        line("## Contents");
        line("");
        line("Covers " + gazetteer.coverage().startInclusive() + " to " + gazetteer.knownUntil() + ": "
                + gazetteer.units().size() + " versions of units, "
                + gazetteer.changes().size() + " changes with "
                + gazetteer.changes().stream()
                        .mapToInt(change -> change.transfers().size())
                        .sum()
                + " transfers, " + gazetteer.documents().size() + " documents, "
                + gazetteer.measurements().size() + " figures, "
                + gazetteer.shares().size() + " shares of divided units.");
        line("");
        table(List.of("date", "provinces", "districts", "communes", "xã", "phường", "thị trấn", "đặc khu"));
        for (String date : LIST_DATES) {
            Snapshot on = gazetteer.on(LocalDate.parse(date));
            Map<UnitType, Integer> types = on.countsByType();
            row(
                    date,
                    on.count(UnitLevel.PROVINCE),
                    on.count(UnitLevel.DISTRICT),
                    on.count(UnitLevel.COMMUNE),
                    types.getOrDefault(UnitType.XA, 0),
                    types.getOrDefault(UnitType.PHUONG, 0),
                    types.getOrDefault(UnitType.THI_TRAN, 0),
                    types.getOrDefault(UnitType.DAC_KHU, 0));
        }
        line("");
        Map<ChangeKind, Integer> kinds = new EnumMap<>(ChangeKind.class);
        gazetteer.changes().forEach(change -> kinds.merge(change.kind(), 1, Integer::sum));
        table(List.of("kind of change", "changes"));
        kinds.forEach((kind, count) -> row(kind.name().toLowerCase(Locale.ROOT), count));
        line("");
    }

    private void sources() {
        line("## Sources");
        line("");
        Map<String, Integer> edges = new TreeMap<>();
        for (EdgeEvidence evidence : EdgeEvidence.values()) {
            edges.put(evidence.words(), report.counted(evidence.words()));
        }
        table(List.of("source", "used", "corrected by errata", "contradicted", "open"));
        row(
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
        row(
                "gso-history: documents",
                report.counted("documents") + " documents; " + report.counted("changes with a document") + " changes",
                errata.count(ListedDocuments.SOURCE),
                0,
                report.counted("changes that cite the list") + " changes without a document");
        row(
                "change-record-2019-2024: record",
                report.counted("record rows") + " rows",
                errata.count(ChangeRecord.SOURCE),
                report.disagreements().size() + " by the successors list, " + report.agreements() + " confirmed",
                report.open().size());
        row(
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
        row(
                "successors-2018-2025",
                report.counted(EdgeEvidence.SUCCESSORS.words()) + " transfers",
                errata.count(OldNames.SOURCE),
                0,
                0);
        row(
                "decrees 2004 to 2018",
                report.counted(EdgeEvidence.ACT.words()) + " transfers by their clauses, "
                        + report.counted(EdgeEvidence.ACT_REPORTED.words()) + " as others tell them, "
                        + report.counted(EdgeEvidence.ACT_IN_PART.words()) + " in part; "
                        + report.counted("decree figures") + " figures",
                0,
                report.sums().size() + " figures not the sum of their parts",
                0);
        row(
                "reform-2025: resolutions",
                report.counted("formations") + " units formed by clauses, " + report.counted("clause transfers")
                        + " transfers; the totals of " + report.counted("declared totals confirmed")
                        + " resolutions confirmed",
                errata.count(Reform2025.SOURCE),
                report.typeDifferences().size() + " types by the list",
                0);
        row("reform-2025: code lists", report.counted("formations") + " communes", errata.count(CodeList.SOURCE), 0, 0);
        row(
                "reform-2025: conversion table",
                report.counted("table rows confirmed") + " rows confirm the resolutions",
                errata.count(ConversionTable.SOURCE),
                report.table().size() + " differences",
                0);
        row("changes-2026", report.counted("later changes") + " changes, all by secondary sources", 0, 0, 0);
        row(
                "measures-2025: populations",
                report.counted("register populations") + " as published, "
                        + report.counted("register populations that are repaired") + " repaired",
                errata.count(Measures2025.SOURCE),
                report.counted("register populations that are suspect") + " suspect",
                report.counted("register populations not published") + " not published");
        row(
                "measures-2025: areas",
                report.counted("areas of 2025"),
                0,
                report.counted("areas of 2025 that are suspect") + " suspect",
                0);
        row(
                "measures-2025: provinces",
                report.counted("figures of provinces"),
                0,
                report.counted("figures of provinces that are suspect") + " suspect",
                0);
        row(
                "split-shares-2025",
                report.counted("shares of divided communes") + " shares of area",
                errata.count("split-shares-2025"),
                report.shares().size() + " differences",
                0);
        row("census-2019", report.counted("census figures") + " figures", errata.count("census-2019"), 0, 0);
        row(
                "areas-2014",
                report.counted("areas of 2014") + " figures",
                errata.count("areas-2014"),
                0,
                report.counted("areas of 2014 without a unit") + " without a unit, "
                        + report.counted("areas of 2014 said twice") + " said twice");
        line("");
        line("Names that only changed their spelling: " + report.counted("respelt")
                + ". A name begins with its type; where the list's column of types says otherwise, the name counts.");
        line("");
        line(
                "A code that alone changes moves all land and people. One that is gone for a month and comes back, as nine did"
                        + " in 2024 and 2025, is no change: the errata keep it with the unit that it came back to.");
        line("");
        table(List.of("what says who became whom", "transfers"));
        edges.forEach(this::row);
        line("");
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
        line("## Open ends by year");
        line("");
        table(List.of("year", "origin unknown", "successor unknown", "new without origin", "ended without successor"));
        years.forEach((year, counts) -> row(year, counts[0], counts[1], counts[2], counts[3]));
        line("");
        line("Each open end says why it is open: the act is not known, its text was not found, or only a part of it was"
                + " seen.");
        line("");
        section("Open ends before 2019", "By date, act and reason.", openBefore2019());
        section("Open ends since 2019", "", recent);
    }

    private Collection<String> openBefore2019() {
        Map<String, StringBuilder> lines = new TreeMap<>();
        for (UnitChange change : gazetteer.changes()) {
            boolean origin = change instanceof Establishment establishment && establishment.originUnknown();
            boolean successor = change instanceof Dissolution dissolution && dissolution.successorUnknown();
            if ((!origin && !successor) || !change.date().isBefore(ChangeRecord.FROM)) {
                continue;
            }
            AdministrativeUnit unit = gazetteer.get(
                    change instanceof Establishment establishment
                            ? establishment.unit()
                            : ((Dissolution) change).unit());
            String head = change.date() + " " + change.citation().document() + ", " + change.note() + ":";
            lines.computeIfAbsent(head, StringBuilder::new)
                    .append(' ')
                    .append(unit.code())
                    .append(' ')
                    .append(unit.fullName())
                    .append(';');
        }
        return lines.values().stream()
                .map(line -> line.substring(0, line.length() - 1))
                .toList();
    }

    /** The units that the lists lacked, by reason. */
    private Collection<String> gapLines() {
        Map<String, StringBuilder> lines = new TreeMap<>();
        for (ListGaps.Gap gap : gaps.all()) {
            String head = gap.entry().date() + " to " + gap.listed() + ", " + gap.evidence() + ", " + gap.reason() + ":";
            lines.computeIfAbsent(head, StringBuilder::new)
                    .append(' ')
                    .append(gap.entry().code())
                    .append(' ')
                    .append(gap.entry().name())
                    .append(';');
        }
        return lines.values().stream()
                .map(line -> line.substring(0, line.length() - 1))
                .toList();
    }

    private static void note(List<String> recent, UnitChange change, AdministrativeUnit unit) {
        boolean districtOfTheReform = change.date().equals(Reform2025.DATE) && unit.level() == UnitLevel.DISTRICT;
        if (!change.date().isBefore(ChangeRecord.FROM) && !districtOfTheReform) {
            recent.add(change.date() + " " + change.kind().name().toLowerCase(Locale.ROOT) + " of " + unit.fullName()
                    + " (" + unit.code() + "): " + change.note());
        }
    }

    private void section(String title, String explanation, Collection<String> lines) {
        line("## " + title);
        line("");
        if (!explanation.isEmpty()) {
            line(explanation);
            line("");
        }
        if (lines.isEmpty()) {
            line("None.");
        }
        lines.forEach(entry -> line("* " + entry));
        line("");
    }

    private void table(List<String> header) {
        row(header.toArray());
        line("|" + " --- |".repeat(header.size()));
    }

    private void row(Object... cells) {
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) {
            row.append(' ').append(cell).append(" |");
        }
        line(row.toString());
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
