package vn.donvi.cli.invocation;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.MinimalPrettyPrinter;

/** How the command writes an object of JSON Lines: without blanks, and with nothing between it and the next. */
public final class LineByLine extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
        return new MinimalPrettyPrinter("");
    }

    @Override
    public boolean hasPrettyPrinter() {
        return true;
    }
}
