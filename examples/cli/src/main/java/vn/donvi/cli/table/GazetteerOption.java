package vn.donvi.cli.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.donvi.cli.invocation.ErrorText;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.InvalidGazetteerException;
import vn.donvi.problem.ProblemsException;
import vn.donvi.tables.TextEncoding;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/** The option of the commands that work on a user's own gazetteer as well as on that of Việt Nam. */
public final class GazetteerOption {
    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Answer from tables of yours instead: a folder, a gazetteer.json, CSV files or workbooks, as"
                    + " 'donvi verify FILE' reads and explains them. The files stand after all else that has no option"
                    + " before it.")
    private List<Path> files = List.of();

    @Option(
            names = "--gazetteer-encoding",
            paramLabel = "NAME",
            description =
                    "How the letters of these tables are written, as 'donvi verify --encoding' explains it; UTF-8 if"
                            + " not given.")
    private @Nullable TextEncoding encoding;

    @Mixin
    private OverlayOption overlay = new OverlayOption();

    /** Whether the option is given. */
    public boolean isGiven() {
        return !files.isEmpty();
    }

    /**
     * Loads the user's gazetteer, or the embedded one if none is given, with the overlays on it. Each call loads it.
     *
     * @throws WrongUsageException if the files cannot be read or are not a valid gazetteer
     */
    public Gazetteer load(Invocation invocation) {
        return overlay.onto(base(invocation), invocation);
    }

    private Gazetteer base(Invocation invocation) {
        if (files.isEmpty()) {
            if (encoding != null) {
                throw new WrongUsageException(Message.of("table.goes-with", "--gazetteer-encoding", "--gazetteer"));
            }
            return invocation.gazetteer();
        }
        try {
            return new OwnFiles(invocation, encoding).read(files);
        } catch (UnreadableFileException e) {
            throw new WrongUsageException(ErrorText.message(e));
        } catch (IOException e) {
            throw new WrongUsageException(Message.of("table.unreadable", ErrorText.message(e)));
        } catch (InvalidGazetteerException e) {
            throw faulty(invocation, e.violations(), "table.gazetteer-breaks");
        } catch (ProblemsException e) {
            throw faulty(invocation, e.problems(), "table.gazetteer-unreadable");
        }
    }

    private static WrongUsageException faulty(Invocation invocation, List<?> faults, String key) {
        Faults told = Faults.tell(invocation, faults);
        return new WrongUsageException(Message.of(key, told.places(), told.ifMore("table.verify-prints-all")));
    }

    /** The given level, or the lowest of a gazetteer if it is null: communes in Việt Nam. */
    public static UnitLevel levelOr(@Nullable UnitLevel asked, Gazetteer gazetteer) {
        if (asked != null) {
            return asked;
        }
        UnitLevel lowest = UnitLevel.PROVINCE;
        for (AdministrativeUnit unit : gazetteer.units()) {
            lowest = lowest.isAbove(unit.level()) ? unit.level() : lowest;
        }
        return lowest;
    }
}
