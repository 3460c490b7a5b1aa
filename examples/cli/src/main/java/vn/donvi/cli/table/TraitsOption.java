package vn.donvi.cli.table;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.standard.UnitTraits;
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
        return UnitTraits.of(OwnTable.read(invocation, "--traits", TraitSchema.of(gazetteer, date), file));
    }
}
