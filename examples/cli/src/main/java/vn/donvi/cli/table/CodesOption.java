package vn.donvi.cli.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.donvi.cli.invocation.ErrorText;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.code.CodeRegister;
import vn.donvi.code.CodeSystem;
import vn.donvi.code.ForeignCode;
import vn.donvi.csv.CsvOptions;
import vn.donvi.csv.CsvTable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.InvalidRegisterException;
import vn.donvi.problem.ProblemsException;
import vn.donvi.tables.Input;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.gazetteer.ForeignCodeSchema;

/** The option of the commands that know the codes of other systems: a file of a user's own with more of them. */
public final class CodesOption {
    /** The word for all systems. */
    private static final String ANY = "any";

    @Option(
            names = "--codes",
            paramLabel = "FILE",
            description =
                    "Codes of a system of yours (a carrier, a partner), beside the known ones: CSV with the columns unit,"
                            + " system and code; from, until, label, source and note may be missing. The unit is named by"
                            + " its code in the office's list. A row without from is of the unit that bears that code"
                            + " today; give from for those of before.")
    private @Nullable Path file;

    /** Whether the option is given. */
    public boolean isGiven() {
        return file != null;
    }

    /**
     * Loads the known codes and those of the file. A gazetteer of the user's own has only those of the file.
     *
     * @param own the option by which the gazetteer was loaded
     * @throws WrongUsageException if the file cannot be read, or does not go with the gazetteer; the user is told each
     *     faulty row with its line
     */
    public CodeRegister load(Invocation invocation, Gazetteer gazetteer, GazetteerOption own) {
        CodeRegister known = known(invocation, gazetteer, own);
        if (file == null) {
            return known;
        }
        try {
            List<ForeignCode> codes = CsvTable.of(ForeignCodeSchema.of(gazetteer, invocation.today()))
                    .mayOmitColumns()
                    .read(Input.of(file), CsvOptions.STANDARD)
                    .orThrow();
            return known.with(codes);
        } catch (UnreadableFileException e) {
            throw new WrongUsageException(ErrorText.message(e));
        } catch (IOException e) {
            throw new WrongUsageException(Message.of("table.unreadable", ErrorText.message(e)));
        } catch (ProblemsException e) {
            throw faulty(invocation, e.problems());
        } catch (InvalidRegisterException e) {
            throw faulty(invocation, e.faults());
        }
    }

    private static CodeRegister known(Invocation invocation, Gazetteer gazetteer, GazetteerOption own) {
        if (own.isGiven()) {
            return CodeRegister.of(gazetteer, List.of());
        }
        try {
            return invocation.codes(gazetteer);
        } catch (InvalidRegisterException e) {
            Faults.tell(invocation, e.faults());
            throw new WrongUsageException(Message.of("table.codes-and-overlay"));
        }
    }

    /**
     * The system of a name; empty if the name stands for all of them.
     *
     * @throws WrongUsageException if no code is of the system
     */
    public static Optional<CodeSystem> system(String name, CodeRegister codes) {
        if (name.equals(ANY)) {
            return Optional.empty();
        }
        if (CodeSystem.isName(name)) {
            CodeSystem system = CodeSystem.of(name);
            if (system.equals(CodeSystem.OFFICE) || codes.systems().contains(system)) {
                return Optional.of(system);
            }
        }
        String known = codes.systems().stream().map(CodeSystem::name).collect(Collectors.joining(", "));
        Message all = known.isEmpty()
                ? Message.verbatim(CodeSystem.OFFICE.name())
                : Message.of("table.and", known, CodeSystem.OFFICE.name());
        throw new WrongUsageException(Message.of("table.no-system", name, all));
    }

    private static WrongUsageException faulty(Invocation invocation, List<?> faults) {
        Faults told = Faults.tell(invocation, faults);
        return new WrongUsageException(Message.of("table.unusable", "--codes", told.rows(), told.ifMore()));
    }
}
