package vn.donvi.cli;

import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Rooms;

/** The rooms of the command, from what every command uses to the commands. */
class ArchitectureTest {
    private static final String LANGUAGE = "vn.donvi.cli.language";
    private static final String INVOCATION = "vn.donvi.cli.invocation";
    private static final String CODE = "vn.donvi.cli.code";
    private static final String TABLE = "vn.donvi.cli.table";
    private static final String LOOKUP = "vn.donvi.cli.lookup";
    private static final String CONVERT = "vn.donvi.cli.convert";
    private static final String CROSSWALK = "vn.donvi.cli.crosswalk";
    private static final String STATISTICS = "vn.donvi.cli.statistics";
    private static final String STANDARD = "vn.donvi.cli.standard";
    private static final String PLAN = "vn.donvi.cli.plan";
    private static final String TEXT = "vn.donvi.cli.text";
    private static final String PARTY = "vn.donvi.cli.party";
    private static final String EXPORT = "vn.donvi.cli.export";
    private static final String MANUAL = "vn.donvi.cli.manual";

    @Test
    void commandsUseOnlyWhatIsBelowThem() {
        Rooms.of(Main.class)
                .inner(LANGUAGE)
                .inner(INVOCATION, LANGUAGE)
                .inner(CODE, LANGUAGE, INVOCATION)
                .inner(TABLE, LANGUAGE, INVOCATION, CODE)
                .inner(LOOKUP, LANGUAGE, INVOCATION, CODE, TABLE)
                .inner(CONVERT, LANGUAGE, INVOCATION, CODE, TABLE, LOOKUP)
                .inner(CROSSWALK, LANGUAGE, INVOCATION, CODE, TABLE)
                .inner(STATISTICS, LANGUAGE, INVOCATION, TABLE)
                .inner(STANDARD, LANGUAGE, INVOCATION, TABLE)
                .inner(PLAN, LANGUAGE, INVOCATION, TABLE, LOOKUP, STANDARD)
                .inner(TEXT, LANGUAGE, INVOCATION, TABLE)
                .inner(PARTY, LANGUAGE, INVOCATION, TABLE)
                .inner(EXPORT, LANGUAGE, INVOCATION, TABLE)
                .inner(MANUAL, LANGUAGE, INVOCATION)
                .inner(
                        "vn.donvi.cli",
                        LANGUAGE,
                        INVOCATION,
                        TABLE,
                        LOOKUP,
                        CONVERT,
                        CROSSWALK,
                        STATISTICS,
                        STANDARD,
                        PLAN,
                        TEXT,
                        PARTY,
                        EXPORT,
                        MANUAL)
                .check();
    }
}
