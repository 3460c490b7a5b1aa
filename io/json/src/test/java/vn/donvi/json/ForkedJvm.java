package vn.donvi.json;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another JVM with the classes of this test, which can be given little memory, or be killed. */
final class ForkedJvm {
    private ForkedJvm() {}

    /** The command that runs a main class; options of the JVM come first. */
    static List<String> command(Class<?> main, List<String> options, Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-XX:-UsePerfData", "-cp", classPath(), main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return command;
    }

    static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** The tests may run on a module path; another JVM needs no modules. */
    private static String classPath() {
        List<String> entries = new ArrayList<>();
        try {
            entries.add(Path.of(ForkedJvm.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
            entries.add(Path.of("target", "test-classes").toAbsolutePath().toString());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
        for (String property : List.of("jdk.module.path", "java.class.path")) {
            String path = System.getProperty(property, "");
            if (!path.isEmpty()) {
                entries.add(path);
            }
        }
        return String.join(File.pathSeparator, entries);
    }
}
