package vn.donvi.workshop.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.source.SourceException;
import vn.donvi.workshop.source.SourceRow;

/** The acts by number, by the days on which their changes begin, and by the lists that show them. */
public final class Acts {
    /** The province of an act that changes units of the whole country. */
    private static final String NATION = "cả nước";

    private final Map<String, Act> byNumber = new LinkedHashMap<>();
    private final Map<LocalDate, List<Act>> byDay = new HashMap<>();
    private final Map<LocalDate, List<Act>> byList = new HashMap<>();

    private Acts() {}

    /**
     * Reads the table of acts.
     *
     * @throws SourceException if a number occurs twice, or an act began before it was issued
     */
    public static Acts of(List<SourceRow> rows) {
        Acts acts = new Acts();
        rows.forEach(acts::add);
        return acts;
    }

    private void add(SourceRow row) {
        LocalDate inForce = LocalDate.parse(row.get("in_force"));
        Act act = new Act(
                row.get("number"),
                row.get("issuer"),
                row.get("title"),
                provinces(row.get("province")),
                level(row.get("level")),
                row.get("issued").isEmpty() ? null : LocalDate.parse(row.get("issued")),
                row.get("issued_basis").equals("inferred"),
                inForce,
                DateBasis.valueOf(row.get("in_force_basis").toUpperCase(Locale.ROOT)),
                row.get("begins").isEmpty() ? Set.of(inForce) : days(row.get("begins")),
                days(row.get("listed")),
                row.get("note"));
        act.issue().filter(inForce::isBefore).ifPresent(issued -> {
            throw new SourceException(row.location() + ": in force before its issue on " + issued);
        });
        if (row.get("evidence").isBlank()) {
            throw new SourceException(row.location() + ": an act needs the evidence for its days");
        }
        if (byNumber.put(act.number(), act) != null) {
            throw new SourceException(row.location() + ": another act " + act.number());
        }
        act.begins()
                .forEach(day ->
                        byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(act));
        act.listed()
                .forEach(day ->
                        byList.computeIfAbsent(day, d -> new ArrayList<>()).add(act));
    }

    private static @Nullable UnitLevel level(String printed) {
        return printed.isEmpty() ? null : UnitLevel.valueOf(printed.toUpperCase(Locale.ROOT));
    }

    private static Set<String> provinces(String printed) {
        return printed.equals(NATION)
                ? Set.of()
                : Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(printed.split("; ", -1))));
    }

    private static Set<LocalDate> days(String printed) {
        Set<LocalDate> days = new TreeSet<>();
        if (!printed.isEmpty()) {
            for (String day : printed.split(" ", -1)) {
                days.add(LocalDate.parse(day));
            }
        }
        return Collections.unmodifiableSet(days);
    }

    /** All acts, in the order of the table. */
    public Collection<Act> all() {
        return byNumber.values();
    }

    public Optional<Act> find(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** The acts of a province whose changes begin on a day. */
    public List<Act> beginning(LocalDate day, Collection<String> provinces) {
        return byDay.getOrDefault(day, List.of()).stream()
                .filter(act -> act.isOf(provinces))
                .toList();
    }

    /**
     * The day on which the changes of a province began that the list of a date shows first. Empty if no act is known.
     *
     * @param provinces the names of the province of a unit before and after
     * @throws SourceException if the list shows several acts of the province with different days
     */
    public Optional<LocalDate> dayOf(LocalDate listDate, Collection<String> provinces) {
        List<Act> shown = byList.getOrDefault(listDate, List.of()).stream()
                .filter(act -> act.isOf(provinces))
                .toList();
        Set<LocalDate> days = new TreeSet<>();
        shown.forEach(act -> days.add(act.dayOfListed()));
        if (days.size() > 1) {
            throw new SourceException("the list of " + listDate + " shows acts of " + provinces + " with several days: "
                    + shown.stream()
                            .map(act -> act.number() + " " + act.begins())
                            .toList());
        }
        return days.stream().findFirst();
    }

    /** A document with the days of its act, and with its subject if it has none. */
    public Document dated(Document document) {
        return find(document.number())
                .map(act -> dated(
                        document.title().isEmpty()
                                ? Document.of(document.number(), document.kind(), document.issuer(), act.title())
                                : document,
                        act))
                .orElse(document);
    }

    /** The document of an act that no other source names. */
    public static Document document(Act act) {
        return dated(Document.of(act.number(), DocumentKind.LEGAL, act.issuer(), act.title()), act);
    }

    private static Document dated(Document document, Act act) {
        Document inForce = document.inForce(act.inForce(), act.basis());
        DateBasis issueBasis = act.isIssueInferred() ? DateBasis.INFERRED : DateBasis.ISSUED;
        return act.issue().map(day -> inForce.issued(day, issueBasis)).orElse(inForce);
    }
}
