package vn.donvi.pictures.page;

import java.util.List;

/**
 * The figures of a picture as a table, for who cannot see it and who wants to copy them.
 *
 * @param caption what the rows are
 * @param columns the names of the columns; that of a column of numbers begins with {@code #}
 * @param rows the cells, the name of the row first
 */
public record FigureTable(String caption, List<String> columns, List<List<String>> rows) {
    private static final String NUMBERS = "#";
    /** A text of at most so many letters is not broken into lines: a date, a code. */
    private static final int SHORT = 30;

    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    void write(Markup page) {
        page.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
        page.open("table").element("caption", caption).open("thead").open("tr");
        for (String column : columns) {
            page.element("th", column.replace(NUMBERS, ""), "scope", "col", "class", style(column));
        }
        page.close().close().open("tbody").line();
        for (List<String> row : rows) {
            page.open("tr").element("th", row.get(0), "scope", "row");
            for (int i = 1; i < row.size(); i++) {
                page.element("td", row.get(i), "class", style(columns.get(i), row.get(i)));
            }
            page.close().line();
        }
        page.close().close().close().line();
    }

    private static String style(String column, String text) {
        return !style(column).isEmpty() ? style(column) : text.length() <= SHORT ? "short" : "long";
    }

    private static String style(String column) {
        return column.startsWith(NUMBERS) ? "number" : "";
    }
}
