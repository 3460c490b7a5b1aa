package vn.donvi.workshop;

import java.io.IOException;
import java.nio.file.Path;
import vn.donvi.code.CodeRegister;
import vn.donvi.csv.CsvTable;
import vn.donvi.csv.GazetteerCsv;
import vn.donvi.csv.PartyRegisterCsv;
import vn.donvi.tables.AtomicFiles;
import vn.donvi.tables.gazetteer.ForeignCodeSchema;
import vn.donvi.tables.seat.SeatSchema;
import vn.donvi.workshop.source.SourceFiles;

/**
 * The command that makes the embedded data: {@code Rebuild FACTS DATA}. {@code FACTS} is the folder with the tables of
 * facts, whose {@code SOURCES.md} says where each is from, and {@code DATA} the folder to which the tables and {@code
 * QUALITY.md} are written. Nothing else is read. The same facts always give the same bytes.
 */
public final class Rebuild {
    private Rebuild() {}

    /**
     * Runs the command.
     *
     * @throws IOException if a table of facts cannot be read or a table cannot be written
     * @throws IllegalArgumentException if there are not exactly two arguments
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: Rebuild FACTS DATA");
        }
        Path data = Path.of(args[1]);
        GazetteerBuild build = GazetteerBuild.of(SourceFiles.read(Path.of(args[0])));
        GazetteerCsv.write(build.gazetteer(), data);
        PartyRegisterCsv.write(build.party(), data);
        CodeRegister codes = PublishedCodes.read(Path.of(args[0]).resolve(PublishedCodes.FOLDER), build.gazetteer());
        CsvTable.of(ForeignCodeSchema.CODES).write(codes.codes(), data.resolve("codes.csv"));
        CsvTable.of(SeatSchema.SEATS).write(build.seats().seats(), data.resolve("seats.csv"));
        PublishedStandards.copy(Path.of(args[0]).resolve(PublishedStandards.FOLDER), data);
        PublishedEligibility.copy(Path.of(args[0]).resolve(PublishedEligibility.FOLDER), data);
        AtomicFiles.write(data.resolve("QUALITY.md"), out -> out.write(build.quality()));
    }
}
