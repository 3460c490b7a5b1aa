package vn.donvi.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.function.Supplier;
import vn.donvi.gazetteer.Gazetteer;

/** What a run of the command printed and answered. */
record Run(int exitCode, String out, String err) {
    static final String QUALITY = """
            # Quality

            ## Sources

            | source | used |
            | --- | --- |
            | a list | 7 rows |

            ## Left open

            None.
            """;

    static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

    /** Runs it on {@link Fixtures#twoProvinces()}. */
    static Run of(String... args) {
        return on(Fixtures::twoProvinces, args);
    }

    static Run on(Supplier<Gazetteer> gazetteer, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Donvi.run(gazetteer, () -> QUALITY, TODAY, out, new PrintWriter(err), args);
        return new Run(exitCode, out.toString(), err.toString());
    }
}
