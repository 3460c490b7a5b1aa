package vn.donvi.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.party.InvalidPartyRegisterException;
import vn.donvi.party.PartyRegister;
import vn.donvi.problem.Location;
import vn.donvi.problem.Problem;
import vn.donvi.problem.ProblemsException;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.AtomicFiles;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.gazetteer.DocumentSchema;
import vn.donvi.tables.party.PartyCommitteeSchema;
import vn.donvi.tables.party.PartyFigureSchema;
import vn.donvi.tables.party.PartyOrganizationSchema;
import vn.donvi.tables.party.PartyPostSchema;
import vn.donvi.tables.party.PartySessionSchema;
import vn.donvi.tables.schema.Schema;

/**
 * A register of party organisations as a folder of tables: {@link PartyOrganizationSchema party_organizations.csv},
 * {@link PartyFigureSchema party_figures.csv}, {@link PartyCommitteeSchema party_committees.csv}, {@link
 * PartyPostSchema party_posts.csv}, {@link PartySessionSchema party_sessions.csv}, and {@code party_documents.csv}. The
 * last one has the columns of {@link DocumentSchema}, and lists the documents and publications that the gazetteer does
 * not list. The folder can be that of the gazetteer.
 *
 * <pre>{@code
 * PartyRegister register = PartyRegisterCsv.read(gazetteer, Path.of("gazetteer"));
 * PartyRegisterCsv.write(register, Path.of("copy")); // the same bytes again
 * }</pre>
 */
public final class PartyRegisterCsv {
    private static final String DOCUMENTS = "party_documents.csv";

    private PartyRegisterCsv() {}

    /**
     * Reads a folder.
     *
     * @throws UnreadableFileException if the folder or a file is missing, or if a file is not UTF-8 or too large, or
     *     has a wrong header
     * @throws IOException if a file cannot be read
     * @throws ProblemsException if a row of any file has a problem, with all of them in the order of the files
     * @throws InvalidPartyRegisterException if the tables do not make a register on the gazetteer
     */
    public static PartyRegister read(Gazetteer gazetteer, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableFileException(Location.of(folder.toString()), "there is no such folder");
        }
        return read(gazetteer, name -> Input.of(folder.resolve(name)).open());
    }

    /**
     * Reads the files that {@code files} opens, like {@link #read(Gazetteer, Path)}.
     *
     * @throws UnreadableFileException if a file is missing, is not UTF-8 or too large, or has a wrong header
     * @throws IOException if a file cannot be read
     * @throws ProblemsException if a row of any file has a problem, with all of them in the order of the files
     * @throws InvalidPartyRegisterException if the tables do not make a register on the gazetteer
     */
    public static PartyRegister read(Gazetteer gazetteer, CsvFiles files) throws IOException {
        return builder(gazetteer, files).build();
    }

    /**
     * Reads the files into a builder, for who adds to the register or adapts it before it is checked.
     *
     * @throws UnreadableFileException if a file is missing, is not UTF-8 or too large, or has a wrong header
     * @throws IOException if a file cannot be read
     * @throws ProblemsException if a row of any file has a problem, with all of them in the order of the files
     */
    public static PartyRegister.Builder builder(Gazetteer gazetteer, CsvFiles files) throws IOException {
        Reading reading = new Reading(files);
        PartyRegister.Builder register = PartyRegister.builder(gazetteer)
                .addDocuments(reading.all(DocumentSchema.DOCUMENTS, DOCUMENTS))
                .addOrganizations(
                        reading.all(PartyOrganizationSchema.ORGANIZATIONS, file(PartyOrganizationSchema.ORGANIZATIONS)))
                .addFigures(reading.all(PartyFigureSchema.FIGURES, file(PartyFigureSchema.FIGURES)))
                .addCommittees(reading.all(PartyCommitteeSchema.COMMITTEES, file(PartyCommitteeSchema.COMMITTEES)))
                .addHoldings(reading.all(PartyPostSchema.POSTS, file(PartyPostSchema.POSTS)))
                .addSessions(reading.all(PartySessionSchema.SESSIONS, file(PartySessionSchema.SESSIONS)));
        if (!reading.problems.isEmpty()) {
            throw new ProblemsException(reading.problems);
        }
        return register;
    }

    /**
     * Writes a register to a folder, which is made if it does not exist. No file is replaced before all are written.
     * Then each is replaced in one step.
     *
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if a row has a value that cannot be read back, such as a text with a NUL or a
     *     byte order mark in it
     */
    public static void write(PartyRegister register, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (AtomicFiles files = new AtomicFiles()) {
            add(
                    files,
                    folder.resolve(DOCUMENTS),
                    DocumentSchema.DOCUMENTS,
                    register.documents().values());
            add(
                    files,
                    folder.resolve(file(PartyOrganizationSchema.ORGANIZATIONS)),
                    PartyOrganizationSchema.ORGANIZATIONS,
                    register.organizations());
            add(files, folder.resolve(file(PartyFigureSchema.FIGURES)), PartyFigureSchema.FIGURES, register.figures());
            add(
                    files,
                    folder.resolve(file(PartyCommitteeSchema.COMMITTEES)),
                    PartyCommitteeSchema.COMMITTEES,
                    register.committees());
            add(files, folder.resolve(file(PartyPostSchema.POSTS)), PartyPostSchema.POSTS, register.holdings());
            add(
                    files,
                    folder.resolve(file(PartySessionSchema.SESSIONS)),
                    PartySessionSchema.SESSIONS,
                    register.sessions());
            files.commit();
        }
    }

    private static String file(Schema<?> schema) {
        return schema.name() + ".csv";
    }

    private static <T> void add(AtomicFiles files, Path file, Schema<T> schema, Collection<T> rows) throws IOException {
        files.add(file, out -> CsvTable.of(schema).write(rows, Output.to(out), CsvOptions.STANDARD));
    }

    private static final class Reading {
        private final CsvFiles files;
        private final List<Problem> problems = new ArrayList<>();

        Reading(CsvFiles files) {
            this.files = files;
        }

        <T> List<T> all(Schema<T> schema, String file) throws IOException {
            CsvOptions options = CsvOptions.STANDARD;
            WithProblems<List<T>> read = CsvTable.of(schema)
                    .read(CsvInput.open(files, file, options.limits().maxBytes()), options);
            problems.addAll(read.problems());
            return read.value();
        }
    }
}
