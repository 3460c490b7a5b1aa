package vn.donvi.cli.manual;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the completion for fish, which picocli does not know. */
final class FishCompletion {
    private static final int LONGEST = 80;

    private final String program;
    private final StringBuilder script = new StringBuilder();

    private FishCompletion(String program) {
        this.program = program;
    }

    static String of(CommandSpec root) {
        FishCompletion completion = new FishCompletion(root.name());
        completion.write(root);
        return completion.script.toString();
    }

    private void write(CommandSpec root) {
        script.append("# Completion of ").append(program).append(" for fish.\n");
        line("-f");
        CommandModel.options(root).forEach(option -> option("__fish_use_subcommand", option));
        for (CommandSpec command : CommandModel.commands(root)) {
            String description =
                    CommandModel.firstSentence(command.usageMessage().description());
            line("-n", "__fish_use_subcommand", "-a", command.name(), "-d", quoted(shortened(description)));
        }
        CommandModel.commands(root).forEach(command -> write("__fish_seen_subcommand_from " + command.name(), command));
    }

    /** Writes the arguments of a command, and the commands below it. */
    private void write(String seen, CommandSpec command) {
        String condition = quoted(seen);
        CommandModel.options(command).forEach(option -> option(condition, option));
        command.positionalParameters().forEach(parameter -> {
            List<String> values = CommandModel.values(parameter);
            if (!values.isEmpty()) {
                line("-n", condition, "-a", quoted(String.join(" ", values)));
            } else if (CommandModel.isFile(parameter)) {
                line("-n", condition, "-F");
            }
        });
        for (CommandSpec child : CommandModel.commands(command)) {
            String description = CommandModel.firstSentence(child.usageMessage().description());
            line("-n", condition, "-a", child.name(), "-d", quoted(shortened(description)));
            write(seen + "; and __fish_seen_subcommand_from " + child.name(), child);
        }
    }

    private void option(String condition, OptionSpec option) {
        List<String> words = new ArrayList<>(List.of("-n", condition));
        for (String name : option.names()) {
            words.add(name.startsWith("--") ? "-l" : "-s");
            words.add(name.replaceFirst("^--?", ""));
        }
        if (option.arity().max() > 0) {
            List<String> values = CommandModel.values(option);
            if (!values.isEmpty()) {
                words.addAll(List.of("-x", "-a", quoted(String.join(" ", values))));
            } else {
                words.addAll(CommandModel.isFile(option) ? List.of("-r", "-F") : List.of("-x"));
            }
        }
        words.addAll(List.of("-d", quoted(shortened(CommandModel.firstSentence(option.description())))));
        line(words.toArray(String[]::new));
    }

    private void line(String... words) {
        script.append("complete -c ").append(program);
        for (String word : words) {
            script.append(' ').append(word);
        }
        script.append('\n');
    }

    /** At most as many characters as a line of suggestions has room for, cut between words. */
    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, text.lastIndexOf(' ', LONGEST - 1)) + "…";
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
