package vn.donvi.pictures.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;

/**
 * Bars of several series over the same categories. The page has the same numbers as a table.
 *
 * @param title what it shows
 * @param unit what is counted
 * @param direction which way the bars go, and whether those of a category stand on each other
 * @param categories the names of the categories, in order
 * @param series the series, each with a value for each category
 */
public record BarChart(String title, String unit, Direction direction, List<String> categories, List<Series> series) {
    /** Which way bars go. */
    public enum Direction {
        /** To the right, beside each other: for many categories with long names. */
        ACROSS,
        /** Upwards, beside each other. */
        UP,
        /** Upwards, on each other. */
        STACKED
    }

    /**
     * The bars of one colour.
     *
     * @param name what they are of
     * @param values a value for each category; an empty one is not known
     */
    public record Series(String name, List<OptionalDouble> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    public BarChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series each : series) {
            if (each.values().size() != categories.size()) {
                throw new IllegalArgumentException("'" + each.name() + "' has "
                        + each.values().size() + " values for " + categories.size() + " categories");
            }
        }
    }

    void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("title", title);
        json.writeStringProperty("unit", unit);
        json.writeBooleanProperty("across", direction == Direction.ACROSS);
        json.writeBooleanProperty("stacked", direction == Direction.STACKED);
        json.writeArrayPropertyStart("categories");
        categories.forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("series");
        for (Series each : series) {
            json.writeStartObject();
            json.writeStringProperty("name", each.name());
            json.writeArrayPropertyStart("values");
            for (OptionalDouble value : each.values()) {
                if (value.isPresent()) {
                    json.writeNumber(value.getAsDouble());
                } else {
                    json.writeNull();
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    FigureTable table(String firstColumn) {
        List<String> columns = new ArrayList<>(List.of(firstColumn));
        series.forEach(each -> columns.add("#" + each.name()));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            List<String> row = new ArrayList<>(List.of(categories.get(i)));
            for (Series each : series) {
                OptionalDouble value = each.values().get(i);
                row.add(value.isPresent() ? Vietnamese.number(value.getAsDouble(), 1) : Vietnamese.UNKNOWN);
            }
            rows.add(row);
        }
        return new FigureTable(title + " (" + unit + ")", columns, rows);
    }
}
