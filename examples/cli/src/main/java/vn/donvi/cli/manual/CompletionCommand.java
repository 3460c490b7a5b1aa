package vn.donvi.cli.manual;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;

/** Prints the script that makes a shell complete the commands, options and values of donvi. */
@Command(
        name = "completion",
        description = {"Prints a script by which a shell completes commands, options and their values."},
        footer = {
            "",
            "Examples:",
            "  donvi completion bash > ~/.local/share/bash-completion/completions/donvi",
            "  donvi completion zsh > ~/.donvi.zsh    and in ~/.zshrc: source ~/.donvi.zsh",
            "  donvi completion fish > ~/.config/fish/completions/donvi.fish"
        })
public final class CompletionCommand implements Callable<Integer> {
    /** The shells that the command has a script for. */
    public enum Shell {
        BASH,
        ZSH,
        FISH
    }

    private final Invocation invocation;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    @SuppressWarnings("NullAway.Init") // picocli sets it, or refuses the command
    private Shell shell;

    public CompletionCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        CommandSpec root = spec.root();
        invocation
                .out()
                .write(
                        shell == Shell.FISH
                                ? FishCompletion.of(root)
                                : AutoComplete.bash(root.name(), new CommandLine(CommandModel.withValues(root))));
        return ExitCode.DONE;
    }
}
