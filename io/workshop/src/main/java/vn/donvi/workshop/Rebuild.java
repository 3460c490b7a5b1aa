package vn.donvi.workshop;

import java.io.IOException;
import java.nio.file.Path;
import vn.donvi.code.CodeRegister;
import vn.donvi.csv.CsvTable;
import vn.donvi.csv.GazetteerCsv;
import vn.donvi.csv.PartyRegisterCsv;
import vn.donvi.tables.AtomicFiles;
import vn.donvi.tables.gazetteer.ForeignCodeSchema;
import vn.donvi.workshop.source.SourceFiles;

/**
 * The command that makes the embedded data: {@code Rebuild SOURCES FACTS DATA}. {@code SOURCES} is the folder of the
 * sources, {@code FACTS} the folder with {@code errata.csv}, {@code readings.csv}, {@code spellings.csv}, {@code
 * party.csv}, {@code acts.csv}, {@code wrong-days.csv} and the tables of {@code codes}, and {@code DATA} the folder to which the tables and {@code QUALITY.md} are written. The same sources
 * always give the same bytes.
 */
public final class Rebuild {
    private Rebuild() {}

    /**
     * Runs the command.
     *
     * @throws IOException if a source cannot be read or a table cannot be written
     * @throws IllegalArgumentException if there are not exactly three arguments
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: Rebuild SOURCES FACTS DATA");
        }
        Path data = Path.of(args[2]);
        GazetteerBuild build = GazetteerBuild.of(SourceFiles.read(Path.of(args[0]), Path.of(args[1])));
        GazetteerCsv.write(build.gazetteer(), data);
        PartyRegisterCsv.write(build.party(), data);
        CodeRegister codes = PublishedCodes.read(Path.of(args[1]).resolve(PublishedCodes.FOLDER), build.gazetteer());
        CsvTable.of(ForeignCodeSchema.CODES).write(codes.codes(), data.resolve("codes.csv"));
        AtomicFiles.write(data.resolve("QUALITY.md"), out -> out.write(build.quality()));
    }
}
