package vn.donvi.cli.table;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import vn.donvi.cli.invocation.Invocation;

/** A command that reads a user's table, answers from a gazetteer, and prints a table. */
public abstract class TableCommand implements Callable<Integer> {
    protected final Invocation invocation;

    @Mixin
    protected GazetteerOption own = new GazetteerOption();

    @Mixin
    protected TableInput input = new TableInput();

    @Mixin
    protected TableOutput output = new TableOutput();

    protected TableCommand(Invocation invocation) {
        this.invocation = invocation;
    }
}
