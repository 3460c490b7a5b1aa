package vn.donvi.cli.plan;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;

/** The commands about plans. */
@Command(
        name = "plan",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        description = "Tells which units must be rearranged, and with which neighbours they reach the standard.",
        footer = {"", "'donvi plan COMMAND --help' explains a command."})
public final class PlanCommand implements Callable<Integer> {
    private PlanCommand() {}

    /** The command with its own commands. */
    public static CommandLine of(Invocation invocation) {
        return new CommandLine(new PlanCommand())
                .addSubcommand(new ScreenCommand(invocation))
                .addSubcommand(new AlternativesCommand(invocation))
                .addSubcommand(new SurplusCommand(invocation));
    }

    @Override
    public Integer call() {
        throw new WrongUsageException("say what is asked: plan screen, plan alternatives or plan surplus");
    }
}
