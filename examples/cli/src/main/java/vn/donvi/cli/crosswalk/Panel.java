package vn.donvi.cli.crosswalk;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.code.CodeDigits;
import vn.donvi.cli.code.LostZeros;
import vn.donvi.cli.invocation.ErrorText;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.harmonize.CountHarmonizer;
import vn.donvi.harmonize.MeanHarmonizer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;

/** The values of a table by period. Each period has its own harmonizers. */
final class Panel {
    /** The largest number of digits. A longer number is an error or an attack on the memory. */
    private static final int MOST_DIGITS = 30;

    private final Destinations destinations;
    private final Columns columns;
    private final MonthDay dayOfYear;
    private final CodeDigits digits;
    private final Map<String, Period> periods = new TreeMap<>();
    private @Nullable Period last;

    /**
     * @param dayOfYear the day that represents a year
     * @param digits the number of digits of the codes
     */
    Panel(Destinations destinations, Columns columns, MonthDay dayOfYear, CodeDigits digits) {
        this.digits = digits;
        this.destinations = destinations;
        this.columns = columns;
        this.dayOfYear = dayOfYear;
    }

    /**
     * The columns to carry.
     *
     * @param counts the columns of counts
     * @param means the columns of means
     * @param weight the size of a unit as the weight of means; used if there is no column of weights
     */
    record Columns(
            List<String> counts,
            List<String> means,
            Optional<ToDoubleFunction<AdministrativeUnit>> weight,
            boolean byArea) {}

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
    Map<String, Period> periods() {
        return periods;
    }

    /** The period of a date or year as written in the table. */
    Period period(String column, String label) throws BadValueException {
        if (last != null && last.label.equals(label)) {
            return last;
        }
        Period period = periods.get(label);
        if (period == null) {
            period = new Period(label, date(column, label));
            periods.put(label, period);
        }
        last = period;
        return period;
    }

    /** The only period, if the table has no column of dates. */
    Period period(LocalDate date) {
        return periods.computeIfAbsent("", label -> new Period(label, date));
    }

    private LocalDate date(String column, String label) throws BadValueException {
        LocalDate date;
        try {
            date = label.length() == 4 ? dayOfYear.atYear(Year.parse(label).getValue()) : LocalDate.parse(label);
        } catch (DateTimeException e) {
            throw new BadValueException(column, "'" + label + "' is not a date (yyyy-mm-dd) or a year");
        }
        LocalDate first = destinations.gazetteer().coverage().startInclusive();
        if (date.isBefore(first)) {
            throw new BadValueException(column, "the record begins on " + first + " and says nothing about " + date);
        }
        return date;
    }

    /** The values of one period. */
    final class Period {
        private final String label;
        private final LocalDate date;
        /** The codes of units on the date that were already looked up, by their text. */
        private final Map<String, UnitCode> known = new HashMap<>();

        private final Map<UnitCode, RowsOfCode> rows = new TreeMap<>();

        private final List<CountHarmonizer> counts = new ArrayList<>();
        private final List<MeanHarmonizer> means = new ArrayList<>();

        private Period(String label, LocalDate date) {
            this.label = label;
            this.date = date;
            for (int i = 0; i < columns.counts().size(); i++) {
                CountHarmonizer harmonizer = new CountHarmonizer(destinations, date);
                counts.add(columns.byArea() ? harmonizer.byArea() : harmonizer);
            }
            for (int i = 0; i < columns.means().size(); i++) {
                MeanHarmonizer harmonizer = new MeanHarmonizer(destinations, date);
                means.add(columns.byArea() ? harmonizer.byArea() : harmonizer);
            }
        }

        String label() {
            return label;
        }

        List<CountHarmonizer> counts() {
            return counts;
        }

        /** The codes with several rows, sorted. */
        List<RowsOfCode> repeated() {
            return rows.values().stream().filter(RowsOfCode::isRepeated).toList();
        }

        List<MeanHarmonizer> means() {
            return means;
        }

        /**
         * Adds a row.
         *
         * @param line the line of the row
         * @param key the name of the column of codes; {@code weightColumn} is that of the weights
         * @param weights the value in the column of weights; null if there is no such column
         */
        void add(
                long line,
                String key,
                String code,
                List<String> countValues,
                List<String> meanValues,
                @Nullable String weights,
                String weightColumn)
                throws BadValueException {
            UnitCode unit = unit(key, code);
            List<Optional<BigDecimal>> numbers = new ArrayList<>();
            for (int i = 0; i < countValues.size(); i++) {
                numbers.add(number(columns.counts().get(i), countValues.get(i)));
            }
            List<Optional<BigDecimal>> rates = new ArrayList<>();
            for (int i = 0; i < meanValues.size(); i++) {
                rates.add(number(columns.means().get(i), meanValues.get(i)));
            }
            double weight = Double.NaN;
            if (!rates.isEmpty()) {
                weight = weights == null
                        ? columns.weight()
                                .orElseThrow()
                                .applyAsDouble(destinations.gazetteer().on(date).get(unit))
                        : number(weightColumn, weights)
                                .map(BigDecimal::doubleValue)
                                .orElse(Double.NaN);
                if (weight < 0) {
                    throw new BadValueException(weightColumn, "'" + weights + "' is a weight below 0");
                }
            }
            rows.computeIfAbsent(unit, each -> new RowsOfCode(each)).add(line);
            for (int i = 0; i < numbers.size(); i++) {
                if (numbers.get(i).isPresent()) {
                    counts.get(i).add(unit, numbers.get(i).get());
                } else {
                    counts.get(i).addMissing(unit);
                }
            }
            for (int i = 0; i < rates.size(); i++) {
                if (rates.get(i).isPresent() && !Double.isNaN(weight)) {
                    means.get(i).add(unit, rates.get(i).get().doubleValue(), weight);
                } else {
                    means.get(i).addMissing(unit);
                }
            }
        }

        private UnitCode unit(String column, String code) throws BadValueException {
            UnitCode unit = known.get(code);
            if (unit == null) {
                unit = find(column, code);
                known.put(code, unit);
            }
            return unit;
        }

        private UnitCode find(String column, String code) throws BadValueException {
            if (!UnitCode.isCode(code)) {
                throw new BadValueException(column, "'" + code + "' is not a unit code");
            }
            try {
                return destinations.gazetteer().on(date).get(UnitCode.of(code)).code();
            } catch (UnknownUnitException e) {
                throw new BadValueException(column, ErrorText.of(e) + LostZeros.hint(code, digits, "--code-level"));
            }
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

    /** A number; empty if the text is blank. */
    private static Optional<BigDecimal> number(String column, String text) throws BadValueException {
        String number = text.strip();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        try {
            BigDecimal value = new BigDecimal(number);
            if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
                throw new BadValueException(column, "'" + number + "' has more than " + MOST_DIGITS + " digits");
            }
            return Optional.of(value);
        } catch (NumberFormatException e) {
            throw new BadValueException(
                    column, "'" + number + "' is not a number (digits, with a dot before decimals)");
        }
    }
}
