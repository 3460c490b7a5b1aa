package vn.donvi.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.donvi.cli.invocation.ErrorText;
import vn.donvi.cli.invocation.WrongValueException;
import vn.donvi.cli.language.Message;

/** Says what is wrong with the arguments of a command, in place of picocli, which says it in English. */
final class RefusedArguments {
    /** What picocli says of things that it has no exception of their own for. */
    private static final String NO_COMMAND = "Missing required subcommand";

    private static final String EXCLUSIVE = " are mutually exclusive";

    private final List<String> commands;
    private final String[] args;

    /**
     * @param commands the names of all commands
     * @param args the arguments of the command line
     */
    RefusedArguments(List<String> commands, String... args) {
        this.commands = commands;
        this.args = args.clone();
    }

    Message of(ParameterException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        if (e.getCause() instanceof TypeConversionException wrong) {
            ArgSpec argument = Objects.requireNonNull(e.getArgSpec());
            Message reason = wrong instanceof WrongValueException value
                    ? value.reason()
                    : Message.verbatim(String.valueOf(wrong.getMessage()));
            return Message.of("usage.value", name(argument), reason);
        }
        Message help = Message.of("usage.help", command.qualifiedName());
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, command, help);
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing, command, help);
        }
        if (e instanceof OverwrittenOptionException twice) {
            return Message.of("usage.twice", name(twice.getOverwritten())).then(help);
        }
        String text = ErrorText.of(e);
        if (text.equals(NO_COMMAND)) {
            return Message.of("usage.no-command").then(help);
        }
        if (e instanceof MutuallyExclusiveArgsException && text.contains(EXCLUSIVE)) {
            String names = text.substring(text.indexOf(' ') + 1, text.indexOf(EXCLUSIVE)); // without "Error:"
            return Message.of("usage.exclusive", names).then(help);
        }
        return Message.verbatim(text).then(help);
    }

    private Message unmatched(UnmatchedArgumentException e, CommandSpec command, Message help) {
        String first = e.getUnmatched().get(0);
        if (e.isUnknownOption()) {
            return unknownOption(first, command, help);
        }
        return command.parent() == null
                ? guessed(Message.of("usage.unknown-command", first), first, commands, help, command)
                : Message.of("usage.unexpected", first).then(help);
    }

    /** picocli reports a missing argument before an unknown option. */
    private Message missing(MissingParameterException e, CommandSpec command, Message help) {
        for (String arg : args) {
            if (arg.startsWith("--") && arg.length() > 2 && command.findOption(beforeValue(arg)) == null) {
                return unknownOption(arg, command, help);
            }
        }
        List<ArgSpec> missing = e.getMissing();
        if (missing.get(0) instanceof OptionSpec option
                && Arrays.stream(option.names()).anyMatch(Arrays.asList(args)::contains)) {
            return Message.of("usage.no-value", option.longestName(), option.paramLabel())
                    .then(help);
        }
        String names = missing.stream().map(RefusedArguments::withLabel).collect(Collectors.joining(", "));
        return Message.of("usage.missing", names).then(help);
    }

    private Message unknownOption(String arg, CommandSpec command, Message help) {
        List<String> known = command.options().stream()
                .flatMap(option -> Arrays.stream(option.names()))
                .filter(name -> name.startsWith("--"))
                .toList();
        return guessed(Message.of("usage.unknown-option", arg), beforeValue(arg), known, help, command);
    }

    /** What is wrong, with a line to type in place of an unknown word if a known one is similar. */
    private Message guessed(Message what, String word, List<String> known, Message help, CommandSpec command) {
        return CommandLineGuess.of(word, known)
                .map(meant -> what.then(Message.of(
                        "usage.guess", CommandLineGuess.corrected(args, word, meant), command.qualifiedName())))
                .orElseGet(() -> what.then(help));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String withLabel(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + "=" + option.paramLabel()
                : argument.paramLabel();
    }

    /** The name of an option, without the value that may follow it. */
    private static String beforeValue(String arg) {
        int end = arg.indexOf('=');
        return end < 0 ? arg : arg.substring(0, end);
    }
}
