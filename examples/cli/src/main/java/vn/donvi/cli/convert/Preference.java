package vn.donvi.cli.convert;

import java.util.Locale;

/** Chooses one of several units with the same name. */
public enum Preference {
    /** The unit in force. */
    CURRENT;

    /** The name as on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
