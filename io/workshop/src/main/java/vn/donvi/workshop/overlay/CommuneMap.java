package vn.donvi.workshop.overlay;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import vn.donvi.boundaries.topology.Polygons;
import vn.donvi.boundaries.topology.Topology;
import vn.donvi.workshop.source.SourceException;

/** The polygons of communes on a day, by code. */
final class CommuneMap {
    /** The length of a degree of latitude in the middle of the country, in km. */
    private static final double DEGREE_OF_LATITUDE = 110.7;
    /** The length of a degree of longitude on the equator, in km. */
    private static final double DEGREE_OF_LONGITUDE = 111.32;

    private final Map<String, Geometry> byCode = new TreeMap<>();
    private final STRtree index = new STRtree();

    private CommuneMap() {}

    /**
     * The communes of a map; polygons that cross themselves are mended.
     *
     * @throws SourceException if two have one code
     */
    static CommuneMap of(Topology topology) {
        CommuneMap map = new CommuneMap();
        Polygons polygons = new Polygons(topology);
        for (int face = 0; face < topology.faces().size(); face++) {
            String code = topology.faces().get(face).label();
            Geometry geometry = GeometryFixer.fix(polygons.face(face));
            if (map.byCode.put(code, geometry) != null) {
                throw new SourceException("two polygons of " + code);
            }
            map.index.insert(geometry.getEnvelopeInternal(), code);
        }
        map.index.build();
        return map;
    }

    Set<String> codes() {
        return byCode.keySet();
    }

    /** The polygons of some communes as one. */
    Geometry union(Collection<String> codes) {
        Geometry sum = null;
        for (String code : codes) {
            Geometry geometry = byCode.get(code);
            if (geometry == null) {
                throw new SourceException("no polygon of " + code);
            }
            sum = sum == null ? geometry : OverlayNGRobust.overlay(sum, geometry, OverlayNG.UNION);
        }
        if (sum == null) {
            throw new SourceException("no communes");
        }
        return sum;
    }

    /** The area in km² of what lies of a geometry in each commune of this map; no commune in which nothing lies. */
    Map<String, Double> within(Geometry geometry) {
        Map<String, Double> areas = new TreeMap<>();
        for (Object found : index.query(geometry.getEnvelopeInternal())) {
            String code = (String) found;
            Geometry common = OverlayNGRobust.overlay(geometry, union(Set.of(code)), OverlayNG.INTERSECTION);
            if (common.getArea() > 0) {
                areas.put(code, km2(common));
            }
        }
        return areas;
    }

    /** The area of a geometry of the size of a commune, in km², right to about 0.2 %. */
    static double km2(Geometry geometry) {
        double latitude = Math.toRadians(geometry.getEnvelopeInternal().centre().getY());
        return geometry.getArea() * DEGREE_OF_LATITUDE * DEGREE_OF_LONGITUDE * Math.cos(latitude);
    }
}
