package vn.donvi.pictures.page;

/**
 * A line of a legend.
 *
 * @param style the classes of the areas that it explains, with blanks between
 * @param text what they mean
 */
public record LegendEntry(String style, String text) {}
