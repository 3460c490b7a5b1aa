package vn.donvi.pictures.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.donvi.pictures.page.Markup;
import vn.donvi.pictures.page.Pixels;
import vn.donvi.unit.UnitId;

/** A flow over time: units are bars over the columns of their lives, and bands lead from each to what it became. */
public final class FlowDrawing implements Consumer<Markup> {
    /** The width of a column, in pixels: labels are broken to it. */
    public static final double COLUMN = 190;

    private static final double GAP = 100;
    private static final double HEADER_LINE = 15;

    private final List<FlowNode> nodes;
    private final List<FlowBand> bands;
    private final List<List<String>> headers;
    private final FlowLayout layout;
    private final double header;

    /**
     * @param nodes the units, in the order in which they are to be read
     * @param bands what moved between them
     * @param headers the lines between each column and the next: the day, and by which act
     */
    public FlowDrawing(List<FlowNode> nodes, List<FlowBand> bands, List<List<String>> headers) {
        this.nodes = List.copyOf(nodes);
        this.bands = List.copyOf(bands);
        this.headers = List.copyOf(headers);
        this.layout = FlowLayout.of(nodes, bands);
        int lines = headers.stream().mapToInt(List::size).max().orElse(0);
        this.header = lines == 0 ? 0 : lines * HEADER_LINE + 10;
    }

    /** The width of the drawing, in pixels. */
    public double width() {
        return layout.columns() * COLUMN + (layout.columns() - 1) * GAP;
    }

    /** The height of the drawing. */
    public double height() {
        return header + layout.height();
    }

    @Override
    public void accept(Markup svg) {
        for (int i = 0; i < headers.size(); i++) {
            header(svg, headers.get(i), right(i) + GAP / 2);
        }
        Map<FlowBand, Double> starts = starts(FlowBand::source, FlowBand::target);
        Map<FlowBand, Double> ends = starts(FlowBand::target, FlowBand::source);
        for (int column = 0; column < layout.columns(); column++) {
            for (FlowNode node : nodes) {
                if (node.firstColumn() == column) {
                    draw(svg, node);
                }
            }
            for (FlowBand band : bands) {
                if (layout.node(band.source()).lastColumn() == column) {
                    draw(svg, band, starts.getOrDefault(band, 0.0), ends.getOrDefault(band, 0.0));
                }
            }
        }
    }

    private void header(Markup svg, List<String> lines, double x) {
        svg.leaf(
                        "path",
                        "class",
                        "axis",
                        "d",
                        "M" + Pixels.of(x) + " " + Pixels.of(header - 6) + "V" + Pixels.of(height()))
                .line();
        double y = HEADER_LINE - 3;
        for (String line : lines) {
            svg.element("text", line, "class", "label bold", "x", Pixels.of(x), "y", Pixels.of(y))
                    .line();
            y += HEADER_LINE;
        }
    }

    private void draw(Markup svg, FlowNode node) {
        double x = left(node.firstColumn());
        svg.open("g", "class", "mark", "role", "img", "aria-label", node.sentence());
        svg.element("title", node.sentence());
        double y = header + layout.top(node) + FlowLayout.LINE - 3;
        for (int i = 0; i < node.label().size(); i++) {
            svg.element(
                    "text",
                    node.label().get(i),
                    "class",
                    i == 0 ? "label start bold" : "label start faint",
                    "x",
                    Pixels.of(x),
                    "y",
                    Pixels.of(y),
                    "aria-hidden",
                    "true");
            y += FlowLayout.LINE;
        }
        svg.leaf(
                "rect",
                "class",
                "shape " + node.style() + (node.value().isPresent() ? "" : " unknown"),
                "x",
                Pixels.of(x),
                "y",
                Pixels.of(header + layout.barTop(node)),
                "width",
                Pixels.of(right(node.lastColumn()) - x),
                "height",
                Pixels.of(layout.bar(node)));
        svg.close().line();
    }

    private void draw(Markup svg, FlowBand band, double start, double end) {
        FlowNode source = layout.node(band.source());
        FlowNode target = layout.node(band.target());
        double x = right(source.lastColumn());
        double far = left(target.firstColumn());
        double middle = (x + far) / 2;
        double thick = thickness(band, FlowBand::source, source);
        double thickAtEnd = thickness(band, FlowBand::target, target);
        String upper =
                "M" + point(x, start) + "C" + point(middle, start) + " " + point(middle, end) + " " + point(far, end);
        String lower = "L" + point(far, end + thickAtEnd) + "C" + point(middle, end + thickAtEnd) + " "
                + point(middle, start + thick) + " " + point(x, start + thick) + "Z";
        svg.open("g", "class", "mark", "role", "img", "aria-label", band.sentence());
        svg.element("title", band.sentence());
        svg.leaf(
                "path",
                "class",
                "shape " + band.style() + (band.isWhole() ? "" : " partial")
                        + (band.value().isPresent() ? "" : " unknown"),
                "d",
                upper + lower);
        svg.close().line();
    }

    /** Where each band begins at the bar of its end, from the top in the order of the bars at the other ends. */
    private Map<FlowBand, Double> starts(Function<FlowBand, UnitId> end, Function<FlowBand, UnitId> other) {
        Map<FlowBand, Double> starts = new HashMap<>();
        for (FlowNode node : nodes) {
            List<FlowBand> here = new ArrayList<>(bands.stream()
                    .filter(band -> end.apply(band).equals(node.id()))
                    .toList());
            here.sort(Comparator.comparingDouble(band -> layout.top(layout.node(other.apply(band)))));
            double y = header + layout.barTop(node);
            for (FlowBand band : here) {
                starts.put(band, y);
                y += thickness(band, end, node);
            }
        }
        return starts;
    }

    /** The thickness of a band at one end: with the others there it is at most as thick as the bar. */
    private double thickness(FlowBand band, Function<FlowBand, UnitId> end, FlowNode node) {
        double all = bands.stream()
                .filter(each -> end.apply(each).equals(node.id()))
                .mapToDouble(each -> layout.band(each.value()))
                .sum();
        double bar = layout.bar(node);
        return layout.band(band.value()) * (all > bar ? bar / all : 1);
    }

    private static double left(int column) {
        return column * (COLUMN + GAP);
    }

    private static double right(int column) {
        return left(column) + COLUMN;
    }

    private static String point(double x, double y) {
        return Pixels.of(x) + " " + Pixels.of(y);
    }
}
