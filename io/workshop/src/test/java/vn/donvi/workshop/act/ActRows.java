package vn.donvi.workshop.act;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.donvi.problem.Location;
import vn.donvi.workshop.source.SourceRow;

/** Rows of the table of acts, in short. */
public final class ActRows {
    private final List<SourceRow> rows = new ArrayList<>();

    /**
     * Adds an act that was issued on the day before it came into force.
     *
     * @param listed the dates of the lists that show its changes, with blanks between them
     */
    public ActRows act(String number, String province, String inForce, String listed) {
        return row(number, province, inForce, "in_force", listed, Map.of());
    }

    /** Adds an act with some columns otherwise. */
    ActRows row(
            String number, String province, String inForce, String basis, String listed, Map<String, String> others) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("number", number);
        values.put("issuer", "Chính phủ");
        values.put("title", "");
        values.put("province", province);
        values.put("level", "");
        values.put("issued", "");
        values.put("issued_basis", "");
        values.put("in_force", inForce);
        values.put("in_force_basis", basis);
        values.put("begins", "");
        values.put("listed", listed);
        values.put("evidence", "the text");
        values.put("confidence", "high");
        values.put("note", "");
        values.putAll(others);
        rows.add(new SourceRow(Location.of("acts.csv", rows.size() + 2L), values));
        return this;
    }

    /** Adds an act with a title and, if it changes one level only, that level. */
    public ActRows titled(String number, String province, String level, String title, String inForce) {
        return row(number, province, inForce, "in_force", "", Map.of("title", title, "level", level));
    }

    /** Adds an act with a day of issue. */
    public ActRows issued(String number, String province, String issued, String inForce) {
        return row(number, province, inForce, "in_force", "", Map.of("issued", issued, "issued_basis", "stated"));
    }

    public Acts read() {
        return Acts.of(rows);
    }
}
