package vn.donvi.pictures.page;

import java.util.List;
import java.util.function.Consumer;

/**
 * A picture with all that belongs to it, as a graphic for documents and as a page.
 *
 * @param title what it shows
 * @param subtitle where and when
 * @param width the width of the drawing, in pixels
 * @param height the height of the drawing
 * @param drawing draws it, from the corner at the upper left
 * @param legend what its colours mean
 * @param notes dates, sources, limits: sentences
 * @param tables the figures in it
 * @param isScaled whether a small screen shows it smaller; else it is scrolled
 */
public record Illustration(
        String title,
        String subtitle,
        double width,
        double height,
        Consumer<Markup> drawing,
        List<LegendEntry> legend,
        List<String> notes,
        List<FigureTable> tables,
        boolean isScaled) {
    private static final double MARGIN = 16;
    private static final double TITLE_SIZE = 20;
    private static final double SIZE = 13;
    private static final double LINE = 18;
    private static final double SWATCH = 14;
    private static final double LEGEND_COLUMN = 240;

    public Illustration {
        legend = List.copyOf(legend);
        notes = List.copyOf(notes);
        tables = List.copyOf(tables);
    }

    /** A file of SVG, with title, legend and notes in the graphic. */
    public String svg() {
        double full = Math.max(width, 2 * LEGEND_COLUMN) + 2 * MARGIN;
        Markup body = new Markup();
        double y = MARGIN + TITLE_SIZE;
        for (String line : Pixels.lines(title, full - 2 * MARGIN, TITLE_SIZE)) {
            text(body, "heading", line, MARGIN, y);
            y += TITLE_SIZE + 4;
        }
        for (String line : Pixels.lines(subtitle, full - 2 * MARGIN, SIZE)) {
            text(body, "note", line, MARGIN, y - 4);
            y += LINE;
        }
        body.open("g", "transform", "translate(" + Pixels.of(MARGIN) + " " + Pixels.of(y) + ")")
                .line();
        drawing.accept(body);
        body.close().line();
        y = legend(body, y + height + MARGIN, full - 2 * MARGIN);
        for (String note : notes) {
            for (String line : Pixels.lines(note, full - 2 * MARGIN, SIZE - 1)) {
                text(body, "note", line, MARGIN, y + SIZE);
                y += LINE - 2;
            }
        }
        Markup file = open(new Markup(), full, y + MARGIN, "http://www.w3.org/2000/svg");
        file.element("style", PageResources.text("picture.css")).line();
        file.leaf("rect", "class", "paper", "width", Pixels.of(full), "height", Pixels.of(y + MARGIN))
                .line();
        return file.raw(body.toString()).close() + "\n";
    }

    /** A page of HTML that needs nothing else. */
    public String html() {
        return new HtmlPage(title, subtitle).illustration(this).html();
    }

    /** Writes the drawing alone, for a page that has the legend and the notes as text. */
    void write(Markup page) {
        open(page, width, height, "");
        drawing.accept(page);
        page.close().line();
    }

    private Markup open(Markup markup, double fullWidth, double fullHeight, String namespace) {
        boolean isFile = !namespace.isEmpty();
        markup.open(
                "svg",
                "xmlns",
                namespace,
                "viewBox",
                "0 0 " + Pixels.of(fullWidth) + " " + Pixels.of(fullHeight),
                "width",
                Pixels.of(fullWidth),
                "height",
                Pixels.of(fullHeight),
                "role",
                isFile ? "img" : "group",
                "lang",
                "vi",
                "aria-label",
                title + ". " + subtitle);
        if (isFile) {
            markup.element("title", title).element("desc", subtitle + " " + String.join(" ", notes));
        }
        markup.line().open("defs").line();
        hatch(markup, "hatch", "M0 6L6 0", 6);
        hatch(markup, "part", "M0 0L10 10", 10);
        return markup.close().line();
    }

    private static void hatch(Markup markup, String id, String line, int size) {
        String length = Integer.toString(size);
        markup.open("pattern", "id", id, "width", length, "height", length, "patternUnits", "userSpaceOnUse");
        if (id.equals("hatch")) {
            markup.leaf("rect", "class", "hatch-ground", "width", length, "height", length);
        }
        markup.leaf("path", "class", "hatch-line", "d", line).close().line();
    }

    /** Draws the legend in columns and returns the height below it. */
    private double legend(Markup body, double top, double wide) {
        int columns = Math.max(1, (int) (wide / LEGEND_COLUMN));
        double column = wide / columns;
        double y = top;
        for (int first = 0; first < legend.size(); first += columns) {
            double lowest = y;
            for (int i = first; i < Math.min(first + columns, legend.size()); i++) {
                double x = MARGIN + (i - first) * column;
                swatch(body, legend.get(i).style(), x, y);
                double line = y;
                for (String text : Pixels.lines(legend.get(i).text(), column - 2 * SWATCH - 8, SIZE)) {
                    text(body, "note", text, x + 2 * SWATCH - 6, line + SIZE - 1);
                    line += LINE;
                }
                lowest = Math.max(lowest, line);
            }
            y = lowest + 2;
        }
        return y + (legend.isEmpty() ? 0 : 6);
    }

    static void swatch(Markup body, String style, double x, double y) {
        for (String each : style.split("\\|", -1)) {
            body.leaf(
                            "rect",
                            "class",
                            each,
                            "x",
                            Pixels.of(x),
                            "y",
                            Pixels.of(y),
                            "width",
                            Pixels.of(SWATCH),
                            "height",
                            Pixels.of(SWATCH))
                    .line();
        }
    }

    private static void text(Markup body, String style, String text, double x, double y) {
        body.element("text", text, "class", style, "x", Pixels.of(x), "y", Pixels.of(y))
                .line();
    }
}
