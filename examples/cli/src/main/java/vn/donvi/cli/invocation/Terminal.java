package vn.donvi.cli.invocation;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import vn.donvi.cli.language.Language;

/**
 * The streams of a run of the command, in UTF-8 in every locale, and the language of the person at them.
 *
 * @param in standard input; not buffered
 * @param out standard output
 * @param err standard error
 * @param isInteractive whether a person watches standard error
 * @param language the language of the person, unless the command asks for another one
 */
public record Terminal(InputStream in, OutputStream out, PrintWriter err, boolean isInteractive, Language language) {
    /**
     * The streams of this process. A person watches if input and output are a terminal; the JVM does not know it for
     * standard error.
     */
    public static Terminal ofProcess() {
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                new PrintWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8)),
                isTerminal(),
                Language.of(System.getenv(), Locale.getDefault(Locale.Category.DISPLAY)));
    }

    /** The file that standard input is redirected from; empty if there is none or the system does not show it. */
    public Optional<Path> inputFile() {
        return redirected("/dev/stdin");
    }

    /** The file that standard output is redirected to; empty if there is none or the system does not show it. */
    public Optional<Path> outputFile() {
        return redirected("/dev/stdout");
    }

    private Optional<Path> redirected(String device) {
        boolean isOfProcess = in instanceof FileInputStream;
        return isOfProcess && Files.isRegularFile(Path.of(device)) ? Optional.of(Path.of(device)) : Optional.empty();
    }

    /**
     * Before JDK 22 a console exists only on a terminal. Since then it always exists and has the method {@code
     * isTerminal}.
     */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the console does not say whether it is a terminal", e);
        }
    }
}
