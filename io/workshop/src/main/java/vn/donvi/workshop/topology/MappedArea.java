package vn.donvi.workshop.topology;

import java.util.Map;
import org.locationtech.jts.geom.MultiPolygon;
import vn.donvi.workshop.source.SourceException;

/**
 * An area of a map.
 *
 * @param properties what the map says of it, each value as text
 * @param geometry its polygons, in degrees of longitude and latitude
 */
public record MappedArea(Map<String, String> properties, MultiPolygon geometry) {
    public MappedArea {
        properties = Map.copyOf(properties);
    }

    /**
     * A property.
     *
     * @throws SourceException if the map does not have it
     */
    public String get(String property) {
        String value = properties.get(property);
        if (value == null) {
            throw new SourceException("an area with " + properties + " has no property " + property);
        }
        return value;
    }
}
