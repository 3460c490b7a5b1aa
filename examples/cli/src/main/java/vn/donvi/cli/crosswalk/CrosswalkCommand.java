package vn.donvi.cli.crosswalk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.GazetteerOption;
import vn.donvi.cli.table.SchemaRow;
import vn.donvi.cli.table.TableOutput;
import vn.donvi.crosswalk.Crosswalk;
import vn.donvi.crosswalk.CrosswalkEntry;
import vn.donvi.crosswalk.CrosswalkRow;
import vn.donvi.crosswalk.FigureShare;
import vn.donvi.crosswalk.OpenEnd;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.statistics.AsOf;
import vn.donvi.statistics.CarriedFigures;
import vn.donvi.tables.gazetteer.CrosswalkSchema;
import vn.donvi.unit.UnitLevel;

/** Prints the units of one date with the units of another date that they became, and the shares. */
@Command(
        name = "crosswalk",
        description = {
            "Prints which units of one date became which units of another, and how much of each did.",
            "",
            "A share is the best estimate, and empty where nothing is known; low and high are bounds that hold whatever"
                    + " the estimate. The shares of a source that has them all add up to 1. --from may be later than --to:"
                    + " then a row says how much of a unit came from an older one."
        },
        footer = {
            "",
            "What a share rests on stands in the last columns; nothing if it follows from the law:",
            "  law                  figures of the law for what moved",
            "  figures              figures published about the pieces, such as those of",
            "                       the census",
            "  overlay              an estimate, most from polygons of before and after",
            "  area_for_population  the share of the area, for want of a better one",
            "  even_mixture         the unit had been merged with others before it was",
            "                       divided, and its part is taken to be divided like the",
            "                       whole",
            "",
            "A row without a target is what ended with no successor known, (unknown), or with none, (none).",
            "",
            "The bounds of a district that was divided are 0 and 1, since the law does not say how much of it whole"
                    + " communes are. With --measure, figure_low and figure_high are bounds of that figure by its"
                    + " communes, as of figure_as_of: equal where each commune went whole, and those of the law where"
                    + " figure_missing names a commune without a figure.",
            "",
            "Examples:",
            "  donvi crosswalk --from 2025-06-30 --to 2025-07-01",
            "  donvi crosswalk --from 2019-04-01 --level district --to-level province",
            "  donvi crosswalk --from 2013-12-27 --level district --measure area",
            "  donvi crosswalk --from 1960-01-01 --gazetteer units.csv changes.csv"
        })
public final class CrosswalkCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private GazetteerOption own = new GazetteerOption();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            required = true,
            description = "The date of the sources, yyyy-mm-dd.")
    @SuppressWarnings("NullAway.Init") // picocli sets it, or refuses the command
    private LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "The date of the targets, yyyy-mm-dd; today if not given.")
    private @Nullable LocalDate to;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description =
                    "The level of the sources: commune, district or province; the lowest that the gazetteer has if"
                            + " not given, commune in Việt Nam.")
    private @Nullable UnitLevel level;

    @Option(
            names = "--to-level",
            paramLabel = "LEVEL",
            description = "The level of the targets; that of the sources if not given.")
    private @Nullable UnitLevel toLevel;

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            description =
                    "Also say how much of a figure of the source is in the target, by the figures of the communes in"
                            + " it nearest to --from: area, census_population, register_population, resident_population or"
                            + " declared_population.")
    private @Nullable Measure measure;

    @Option(names = "--certain", description = "Print only the rows of which no bound leaves a doubt.")
    private boolean certain;

    @Mixin
    private TableOutput output = new TableOutput();

    public CrosswalkCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        output.check();
        Gazetteer gazetteer = own.load(invocation);
        LocalDate first = invocation.on(from, gazetteer);
        LocalDate second = invocation.on(to, gazetteer);
        invocation.sayIfNotKnown(first.isAfter(second) ? first : second, gazetteer);
        UnitLevel sources = GazetteerOption.levelOr(level, gazetteer);
        Crosswalk crosswalk = Crosswalk.between(gazetteer, first, sources, second, toLevel == null ? sources : toLevel);
        Crosswalk printed = certain ? crosswalk.certain() : crosswalk;
        if (measure == null) {
            output.print(
                    invocation,
                    SchemaRow.names(CrosswalkSchema.CROSSWALK),
                    SchemaRow.all(
                            CrosswalkSchema.CROSSWALK,
                            printed.rows().stream().map(CrosswalkEntry::of).toList()));
        } else {
            CarriedFigures figures = CarriedFigures.of(gazetteer, measure, AsOf.nearestTo(first));
            FigureShareTable table = new FigureShareTable(measure);
            output.print(invocation, table.columns(), table.rows(FigureShare.of(figures, printed)));
        }
        long unknown =
                crosswalk.rows().stream().filter(CrosswalkCommand::isUnknown).count();
        if (unknown > 0) {
            invocation.say(Message.counted("crosswalk.unknown", unknown, NumberText.of(unknown)));
        }
        int origins = crosswalk.unknownOrigins().size();
        if (origins > 0) {
            invocation.say(Message.of(
                    first.isAfter(second) ? "crosswalk.unknown-ends" : "crosswalk.unknown-origins",
                    NumberText.of(origins)));
        }
        long divided = crosswalk.rows().stream()
                .filter(row -> row.source().level() != UnitLevel.COMMUNE
                        && !row.isCertain()
                        && row.target().isPresent())
                .count();
        if (measure == null && divided > 0) {
            invocation.say(Message.counted("crosswalk.bounds-of-law", divided, NumberText.of(divided)));
        }
        return ExitCode.DONE;
    }

    private static boolean isUnknown(CrosswalkRow row) {
        return row.openEnd().filter(end -> end == OpenEnd.UNKNOWN).isPresent();
    }
}
