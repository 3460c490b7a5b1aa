package vn.donvi.cli.invocation;

import java.util.OptionalDouble;
import vn.donvi.cli.language.Message;
import vn.donvi.crosswalk.CrosswalkRow;

/** The share of the people of a unit that are in a unit of another date, for people. */
public final class ShareText {
    private static final int PERCENT = 100;

    private ShareText() {}

    /** "40 % of its people by estimate", "a part", "land only". */
    public static Message of(CrosswalkRow row) {
        OptionalDouble share = row.population().estimate();
        if (row.population().high() == 0) {
            return Message.of("word.land-only");
        }
        return share.isEmpty()
                ? Message.of("word.a-part")
                : Message.of(
                        row.population().isCertain() ? "word.share" : "word.estimated-share",
                        NumberText.decimal(share.getAsDouble() * PERCENT, 1).toPlainString());
    }
}
