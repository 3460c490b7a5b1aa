package vn.donvi.vintage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A column of codes, with names if there are any, counted row by row. Each pair of code and name is kept once, so a
 * column may be larger than memory. Not thread-safe.
 *
 * <p>Blanks around codes and names do not matter. A blank code is only counted; a blank name counts as no name.
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

    /** The number of rows. */
    public long rows() {
        return rows;
    }

    /** The number of rows without a code. */
    public long blank() {
        return blank;
    }

    /** The number of pairs of code and name. */
    public int distinct() {
        return inOrder.size();
    }

    /** The pairs, in the order of their first rows. */
    List<Cell> cells() {
        return inOrder;
    }

    /** A pair of code and name, with its number of rows. */
    static final class Cell {
        final String code;
        /** Empty if there is no name. */
        final String name;

        long rows;

        Cell(String code, String name) {
            this.code = code;
            this.name = name;
        }
    }
}
