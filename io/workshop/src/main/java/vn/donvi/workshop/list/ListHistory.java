package vn.donvi.workshop.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.act.Act;
import vn.donvi.workshop.act.Acts;
import vn.donvi.workshop.source.Errata;
import vn.donvi.workshop.source.PrintedName;
import vn.donvi.workshop.source.SourceException;
import vn.donvi.workshop.source.SourceRow;

/**
 * The statistics office's lists, corrected by the errata: the entries of each code, by date.
 *
 * <p>The source has the complete first list and the differences of each later one. Replaying the differences gives
 * every list.
 */
public final class ListHistory {
    public static final String SOURCE = "gso-history";

    private final LocalDate baseline;
    private final TreeSet<LocalDate> dates = new TreeSet<>();
    private final Map<UnitLevel, TreeMap<String, List<ListEntry>>> entries = new TreeMap<>();

    private final List<String> typesAgainstNames = new ArrayList<>();
    private final ListDates listed = new ListDates();

    private ListHistory(LocalDate baseline) {
        this.baseline = baseline;
    }

    public static ListHistory of(List<SourceRow> first, List<SourceRow> differences, Errata errata) {
        ListHistory history = new ListHistory(LocalDate.parse(first.get(0).get("list_date")));
        for (SourceRow row : first) {
            history.replay(row, "+", errata);
        }
        for (SourceRow row : differences) {
            history.replay(row, row.get("op"), errata);
        }
        errata.added(SOURCE).forEach(history::add);
        history.entries.values().forEach(byCode -> byCode.values().forEach(list -> list.sort(ListHistory::byDate)));
        return history;
    }

    /**
     * A copy of the history in which every entry begins on the day in force of the act that it shows. An entry whose act
     * is not known begins on the date of its list.
     *
     * @throws SourceException if an act names a province or a list that there is none of
     */
    public ListHistory onDaysInForce(Acts acts) {
        ListHistory dated = new ListHistory(baseline);
        dated.dates.addAll(dates);
        dated.typesAgainstNames.addAll(typesAgainstNames);
        requireNames(acts);
        LawDays days = new LawDays(acts, entries.getOrDefault(UnitLevel.PROVINCE, new TreeMap<>()), dated.listed);
        entries.forEach((level, byCode) -> byCode.forEach((code, list) ->
                dated.entries.computeIfAbsent(level, l -> new TreeMap<>()).put(code, days.dated(list))));
        return dated;
    }

    /** Checks that the lists have every province of an act, and that every list of an act has a date. */
    private void requireNames(Acts acts) {
        Set<String> names = new HashSet<>();
        entries(UnitLevel.PROVINCE)
                .values()
                .forEach(list -> list.forEach(entry -> {
                    if (entry.name() != null) {
                        names.add(PrintedName.of(entry.name()).name());
                    }
                }));
        for (Act act : acts.all()) {
            if (!names.containsAll(act.provinces())) {
                throw new SourceException(act.number() + ": no list has a province of " + act.provinces());
            }
            if (!dates.containsAll(act.listed())) {
                throw new SourceException(act.number() + ": there is no list of a date of " + act.listed());
            }
        }
    }

    /** The date of the list that shows an entry, if it is not the date of the entry. */
    public ListDates listed() {
        return listed;
    }

    /** A copy of the history with later entries that are not from a list. */
    public ListHistory with(List<ListEntry> more) {
        ListHistory longer = new ListHistory(baseline);
        longer.dates.addAll(dates);
        entries.forEach((level, byCode) -> byCode.forEach((code, list) ->
                longer.entries.computeIfAbsent(level, l -> new TreeMap<>()).put(code, new ArrayList<>(list))));
        for (ListEntry entry : more) {
            longer.entries
                    .computeIfAbsent(entry.level(), level -> new TreeMap<>())
                    .computeIfAbsent(entry.code(), code -> new ArrayList<>())
                    .add(entry);
        }
        longer.entries.values().forEach(byCode -> byCode.values().forEach(list -> list.sort(ListHistory::byDate)));
        return longer;
    }

    /** The date of the first list. */
    public LocalDate baseline() {
        return baseline;
    }

    /** The dates of all lists. */
    public List<LocalDate> dates() {
        return List.copyOf(dates);
    }

    /** The entries of each code of a level, in the order of the codes, each by date. */
    public Map<String, List<ListEntry>> entries(UnitLevel level) {
        return Collections.unmodifiableMap(entries.getOrDefault(level, new TreeMap<>()));
    }

    /** Rows whose column of types contradicts the type at the beginning of the name; the name counts. */
    public List<String> typesAgainstNames() {
        return typesAgainstNames;
    }

    /** The list of a date: every unit that it names, by level and code. */
    public Map<UnitLevel, Map<String, ListEntry>> on(LocalDate date) {
        Map<UnitLevel, Map<String, ListEntry>> list = new TreeMap<>();
        entries.forEach((level, byCode) -> {
            Map<String, ListEntry> units = new TreeMap<>();
            byCode.forEach((code, history) -> {
                for (ListEntry entry : history) {
                    if (!entry.date().isAfter(date)) {
                        units.put(code, entry);
                    }
                }
            });
            units.values().removeIf(ListEntry::isGone);
            list.put(level, units);
        });
        return list;
    }

    /** The key of a row of the lists in the errata: {@code 2015-04-11 district 447}. */
    static String key(String date, String level, String code) {
        return date + " " + level + " " + code;
    }

    private void replay(SourceRow row, String printedOp, Errata errata) {
        String date = row.get("list_date");
        String level = row.get("level");
        String key = key(date, level, row.get("code"));
        dates.add(LocalDate.parse(date));
        String op = errata.correct(SOURCE, key, "op", printedOp);
        if (op.isEmpty()) {
            return;
        }
        if (!op.equals("-")
                && !PrintedName.of(row.get("name")).prefix().equals(row.get("type"))
                && !row.get("type").equals("Thành phố Trung ương")) {
            typesAgainstNames.add(key + ": " + row.get("name") + " is called " + row.get("type"));
        }
        add(
                key,
                Map.of(
                        "op", op,
                        "name", errata.correct(SOURCE, key, "name", row.get("name")),
                        "type", row.get("type"),
                        "district_code", errata.correct(SOURCE, key, "district_code", row.get("district_code")),
                        "province_code", errata.correct(SOURCE, key, "province_code", row.get("province_code"))));
    }

    private void add(String key, Map<String, String> row) {
        String[] parts = key.split(" ", -1);
        UnitLevel level = UnitLevel.valueOf(parts[1].toUpperCase(Locale.ROOT));
        boolean gone = "-".equals(row.get("op"));
        entries.computeIfAbsent(level, l -> new TreeMap<>())
                .computeIfAbsent(parts[2], code -> new ArrayList<>())
                .add(new ListEntry(
                        LocalDate.parse(parts[0]),
                        level,
                        parts[2],
                        row.getOrDefault("district_code", ""),
                        row.getOrDefault("province_code", ""),
                        gone ? null : row.get("name"),
                        row.getOrDefault("type", "")));
    }

    private static int byDate(ListEntry a, ListEntry b) {
        return a.date().compareTo(b.date());
    }
}
