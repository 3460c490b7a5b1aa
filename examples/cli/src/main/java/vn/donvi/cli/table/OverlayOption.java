package vn.donvi.cli.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import vn.donvi.cli.invocation.ErrorText;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.csv.GazetteerCsv;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.InvalidGazetteerException;
import vn.donvi.json.GazetteerJson;
import vn.donvi.problem.ProblemsException;
import vn.donvi.tables.UnreadableFileException;

/** The option for corrections and additions of a user that lie over the gazetteer. */
public final class OverlayOption {
    @Option(
            names = "--overlay",
            paramLabel = "DIR",
            description =
                    "Lay your corrections and additions over the gazetteer: a folder of tables, as 'donvi read"
                            + " --resolve' writes it, or a JSON document. Give it again for more, in the order in which they lie.")
    private List<Path> overlays = List.of();

    /** Whether the option is given. */
    public boolean isGiven() {
        return !overlays.isEmpty();
    }

    /**
     * The gazetteer with the overlays on it; itself if none is given.
     *
     * @throws WrongUsageException if an overlay cannot be read, or does not fit the gazetteer
     */
    public Gazetteer onto(Gazetteer gazetteer, Invocation invocation) {
        Gazetteer result = gazetteer;
        for (Path overlay : overlays) {
            result = onto(result, overlay, invocation);
        }
        return result;
    }

    private static Gazetteer onto(Gazetteer gazetteer, Path overlay, Invocation invocation) {
        try {
            return Files.isRegularFile(overlay)
                    ? GazetteerJson.readOnto(gazetteer, overlay)
                    : GazetteerCsv.readOnto(gazetteer, overlay);
        } catch (UnreadableFileException e) {
            throw new WrongUsageException(Message.of("usage.value", "--overlay", ErrorText.message(e)));
        } catch (IOException e) {
            throw new WrongUsageException(Message.of("table.overlay", ErrorText.message(e)));
        } catch (InvalidGazetteerException e) {
            throw faulty(overlay, e.violations(), "table.overlay-does-not-fit", invocation);
        } catch (ProblemsException e) {
            throw faulty(overlay, e.problems(), "table.overlay-unreadable", invocation);
        }
    }

    private static WrongUsageException faulty(Path overlay, List<?> faults, String key, Invocation invocation) {
        return new WrongUsageException(
                Message.of(key, overlay, Faults.tell(invocation, faults).places()));
    }
}
