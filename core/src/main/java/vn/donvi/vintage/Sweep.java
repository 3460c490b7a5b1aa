package vn.donvi.vintage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitCode;
import vn.donvi.vintage.Vintage.Shift;

/**
 * Counts the explained codes in one pass over the dates on which explanations begin and end. Divides the time where the
 * set of explained codes changes.
 */
final class Sweep {
    private final List<Explanation> explanations;
    private final List<Boundary> boundaries = new ArrayList<>();
    private final List<Vintage> vintages = new ArrayList<>();

    private LocalDate start;
    private List<Shift> shifts = new ArrayList<>();
    private int explained;
    private long unexplainedRows;

    /** Starts at the first date of a gazetteer. */
    Sweep(LocalDate first, List<Explanation> explanations) {
        this.start = first;
        this.explanations = explanations;
        for (int i = 0; i < explanations.size(); i++) {
            int cell = i;
            unexplainedRows += explanations.get(i).cell().rows;
            for (DateRange meaning : explanations.get(i).meanings()) {
                boundaries.add(new Boundary(meaning.startInclusive(), cell, true));
                meaning.endExclusive().ifPresent(end -> boundaries.add(new Boundary(end, cell, false)));
            }
        }
        boundaries.sort(null);
    }

    List<Vintage> vintages() {
        int next = 0;
        while (next < boundaries.size()) {
            LocalDate date = boundaries.get(next).date();
            int end = next;
            while (end < boundaries.size() && boundaries.get(end).date().equals(date)) {
                end++;
            }
            pass(date, boundaries.subList(next, end));
            next = end;
        }
        finish(null);
        return vintages;
    }

    /** Passes a date. Some explanations end on it, some begin; a code with both shifts its meaning. */
    private void pass(LocalDate date, List<Boundary> onDate) {
        TreeSet<UnitCode> shifted = new TreeSet<>();
        List<Boundary> changed = new ArrayList<>();
        for (int i = 0; i < onDate.size(); i++) {
            Boundary boundary = onDate.get(i);
            if (i + 1 < onDate.size() && onDate.get(i + 1).cell() == boundary.cell()) {
                shifted.add(UnitCode.of(explanations.get(boundary.cell()).cell().code));
                i++;
            } else {
                changed.add(boundary);
            }
        }
        if (changed.isEmpty()) {
            shifts.add(new Shift(date, List.copyOf(shifted)));
            return;
        }
        if (date.isAfter(start)) {
            finish(date);
        }
        for (Boundary boundary : changed) {
            explained += boundary.isStart() ? 1 : -1;
            long rows = explanations.get(boundary.cell()).cell().rows;
            unexplainedRows += boundary.isStart() ? -rows : rows;
        }
    }

    private void finish(@Nullable LocalDate end) {
        DateRange dates = end == null ? DateRange.from(start) : DateRange.of(start, end);
        vintages.add(new Vintage(dates, explained, explanations.size() - explained, unexplainedRows, shifts));
        shifts = new ArrayList<>();
        if (end != null) {
            start = end;
        }
    }

    /** A date on which a meaning of a cell begins or has ended; an end comes before a beginning on the same day. */
    private record Boundary(LocalDate date, int cell, boolean isStart) implements Comparable<Boundary> {
        private static final Comparator<Boundary> ORDER = Comparator.comparing(Boundary::date)
                .thenComparingInt(Boundary::cell)
                .thenComparing(Boundary::isStart);

        @Override
        public int compareTo(Boundary other) {
            return ORDER.compare(this, other);
        }
    }
}
