package vn.donvi.pictures.flow;

import java.util.List;
import java.util.OptionalDouble;
import vn.donvi.unit.UnitId;

/**
 * A version of a unit in a flow: a bar over the columns of its life.
 *
 * @param id the version
 * @param firstColumn the column of time in which it begins
 * @param lastColumn the column in which it ends, not before the first
 * @param value how many people; empty if that is not known
 * @param style the class of its colour
 * @param label the lines above the bar, its name first
 * @param sentence what it is, for tooltips and screen readers
 */
public record FlowNode(
        UnitId id,
        int firstColumn,
        int lastColumn,
        OptionalDouble value,
        String style,
        List<String> label,
        String sentence) {
    public FlowNode {
        label = List.copyOf(label);
        if (firstColumn < 0 || lastColumn < firstColumn) {
            throw new IllegalArgumentException(id + " goes from column " + firstColumn + " to " + lastColumn);
        }
    }
}
