package vn.donvi.workshop.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.source.SourceException;
import vn.donvi.workshop.source.SourceRow;

/**
 * The units that existed although the lists lacked them until a later date, each with the reason. A gap ends with the
 * first list that has the code.
 */
public final class ListGaps {
    /**
     * A unit that the lists lacked.
     *
     * @param entry the entry that the list of its date should have
     * @param listed the date of the first list that has the code
     * @param evidence {@code identity} if the unit is known to be the same, {@code inferred} if its code alone says so
     * @param reason why it is known to have existed
     */
    public record Gap(ListEntry entry, LocalDate listed, String evidence, String reason) {}

    private final List<Gap> gaps = new ArrayList<>();
    private final Map<String, Gap> byCode = new HashMap<>();

    private ListGaps() {}

    /**
     * Reads the gaps.
     *
     * @param lists the lists as printed
     * @throws SourceException if a list before the end of a gap has the unit, or none after it
     */
    public static ListGaps of(List<SourceRow> rows, ListHistory lists) {
        ListGaps gaps = new ListGaps();
        rows.forEach(row -> gaps.add(row, lists));
        return gaps;
    }

    private void add(SourceRow row, ListHistory lists) {
        UnitLevel level = UnitLevel.valueOf(row.get("level").toUpperCase(Locale.ROOT));
        String code = row.get("code");
        LocalDate from = LocalDate.parse(row.get("from"));
        List<ListEntry> printed = lists.entries(level).getOrDefault(code, List.of());
        if (printed.isEmpty() || !printed.get(0).date().isAfter(from)) {
            throw new SourceException(row.location() + ": the lists do not lack " + code + " from " + from);
        }
        if (row.get("reason").isBlank()) {
            throw new SourceException(row.location() + ": a gap needs a reason");
        }
        ListEntry entry =
                new ListEntry(from, level, code, row.get("district"), row.get("province"), row.get("name"), "");
        Gap gap = new Gap(entry, printed.get(0).date(), row.get("evidence"), row.get("reason"));
        gaps.add(gap);
        if (byCode.put(code, gap) != null) {
            throw new SourceException(row.location() + ": " + code + " is lacking twice");
        }
    }

    /** All gaps, in the order of their table. */
    public List<Gap> all() {
        return gaps;
    }

    /** The missing entries of the lists. */
    public List<ListEntry> entries() {
        return gaps.stream().map(Gap::entry).toList();
    }

    /** The gap that the list of a date ends, which is the first that has a code. */
    public Optional<Gap> endedBy(LocalDate listDate, String code) {
        return Optional.ofNullable(byCode.get(code)).filter(gap -> gap.listed().equals(listDate));
    }
}
