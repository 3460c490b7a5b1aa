package vn.donvi.cli.manual;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;

/** Prints the manual page. */
@Command(
        name = "manual",
        description = {"Prints the manual page of donvi, for man."},
        footer = {"", "Examples:", "  donvi manual > ~/.local/share/man/man1/donvi.1", "  donvi manual | man -l -"})
public final class ManualCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    public ManualCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        CommandSpec root = spec.root();
        invocation.out().write(ManualPage.of(root, String.join(" ", root.version())));
        return ExitCode.DONE;
    }
}
