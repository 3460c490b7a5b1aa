package vn.donvi.cli.crosswalk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.code.LostZeros;
import vn.donvi.cli.invocation.ErrorText;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.language.Words;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.harmonize.PanelHarmonizer;
import vn.donvi.harmonize.PanelPeriod;
import vn.donvi.unit.UnitCode;
import vn.donvi.vintage.LeadingZeros;

/** Adds the rows of a table to a panel, and keeps the periods and the lines of the codes to tell the user. */
final class PanelRows {
    /** The largest number of digits. A longer number is an error or an attack on the memory. */
    private static final int MOST_DIGITS = 30;

    private final PanelHarmonizer panel;
    private final Gazetteer gazetteer;
    private final LeadingZeros zeros;
    /** The periods by their label. */
    private final Map<String, Period> periods = new TreeMap<>();

    private @Nullable Period last;

    PanelRows(PanelHarmonizer panel, Gazetteer gazetteer, LeadingZeros zeros) {
        this.panel = panel;
        this.gazetteer = gazetteer;
        this.zeros = zeros;
    }

    /** Thrown if a value cannot be carried; the message says why. */
    static final class BadValueException extends Exception {
        private static final long serialVersionUID = 1;

        private final String column;

        BadValueException(String column, String message) {
            super(message);
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    /** The periods in the order of their labels. */
    Collection<Period> periods() {
        return periods.values();
    }

    /**
     * The period of a date or year as written in the table.
     *
     * @param column the name of the column of dates
     * @param dayOfYear the day that represents a year
     */
    Period period(String column, String label, MonthDay dayOfYear) throws BadValueException {
        if (last != null && last.label().equals(label)) {
            return last;
        }
        Period period = periods.get(label);
        if (period == null) {
            period = new Period(parsed(column, label, dayOfYear));
            periods.put(label, period);
        }
        last = period;
        return period;
    }

    /** The only period, if the table has no column of dates. */
    Period period(LocalDate date) {
        return periods.computeIfAbsent("", label -> new Period(new PanelPeriod(label, date)));
    }

    private PanelPeriod parsed(String column, String label, MonthDay dayOfYear) throws BadValueException {
        PanelPeriod period;
        try {
            period = PanelPeriod.parse(label, dayOfYear);
        } catch (IllegalArgumentException e) {
            throw new BadValueException(column, ErrorText.of(e));
        }
        LocalDate first = gazetteer.coverage().startInclusive();
        if (period.date().isBefore(first)) {
            throw new BadValueException(
                    column, "the record begins on " + first + " and says nothing about " + period.date());
        }
        return period;
    }

    /** A number as written in a column. */
    record Cell(String column, String text) {
        private @Nullable BigDecimal number() throws BadValueException {
            String number = text.strip();
            if (number.isEmpty()) {
                return null;
            }
            try {
                BigDecimal value = new BigDecimal(number);
                if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
                    throw new BadValueException(column, "'" + number + "' has more than " + MOST_DIGITS + " digits");
                }
                return value;
            } catch (NumberFormatException e) {
                throw new BadValueException(
                        column, "'" + number + "' is not a number (digits, with a dot before decimals)");
            }
        }
    }

    /** The rows of one period. */
    final class Period {
        private final PanelPeriod period;
        /** The codes of units on the date that were already looked up, by their text. */
        private final Map<String, UnitCode> known = new HashMap<>();

        private final Map<UnitCode, RowsOfCode> rows = new TreeMap<>();

        private Period(PanelPeriod period) {
            this.period = period;
        }

        PanelPeriod period() {
            return period;
        }

        String label() {
            return period.label();
        }

        /** The codes with several rows, sorted. */
        List<RowsOfCode> repeated() {
            return rows.values().stream().filter(RowsOfCode::isRepeated).toList();
        }

        /**
         * Adds a row.
         *
         * @param line the line of the row
         * @param code the cell of the code
         * @param values the cells of the counts and means
         * @param weight the cell of the weight; null if there is no such column
         */
        void add(long line, Cell code, List<Cell> values, @Nullable Cell weight) throws BadValueException {
            UnitCode unit = unit(code);
            Map<String, BigDecimal> numbers = new HashMap<>();
            for (Cell value : values) {
                put(numbers, value.column(), value.number());
            }
            if (weight != null) {
                BigDecimal number = weight.number();
                if (number != null && number.signum() < 0) {
                    throw new BadValueException(weight.column(), "'" + weight.text() + "' is a weight below 0");
                }
                put(numbers, weight.column(), number);
            }
            rows.computeIfAbsent(unit, each -> new RowsOfCode(each)).add(line);
            panel.add(period, unit, numbers);
        }

        private UnitCode unit(Cell cell) throws BadValueException {
            UnitCode unit = known.get(cell.text());
            if (unit == null) {
                unit = find(cell.column(), zeros.restore(cell.text().strip()));
                known.put(cell.text(), unit);
            }
            return unit;
        }

        private UnitCode find(String column, String code) throws BadValueException {
            if (!UnitCode.isCode(code)) {
                throw new BadValueException(column, "'" + code + "' is not a unit code");
            }
            try {
                return gazetteer.on(period.date()).get(UnitCode.of(code)).code();
            } catch (UnknownUnitException e) {
                throw new BadValueException(
                        column,
                        ErrorText.of(e)
                                + LostZeros.hint(code, zeros, "--code-level")
                                        .map(Words.ENGLISH::text)
                                        .orElse(""));
            }
        }
    }

    private static void put(Map<String, BigDecimal> numbers, String column, @Nullable BigDecimal number) {
        if (number != null) {
            numbers.put(column, number);
        }
    }

    /** The rows of one code: their number and the first lines. Prints as {@code 18280 in 2 rows (lines 3, 7)}. */
    static final class RowsOfCode {
        /** The largest number of listed lines. */
        private static final int TOLD = 5;

        private final UnitCode code;
        private final List<Long> lines = new ArrayList<>(1);
        private long count;

        private RowsOfCode(UnitCode code) {
            this.code = code;
        }

        private void add(long line) {
            count++;
            if (lines.size() < TOLD) {
                lines.add(line);
            }
        }

        private boolean isRepeated() {
            return count > 1;
        }

        @Override
        public String toString() {
            return code + " in " + NumberText.of(count) + " rows (lines "
                    + lines.stream().map(String::valueOf).collect(Collectors.joining(", "))
                    + (count > lines.size() ? ", …)" : ")");
        }
    }
}
