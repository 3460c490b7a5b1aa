package vn.donvi.vietnam.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import vn.donvi.csv.GazetteerCsv;
import vn.donvi.gazetteer.GazetteerImage;
import vn.donvi.gazetteer.InvalidGazetteerException;
import vn.donvi.problem.ProblemsException;
import vn.donvi.tables.AtomicFiles;

/**
 * The command that makes the image of the embedded gazetteer: {@code CompileTables FOLDER}. It reads the tables in the
 * folder, checks every invariant, and writes {@value #IMAGE} beside them. The same tables always give the same bytes. The
 * build of this module runs it on the folder of its compiled classes and resources.
 */
public final class CompileTables {
    /** The name of the image. */
    public static final String IMAGE = "gazetteer.image";

    private CompileTables() {}

    /**
     * Runs the command.
     *
     * @throws IOException if a table cannot be read or the image cannot be written
     * @throws ProblemsException if a row of a table has a problem, with all of them
     * @throws InvalidGazetteerException if the tables break an invariant, with every violation
     * @throws IllegalArgumentException if there is not exactly one argument
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("usage: CompileTables FOLDER");
        }
        Path folder = Path.of(args[0]);
        byte[] image = GazetteerImage.of(GazetteerCsv.read(folder));
        try (AtomicFiles files = new AtomicFiles()) {
            try (OutputStream out = files.open(folder.resolve(IMAGE))) {
                out.write(image);
            }
            files.commit();
        }
    }
}
