package vn.donvi.cli.table;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.donvi.cli.invocation.ErrorText;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.csv.CsvOptions;
import vn.donvi.csv.CsvTable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.problem.ProblemsException;
import vn.donvi.standard.TraitFact;
import vn.donvi.standard.UnitTraits;
import vn.donvi.tables.Input;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.standard.TraitSchema;

/** The option for a file of a user's own with traits of units. */
public final class TraitsOption {
    @Option(
            names = "--traits",
            paramLabel = "FILE",
            description =
                    "What you know of the units: CSV with the columns unit (its code), trait and value; source may be"
                            + " missing. The traits mountain, island, border, land_border, red_river_delta and"
                            + " coastal_poor are yes or no; minority is the percent of the people.")
    private @Nullable Path file;

    /**
     * Reads the traits of units on a date; none if the option is not given.
     *
     * @throws WrongUsageException if the file cannot be read, or does not go with the gazetteer; the user is told each
     *     faulty row with its line
     */
    public UnitTraits load(Invocation invocation, Gazetteer gazetteer, LocalDate date) {
        if (file == null) {
            return UnitTraits.NONE;
        }
        try {
            List<TraitFact> facts = CsvTable.of(TraitSchema.of(gazetteer, date))
                    .mayOmitColumns()
                    .read(Input.of(file), CsvOptions.STANDARD)
                    .orThrow();
            return UnitTraits.of(facts);
        } catch (UnreadableFileException e) {
            throw new WrongUsageException(ErrorText.of(e));
        } catch (IOException e) {
            throw new WrongUsageException("the file cannot be read: " + ErrorText.of(e));
        } catch (ProblemsException e) {
            Faults told = Faults.tell(invocation, e.problems());
            throw new WrongUsageException("the file of --traits cannot be used: something is wrong with "
                    + told.counted("row") + told.ifMore(", the first of which are told"));
        }
    }
}
