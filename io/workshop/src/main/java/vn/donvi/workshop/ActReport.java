package vn.donvi.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.donvi.change.DateBasis;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.workshop.act.Act;
import vn.donvi.workshop.act.Acts;

/** The sections of QUALITY.md on the acts: what the changes cite, how their days are known, and where sources differ. */
final class ActReport {
    private final Gazetteer gazetteer;
    private final Acts acts;
    private final Markdown text;

    private ActReport(Gazetteer gazetteer, Acts acts, Markdown text) {
        this.gazetteer = gazetteer;
        this.acts = acts;
        this.text = text;
    }

    static void write(Gazetteer gazetteer, Acts acts, Markdown text) {
        ActReport report = new ActReport(gazetteer, acts, text);
        report.changesByYear();
        report.days();
        report.differences();
        report.uncited();
    }

    private void changesByYear() {
        Map<Integer, int[]> years = new TreeMap<>();
        Map<Integer, Map<DateBasis, Integer>> bases = new TreeMap<>();
        for (UnitChange change : gazetteer.changes()) {
            int year = change.date().getYear();
            boolean hasAct = gazetteer.getDocument(change.citation().document()).kind() == DocumentKind.LEGAL;
            years.computeIfAbsent(year, y -> new int[2])[hasAct ? 0 : 1]++;
            bases.computeIfAbsent(year, y -> new EnumMap<>(DateBasis.class))
                    .merge(change.enactment().basis(), 1, Integer::sum);
        }
        text.heading("Changes and their acts by year");
        text.paragraph(
                "The build stops if a change cites an act of another province, an act that was issued later or one"
                        + " that does not begin on its day, or if a unit flickers in the lists for a month.");
        text.table(List.of("year", "cites an act", "cites the list", "in force", "listed", "inferred"));
        years.forEach((year, cited) -> text.row(
                year,
                cited[0],
                cited[1],
                count(bases, year, DateBasis.IN_FORCE),
                count(bases, year, DateBasis.LISTED),
                count(bases, year, DateBasis.INFERRED)));
        text.line("");
    }

    private static int count(Map<Integer, Map<DateBasis, Integer>> bases, int year, DateBasis basis) {
        return bases.getOrDefault(year, Map.of()).getOrDefault(basis, 0);
    }

    private void days() {
        int inferred = 0;
        int unknown = 0;
        int custom = 0;
        Map<DateBasis, Integer> inForce = new EnumMap<>(DateBasis.class);
        for (Act act : acts.all()) {
            inForce.merge(act.basis(), 1, Integer::sum);
            inferred += act.isIssueInferred() ? 1 : 0;
            unknown += act.issue().isEmpty() ? 1 : 0;
            custom += isDayAfterIssue(act) ? 1 : 0;
        }
        int all = acts.all().size();
        text.heading("Days of the acts");
        text.paragraph("`acts.csv` of `io/workshop/facts` has the evidence for each day. Of " + all
                + " acts the day of issue"
                + " is stated for " + (all - inferred - unknown) + ", inferred for " + inferred + " and unknown for "
                + unknown + "; the day in force is stated for " + inForce.getOrDefault(DateBasis.IN_FORCE, 0)
                + ", that of the office's list of acts for " + inForce.getOrDefault(DateBasis.LISTED, 0)
                + " and inferred for " + inForce.getOrDefault(DateBasis.INFERRED, 0) + ".");
        text.paragraph(
                "For " + custom + " acts of 2009 to 2013 the office's list has the day after the issue. Acts of that"
                        + " time mostly begin on signing, so their changes, which are dated by the list, may be a day late.");
        List<String> without = gazetteer.documents().values().stream()
                .filter(document -> document.kind() == DocumentKind.LEGAL
                        && document.inForce().isEmpty())
                .map(document -> document.number())
                .toList();
        text.paragraph("No source gives the day in force of " + without.size() + " acts, which no change cites: "
                + String.join(", ", without) + ".");
    }

    private void uncited() {
        Set<String> cited = gazetteer.changes().stream()
                .map(change -> change.citation().document())
                .collect(Collectors.toSet());
        text.section(
                "Acts that no change cites",
                "They came into force after the first list, but what they changed is not in the lists, or another act of"
                        + " their province and day is cited for it.",
                acts.all().stream()
                        .filter(act -> !cited.contains(act.number()))
                        .filter(act ->
                                act.inForce().isAfter(gazetteer.coverage().startInclusive()))
                        .map(act -> act.number() + " (" + act.inForce() + ", " + String.join(", ", act.provinces())
                                + "): " + gazetteer.getDocument(act.number()).title())
                        .toList());
    }

    private static boolean isDayAfterIssue(Act act) {
        return act.basis() == DateBasis.LISTED
                && act.issue().filter(act.inForce().minusDays(1)::equals).isPresent();
    }

    private void differences() {
        List<String> lines = new ArrayList<>();
        for (Act act : acts.all()) {
            List<LocalDate> others = act.listed().stream()
                    .filter(date -> !act.begins().contains(date))
                    .toList();
            if (!others.isEmpty() || !act.note().isEmpty()) {
                String lists = others.isEmpty()
                        ? ""
                        : "; in the lists of "
                                + others.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
                lines.add(act.number() + ": " + act.inForce() + lists
                        + (act.note().isEmpty() ? "" : "; " + act.note()));
            }
        }
        text.section(
                "Acts on whose days the sources differ",
                "The day in force that is taken, the dates of the lists that show the changes on another day, and what else"
                        + " differs or is not known.",
                lines);
    }
}
