package vn.donvi.vietnam.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import vn.donvi.csv.GazetteerCsv;
import vn.donvi.csv.PartyRegisterCsv;

/**
 * The command that makes the embedded data: {@code Rebuild SOURCES DATA}, where {@code SOURCES} is the folder of the
 * sources and {@code DATA} the one with {@code errata.csv}, {@code readings.csv}, {@code spellings.csv} and {@code party.csv}, to which the tables and
 * {@code QUALITY.md} are written. The same sources always give the same bytes.
 */
public final class Rebuild {
    private Rebuild() {}

    /**
     * Runs the command.
     *
     * @throws IOException if a source cannot be read or a table not be written
     * @throws IllegalArgumentException if there are not two arguments
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: Rebuild SOURCES DATA");
        }
        Path data = Path.of(args[1]);
        GazetteerBuild build = GazetteerBuild.of(Sources.read(Path.of(args[0]), data));
        GazetteerCsv.write(build.gazetteer(), data);
        PartyRegisterCsv.write(build.party(), data);
        Path written = Files.writeString(
                Files.createTempFile(data, "quality", ".tmp"), build.quality(), StandardCharsets.UTF_8);
        Files.move(
                written,
                data.resolve("QUALITY.md"),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }
}
