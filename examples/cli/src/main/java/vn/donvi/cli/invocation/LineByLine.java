package vn.donvi.cli.invocation;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.MinimalPrettyPrinter;

/** The JSON Lines format of the command: an object without blanks, and no separator between objects. */
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
