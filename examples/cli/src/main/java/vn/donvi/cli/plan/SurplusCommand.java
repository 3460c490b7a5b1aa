package vn.donvi.cli.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.standard.StandardTable;
import vn.donvi.cli.table.OwnTable;
import vn.donvi.cli.table.ResultTable;
import vn.donvi.cli.table.TableOutput;
import vn.donvi.plan.surplus.CurrentPosts;
import vn.donvi.plan.surplus.MergedUnit;
import vn.donvi.plan.surplus.PostNorm;
import vn.donvi.plan.surplus.PostSurplus;
import vn.donvi.plan.surplus.SurplusCalculator;
import vn.donvi.plan.surplus.SurplusSum;
import vn.donvi.tables.surplus.CurrentPostsSchema;
import vn.donvi.tables.surplus.MergedUnitSchema;
import vn.donvi.tables.surplus.PostNormSchema;
import vn.donvi.unit.UnitCode;

/** Compares posts and offices of merged units with norms of the user's own. */
@Command(
        name = "surplus",
        description = {
            "Tells how many posts or offices merged units have too many, by norms of your own: donvi has none.",
            "",
            "A number that is not in the table of posts is not 0: the surplus is then at least what is printed. If the"
                    + " population of a unit is not known, the norms of all populations give a range."
        },
        footer = {
            "",
            "The sums are on standard error. A negative surplus is a lack, and the sums count it.",
            "",
            "Example:",
            "  donvi plan surplus --posts posts.csv --norms norms.csv --merged merged.csv -o surplus.xlsx"
        })
public final class SurplusCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of(
            "name",
            "type",
            "population",
            "units",
            "post",
            "current",
            "missing",
            "norm_low",
            "norm_high",
            "surplus_low",
            "surplus_high",
            "note");

    private final Invocation invocation;

    @Option(
            names = "--posts",
            paramLabel = "FILE",
            required = true,
            description =
                    "What units have: CSV with the columns unit (its code), post and number; source may be missing.")
    private Path posts = Path.of("");

    @Option(
            names = "--norms",
            paramLabel = "FILE",
            required = true,
            description = "What merged units are to have: CSV with the columns type, post and number; people_from,"
                    + " people_below and source may be missing.")
    private Path norms = Path.of("");

    @Option(
            names = "--merged",
            paramLabel = "FILE",
            required = true,
            description =
                    "The merged units: CSV with the columns name, type and units (codes with blanks between them);"
                            + " population may be missing.")
    private Path merged = Path.of("");

    @Mixin
    private TableOutput output = new TableOutput();

    SurplusCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        output.check();
        List<CurrentPosts> current = OwnTable.read(invocation, "--posts", CurrentPostsSchema.POSTS, posts);
        List<PostNorm> asked = OwnTable.read(invocation, "--norms", PostNormSchema.NORMS, norms);
        List<MergedUnit> units = OwnTable.read(invocation, "--merged", MergedUnitSchema.MERGED_UNITS, merged);
        List<PostSurplus> surplus;
        try {
            surplus = SurplusCalculator.of(current, asked).surplus(units);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        }
        output.print(invocation, COLUMNS, table -> write(surplus, table));
        SurplusCalculator.sums(surplus).forEach(sum -> invocation.say(sentence(sum)));
        return ExitCode.DONE;
    }

    private static void write(List<PostSurplus> surplus, ResultTable table) throws IOException {
        for (PostSurplus each : surplus) {
            MergedUnit unit = each.unit();
            table.row(
                    unit.name(),
                    unit.type().label(),
                    StandardTable.orNull(unit.population()),
                    codes(unit.units()),
                    each.post(),
                    each.current(),
                    StandardTable.text(
                            each.missing().stream().map(UnitCode::toString).toList(), StandardTable.SEPARATOR),
                    StandardTable.orNull(each.normLow()),
                    StandardTable.orNull(each.normHigh()),
                    StandardTable.orNull(each.surplusLow()),
                    StandardTable.orNull(each.surplusHigh()),
                    StandardTable.text(each.notes(), StandardTable.CLAUSES));
        }
    }

    private static String codes(List<UnitCode> units) {
        return units.stream().map(UnitCode::toString).collect(Collectors.joining(StandardTable.SEPARATOR));
    }

    private static Message sentence(SurplusSum sum) {
        Optional<Long> low = sum.low();
        if (low.isEmpty()) {
            return Message.of("plan.surplus-unknown", sum.post());
        }
        String least = NumberText.of(low.get());
        return sum.high()
                .map(high -> high.equals(low.get())
                        ? Message.of("plan.surplus", sum.post(), least)
                        : Message.of("plan.surplus-range", sum.post(), least, NumberText.of(high)))
                .orElseGet(() -> Message.of("plan.surplus-at-least", sum.post(), least));
    }
}
