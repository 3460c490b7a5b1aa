package vn.donvi.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long whole processes take that convert a table of customers, from the start of the JVM to its end, beside one that
 * only copies it. They take turns, so that a busy machine is as busy for each; the median counts. All have a heap of
 * 128 MB.
 */
public final class TableProcesses {
    private static final int TURNS = 3;

    private TableProcesses() {}

    /** Measures: the jar of the command, the number of rows. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("donvi-tables");
        Path in = folder.resolve("in.csv");
        Path out = folder.resolve("out.csv");
        CustomerTable.write(in, Integer.parseInt(args[1]));
        String classes = System.getProperty("java.class.path");
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("copy", List.of("-cp", classes, CommonsCopy.class.getName(), in.toString(), out.toString()));
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
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int turn = 0; turn < TURNS; turn++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                seconds.computeIfAbsent(command.getKey(), name -> new ArrayList<>())
                        .add(run(command.getValue()));
            }
        }
        double copy = median(seconds.getOrDefault("copy", List.of()));
        System.out.printf("%,d bytes%n", Files.size(in));
        seconds.forEach(
                (name, times) -> System.out.printf("%-16s %6.2f s %6.2f%n", name, median(times), median(times) / copy));
        Files.delete(in);
        Files.delete(out);
        Files.delete(folder);
    }

    private static List<String> convert(String jar, Path in, Path out, String... options) {
        List<String> command = new ArrayList<>(
                List.of("-jar", jar, "convert", in.toString(), "-o", out.toString(), "--to", "2025-07-01"));
        command.addAll(Arrays.asList(options));
        return command;
    }

    private static double run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java", "-Xmx128m"));
        command.addAll(arguments);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
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
