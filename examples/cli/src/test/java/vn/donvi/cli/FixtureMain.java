package vn.donvi.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs commands on {@link Fixtures#twoProvinces()} in a JVM of their own, for what a JVM settles when it starts. Each
 * command ends with an argument {@code ;}.
 */
public final class FixtureMain {
    public static final String END = ";";

    private FixtureMain() {}

    public static void main(String... args) {
        List<String> command = new ArrayList<>();
        for (String arg : args) {
            if (arg.equals(END)) {
                Donvi.run(Run.known(Fixtures::twoProvinces), command.toArray(String[]::new));
                command.clear();
            } else {
                command.add(arg);
            }
        }
    }
}
