package vn.donvi.cli.lookup;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.donvi.boundaries.Boundaries;
import vn.donvi.cli.invocation.ErrorText;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.FileEnding;
import vn.donvi.cli.table.GazetteerOption;
import vn.donvi.cli.table.OutputFiles;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.pictures.MapTheme;
import vn.donvi.pictures.MissingBoundaryException;
import vn.donvi.pictures.ProvinceMap;
import vn.donvi.pictures.UnitMap;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;

/** Draws a unit among its neighbours, or a province coloured by a figure of its communes. */
@Command(
        name = "map",
        description = {
            "Draws a map: a unit among its neighbours, with the units that it was made of, or the communes of a"
                    + " province, coloured by a figure.",
            "",
            "The polygons of before the reform of 2025 are approximate, and the map says so. A figure that is not"
                    + " known is hatched. The texts of the map are Vietnamese: legend, dates, sources, limits. A page of"
                    + " HTML has the figures as a table too; it is one file and needs no network."
        },
        footer = {
            "",
            "Examples:",
            "  donvi map 18229 -o duc-tho.svg",
            "  donvi map 18301 --on 2019-06-01 -o duc-lac.html",
            "  donvi map --province 42 --by merged -o ha-tinh.html",
            "  donvi map --province 42 --by density --on 2019-04-01 > ha-tinh.svg"
        })
public final class MapCommand implements Callable<Integer> {
    /** The formats of a map. */
    public enum Format {
        SVG,
        HTML
    }

    static final Map<String, Format> BY_ENDING = Map.of("svg", Format.SVG, "html", Format.HTML, "htm", Format.HTML);

    private final Invocation invocation;

    @Parameters(
            paramLabel = "CODE",
            arity = "0..*",
            hideParamSyntax = true,
            description =
                    "The unit's code, with its leading zeros. If no unit bears it, or it is a name, the codes that"
                            + " may be meant are suggested.")
    private List<String> words = List.of();

    @Option(
            names = "--province",
            paramLabel = "CODE",
            description = "Instead of a unit, the communes of the province with this code.")
    private @Nullable UnitCode province;

    @Option(
            names = "--by",
            paramLabel = "FIGURE",
            description =
                    "With --province, what the colours tell of each commune: population, density, merged (of how many"
                            + " units it was made) or year (when it got its territory); population if not given.")
    private @Nullable MapTheme theme;

    @Option(names = "--on", paramLabel = "DATE", description = "The day of the map, yyyy-mm-dd; today if not given.")
    private @Nullable LocalDate on;

    @Mixin
    private GazetteerOption own = new GazetteerOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "svg or html. If not given, what the name of the output ends with: .svg, .html or .htm; svg on"
                            + " standard output.")
    private @Nullable Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where it goes, all of it or nothing; standard output if not given.")
    private @Nullable Path output;

    public MapCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        if (words.isEmpty() == (province == null)) {
            throw new WrongUsageException(Message.of("lookup.what-to-draw"));
        }
        if (theme != null && province == null) {
            throw new WrongUsageException(Message.of("table.goes-with", "--by", "--province"));
        }
        Format wanted = format();
        Gazetteer gazetteer = own.load(invocation);
        LocalDate date = invocation.on(on, gazetteer);
        String picture = draw(gazetteer, date, wanted);
        invocation.sayIfNotKnown(date, gazetteer);
        write(picture, output, invocation);
        return ExitCode.DONE;
    }

    /** Writes a picture to a file, or to standard output if it is null. */
    static void write(String picture, @Nullable Path output, Invocation invocation) throws IOException {
        if (output == null) {
            invocation.out().append(picture).flush();
            return;
        }
        try (OutputFiles files = new OutputFiles()) {
            Writer text = new OutputStreamWriter(files.open(output), StandardCharsets.UTF_8);
            text.append(picture).flush();
            files.commit();
        }
    }

    private Format format() {
        if (format != null) {
            return format;
        }
        if (output == null) {
            return Format.SVG;
        }
        Path file = output;
        return FileEnding.format(file, BY_ENDING)
                .orElseThrow(() -> new WrongUsageException(Message.of("lookup.no-map-format", file)));
    }

    private String draw(Gazetteer gazetteer, LocalDate date, Format wanted) {
        AdministrativeUnit unit = province == null
                ? AskedUnit.get(gazetteer, date, words, "map")
                : gazetteer.on(date).get(province);
        if (province != null && unit.level() != UnitLevel.PROVINCE) {
            throw new WrongUsageException(Message.of("lookup.no-province", unit));
        }
        Boundaries boundaries = boundaries(gazetteer, date);
        try {
            if (province == null) {
                UnitMap map = UnitMap.of(boundaries, unit, date);
                return wanted == Format.SVG ? map.svg() : map.html();
            }
            ProvinceMap map = ProvinceMap.of(boundaries, unit, date, theme == null ? MapTheme.POPULATION : theme);
            return wanted == Format.SVG ? map.svg() : map.html();
        } catch (MissingBoundaryException e) {
            throw new WrongUsageException(ErrorText.message(e));
        }
    }

    private static Boundaries boundaries(Gazetteer gazetteer, LocalDate date) {
        Boundaries boundaries = Boundaries.load(gazetteer);
        try {
            boundaries.on(date);
        } catch (IllegalArgumentException e) {
            // The units of --gazetteer are others than those of the published polygons.
            throw new WrongUsageException(Message.of("lookup.no-map", ErrorText.message(e)));
        }
        return boundaries;
    }
}
