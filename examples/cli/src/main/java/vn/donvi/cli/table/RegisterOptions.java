package vn.donvi.cli.table;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.party.InvalidPartyRegisterException;
import vn.donvi.party.PartyRegister;
import vn.donvi.party.UnitCounts;
import vn.donvi.tables.party.UnitCountsSchema;

/** The options for party organisations of a user's own: tables in place of the known ones, and figures over them. */
public final class RegisterOptions {
    @Option(
            names = "--register",
            paramLabel = "DIR",
            description = "Answer from party tables of yours in place of the known ones: a folder with"
                    + " party_organizations.csv, party_figures.csv and the others, as 'donvi export' writes them. A table"
                    + " without rows may be missing.")
    private @Nullable Path folder;

    @Option(
            names = "--figures",
            paramLabel = "FILE",
            description = "Figures of yours, laid over the register: CSV with the columns unit (its code on the day),"
                    + " members, organizations, as_of and source; members or organizations may be empty or missing."
                    + " organizations_of may say which are counted: 'tổ chức cơ sở đảng', 'chi bộ' and so on. They replace"
                    + " recorded figures of the same organisation, measure and day.")
    private @Nullable Path figures;

    /**
     * The register on a gazetteer: the user's or the known one, with the user's figures on it.
     *
     * @param overlay the option by which the gazetteer may be corrected; organisations of the user's register then end
     *     with their units, as the known ones do
     * @throws WrongUsageException if a file cannot be read, or does not go with the gazetteer; the user is told each
     *     fault with its place
     */
    public PartyRegister load(Invocation invocation, Gazetteer gazetteer, OverlayOption overlay) {
        PartyRegister register = folder == null
                ? KnownParty.load(invocation, gazetteer)
                : new RegisterFolder(folder, "--register").read(invocation, gazetteer, overlay.isGiven());
        return figures == null ? register : withFigures(figures, invocation, register);
    }

    private static PartyRegister withFigures(Path file, Invocation invocation, PartyRegister register) {
        List<UnitCounts> counts =
                OwnTable.read(invocation, "--figures", UnitCountsSchema.of(register, invocation.today()), file);
        try {
            return register.with(counts);
        } catch (InvalidPartyRegisterException e) {
            throw RegisterFolder.faulty(invocation, e, "table.does-not-go-with-register", "--figures");
        }
    }
}
