package vn.donvi.cli;

import java.util.ArrayList;
import java.util.List;
import vn.donvi.cli.invocation.Terminal;
import vn.donvi.cli.language.Language;

/**
 * Runs commands on {@link Fixtures#twoProvinces()} in a JVM of their own, for what a JVM settles when it starts. Each
 * command ends with an argument {@code ;}.
 */
public final class FixtureMain {
    public static final String END = ";";

    private FixtureMain() {}

    /** Runs the command on the streams of this process, in English in every locale. */
    private static void run(String... args) {
        Terminal own = Terminal.ofProcess();
        Donvi.run(
                Run.known(Fixtures::twoProvinces),
                Donvi.today(),
                new Terminal(own.in(), own.out(), own.err(), own.isInteractive(), Language.EN),
                args);
    }

    public static void main(String... args) {
        List<String> command = new ArrayList<>();
        for (String arg : args) {
            if (arg.equals(END)) {
                run(command.toArray(String[]::new));
                command.clear();
            } else {
                command.add(arg);
            }
        }
    }
}
