package vn.donvi.pictures.map;

import org.locationtech.jts.geom.Geometry;

/**
 * An area on a map.
 *
 * @param geometry its polygons, in degrees, longitude first
 * @param style the class of its colour; with a bar between several, it is drawn once for each
 * @param label the text in it, if there is room; may be empty
 * @param isLabelNeeded whether the text is written even if there is no room, as a number to look up is
 * @param sentence what it is, for tooltips and screen readers; empty for an area that is only there to see others by
 */
public record MapArea(Geometry geometry, String style, String label, boolean isLabelNeeded, String sentence) {
    /** An area that is only there to see others by. */
    public static MapArea background(Geometry geometry, String style, String label) {
        return new MapArea(geometry, style, label, false, "");
    }
}
