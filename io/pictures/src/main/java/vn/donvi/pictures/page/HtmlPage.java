package vn.donvi.pictures.page;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A page in one file, without network: for screens light and dark, large and small, for print, for the keyboard and for
 * screen readers. Its language is Vietnamese.
 */
public final class HtmlPage {
    private final String title;
    private final Markup body = new Markup();
    private final List<BarChart> charts = new ArrayList<>();

    public HtmlPage(String title, String subtitle) {
        this.title = title;
        body.element("h1", title).element("p", subtitle, "class", "subtitle").line();
    }

    /** Adds a heading. */
    public HtmlPage heading(String text) {
        body.element("h2", text).line();
        return this;
    }

    /** Adds sentences. */
    public HtmlPage notes(List<String> notes) {
        body.open("div", "class", "notes");
        notes.forEach(note -> body.element("p", note));
        body.close().line();
        return this;
    }

    /** Adds a table. */
    public HtmlPage table(FigureTable table) {
        table.write(body);
        return this;
    }

    /** Adds a picture with its legend, notes and tables. */
    public HtmlPage illustration(Illustration picture) {
        body.open("figure").line();
        body.element("p", "Dùng phím Tab và các phím mũi tên để xem từng phần của hình.", "class", "hint");
        body.open("div", "class", picture.isScaled() ? "picture map" : "picture scroll")
                .line();
        picture.write(body);
        body.close().line();
        if (!picture.legend().isEmpty()) {
            body.open("ul", "class", "legend", "aria-label", "Chú giải").line();
            for (LegendEntry entry : picture.legend()) {
                body.open("li").open("svg", "width", "14", "height", "14", "aria-hidden", "true");
                Illustration.swatch(body, entry.style(), 0, 0);
                body.close().element("span", entry.text()).close().line();
            }
            body.close().line();
        }
        body.open("figcaption");
        picture.notes().forEach(note -> body.element("p", note));
        body.close().close().line();
        picture.tables().forEach(this::table);
        return this;
    }

    /**
     * Adds a chart and a table of the same numbers.
     *
     * @param firstColumn what the categories are
     */
    public HtmlPage chart(BarChart chart, String firstColumn) {
        body.open("figure").line();
        body.element("h3", chart.title());
        body.open(
                "div",
                "class",
                "chart",
                "id",
                "chart-" + charts.size(),
                "tabindex",
                "0",
                "role",
                "img",
                "aria-label",
                chart.title() + ", " + chart.unit()
                        + ". Các phím mũi tên đọc từng cột; bảng dưới đây có cùng số liệu.");
        body.close().line();
        body.close().line();
        body.open("details").element("summary", "Bảng số liệu: " + chart.title());
        chart.table(firstColumn).write(body);
        body.close().line();
        charts.add(chart);
        return this;
    }

    /** The whole page. */
    public String html() {
        Markup page = new Markup()
                .html()
                .open("html", "lang", "vi")
                .line()
                .open("head")
                .line();
        page.leaf("meta", "charset", "utf-8").line();
        page.leaf("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.leaf("meta", "name", "color-scheme", "content", "light dark").line();
        // Nothing is fetched, not even by a mistake of ours.
        page.leaf(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:")
                .line();
        page.element("title", title).line();
        page.open("style")
                .raw(PageResources.text("picture.css") + PageResources.text("page.css"))
                .close()
                .line();
        page.close().line().open("body").line().open("main").line();
        page.raw(body.toString());
        page.close().line();
        page.open("div", "id", "tip", "role", "status", "aria-live", "polite", "hidden", "hidden")
                .close()
                .line();
        if (!charts.isEmpty()) {
            page.open("script", "type", "application/json", "id", "charts")
                    .raw(data())
                    .close()
                    .line();
            page.open("script")
                    .raw(PageResources.text(PageResources.ECHARTS))
                    .close()
                    .line();
        }
        page.open("script").raw(PageResources.text("page.js")).close().line();
        return page.close().line().close() + "\n";
    }

    /** The charts as JSON in which no text can end the script around it. */
    private String data() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            charts.forEach(chart -> chart.write(json));
            json.writeEndArray();
        }
        // Outside its strings JSON has no such character.
        return text.toString().replace("<", "\\u003c");
    }
}
