package vn.donvi.workshop.list;

import java.util.List;
import vn.donvi.name.NameForm;
import vn.donvi.workshop.source.SourceRow;

/**
 * A figure in a note of the change record: {@code toàn bộ 7,87 km2 diện tích tự nhiên, 3.121 người của xã Đức Lạc}.
 *
 * @param km2 the area
 * @param persons the people
 * @param rest whether the note calls it the remainder ({@code còn lại}) or the whole ({@code toàn bộ})
 * @param unit the unit after {@code của}; empty if it has the name of none that is known
 * @param namedAfter the units that the note names after it, in their order
 */
public record NoteFigure(double km2, long persons, boolean rest, String unit, List<String> namedAfter) {
    private static final String BETWEEN = "; ";

    public NoteFigure {
        namedAfter = List.copyOf(namedAfter);
    }

    static NoteFigure of(SourceRow row) {
        String after = row.get("named_after");
        return new NoteFigure(
                Double.parseDouble(row.get("area_km2")),
                Long.parseLong(row.get("persons")),
                Boolean.parseBoolean(row.get("rest")),
                row.get("unit"),
                after.isEmpty() ? List.of() : List.of(after.split(BETWEEN, -1)));
    }

    /** Whether the figure is of a unit with this name and type. */
    public boolean isOf(String fullName) {
        return isName(unit, fullName);
    }

    /** Whether another figure has the same area and people. */
    public boolean hasValuesOf(NoteFigure other) {
        return km2 == other.km2 && persons == other.persons;
    }

    /** The number of units that are named from the figure on before one, its own first; -1 if that one is not named. */
    public int unitsTo(String fullName) {
        return isOf(fullName) ? 0 : unitsAfter(fullName);
    }

    /** The same number, though the figure's own unit may have the same name; -1 if the one is not named after it. */
    public int unitsAfter(String fullName) {
        for (int i = 0; i < namedAfter.size(); i++) {
            if (isName(namedAfter.get(i), fullName)) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean isName(String written, String fullName) {
        return !written.isEmpty() && NameForm.spellingKey(written).equals(NameForm.spellingKey(fullName));
    }
}
