package vn.donvi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import vn.donvi.cli.invocation.Terminal;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.TableInput;
import vn.donvi.tables.TargetFile;

/**
 * The files that a run of the command reads and writes, from its arguments. A file that it writes must not be one that
 * it reads, or be written twice, even under another name.
 */
final class RunFiles {
    /** The options that name an output file; all other paths are read. */
    private static final Set<String> OUTPUTS = Set.of("--output", "--report");

    /** The parameter of the table; standard input if it is not given. */
    private static final String TABLE = "INPUT";

    /** The parameter of the folder that a gazetteer is written to. */
    private static final String FOLDER = "DIR";

    /** The names, without endings, of the files of a gazetteer and its registers in a folder. */
    private static final Set<String> OF_A_GAZETTEER = Set.of(
            "gazetteer",
            "units",
            "documents",
            "changes",
            "transfers",
            "measurements",
            "shares",
            "codes",
            "seats",
            "party_documents",
            "party_organizations",
            "party_figures",
            "party_committees",
            "party_posts",
            "party_sessions");

    private final List<Named> inputs = new ArrayList<>();
    private final List<Named> outputs = new ArrayList<>();

    /** A file and its name in messages. */
    private record Named(Message name, TargetFile file) {}

    private RunFiles() {}

    /**
     * The files of a parsed command.
     *
     * @throws IOException if the file system cannot be read
     */
    static RunFiles of(ParseResult command, Terminal terminal) throws IOException {
        RunFiles files = new RunFiles();
        boolean hasOutput = false;
        for (OptionSpec option : command.matchedOptionsSet()) {
            boolean isOutput = OUTPUTS.contains(option.longestName());
            hasOutput |= option.longestName().equals("--output");
            for (Path path : paths(option)) {
                (isOutput ? files.outputs : files.inputs).addAll(named(Message.verbatim(option.shortestName()), path));
            }
        }
        for (ArgSpec parameter : command.commandSpec().positionalParameters()) {
            List<Path> paths = paths(parameter);
            boolean isTable = parameter.paramLabel().equals(TABLE);
            if (isTable && paths.stream().allMatch(TableInput::isStandardInput)) {
                paths = terminal.inputFile().map(List::of).orElse(List.of());
                for (Path path : paths) {
                    files.inputs.addAll(named(Message.of("usage.standard-input"), path));
                }
            } else if (parameter.paramLabel().equals(FOLDER)) {
                for (Path path : paths) {
                    files.outputs.addAll(named(Message.verbatim(path.toString()), path));
                }
            } else {
                for (Path path : paths) {
                    files.inputs.addAll(named(Message.of("usage.input", path), path));
                }
            }
        }
        Optional<Path> printed = hasOutput ? Optional.empty() : terminal.outputFile();
        if (printed.isPresent()) {
            files.outputs.addAll(named(Message.of("usage.standard-output"), printed.get()));
        }
        return files;
    }

    /** The reason to refuse the files; empty if there is none. */
    Optional<Message> refusal() throws IOException {
        for (int i = 0; i < outputs.size(); i++) {
            List<Named> others = new ArrayList<>(inputs);
            others.addAll(outputs.subList(i + 1, outputs.size()));
            Named output = outputs.get(i);
            for (Named other : others) {
                if (output.file.isSameAs(other.file)) {
                    return Optional.of(Message.of("usage.same-file", output.name, other.name));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Path> paths(ArgSpec argument) {
        Object value = argument.getValue();
        List<Path> paths = new ArrayList<>();
        for (Object each : value instanceof Collection<?> many
                ? many
                : Stream.ofNullable(value).toList()) {
            if (each instanceof Path path) {
                paths.add(path);
            }
        }
        return paths;
    }

    /**
     * A file, or the files of a gazetteer in a folder. A file whose folder does not exist is left out; its reader or
     * writer reports it.
     */
    private static List<Named> named(Message name, Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return target(path).map(file -> List.of(new Named(name, file))).orElse(List.of());
        }
        List<Named> within = new ArrayList<>();
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.toList()) {
                String last = Objects.toString(file.getFileName());
                int dot = last.indexOf('.');
                if (OF_A_GAZETTEER.contains(dot < 0 ? last : last.substring(0, dot))) {
                    target(file)
                            .ifPresent(each ->
                                    within.add(new Named(name.then(Message.verbatim(" (" + last + ")")), each)));
                }
            }
        }
        return within;
    }

    private static Optional<TargetFile> target(Path file) throws IOException {
        try {
            return Optional.of(TargetFile.of(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
