package vn.donvi.pictures.page;

/**
 * A line of a legend.
 *
 * @param style the classes of what it explains; with a bar between those that are drawn over each other
 * @param text what they mean
 */
public record LegendEntry(String style, String text) {}
