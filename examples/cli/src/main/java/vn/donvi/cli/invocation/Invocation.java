package vn.donvi.cli.invocation;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.language.Words;
import vn.donvi.code.CodeRegister;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.party.PartyRegister;
import vn.donvi.problem.Problem;
import vn.donvi.seat.SeatRegister;

/** The context of one run of the command: the gazetteer, the date that counts as today, the streams and the language. */
public final class Invocation {
    private final KnownData known;
    private final LocalDate today;
    private final Terminal terminal;
    private final Words words;
    private final Writer out;
    private final PrintWriter err;

    public Invocation(KnownData known, LocalDate today, Terminal terminal, Words words) {
        this.known = known;
        this.today = today;
        this.terminal = terminal;
        this.words = words;
        this.out = new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
        this.err = terminal.err();
    }

    /** The gazetteer; each call loads it. */
    public Gazetteer gazetteer() {
        return known.gazetteer().get();
    }

    /** The report on the sources of the gazetteer, in Markdown; empty if there is none. */
    public String qualityReport() {
        return known.qualityReport().get();
    }

    /** The register of the party organisations of the gazetteer's units. */
    public PartyRegister party(Gazetteer gazetteer) {
        return known.party().apply(gazetteer);
    }

    /** The known codes that other systems give to the gazetteer's units; each call loads them. */
    public CodeRegister codes(Gazetteer gazetteer) {
        return known.codes().apply(gazetteer);
    }

    /** The known seats of the gazetteer's units; each call loads them. */
    public SeatRegister seats(Gazetteer gazetteer) {
        return known.seats().apply(gazetteer);
    }

    public LocalDate today() {
        return today;
    }

    /** The writer of the results. */
    public Writer out() {
        return out;
    }

    /** The streams of the run, for results that are bytes. */
    public Terminal terminal() {
        return terminal;
    }

    /** The words for what a person reads: messages and text, but not tables. */
    public Words words() {
        return words;
    }

    /** Writes a message that is not a result to standard error. */
    public void say(Message message) {
        err.print("donvi: " + words.text(message) + "\n");
        err.flush();
    }

    /** Writes a sentence of the library, which is English, to standard error; translated if it can be. */
    public void say(String sentence) {
        say(Message.ofLibrary(sentence));
    }

    /** Writes what the library finds wrong, with its place, to standard error. */
    public void say(Problem problem) {
        say(ErrorText.message(problem));
    }

    public void printStackTrace(Exception e) {
        e.printStackTrace(err);
        err.flush();
    }

    /** Warns the user if the gazetteer does not know every change until {@code date}. */
    public void sayIfNotKnown(LocalDate date, Gazetteer gazetteer) {
        if (date.isAfter(gazetteer.knownUntil())) {
            say(Message.of("usage.not-known", gazetteer.knownUntil(), date));
        }
    }

    /**
     * The given date, or today if it is null.
     *
     * @throws WrongUsageException if the gazetteer begins later
     */
    public LocalDate on(@Nullable LocalDate asked, Gazetteer gazetteer) {
        return asked == null ? today : covered(asked, gazetteer);
    }

    /**
     * The given first date, or the first date that the gazetteer covers if it is null.
     *
     * @throws WrongUsageException if the gazetteer begins later
     */
    public LocalDate from(@Nullable LocalDate asked, Gazetteer gazetteer) {
        return asked == null ? gazetteer.coverage().startInclusive() : covered(asked, gazetteer);
    }

    /**
     * The given last date, or today if it is null.
     *
     * @throws WrongUsageException if it is before {@code from}, or the gazetteer begins later
     */
    public LocalDate to(@Nullable LocalDate asked, LocalDate from, Gazetteer gazetteer) {
        LocalDate to = on(asked, gazetteer);
        if (to.isBefore(from)) {
            throw new WrongUsageException(Message.of("usage.from-after-to", from, to));
        }
        return to;
    }

    private static LocalDate covered(LocalDate date, Gazetteer gazetteer) {
        LocalDate first = gazetteer.coverage().startInclusive();
        if (date.isBefore(first)) {
            throw new WrongUsageException(Message.of("usage.before-record", first, date));
        }
        return date;
    }
}
