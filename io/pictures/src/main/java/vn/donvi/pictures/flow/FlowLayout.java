package vn.donvi.pictures.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import vn.donvi.unit.UnitId;

/**
 * The places of the bars of a flow. Units that merge stand under each other, and the merged one beside their middle. No
 * two bars of a column overlap.
 */
final class FlowLayout {
    static final double LINE = 15;
    /** The thickness of a bar or band of which the number of people is not known. */
    static final double THIN = 8;

    private static final double BELOW = 16;
    private static final double LARGEST_COLUMN = 300;
    private static final double LARGEST_BAR = 150;
    private static final double SMALLEST_BAR = 5;

    private final Map<UnitId, FlowNode> nodes = new LinkedHashMap<>();
    private final Map<UnitId, List<FlowBand>> incoming = new HashMap<>();
    private final Map<UnitId, Double> tops = new HashMap<>();
    private final double[] bottoms;
    private final double scale;

    private FlowLayout(List<FlowNode> nodes, List<FlowBand> bands) {
        nodes.forEach(node -> this.nodes.put(node.id(), node));
        bands.forEach(band ->
                incoming.computeIfAbsent(band.target(), id -> new ArrayList<>()).add(band));
        int columns = nodes.stream().mapToInt(FlowNode::lastColumn).max().orElse(0) + 1;
        this.bottoms = new double[columns];
        this.scale = scale(nodes, columns);
        Set<UnitId> placed = new LinkedHashSet<>();
        // From the latest units back, so that each comes with the units that it was made of.
        nodes.stream().filter(node -> node.lastColumn() == columns - 1).forEach(node -> place(node, placed));
        for (int i = nodes.size() - 1; i >= 0; i--) {
            place(nodes.get(i), placed);
        }
    }

    static FlowLayout of(List<FlowNode> nodes, List<FlowBand> bands) {
        return new FlowLayout(nodes, bands);
    }

    /** The pixels for a person. */
    private static double scale(List<FlowNode> nodes, int columns) {
        double[] sums = new double[columns];
        double largest = 0;
        for (FlowNode node : nodes) {
            double value = node.value().orElse(0);
            largest = Math.max(largest, value);
            for (int column = node.firstColumn(); column <= node.lastColumn(); column++) {
                sums[column] += value;
            }
        }
        double most = Arrays.stream(sums).max().orElse(0);
        return largest == 0 ? 0 : Math.min(LARGEST_COLUMN / most, LARGEST_BAR / largest);
    }

    private void place(FlowNode node, Set<UnitId> placed) {
        if (!placed.add(node.id())) {
            return;
        }
        double first = Double.MAX_VALUE;
        double last = 0;
        for (FlowBand band : incoming.getOrDefault(node.id(), List.of())) {
            FlowNode source = node(band.source());
            place(source, placed);
            // A source that is still being placed is one that this unit became: not in a true history.
            double top = tops.getOrDefault(source.id(), 0.0);
            first = Math.min(first, top);
            last = Math.max(last, top + height(source));
        }
        double top = first == Double.MAX_VALUE ? 0 : (first + last - height(node)) / 2;
        for (int column = node.firstColumn(); column <= node.lastColumn(); column++) {
            top = Math.max(top, bottoms[column]);
        }
        tops.put(node.id(), top);
        for (int column = node.firstColumn(); column <= node.lastColumn(); column++) {
            bottoms[column] = top + height(node) + BELOW;
        }
    }

    /** The version with an id. */
    FlowNode node(UnitId id) {
        return Objects.requireNonNull(nodes.get(id), "every band is between units of the flow");
    }

    /** The upper end of the label of a unit. */
    double top(FlowNode node) {
        return Objects.requireNonNull(tops.get(node.id()), "every unit is placed");
    }

    /** The upper end of the bar of a unit. */
    double barTop(FlowNode node) {
        return top(node) + node.label().size() * LINE + 3;
    }

    /** The thickness of the bar of a unit. */
    double bar(FlowNode node) {
        return node.value().isPresent() ? Math.max(SMALLEST_BAR, node.value().getAsDouble() * scale) : THIN;
    }

    /** The thickness of a band, before it is fitted to the bars at its ends. */
    double band(OptionalDouble value) {
        return value.isPresent() ? Math.max(1.5, value.getAsDouble() * scale) : THIN;
    }

    /** The height of the whole. */
    double height() {
        return Arrays.stream(bottoms).max().orElse(0);
    }

    int columns() {
        return bottoms.length;
    }

    private double height(FlowNode node) {
        return node.label().size() * LINE + 3 + bar(node);
    }
}
