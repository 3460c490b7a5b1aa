package vn.donvi.workshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.donvi.code.CodeRegister;
import vn.donvi.code.ForeignCode;
import vn.donvi.csv.CsvTable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.tables.gazetteer.ForeignCodeSchema;
import vn.donvi.workshop.source.SourceException;

/** The codes of other systems, from tables that are kept by hand, one a system, each row with its source. */
final class PublishedCodes {
    static final String FOLDER = "codes";

    private PublishedCodes() {}

    /**
     * The register of the codes in a folder of tables.
     *
     * @throws SourceException if a row has no source
     * @throws vn.donvi.problem.ProblemsException if a row cannot be read
     * @throws vn.donvi.gazetteer.InvalidRegisterException if a code is of a unit that the gazetteer does not have
     */
    static CodeRegister read(Path folder, Gazetteer gazetteer) throws IOException {
        List<ForeignCode> codes = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                List<ForeignCode> read =
                        CsvTable.of(ForeignCodeSchema.CODES).read(file).orThrow();
                for (ForeignCode code : read) {
                    if (code.source().isBlank()) {
                        throw new SourceException(
                                file.getFileName() + ": " + code + " of " + code.unit() + " has no source");
                    }
                }
                codes.addAll(read);
            }
        }
        return CodeRegister.of(gazetteer, codes);
    }
}
