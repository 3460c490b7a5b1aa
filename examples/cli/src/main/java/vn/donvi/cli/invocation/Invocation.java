package vn.donvi.cli.invocation;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.party.PartyRegister;

/** What one run of the command works with: the gazetteer, the day it counts as today, and where it writes. */
public final class Invocation {
    private final Supplier<Gazetteer> source;
    private final Supplier<String> qualityReport;
    private final Function<Gazetteer, PartyRegister> party;
    private final LocalDate today;
    private final Terminal terminal;
    private final Writer out;
    private final PrintWriter err;

    public Invocation(
            Supplier<Gazetteer> source,
            Supplier<String> qualityReport,
            Function<Gazetteer, PartyRegister> party,
            LocalDate today,
            Terminal terminal) {
        this.source = source;
        this.qualityReport = qualityReport;
        this.party = party;
        this.today = today;
        this.terminal = terminal;
        this.out = new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
        this.err = terminal.err();
    }

    /** The gazetteer, loaded anew; a command asks once. */
    public Gazetteer gazetteer() {
        return source.get();
    }

    /** The report on what the gazetteer was made of, in Markdown; empty if there is none. */
    public String qualityReport() {
        return qualityReport.get();
    }

    /** What is recorded of the party organisations of the gazetteer's units. */
    public PartyRegister party(Gazetteer gazetteer) {
        return party.apply(gazetteer);
    }

    public LocalDate today() {
        return today;
    }

    /** Where results go. */
    public Writer out() {
        return out;
    }

    /** Where it reads and writes, for results that are bytes. */
    public Terminal terminal() {
        return terminal;
    }

    /** Tells the user something that is no result. */
    public void say(String message) {
        err.print("donvi: " + message + "\n");
        err.flush();
    }

    public void printStackTrace(Exception e) {
        e.printStackTrace(err);
        err.flush();
    }

    /** Says so if the gazetteer does not know every change until {@code date}. */
    public void sayIfNotKnown(LocalDate date, Gazetteer gazetteer) {
        if (date.isAfter(gazetteer.knownUntil())) {
            say("changes are known until " + gazetteer.knownUntil() + "; " + date + " is answered as of that day");
        }
    }

    /**
     * The date asked for, or today if none was.
     *
     * @throws WrongUsageException if the gazetteer begins later
     */
    public LocalDate on(@Nullable LocalDate asked, Gazetteer gazetteer) {
        return asked == null ? today : covered(asked, gazetteer);
    }

    /**
     * The first date asked for, or the first that the gazetteer covers if none was.
     *
     * @throws WrongUsageException if the gazetteer begins later
     */
    public LocalDate from(@Nullable LocalDate asked, Gazetteer gazetteer) {
        return asked == null ? gazetteer.coverage().startInclusive() : covered(asked, gazetteer);
    }

    /**
     * The last date asked for, or today if none was.
     *
     * @throws WrongUsageException if it is before {@code from}, or the gazetteer begins later
     */
    public LocalDate to(@Nullable LocalDate asked, LocalDate from, Gazetteer gazetteer) {
        LocalDate to = on(asked, gazetteer);
        if (to.isBefore(from)) {
            throw new WrongUsageException("--from " + from + " is after --to " + to);
        }
        return to;
    }

    private static LocalDate covered(LocalDate date, Gazetteer gazetteer) {
        LocalDate first = gazetteer.coverage().startInclusive();
        if (date.isBefore(first)) {
            throw new WrongUsageException("the record begins on " + first + " and says nothing about " + date);
        }
        return date;
    }
}
