package vn.donvi.vietnam;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionStatus;
import vn.donvi.unit.UnitId;

/**
 * Counts how answers compare with what is so, a line for each form, and keeps the answers to look at. EXACT is wrong if it
 * is another unit than that of the people of whom the address was written, and unsound if it is theirs by chance: other
 * units fit as well, or what is written contradicts itself.
 */
final class CertaintyTable {
    /** How many rows of a form are kept. */
    private static final int KEPT = 200;

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> lacking = new ArrayList<>();

    /** A line of the table. */
    static final class Line {
        private final Map<ConversionStatus, Integer> statuses = new EnumMap<>(ConversionStatus.class);
        private int rows;
        private int wrongUnit;
        private int unsound;
        private int missed;
        private long nanos;
        private int open;
        private int withTruth;
        private int withoutTruth;
        private int withAll;

        int rows() {
            return rows;
        }

        /** How many are not EXACT although they should be. */
        int missed() {
            return missed;
        }

        int status(ConversionStatus status) {
            return statuses.getOrDefault(status, 0);
        }

        /** Of those that are not EXACT and whose truth is known, the share that has all of it among the candidates. */
        double truthShare() {
            int known = withTruth + withoutTruth;
            return known == 0 ? 1 : withTruth / (double) known;
        }

        private String format(String form) {
            int notExact = rows - status(ConversionStatus.EXACT);
            return String.format(
                    Locale.ROOT,
                    "%-44s %8d %8d %7d %7d %7d %7d %8d %7d %7d %7d %8d %8d %6d%n",
                    form,
                    rows,
                    status(ConversionStatus.EXACT) - wrongUnit - unsound,
                    wrongUnit,
                    unsound,
                    missed,
                    status(ConversionStatus.SPLIT),
                    status(ConversionStatus.AMBIGUOUS),
                    status(ConversionStatus.PARTIAL),
                    status(ConversionStatus.NOT_FOUND),
                    open,
                    withoutTruth,
                    notExact - withAll,
                    nanos / rows / 1000);
        }
    }

    /**
     * Counts an answer.
     *
     * @param truth the units of today that hold the people of the unit that the address was made of
     * @param certain the only unit that an EXACT answer may be; empty if it must not be EXACT
     * @param possible the units of today of all units that fit
     * @param isDue whether it should be EXACT
     */
    void add(
            String form,
            WrittenAddress address,
            Conversion answer,
            Set<UnitId> truth,
            Optional<UnitId> certain,
            Set<UnitId> possible,
            boolean isDue) {
        Line line = lines.computeIfAbsent(form, name -> new Line());
        line.rows++;
        line.statuses.merge(answer.status(), 1, Integer::sum);
        Set<UnitId> candidates = new LinkedHashSet<>();
        answer.candidates().forEach(candidate -> candidates.add(candidate.unit().id()));
        if (answer.status() == ConversionStatus.EXACT) {
            if (certain.isEmpty() || !candidates.contains(certain.get())) {
                boolean isTruth = candidates.equals(truth);
                line.unsound += isTruth ? 1 : 0;
                line.wrongUnit += isTruth ? 0 : 1;
                String expected = certain.map(unit -> "EXACT " + unit.code())
                        .orElseGet(
                                () -> (isTruth ? "right, but not EXACT" : "not EXACT") + "; among " + codes(possible));
                wrong.add(row(form, address, answer, expected + "; written of " + codes(truth)));
            }
            return;
        }
        if (truth.isEmpty()) {
            line.open++;
        } else if (candidates.containsAll(truth)) {
            line.withTruth++;
        } else {
            line.withoutTruth++;
            keep(lacking, line.withoutTruth, () -> row(form, address, answer, "among the candidates " + codes(truth)));
        }
        line.withAll += candidates.containsAll(possible) ? 1 : 0;
        if (isDue && certain.isPresent()) {
            line.missed++;
            String expected = "EXACT " + certain.get().code();
            keep(missed, line.missed, () -> row(form, address, answer, expected));
        }
    }

    /** Counts the time that the answers to a form took. */
    void addTime(String form, long nanos) {
        lines.computeIfAbsent(form, name -> new Line()).nanos += nanos;
    }

    Line line(String form) {
        return lines.getOrDefault(form, new Line());
    }

    Map<String, Line> lines() {
        return lines;
    }

    /** The EXACT answers that are wrong, as rows of CSV: form, input, got, expected. */
    List<String> wrong() {
        return wrong;
    }

    /** Answers that could be EXACT; not all of them are kept. */
    List<String> missed() {
        return missed;
    }

    /** Answers without the truth among their candidates; not all of them are kept. */
    List<String> lacking() {
        return lacking;
    }

    String format() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%-44s %8s %8s %7s %7s %7s %7s %8s %7s %7s %7s %8s %8s %6s%n",
                "form",
                "rows",
                "EXACT",
                "wrong",
                "unsound",
                "missed",
                "SPLIT",
                "AMBIG.",
                "PARTIAL",
                "NOT_F.",
                "open",
                "no truth",
                "not all",
                "µs"));
        lines.forEach((form, line) -> table.append(line.format(form)));
        return table.toString();
    }

    /** Keeps a row unless there are enough of its form. */
    private static void keep(List<String> rows, int number, Supplier<String> row) {
        if (number <= KEPT) {
            rows.add(row.get());
        }
    }

    private static String row(String form, WrittenAddress address, Conversion answer, String expected) {
        String got = answer.status() + " "
                + answer.candidates().stream()
                        .limit(8)
                        .map(candidate -> candidate.unit().code().value())
                        .collect(Collectors.joining(" "));
        return quote(form) + "," + quote(address.text()) + "," + quote(got) + "," + quote(expected) + ","
                + quote(answer.note());
    }

    private static String codes(Set<UnitId> units) {
        return units.stream().limit(12).map(unit -> unit.code().value()).collect(Collectors.joining(" "));
    }

    private static String quote(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
