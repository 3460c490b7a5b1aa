package vn.donvi.vintage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitCode;

/**
 * The longest run of dates on all of which the same codes of a column are explained: in force, of the requested level,
 * and of the given name, if there is one.
 *
 * @param dates the dates
 * @param explained the number of explained codes, each pair of code and name once
 * @param unexplained the number of other codes
 * @param unexplainedRows the number of rows with an unexplained code
 * @param shifts the dates within the run on which explained codes came to mean other territories, in order;
 *     unmodifiable
 */
public record Vintage(DateRange dates, int explained, int unexplained, long unexplainedRows, List<Shift> shifts) {
    public Vintage {
        Objects.requireNonNull(dates, "dates");
        shifts = List.copyOf(shifts);
    }

    /** The runs of dates on each of which every explained code means one territory, in order, at least one. */
    public List<DateRange> readings() {
        List<DateRange> readings = new ArrayList<>(shifts.size() + 1);
        LocalDate start = dates.startInclusive();
        for (Shift shift : shifts) {
            readings.add(DateRange.of(start, shift.date()));
            start = shift.date();
        }
        LocalDate last = start;
        readings.add(dates.endExclusive().map(end -> DateRange.of(last, end)).orElseGet(() -> DateRange.from(last)));
        return List.copyOf(readings);
    }

    /**
     * A date on which explained codes came to mean other territories.
     *
     * @param date the first date of the new meaning
     * @param codes the codes, sorted; unmodifiable
     */
    public record Shift(LocalDate date, List<UnitCode> codes) {
        public Shift {
            Objects.requireNonNull(date, "date");
            codes = List.copyOf(codes);
        }
    }
}
