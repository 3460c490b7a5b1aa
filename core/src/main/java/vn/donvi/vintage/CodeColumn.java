package vn.donvi.vintage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A column of codes, with names if there are any, counted row by row: each pair of code and name is kept once, so that a
 * column may be longer than memory. Not thread-safe.
 *
 * <p>Blanks around codes do not matter. A blank code is counted and otherwise passed over; a blank name is none.
 *
 * <pre>{@code
 * CodeColumn column = new CodeColumn();
 * column.add("26740", "Phường Bến Nghé");
 * column.add("26743");
 * Vintages.of(gazetteer, column).verdict();
 * }</pre>
 */
public final class CodeColumn {
    private final Map<String, Map<String, Cell>> cells = new HashMap<>();
    private final List<Cell> inOrder = new ArrayList<>();
    private long rows;
    private long blank;

    /** An empty column. */
    public CodeColumn() {}

    /** Counts a row without a name. */
    public void add(String code) {
        add(code, "");
    }

    /** Counts a row. */
    public void add(String code, String name) {
        String text = code.strip();
        rows++;
        if (text.isEmpty()) {
            blank++;
            return;
        }
        String called = name.strip();
        Map<String, Cell> named = cells.computeIfAbsent(text, each -> new HashMap<>(2));
        Cell cell = named.get(called);
        if (cell == null) {
            cell = new Cell(text, called);
            named.put(called, cell);
            inOrder.add(cell);
        }
        cell.rows++;
    }

    /** How many rows there were. */
    public long rows() {
        return rows;
    }

    /** How many of them had no code. */
    public long blank() {
        return blank;
    }

    /** How many pairs of code and name there are. */
    public int distinct() {
        return inOrder.size();
    }

    /** The pairs, in the order in which they came first. */
    List<Cell> cells() {
        return inOrder;
    }

    /** A pair of code and name, and how many rows have it. */
    static final class Cell {
        final String code;
        /** Empty if there is none. */
        final String name;

        long rows;

        Cell(String code, String name) {
            this.code = code;
            this.name = name;
        }
    }
}
