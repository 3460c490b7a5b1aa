package vn.donvi.workshop.topology;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.donvi.workshop.source.SourceException;

/**
 * A map in TopoJSON with points on a grid ({@code transform}). Neighbours share the arcs of their border, so that no gap
 * and no overlap lies between them.
 *
 * <pre>{@code
 * for (MappedArea commune : Topology.read(file).areas("communes")) {
 *     System.out.println(commune.get("code") + " " + commune.geometry().getArea());
 * }
 * }</pre>
 *
 * <p>A polygon is as the map has it. It may cross itself where the map is coarse.
 */
public final class Topology {
    private final ArcTable arcs;
    private final JsonNode objects;

    private Topology(ArcTable arcs, JsonNode objects) {
        this.arcs = arcs;
        this.objects = objects;
    }

    /**
     * Reads a map.
     *
     * @throws IOException if the file cannot be read
     * @throws SourceException if it is no TopoJSON, or its points are on no grid
     */
    public static Topology read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (JacksonException | SourceException e) {
            throw new SourceException(file.getFileName() + ": " + e.getMessage());
        }
    }

    private static Topology read(InputStream in) {
        JsonNode root = new JsonMapper().readTree(in);
        if (!root.path("type").asString("").equals("Topology")) {
            throw new SourceException("no TopoJSON");
        }
        return new Topology(ArcTable.of(root.path("arcs"), root.path("transform")), root.path("objects"));
    }

    /**
     * The areas of a collection, in its order.
     *
     * @param object the name of the collection in the map
     * @throws SourceException if the map has no such collection, or one of its geometries is no polygon
     */
    public List<MappedArea> areas(String object) {
        JsonNode collection = objects.path(object);
        if (!collection.has("geometries")) {
            throw new SourceException("the map has " + objects.propertyNames() + ", and no collection " + object);
        }
        List<MappedArea> areas = new ArrayList<>();
        for (JsonNode geometry : collection.path("geometries")) {
            Map<String, String> properties = new LinkedHashMap<>();
            geometry.path("properties")
                    .properties()
                    .forEach(each ->
                            properties.put(each.getKey(), each.getValue().asString()));
            areas.add(new MappedArea(properties, polygons(geometry)));
        }
        return areas;
    }

    private MultiPolygon polygons(JsonNode geometry) {
        JsonNode parts = geometry.path("arcs");
        return switch (geometry.path("type").asString("")) {
            case "Polygon" -> ArcTable.geometry().createMultiPolygon(new Polygon[] {polygon(parts)});
            case "MultiPolygon" -> {
                Polygon[] polygons = new Polygon[parts.size()];
                for (int i = 0; i < polygons.length; i++) {
                    polygons[i] = polygon(parts.get(i));
                }
                yield ArcTable.geometry().createMultiPolygon(polygons);
            }
            default ->
                throw new SourceException("an area with " + geometry.path("properties") + " is " + geometry.path("type")
                        + " and no polygon");
        };
    }

    /** The polygon of some rings: the border, then the holes. */
    private Polygon polygon(JsonNode rings) {
        if (rings.isEmpty()) {
            return ArcTable.geometry().createPolygon();
        }
        LinearRing[] holes = new LinearRing[rings.size() - 1];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = arcs.ring(rings.get(i + 1));
        }
        return ArcTable.geometry().createPolygon(arcs.ring(rings.get(0)), holes);
    }
}
