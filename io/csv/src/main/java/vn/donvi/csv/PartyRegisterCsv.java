package vn.donvi.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
 * PartyPostSchema party_posts.csv}, {@link PartySessionSchema party_sessions.csv}, and {@link DocumentSchema
 * party_documents.csv}. The last one lists the documents and publications that the gazetteer does not list. The folder can be that of the gazetteer.
 *
 * <pre>{@code
 * PartyRegister register = PartyRegisterCsv.read(gazetteer, Path.of("gazetteer"));
 * PartyRegisterCsv.write(register, Path.of("copy")); // the same bytes again
 * }</pre>
 */
public final class PartyRegisterCsv {
    private static final String PREFIX = "party_";
    private static final List<Schema<?>> TABLES = List.of(
            DocumentSchema.PARTY_DOCUMENTS,
            PartyOrganizationSchema.ORGANIZATIONS,
            PartyFigureSchema.FIGURES,
            PartyCommitteeSchema.COMMITTEES,
            PartyPostSchema.POSTS,
            PartySessionSchema.SESSIONS);

    private PartyRegisterCsv() {}

    /**
     * Reads a folder. A table without rows may be missing.
     *
     * @throws UnreadableFileException if the folder is missing or has no table of a register; if another CSV file in it is
     *     named like one, since its name may be misspelt; or if a file is not UTF-8 or too large, or has a wrong header
     * @throws IOException if a file cannot be read
     * @throws ProblemsException if a row of any file has a problem, with all of them in the order of the files
     * @throws InvalidPartyRegisterException if the tables do not make a register on the gazetteer
     */
    public static PartyRegister read(Gazetteer gazetteer, Path folder) throws IOException {
        return builder(gazetteer, folder).build();
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
     * Reads a folder into a builder, like {@link #read(Gazetteer, Path)}, for who adds to the register or adapts it before
     * it is checked.
     *
     * @throws UnreadableFileException if the folder is missing or has no table of a register; if another CSV file in it is
     *     named like one; or if a file is not UTF-8 or too large, or has a wrong header
     * @throws IOException if a file cannot be read
     * @throws ProblemsException if a row of any file has a problem, with all of them in the order of the files
     */
    public static PartyRegister.Builder builder(Gazetteer gazetteer, Path folder) throws IOException {
        Set<String> present = tables(folder);
        return builder(
                gazetteer, new Reading(name -> Input.of(folder.resolve(name)).open(), present::contains));
    }

    /**
     * Reads the files into a builder, for who adds to the register or adapts it before it is checked.
     *
     * @throws UnreadableFileException if a file is missing, is not UTF-8 or too large, or has a wrong header
     * @throws IOException if a file cannot be read
     * @throws ProblemsException if a row of any file has a problem, with all of them in the order of the files
     */
    public static PartyRegister.Builder builder(Gazetteer gazetteer, CsvFiles files) throws IOException {
        return builder(gazetteer, new Reading(files, name -> true));
    }

    private static PartyRegister.Builder builder(Gazetteer gazetteer, Reading reading) throws IOException {
        PartyRegister.Builder register = PartyRegister.builder(gazetteer)
                .addDocuments(reading.all(DocumentSchema.PARTY_DOCUMENTS))
                .addOrganizations(reading.all(PartyOrganizationSchema.ORGANIZATIONS))
                .addFigures(reading.all(PartyFigureSchema.FIGURES))
                .addCommittees(reading.all(PartyCommitteeSchema.COMMITTEES))
                .addHoldings(reading.all(PartyPostSchema.POSTS))
                .addSessions(reading.all(PartySessionSchema.SESSIONS));
        if (!reading.problems.isEmpty()) {
            throw new ProblemsException(reading.problems);
        }
        return register;
    }

    /** The names of the tables of a register in a folder. */
    private static Set<String> tables(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableFileException(Location.of(folder.toString()), "there is no such folder");
        }
        Set<String> known = new LinkedHashSet<>();
        TABLES.forEach(schema -> known.add(file(schema)));
        Set<String> present = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(PREFIX) && name.endsWith(".csv"))
                    .forEach(present::add);
        }
        for (String name : present) {
            if (!known.contains(name)) {
                throw new UnreadableFileException(
                        Location.of(name), "is not one of the tables of a register, " + String.join(", ", known));
            }
        }
        if (present.isEmpty()) {
            throw new UnreadableFileException(
                    Location.of(folder.toString()),
                    "has none of the tables of a register, " + String.join(", ", known));
        }
        return present;
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
                    folder,
                    DocumentSchema.PARTY_DOCUMENTS,
                    register.documents().values());
            add(files, folder, PartyOrganizationSchema.ORGANIZATIONS, register.organizations());
            add(files, folder, PartyFigureSchema.FIGURES, register.figures());
            add(files, folder, PartyCommitteeSchema.COMMITTEES, register.committees());
            add(files, folder, PartyPostSchema.POSTS, register.holdings());
            add(files, folder, PartySessionSchema.SESSIONS, register.sessions());
            files.commit();
        }
    }

    private static String file(Schema<?> schema) {
        return schema.name() + ".csv";
    }

    private static <T> void add(AtomicFiles files, Path folder, Schema<T> schema, Collection<T> rows)
            throws IOException {
        files.add(
                folder.resolve(file(schema)),
                out -> CsvTable.of(schema).write(rows, Output.to(out), CsvOptions.STANDARD));
    }

    private static final class Reading {
        private final CsvFiles files;
        private final Predicate<String> isThere;
        private final List<Problem> problems = new ArrayList<>();

        /**
         * @param isThere whether a table is to be read; else it is empty
         */
        Reading(CsvFiles files, Predicate<String> isThere) {
            this.files = files;
            this.isThere = isThere;
        }

        <T> List<T> all(Schema<T> schema) throws IOException {
            String file = file(schema);
            if (!isThere.test(file)) {
                return List.of();
            }
            CsvOptions options = CsvOptions.STANDARD;
            WithProblems<List<T>> read = CsvTable.of(schema)
                    .read(CsvInput.open(files, file, options.limits().maxBytes()), options);
            problems.addAll(read.problems());
            return read.value();
        }
    }
}
