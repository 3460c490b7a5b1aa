package vn.donvi.boundaries.topology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small layers for tests: squares of a map of letters. Each letter is a face, a space is nobody. */
public final class Squares {
    private Squares() {}

    /**
     * A layer of a map of letters, with the north on top. Each edge between two squares is an arc; a face has a polygon for
     * each of its squares, so that faces of any form come out.
     *
     * @param side the steps of the grid across a square
     */
    public static Topology of(int side, String... rows) {
        return leaning(0, side, rows);
    }

    /** Like {@link #of}, but each row of the map lies a number of steps farther east than the one below it. */
    public static Topology leaning(int steps, int side, String... rows) {
        Map<String, Integer> arcs = new LinkedHashMap<>();
        List<int[]> lines = new ArrayList<>();
        Map<String, List<List<int[]>>> faces = new LinkedHashMap<>();
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length(); column++) {
                char letter = rows[row].charAt(column);
                if (letter != ' ') {
                    int west = column * side;
                    int south = (rows.length - 1 - row) * side;
                    int[] ring = {
                        arc(west, south, west + side, south, arcs, lines),
                        arc(west + side, south, west + side, south + side, arcs, lines),
                        -1 - arc(west, south + side, west + side, south + side, arcs, lines),
                        -1 - arc(west, south, west, south + side, arcs, lines)
                    };
                    faces.computeIfAbsent(String.valueOf(letter), key -> new ArrayList<>())
                            .add(List.of(ring));
                }
            }
        }
        int[] xs = new int[2 * lines.size()];
        int[] ys = new int[2 * lines.size()];
        int[] starts = new int[lines.size() + 1];
        for (int arc = 0; arc < lines.size(); arc++) {
            int[] line = lines.get(arc);
            xs[2 * arc] = line[0] + line[1] / side * steps;
            ys[2 * arc] = line[1];
            xs[2 * arc + 1] = line[2] + line[3] / side * steps;
            ys[2 * arc + 1] = line[3];
            starts[arc + 1] = 2 * arc + 2;
        }
        List<Topology.Face> named = new ArrayList<>();
        faces.forEach((letter, polygons) -> named.add(new Topology.Face(letter, polygons)));
        return Topology.of(new GridScale(100, 10, 0.001, 0.001), xs, ys, starts, new boolean[lines.size()], named);
    }

    private static int arc(int x1, int y1, int x2, int y2, Map<String, Integer> arcs, List<int[]> lines) {
        return arcs.computeIfAbsent(x1 + "," + y1 + "," + x2 + "," + y2, key -> {
            lines.add(new int[] {x1, y1, x2, y2});
            return lines.size() - 1;
        });
    }
}
