package vn.donvi.cli.plan;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.lookup.AskedUnit;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.plan.MergerPlan;
import vn.donvi.plan.UnitReference;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/** Answers what a merger of some units would be, and has the commands about plans below it. */
@Command(
        name = "plan",
        description = {
            "Tells what a merger of units would lead to: area, people, standards, code, party organisations, neighbours,"
                    + " and the province before and after.",
            "",
            "The formed unit has the code of the unit whose seat it keeps. What you do not say is assumed, and told."
                    + " Whole units alone are merged so; 'donvi plan assess' takes a table with parts of units and with"
                    + " figures of your own."
        },
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "",
            "Examples:",
            "  donvi plan 18229 18244",
            "  donvi plan 18229 18244 --name \"Đức Thọ\" --seat 18229 --on 2026-12-01",
            "  donvi plan 18229 18244 --format csv"
        })
public final class PlanCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(
            paramLabel = "UNIT",
            arity = "0..*",
            description = "The units to merge: each a code, or a code with a day on which the unit bears it"
                    + " (18229@2025-07-01).")
    private List<String> units = List.of();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "The name of the formed unit, without its type; that of the unit with the seat if not given.")
    private @Nullable String name;

    @Option(
            names = "--seat",
            paramLabel = "UNIT",
            description = "The unit whose seat is kept, which gives the code; the first one if not given.")
    private @Nullable String seat;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "The type of the formed unit, such as xã or phường; by the rule if not given.")
    private @Nullable String type;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The first day of the planned state, yyyy-mm-dd; today if not given.")
    private @Nullable LocalDate on;

    @Mixin
    private PlanOptions options = new PlanOptions();

    @Mixin
    private PlanOutput output = new PlanOutput();

    private PlanCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    /** The command with those below it. */
    public static CommandLine withSubcommands(Invocation invocation) {
        return new CommandLine(new PlanCommand(invocation))
                .addSubcommand(new PlanAssessCommand(invocation))
                .addSubcommand(new PlanCompareCommand(invocation))
                .addSubcommand(new ScreenCommand(invocation))
                .addSubcommand(new AlternativesCommand(invocation))
                .addSubcommand(new SurplusCommand(invocation));
    }

    @Override
    public Integer call() throws IOException {
        if (units.size() < 2) {
            throw new WrongUsageException(Message.of("plan.two-units"));
        }
        output.check();
        Gazetteer gazetteer = options.gazetteer(invocation);
        LocalDate date = on == null ? invocation.today() : on;
        LocalDate eve = invocation.on(date.minusDays(1), gazetteer);
        List<String> members = new ArrayList<>();
        for (String unit : units) {
            members.add(known(unit, gazetteer, eve));
        }
        MergerPlan.Builder builder = MergerPlan.of(gazetteer, date).merge(members.toArray(String[]::new));
        if (name != null) {
            builder.named(name);
        }
        if (seat != null) {
            if (!members.contains(seat)) {
                throw new WrongUsageException(Message.of("plan.seat", seat));
            }
            builder.seat(seat);
        }
        Optional<UnitType> asked = type();
        asked.ifPresent(builder::typed);
        invocation.sayIfNotKnown(eve, gazetteer);
        MergerPlan plan = options.plan(builder, levels(members, gazetteer.on(eve)), gazetteer, date, invocation);
        output.print(options.assess(plan, gazetteer, invocation), gazetteer, invocation);
        return ExitCode.DONE;
    }

    /** The argument, if it is the code of a unit of the day before; else the user is told what may be meant. */
    private static String known(String unit, Gazetteer gazetteer, LocalDate eve) {
        Optional<UnitReference> reference = UnitReference.find(unit);
        boolean hasDay = reference.flatMap(UnitReference::on).isPresent();
        if (!hasDay) {
            AskedUnit.get(gazetteer, eve, List.of(unit), "plan");
        }
        return unit;
    }

    private Optional<UnitType> type() {
        if (type == null) {
            return Optional.empty();
        }
        Optional<UnitType> found = UnitType.find(type);
        if (found.isEmpty()) {
            throw new WrongUsageException(Message.of("plan.no-type-such-as", type));
        }
        return found;
    }

    private static Set<UnitLevel> levels(List<String> units, Snapshot eve) {
        return units.stream()
                .flatMap(unit -> eve.find(UnitReference.parse(unit).code()).stream())
                .map(AdministrativeUnit::level)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(UnitLevel.class)));
    }
}
