package vn.donvi.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long whole processes take, from the start of the JVM to its end: those that convert a table of customers beside one
 * that only copies it, and short ones, by the launcher too if it is beside the jar. They take turns, so that a busy machine is as busy for each; the median counts. All have a heap of
 * 128 MB.
 */
public final class TableProcesses {
    private static final int TURNS = 3;
    private static final String HEAP = "-Xmx128m";
    private static final long ARCHIVE_MILLIS = 20_000;

    private TableProcesses() {}

    /** Measures: the jar of the command, the number of rows, the number of turns if not three. Prints Markdown. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("donvi-tables");
        Path in = folder.resolve("in.csv");
        Path out = folder.resolve("out.csv");
        CustomerTable.write(in, Integer.parseInt(args[1]));
        String classes = System.getProperty("java.class.path");
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("copy", java(List.of("-cp", classes, CommonsCopy.class.getName(), in.toString(), out.toString())));
        commands.put("by code", convert(args[0], in, out, "--code-column", "code"));
        commands.put("by code of 2025", convert(args[0], in, out, "--code-column", "code", "--from", "2025-06-30"));
        commands.put("by address", convert(args[0], in, out, "--address-column", "address"));
        commands.put(
                "by names",
                convert(
                        args[0],
                        in,
                        out,
                        "--commune-column",
                        "ward",
                        "--district-column",
                        "district",
                        "--province-column",
                        "province"));
        String[] show = {"show", "18229", "--on", "2025-07-01"};
        commands.put("show", command(args[0], show));
        commands.put(
                "crosswalk of 2004",
                command(args[0], "crosswalk", "--from", "2004-08-31", "--to", "2025-07-01", "-o", out.toString()));
        Path launcher = Path.of(args[0]).toAbsolutePath().resolveSibling("donvi");
        if (Files.isExecutable(launcher)) {
            List<String> launched = launched(launcher, show);
            commands.put("show, by the launcher", launched);
            commands.put(
                    "by address, by the launcher",
                    launched(launcher, converting(in, out, "--address-column", "address")));
            awaitArchive(launched);
        }
        int turns = args.length > 2 ? Integer.parseInt(args[2]) : TURNS;
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int turn = 0; turn < turns; turn++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                seconds.computeIfAbsent(command.getKey(), name -> new ArrayList<>())
                        .add(run(command.getValue()));
            }
        }
        double copy = median(seconds.getOrDefault("copy", List.of()));
        System.out.printf(Locale.ROOT, "%,d rows, %,d bytes%n%n", Integer.parseInt(args[1]), Files.size(in));
        System.out.printf("| process | seconds | copies |%n|---|---|---|%n");
        seconds.forEach((name, times) ->
                System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f |%n", name, median(times), median(times) / copy));
        Files.delete(in);
        Files.delete(out);
        Files.delete(folder);
    }

    private static List<String> convert(String jar, Path in, Path out, String... options) {
        return command(jar, converting(in, out, options));
    }

    private static String[] converting(Path in, Path out, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("convert", in.toString(), "-o", out.toString(), "--to", "2025-07-01"));
        arguments.addAll(Arrays.asList(options));
        return arguments.toArray(String[]::new);
    }

    private static List<String> command(String jar, String... arguments) {
        List<String> command = new ArrayList<>(List.of("-jar", jar));
        command.addAll(Arrays.asList(arguments));
        return java(command);
    }

    private static List<String> launched(Path launcher, String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    private static List<String> java(List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java", HEAP));
        command.addAll(arguments);
        return command;
    }

    /** Starts the launcher once, and gives it time to make its archive of classes in the background. */
    private static void awaitArchive(List<String> command) throws IOException, InterruptedException {
        run(command);
        Thread.sleep(ARCHIVE_MILLIS);
    }

    private static double run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // The launcher takes the options of java from there.
        builder.environment().put("DONVI_JAVA_OPTIONS", HEAP);
        Process process = builder.start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("failed: " + command);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        sorted.sort(null);
        return sorted.get(sorted.size() / 2);
    }
}
