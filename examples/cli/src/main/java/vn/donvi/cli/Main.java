package vn.donvi.cli;

import java.time.LocalDate;
import vn.donvi.cli.invocation.KnownData;
import vn.donvi.cli.invocation.Terminal;
import vn.donvi.vietnam.VietnamCodes;
import vn.donvi.vietnam.VietnamGazetteer;
import vn.donvi.vietnam.VietnamPartyRegister;
import vn.donvi.vietnam.VietnamSeats;

/** The donvi command on the embedded gazetteer of Việt Nam. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the JVM with its exit code. */
    public static void main(String[] args) {
        System.exit(run(Donvi.today(), Terminal.ofProcess(), args));
    }

    /** Runs the command as of {@code today} and returns its exit code. */
    static int run(LocalDate today, Terminal terminal, String... args) {
        KnownData known = new KnownData(
                VietnamGazetteer::load,
                VietnamGazetteer::qualityReport,
                VietnamPartyRegister::load,
                VietnamCodes::load,
                VietnamSeats::load);
        return Donvi.run(known, today, terminal, args);
    }
}
