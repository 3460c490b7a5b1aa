package vn.donvi.cli.convert;

import java.util.Locale;

/** Which of several units of a name is taken. */
public enum Preference {
    /** The one in force. */
    CURRENT;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
