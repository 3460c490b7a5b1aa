package vn.donvi.cli.manual;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ITypeInfo;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.donvi.tables.TextEncoding;

/** Questions about commands and their arguments that completions and the manual share. */
final class CommandModel {
    private CommandModel() {}

    /** The words that the argument can be, as a user writes them; empty if it can be anything. */
    static List<String> values(ArgSpec argument) {
        ITypeInfo type = argument.typeInfo();
        if (type.getType() == TextEncoding.class) {
            return Arrays.stream(TextEncoding.values()).map(TextEncoding::id).toList();
        }
        List<String> constants = type.isEnum() ? type.getEnumConstantNames() : ofElements(type);
        return constants.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    private static List<String> ofElements(ITypeInfo type) {
        return type.getAuxiliaryTypeInfos().stream()
                .filter(ITypeInfo::isEnum)
                .flatMap(element -> element.getEnumConstantNames().stream())
                .toList();
    }

    /** Whether the argument is a file or a folder, or several. */
    static boolean isFile(ArgSpec argument) {
        ITypeInfo type = argument.typeInfo();
        return type.getType() == Path.class
                || type.getAuxiliaryTypeInfos().stream().anyMatch(element -> element.getType() == Path.class);
    }

    static List<OptionSpec> options(CommandSpec command) {
        return command.options().stream().filter(option -> !option.hidden()).toList();
    }

    /** The commands right below one. */
    static List<CommandSpec> commands(CommandSpec root) {
        return root.subcommands().values().stream()
                .map(line -> line.getCommandSpec())
                .toList();
    }

    /** All commands below one, each before those below it. */
    static List<CommandSpec> allCommands(CommandSpec root) {
        List<CommandSpec> all = new ArrayList<>();
        for (CommandSpec command : commands(root)) {
            all.add(command);
            all.addAll(allCommands(command));
        }
        return all;
    }

    /** The description up to the end of its first sentence, without the full stop. */
    static String firstSentence(String... description) {
        String text = String.join(" ", text(description)).strip();
        int end = text.indexOf(". ");
        String sentence = end < 0 ? text : text.substring(0, end);
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** The lines of a description as they are printed; picocli takes them as formats. */
    static List<String> text(String... description) {
        // With -1, so that an empty line stays one.
        return Arrays.stream(description)
                .flatMap(line -> Arrays.stream(
                        line.replace("%n", "\n").replace("%%", "%").split("\n", -1)))
                .toList();
    }

    /**
     * A copy of the command in which each argument has the words that it can be as its candidates, the way a user writes
     * them. picocli itself would offer the names of the constants.
     */
    static CommandSpec withValues(CommandSpec command) {
        CommandSpec copy = CommandSpec.create().name(command.name());
        copy.usageMessage().description(command.usageMessage().description());
        for (OptionSpec option : options(command)) {
            OptionSpec.Builder builder = OptionSpec.builder(option.names())
                    .arity(option.arity())
                    .type(typeOf(option))
                    // The script has a variable of this name for the values.
                    .paramLabel(option.longestName().replaceAll("^-+", "").replace('-', '_'))
                    .description(option.description());
            List<String> values = values(option);
            copy.addOption(
                    values.isEmpty()
                            ? builder.build()
                            : builder.completionCandidates(values).build());
        }
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            PositionalParamSpec.Builder builder = PositionalParamSpec.builder()
                    .index(parameter.index())
                    .arity(parameter.arity())
                    .paramLabel(parameter.paramLabel())
                    .type(typeOf(parameter));
            List<String> values = values(parameter);
            copy.addPositional(
                    values.isEmpty()
                            ? builder.build()
                            : builder.completionCandidates(values).build());
        }
        commands(command).forEach(child -> copy.addSubcommand(child.name(), withValues(child)));
        return copy;
    }

    private static Class<?> typeOf(ArgSpec argument) {
        if (argument.arity().max() == 0) {
            return boolean.class;
        }
        return isFile(argument) ? Path.class : String.class;
    }
}
