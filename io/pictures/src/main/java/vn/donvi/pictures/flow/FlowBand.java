package vn.donvi.pictures.flow;

import java.util.OptionalDouble;
import vn.donvi.unit.UnitId;

/**
 * What moved from one version to another.
 *
 * @param source the version that ended
 * @param target the version that began
 * @param value how many people moved; empty if that is not known
 * @param isWhole whether the whole source moved; the border of a part is dashed
 * @param style the class of its colour
 * @param sentence what it is, for tooltips and screen readers
 */
public record FlowBand(
        UnitId source, UnitId target, OptionalDouble value, boolean isWhole, String style, String sentence) {}
