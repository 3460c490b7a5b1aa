package vn.donvi.cli.manual;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes the manual page of the command, for {@code man}, in UTF-8. */
final class ManualPage {
    private final StringBuilder page = new StringBuilder();

    private ManualPage() {}

    static String of(CommandSpec root, String version) {
        ManualPage manual = new ManualPage();
        manual.write(root, version);
        return manual.page.toString();
    }

    private void write(CommandSpec root, String version) {
        String name = root.name();
        macro("'\\\" -*- coding: utf-8 -*-");
        macro(".TH " + name.toUpperCase(Locale.ROOT) + " 1 \"\" " + quoted(version));
        macro(".SH NAME");
        text(name + " \\- "
                + escaped(CommandModel.firstSentence(root.usageMessage().description())));
        macro(".SH SYNOPSIS");
        text(bold(name) + " " + italic("COMMAND") + " [" + italic("OPTION") + "]...");
        macro(".SH DESCRIPTION");
        lines(CommandModel.text(root.usageMessage().description()));
        lines(CommandModel.text(root.usageMessage().footer()));
        macro(".SH OPTIONS");
        CommandModel.options(root).forEach(this::option);
        macro(".SH COMMANDS");
        CommandModel.allCommands(root).forEach(this::command);
        macro(".SH ENVIRONMENT");
        item(bold("JAVA_HOME"), "The java that runs the command; if it is not set, the one on the PATH.");
        item(bold("DONVI_JAVA_OPTIONS"), "More options of java, separated by spaces, such as -Xmx8g.");
        item(
                bold("DONVI_CLASS_ARCHIVE"),
                "With off, the launcher neither uses nor makes an archive of classes, which makes the start fast.");
        item(bold("XDG_CACHE_HOME"), "Where the archive is, in a folder donvi; ~/.cache if it is not set.");
    }

    private void command(CommandSpec command) {
        macro(".SS " + quoted(command.qualifiedName()));
        String parameters = command.positionalParameters().stream()
                .map(ManualPage::synopsis)
                .collect(Collectors.joining(" "));
        text(bold(command.qualifiedName()) + " [" + italic("OPTION") + "]... " + parameters);
        macro(".PP");
        lines(CommandModel.text(command.usageMessage().description()));
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            item(italic(parameter.paramLabel()), CommandModel.text(parameter.description()));
        }
        CommandModel.options(command).stream()
                .filter(option -> command.root().findOption(option.longestName()) == null)
                .forEach(this::option);
        macro(".PP");
        lines(CommandModel.text(command.usageMessage().footer()));
    }

    private static String synopsis(PositionalParamSpec parameter) {
        String label = italic(parameter.paramLabel())
                + (parameter.arity().max() > 1 && !parameter.hideParamSyntax() ? "..." : "");
        return parameter.arity().min() == 0 ? "[" + label + "]" : label;
    }

    private void option(OptionSpec option) {
        String names = Arrays.stream(option.names()).map(ManualPage::bold).collect(Collectors.joining(", "));
        String value = option.arity().max() == 0 ? "" : "=" + italic(option.paramLabel());
        item(names + value, CommandModel.text(option.description()));
    }

    private void item(String head, String description) {
        item(head, List.of(description));
    }

    private void item(String head, List<String> description) {
        macro(".TP");
        text(head);
        description.stream().filter(line -> !line.isBlank()).forEach(line -> text(escaped(line)));
    }

    /** Paragraphs, and as they are the lines that are indented. */
    private void lines(List<String> lines) {
        boolean isVerbatim = false;
        for (String line : lines) {
            if (line.startsWith("  ") != isVerbatim) {
                isVerbatim = !isVerbatim;
                macro(isVerbatim ? ".PP\n.nf" : ".fi");
            }
            if (line.isBlank()) {
                macro(".PP");
            } else {
                text(escaped(line));
            }
        }
        if (isVerbatim) {
            macro(".fi");
        }
    }

    private void macro(String line) {
        // Two paragraphs in a row, or one at the beginning of a section, are one.
        if (line.equals(".PP")
                && (page.toString().endsWith("\n.PP\n") || lastLine().startsWith(".SH"))) {
            return;
        }
        page.append(line).append('\n');
    }

    private String lastLine() {
        int end = page.length() - 1;
        return end < 0 ? "" : page.substring(page.lastIndexOf("\n", end - 1) + 1, end);
    }

    /** A line of escaped text; a full stop or an apostrophe at its beginning would be a macro. */
    private void text(String line) {
        page.append(line.startsWith(".") || line.startsWith("'") ? "\\&" : "")
                .append(line)
                .append('\n');
    }

    private static String bold(String text) {
        return "\\fB" + escaped(text) + "\\fR";
    }

    private static String italic(String text) {
        return "\\fI" + escaped(text) + "\\fR";
    }

    private static String quoted(String text) {
        return '"' + escaped(text).replace("\"", "\\(dq") + '"';
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq");
    }
}
