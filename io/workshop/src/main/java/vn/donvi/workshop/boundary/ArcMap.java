package vn.donvi.workshop.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.donvi.boundaries.topology.GridScale;
import vn.donvi.boundaries.topology.Topology;
import vn.donvi.workshop.source.SourceException;

/**
 * A map in TopoJSON with points on a grid, as arcs and faces. A face is an area of one collection of the map, labelled
 * with its code. An area without a polygon is left out.
 *
 * @param scale the grid
 * @param arcs the points of each arc, columns and rows by turns
 * @param faces the areas, by code
 */
public record ArcMap(GridScale scale, List<int[]> arcs, List<Topology.Face> faces) {
    /**
     * Reads a collection of a map.
     *
     * @throws IOException if the file cannot be read
     * @throws SourceException if it is no such map
     */
    public static ArcMap read(Path file, String collection) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            JsonNode root = new JsonMapper().readTree(in);
            if (!root.at("/objects/" + collection).has("geometries") || !root.has("transform")) {
                throw new SourceException(file.getFileName() + ": not a TopoJSON on a grid with " + collection);
            }
            return of(root, collection);
        } catch (JacksonException e) {
            throw new SourceException(file.getFileName() + ": " + e.getMessage());
        }
    }

    private static ArcMap of(JsonNode root, String collection) {
        List<int[]> arcs = new ArrayList<>();
        for (JsonNode arc : root.path("arcs")) {
            arcs.add(points(arc));
        }
        List<Topology.Face> faces = new ArrayList<>();
        for (JsonNode area : root.at("/objects/" + collection + "/geometries")) {
            List<List<int[]>> polygons = polygons(area);
            if (!polygons.isEmpty()) {
                faces.add(new Topology.Face(area.at("/properties/code").asString(), polygons));
            }
        }
        JsonNode scale = root.at("/transform/scale");
        JsonNode corner = root.at("/transform/translate");
        return new ArcMap(
                new GridScale(
                        corner.get(0).asDouble(),
                        corner.get(1).asDouble(),
                        scale.get(0).asDouble(),
                        scale.get(1).asDouble()),
                arcs,
                faces);
    }

    /** The points of an arc, which the map has as differences from the point before. */
    private static int[] points(JsonNode arc) {
        int[] points = new int[2 * arc.size()];
        int x = 0;
        int y = 0;
        for (int i = 0; i < arc.size(); i++) {
            x += arc.get(i).get(0).asInt();
            y += arc.get(i).get(1).asInt();
            points[2 * i] = x;
            points[2 * i + 1] = y;
        }
        return points;
    }

    private static List<List<int[]>> polygons(JsonNode area) {
        List<List<int[]>> polygons = new ArrayList<>();
        switch (area.path("type").asString("")) {
            case "Polygon" -> polygons.add(rings(area.path("arcs")));
            case "MultiPolygon" -> area.path("arcs").forEach(polygon -> polygons.add(rings(polygon)));
            case "" -> {
                // An area whose polygon was lost when the map was simplified.
            }
            default -> throw new SourceException(area.path("properties") + " is " + area.path("type"));
        }
        return polygons;
    }

    private static List<int[]> rings(JsonNode polygon) {
        List<int[]> rings = new ArrayList<>();
        for (JsonNode ring : polygon) {
            int[] members = new int[ring.size()];
            for (int i = 0; i < members.length; i++) {
                members[i] = ring.get(i).asInt();
            }
            rings.add(members);
        }
        return rings;
    }

    /** The same map with an arc cut in two at one of its points, neither the first nor the last. */
    ArcMap cut(int arc, int point) {
        int[] points = arcs.get(arc);
        int added = arcs.size();
        List<int[]> more = new ArrayList<>(arcs);
        more.set(arc, Arrays.copyOf(points, 2 * point + 2));
        more.add(Arrays.copyOfRange(points, 2 * point, points.length));
        List<Topology.Face> changed = new ArrayList<>();
        for (Topology.Face face : faces) {
            List<List<int[]>> polygons = new ArrayList<>();
            for (List<int[]> rings : face.polygons()) {
                polygons.add(rings.stream().map(ring -> cut(ring, arc, added)).toList());
            }
            changed.add(new Topology.Face(face.label(), polygons));
        }
        return new ArcMap(scale, more, changed);
    }

    private static int[] cut(int[] ring, int arc, int added) {
        return Arrays.stream(ring)
                .flatMap(member -> {
                    if (member == arc) {
                        return IntStream.of(arc, added);
                    }
                    return member == -1 - arc ? IntStream.of(-1 - added, member) : IntStream.of(member);
                })
                .toArray();
    }

    /** The same map as a layer in which no arc is told to be a coast. */
    public Topology topology() {
        return topology(new boolean[arcs.size()]);
    }

    /** The same map as a layer, with whether each arc is a coast. */
    Topology topology(boolean[] coasts) {
        int[] starts = new int[arcs.size() + 1];
        for (int arc = 0; arc < arcs.size(); arc++) {
            starts[arc + 1] = starts[arc] + arcs.get(arc).length / 2;
        }
        int[] xs = new int[starts[arcs.size()]];
        int[] ys = new int[xs.length];
        for (int arc = 0; arc < arcs.size(); arc++) {
            int[] points = arcs.get(arc);
            for (int i = 0; i < points.length / 2; i++) {
                xs[starts[arc] + i] = points[2 * i];
                ys[starts[arc] + i] = points[2 * i + 1];
            }
        }
        return Topology.of(scale, xs, ys, starts, coasts, faces);
    }
}
