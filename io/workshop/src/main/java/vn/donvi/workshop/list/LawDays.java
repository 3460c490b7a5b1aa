package vn.donvi.workshop.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.act.Acts;
import vn.donvi.workshop.source.PrintedName;
import vn.donvi.workshop.source.SourceException;

/**
 * Moves the entries of the lists to the days on which they came into force. The act of an entry follows from the date of
 * the list and the provinces of the unit before and after: a list shows acts of one day for each province.
 */
final class LawDays {
    private final Acts acts;
    private final Map<String, List<ListEntry>> provinces;
    private final ListDates listed;

    LawDays(Acts acts, Map<String, List<ListEntry>> provinces, ListDates listed) {
        this.acts = acts;
        this.provinces = provinces;
        this.listed = listed;
    }

    /**
     * The entries of a code on their days. Of two that come to the same day the later list counts.
     *
     * @throws SourceException if an entry would come before one of an earlier list
     */
    List<ListEntry> dated(List<ListEntry> entries) {
        List<ListEntry> dated = new ArrayList<>();
        ListEntry before = null;
        for (ListEntry entry : entries) {
            LocalDate day =
                    acts.dayOf(entry.date(), namesOfProvinces(before, entry)).orElse(entry.date());
            int last = dated.size() - 1;
            if (last >= 0 && day.isBefore(dated.get(last).date())) {
                throw new SourceException(
                        entry.level() + " " + entry.code() + ": the list of " + entry.date() + " shows what began on "
                                + day + ", before " + dated.get(last).date());
            }
            if (last >= 0 && day.equals(dated.get(last).date())) {
                dated.remove(last--);
            }
            boolean isNoChange = entry.isGone() && (last < 0 || dated.get(last).isGone());
            if (!isNoChange) {
                dated.add(entry.from(day));
                if (!day.equals(entry.date())) {
                    listed.put(entry.level(), entry.code(), day, entry.date());
                }
            }
            before = entry;
        }
        return dated;
    }

    private Set<String> namesOfProvinces(@Nullable ListEntry before, ListEntry entry) {
        Set<String> names = new LinkedHashSet<>();
        if (before != null && !before.isGone()) {
            addNames(names, before, entry.date());
        }
        if (!entry.isGone()) {
            addNames(names, entry, entry.date());
        }
        return names;
    }

    /** Adds the names of the province of a unit on a date and on the day before. */
    private void addNames(Set<String> names, ListEntry unit, LocalDate date) {
        String province = unit.level() == UnitLevel.PROVINCE ? unit.code() : unit.province();
        for (LocalDate day : List.of(date.minusDays(1), date)) {
            String name = null;
            for (ListEntry entry : provinces.getOrDefault(province, List.of())) {
                if (!entry.date().isAfter(day)) {
                    name = entry.name();
                }
            }
            if (name != null) {
                names.add(PrintedName.of(name).name());
            }
        }
    }
}
