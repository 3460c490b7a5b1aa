package vn.donvi.workshop.provision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.resolution.ClauseRef;
import vn.donvi.law.resolution.Totals;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.tables.schema.ValueType;

/** The types of values in the tables of acts: units, places in an act, and numbers of units. */
final class FactTypes {
    /** The units of a text, each as it prints itself: {@code xã Quang Trung (huyện An Lão)}. */
    static final ValueType<UnitName> UNIT =
            ValueType.parsed("a unit: its type, its name, and in brackets the units around it", "", new Units());

    /** Places in an act, each as it prints itself: {@code Điều 1, khoản 37}. */
    static final ValueType<ClauseRef> CLAUSE = ValueType.parsed("a place in an act", "", new Clauses());

    /** Numbers of units: {@code 102: 85 xã, 14 phường, 3 đặc khu}. */
    static final ValueType<Totals.Count> COUNT =
            ValueType.parsed("a number of units, after a colon that of each type", "", new Counts());

    private static final String BETWEEN = ", ";

    private FactTypes() {}

    static Optional<UnitName> named(UnitName unit) {
        return unit.equals(UnitName.NONE) ? Optional.empty() : Optional.of(unit);
    }

    /** Checks that a text gives the value back that it was made of. */
    private static <T> String checked(String text, T value, ValueType.TextForm<T> form) {
        if (!value.equals(form.parse(text))) {
            throw new IllegalArgumentException("'" + text + "' would not be read back as it is");
        }
        return text;
    }

    private static final class Units implements ValueType.TextForm<UnitName> {
        @Override
        public @Nullable UnitName parse(String text) {
            int bracket = text.endsWith(")") ? text.indexOf(" (") : -1;
            if (bracket < 0) {
                return single(text);
            }
            List<UnitName> within = new ArrayList<>();
            for (String unit : text.substring(bracket + 2, text.length() - 1).split(BETWEEN, -1)) {
                within.add(single(unit));
            }
            return single(text.substring(0, bracket)).within(within);
        }

        @Override
        public String format(UnitName unit) {
            return checked(unit.toString(), unit, this);
        }

        /** A unit without those around it. Its type is the longest at the beginning; without one it is land. */
        private static UnitName single(String text) {
            int first = text.indexOf(' ');
            int second = first < 0 ? -1 : text.indexOf(' ', first + 1);
            for (int end : new int[] {second, first}) {
                if (end > 0 && !UnitName.of(text.substring(0, end), "").types().isEmpty()) {
                    return UnitName.of(text.substring(0, end), text.substring(end + 1));
                }
            }
            return UnitName.of("", text);
        }
    }

    private static final class Clauses implements ValueType.TextForm<ClauseRef> {
        @Override
        public ClauseRef parse(String text) {
            String article = "";
            String clause = "";
            String point = "";
            for (String part : text.split(BETWEEN, -1)) {
                if (part.startsWith("khoản ")) {
                    clause = part;
                } else if (part.startsWith("điểm ")) {
                    point = part;
                } else {
                    article = part;
                }
            }
            return new ClauseRef(article, clause, point);
        }

        @Override
        public String format(ClauseRef ref) {
            return checked(ref.toString(), ref, this);
        }
    }

    private static final class Counts implements ValueType.TextForm<Totals.Count> {
        private static final String OF_TYPES = ": ";

        @Override
        public Totals.@Nullable Count parse(String text) {
            int colon = text.indexOf(OF_TYPES);
            OptionalInt all = number(colon < 0 ? text : text.substring(0, colon));
            if (all.isEmpty()) {
                return null;
            }
            Map<String, Integer> byTerm = new LinkedHashMap<>();
            if (colon >= 0) {
                for (String part : text.substring(colon + OF_TYPES.length()).split(BETWEEN, -1)) {
                    int blank = part.indexOf(' ');
                    OptionalInt units = number(part.substring(0, Math.max(blank, 0)));
                    if (units.isEmpty()) {
                        return null;
                    }
                    byTerm.put(part.substring(blank + 1), units.getAsInt());
                }
            }
            return new Totals.Count(all.getAsInt(), byTerm);
        }

        @Override
        public String format(Totals.Count count) {
            List<String> parts = new ArrayList<>();
            count.byTerm().forEach((term, units) -> parts.add(units + " " + term));
            String text = count.units() + (parts.isEmpty() ? "" : OF_TYPES + String.join(BETWEEN, parts));
            return checked(text, count, this);
        }

        private static OptionalInt number(String text) {
            boolean isNumber =
                    !text.isEmpty() && text.length() < 7 && text.chars().allMatch(c -> c >= '0' && c <= '9');
            return isNumber ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
        }
    }
}
