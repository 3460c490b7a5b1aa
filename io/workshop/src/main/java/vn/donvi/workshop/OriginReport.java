package vn.donvi.workshop;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.workshop.edge.BuildReport;
import vn.donvi.workshop.list.ChangeRecord;
import vn.donvi.workshop.list.ListGaps;

/** Writes the parts of QUALITY.md on the origin of units before 2019. */
final class OriginReport {
    private OriginReport() {}

    /** Writes every unit before 2019 whose origin or successor is not known, with the reason. */
    static void openEnds(Gazetteer gazetteer, Markdown text) {
        Map<String, StringBuilder> lines = new TreeMap<>();
        for (UnitChange change : gazetteer.changes()) {
            if (!change.date().isBefore(ChangeRecord.FROM)) {
                continue;
            }
            if (change instanceof Establishment establishment && establishment.originUnknown()) {
                add(lines, change, gazetteer.get(establishment.unit()));
            } else if (change instanceof Dissolution dissolution && dissolution.successorUnknown()) {
                add(lines, change, gazetteer.get(dissolution.unit()));
            }
        }
        text.section("Open ends before 2019", "By day, act and reason.", joined(lines));
    }

    private static void add(Map<String, StringBuilder> lines, UnitChange change, AdministrativeUnit unit) {
        add(
                lines,
                change.date() + " " + change.enactment().citation().document() + ", " + change.note(),
                unit.code() + " " + unit.fullName());
    }

    /** Writes the units that the lists lacked, and the figures of acts that are not the sum of their parts. */
    static void evidence(ListGaps gaps, BuildReport report, Markdown text) {
        Map<String, StringBuilder> lines = new TreeMap<>();
        for (ListGaps.Gap gap : gaps.all()) {
            add(
                    lines,
                    gap.entry().date() + " to " + gap.listed() + ", " + gap.evidence() + ", " + gap.reason(),
                    gap.entry().code() + " " + gap.entry().name());
        }
        text.section(
                "Units that the lists lacked",
                "They existed before the first list that has them, and are there from the day that the gap begins. All"
                        + " codes but two of the first list are of one numbering with steps of three; a code between"
                        + " two steps is of a unit founded later.",
                joined(lines));
        text.section(
                "Sums in the acts of 2004 to 2018",
                "Sizes of the units that an act forms which are not the sum of the parts that it names. The size is kept;"
                        + " if it differs by more than a hundredth, it is suspect. "
                        + report.counted("decree figures that are the sum of their parts") + " of "
                        + report.counted("decree figures") + " figures are the sum of their parts, of "
                        + report.counted("decree figures without all their parts") + " not all parts are known.",
                report.sums());
    }

    private static void add(Map<String, StringBuilder> lines, String head, String unit) {
        StringBuilder line = lines.computeIfAbsent(head, words -> new StringBuilder(words));
        line.append(line.length() == head.length() ? ": " : "; ").append(unit);
    }

    private static Collection<String> joined(Map<String, StringBuilder> lines) {
        return lines.values().stream().map(StringBuilder::toString).toList();
    }
}
