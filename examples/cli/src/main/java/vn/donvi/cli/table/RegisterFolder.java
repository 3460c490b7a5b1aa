package vn.donvi.cli.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import vn.donvi.cli.invocation.ErrorText;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.csv.PartyRegisterCsv;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.party.InvalidPartyRegisterException;
import vn.donvi.party.PartyRegister;
import vn.donvi.problem.ProblemsException;
import vn.donvi.tables.UnreadableFileException;

/** A folder with the tables of a register of party organisations of a user's own. */
public final class RegisterFolder {
    private final Path folder;
    private final String option;

    /** @param option the option by which the user gave it */
    public RegisterFolder(Path folder, String option) {
        this.folder = folder;
        this.option = option;
    }

    /**
     * Reads the register.
     *
     * @param isCorrected whether the gazetteer is corrected by an overlay; organisations then end with their units
     * @throws WrongUsageException if a file cannot be read, or does not go with the gazetteer; the user is told each
     *     fault with its place
     */
    public PartyRegister read(Invocation invocation, Gazetteer gazetteer, boolean isCorrected) {
        try {
            PartyRegister.Builder builder = PartyRegisterCsv.builder(gazetteer, folder);
            return (isCorrected ? builder.endWithUnits() : builder).build();
        } catch (UnreadableFileException e) {
            throw new WrongUsageException(Message.of("usage.value", option, ErrorText.message(e)));
        } catch (IOException e) {
            throw new WrongUsageException(Message.of("table.register-folder", option, ErrorText.message(e)));
        } catch (ProblemsException e) {
            Faults told = Faults.tell(invocation, e.problems());
            throw new WrongUsageException(Message.of("table.register-unreadable", option, told.rows(), told.ifMore()));
        } catch (InvalidPartyRegisterException e) {
            throw faulty(invocation, e, "table.register-breaks", option);
        }
    }

    /**
     * Reads the register as {@link #read} does, or makes an empty one if the folder has no table of one.
     *
     * @throws WrongUsageException if it is a file, or cannot be read
     */
    public PartyRegister readOrEmpty(Invocation invocation, Gazetteer gazetteer, boolean isCorrected) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new WrongUsageException(Message.of("table.is-folder", option, folder));
        }
        return hasTables()
                ? read(invocation, gazetteer, isCorrected)
                : PartyRegister.builder(gazetteer).build();
    }

    private boolean hasTables() {
        if (!Files.exists(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .anyMatch(name -> name.startsWith("party_") && name.endsWith(".csv"));
        } catch (IOException e) {
            throw new WrongUsageException(Message.of("table.register-folder", option, ErrorText.message(e)));
        }
    }

    /**
     * Replaces the tables in the folder, all when all are complete.
     *
     * @throws WrongUsageException if they cannot be written
     */
    public void write(PartyRegister register) {
        try {
            PartyRegisterCsv.write(register, folder);
        } catch (IOException e) {
            throw new WrongUsageException(Message.of("table.folder-unwritable", folder, ErrorText.message(e)));
        }
    }

    /**
     * Tells the faults of a register, and makes the exception that ends the command.
     *
     * @param key the message about them; its first place is {@code subject}, the others are the number of faults
     */
    public static WrongUsageException faulty(
            Invocation invocation, InvalidPartyRegisterException fault, String key, String subject) {
        Faults told = Faults.tell(invocation, fault.violations());
        return new WrongUsageException(Message.of(key, subject, told.places(), told.ifMore()));
    }
}
