package vn.donvi.cli;

import vn.donvi.vietnam.VietnamCodes;
import vn.donvi.vietnam.VietnamGazetteer;
import vn.donvi.vietnam.VietnamPartyRegister;

/** The donvi command on the embedded gazetteer of Việt Nam. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the JVM with its exit code. */
    public static void main(String[] args) {
        System.exit(Donvi.run(
                VietnamGazetteer::load,
                VietnamGazetteer::qualityReport,
                VietnamPartyRegister::load,
                VietnamCodes::load,
                args));
    }
}
