package vn.donvi.pictures.map;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * Degrees to pixels: equirectangular, with the longitude shortened by the cosine of the mean latitude. Over a province
 * that is within some tenths of a percent of the true shape, over all Việt Nam within some four percent.
 */
final class MapProjection {
    private final AffineTransformation transformation;
    private final double width;
    private final double height;

    private MapProjection(AffineTransformation transformation, double width, double height) {
        this.transformation = transformation;
        this.width = width;
        this.height = height;
    }

    /** The projection of a view into a width or, if that would be too high, into a height. */
    static MapProjection of(Envelope view, double maxWidth, double maxHeight) {
        double shortening = Math.cos(Math.toRadians((view.getMinY() + view.getMaxY()) / 2));
        double degreesWide = view.getWidth() * shortening;
        double scale = Math.min(maxWidth / degreesWide, maxHeight / view.getHeight());
        AffineTransformation transformation = new AffineTransformation(
                scale * shortening, 0, -view.getMinX() * scale * shortening, 0, -scale, view.getMaxY() * scale);
        return new MapProjection(transformation, degreesWide * scale, view.getHeight() * scale);
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    Geometry project(Geometry degrees) {
        return transformation.transform(degrees);
    }

    /** The pixels of a point. */
    Coordinate project(double longitude, double latitude) {
        return transformation.transform(new Coordinate(longitude, latitude), new Coordinate());
    }
}
