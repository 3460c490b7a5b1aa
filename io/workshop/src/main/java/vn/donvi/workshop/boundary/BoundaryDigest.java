package vn.donvi.workshop.boundary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.donvi.boundaries.topology.TopologyFormat;

/**
 * The command that makes the layers of {@code io/boundaries} of the maps: {@code BoundaryDigest SOURCES LAYERS}. The
 * same maps always give the same bytes.
 */
public final class BoundaryDigest {
    private BoundaryDigest() {}

    /**
     * Runs the command.
     *
     * @throws IOException if a map cannot be read or a layer cannot be written
     * @throws IllegalArgumentException if there are not exactly two arguments
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: BoundaryDigest SOURCES LAYERS");
        }
        write(Path.of(args[0]), Path.of(args[1]));
    }

    /** Writes both layers. */
    static void write(Path sources, Path layers) throws IOException {
        Path maps = sources.resolve("boundaries-2025");
        Files.createDirectories(layers);
        write(
                ArcMap.read(maps.resolve("vietnam-2025-20m.topojson"), "communes"),
                layers.resolve("communes-2025.topology"));
        write(
                ArcMap.read(maps.resolve("communes-2014.topojson"), "communes2014"),
                layers.resolve("communes-2014.topology"));
    }

    private static void write(ArcMap map, Path file) throws IOException {
        Files.write(file, TopologyFormat.write(Coast.of(map)));
    }
}
