package vn.donvi.boundaries.topology;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The form of a {@link Topology} in a resource. The bytes are not compressed, for the jar is.
 *
 * <pre>
 * "DVTOPO" and the version, 1 byte each letter, 1 byte
 * checksum                  8 bytes: CRC-32 of all that follows
 * scale                     4 doubles: west, south, steps of longitude and latitude
 * arcs                      number; of each: twice its points, plus 1 for a coast
 * columns                   of each arc the first as a difference from the last arc's first, then differences
 * rows                      likewise
 * faces                     number; of each: label, polygons; of each polygon: rings; of each ring: arcs and members
 * </pre>
 *
 * <p>Numbers are written seven bits a byte, lowest first; those that may be negative in zigzag. Another version is
 * refused: the resource and its reader are made together.
 */
public final class TopologyFormat {
    private static final byte[] MAGIC = {'D', 'V', 'T', 'O', 'P', 'O', 1};
    private static final int HEADER = MAGIC.length + Long.BYTES;

    private TopologyFormat() {}

    /** Writes a layer; always to the same bytes. */
    public static byte[] write(Topology topology) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(body)) {
            out.writeDouble(topology.scale().originLongitude());
            out.writeDouble(topology.scale().originLatitude());
            out.writeDouble(topology.scale().longitudeStep());
            out.writeDouble(topology.scale().latitudeStep());
            number(out, topology.arcs());
            for (int arc = 0; arc < topology.arcs(); arc++) {
                number(out, 2 * (topology.end(arc) - topology.start(arc)) + (topology.isCoast(arc) ? 1 : 0));
            }
            line(out, topology, topology.xs());
            line(out, topology, topology.ys());
            number(out, topology.faces().size());
            for (Topology.Face face : topology.faces()) {
                out.writeUTF(face.label());
                number(out, face.polygons().size());
                for (List<int[]> polygon : face.polygons()) {
                    number(out, polygon.size());
                    for (int[] ring : polygon) {
                        number(out, ring.length);
                        for (int member : ring) {
                            number(out, zigzag(member));
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new AssertionError("an array of bytes takes every byte", e);
        }
        byte[] bytes = body.toByteArray();
        return ByteBuffer.allocate(HEADER + bytes.length)
                .put(MAGIC)
                .putLong(checksum(bytes, 0))
                .put(bytes)
                .array();
    }

    /**
     * Reads a layer.
     *
     * @throws IOException if the bytes are not a layer of this version, or are damaged
     */
    public static Topology read(byte[] bytes) throws IOException {
        for (int i = 0; i < MAGIC.length; i++) {
            if (bytes.length < HEADER || bytes[i] != MAGIC[i]) {
                throw new IOException("the layer of boundaries is not one that this version of donvi reads");
            }
        }
        if (ByteBuffer.wrap(bytes, MAGIC.length, Long.BYTES).getLong() != checksum(bytes, HEADER)) {
            throw new IOException("the layer of boundaries is damaged: its checksum is another one");
        }
        try {
            return read(new Numbers(bytes, HEADER));
        } catch (EOFException | IllegalArgumentException e) {
            throw new IOException("the layer of boundaries is damaged: " + e.getMessage(), e);
        }
    }

    private static Topology read(Numbers in) throws IOException {
        GridScale scale = in.scale();
        int arcs = in.count();
        int[] starts = new int[arcs + 1];
        boolean[] coasts = new boolean[arcs];
        for (int arc = 0; arc < arcs; arc++) {
            int packed = in.number();
            coasts[arc] = (packed & 1) != 0;
            starts[arc + 1] = starts[arc] + (packed >>> 1);
        }
        int[] xs = in.line(starts);
        int[] ys = in.line(starts);
        int count = in.count();
        List<Topology.Face> faces = new ArrayList<>(count);
        for (int face = 0; face < count; face++) {
            String label = in.text();
            int polygons = in.count();
            List<List<int[]>> parts = new ArrayList<>(polygons);
            for (int polygon = 0; polygon < polygons; polygon++) {
                int rings = in.count();
                List<int[]> part = new ArrayList<>(rings);
                for (int ring = 0; ring < rings; ring++) {
                    int[] members = new int[in.count()];
                    for (int i = 0; i < members.length; i++) {
                        members[i] = unzigzag(in.number());
                    }
                    part.add(members);
                }
                parts.add(part);
            }
            faces.add(new Topology.Face(label, parts));
        }
        return Topology.of(scale, xs, ys, starts, coasts, faces);
    }

    private static long checksum(byte[] bytes, int from) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, bytes.length - from);
        return checksum.getValue();
    }

    private static void line(DataOutputStream out, Topology topology, int[] values) throws IOException {
        int lastStart = 0;
        for (int arc = 0; arc < topology.arcs(); arc++) {
            int last = lastStart;
            for (int i = topology.start(arc); i < topology.end(arc); i++) {
                number(out, zigzag(values[i] - last));
                last = values[i];
            }
            lastStart = values[topology.start(arc)];
        }
    }

    private static void number(DataOutputStream out, int value) throws IOException {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int zigzag(int value) {
        return (value << 1) ^ (value >> 31);
    }

    private static int unzigzag(int value) {
        return (value >>> 1) ^ -(value & 1);
    }

    /** The bytes of a layer as numbers, read one after the other. */
    private static final class Numbers {
        private final byte[] bytes;
        private int at;

        Numbers(byte[] bytes, int at) {
            this.bytes = bytes;
            this.at = at;
        }

        GridScale scale() throws IOException {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, at, bytes.length - at));
            GridScale scale = new GridScale(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
            at += 4 * Double.BYTES;
            return scale;
        }

        int number() throws EOFException {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                if (at == bytes.length) {
                    throw new EOFException("it ends too early");
                }
                byte next = bytes[at++];
                value |= (next & 0x7F) << shift;
                if (next >= 0) {
                    return value;
                }
            }
        }

        /** A number of things, each of which takes a byte or more. */
        int count() throws IOException {
            int count = number();
            if (count < 0 || count > bytes.length - at) {
                throw new EOFException("it has no room for " + Integer.toUnsignedString(count) + " things");
            }
            return count;
        }

        int[] line(int[] starts) throws IOException {
            int[] values = new int[starts[starts.length - 1]];
            int lastStart = 0;
            for (int arc = 0; arc + 1 < starts.length; arc++) {
                int last = lastStart;
                for (int i = starts[arc]; i < starts[arc + 1]; i++) {
                    last += unzigzag(number());
                    values[i] = last;
                }
                lastStart = starts[arc] < starts[arc + 1] ? values[starts[arc]] : lastStart;
            }
            return values;
        }

        String text() throws EOFException {
            if (bytes.length - at < 2) {
                throw new EOFException("it ends too early");
            }
            int length = ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
            at += 2;
            if (bytes.length - at < length) {
                throw new EOFException("it ends too early");
            }
            String text = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
            return text;
        }
    }
}
