package vn.donvi.cli.text;

import java.util.Optional;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.news.AnnouncementReader;
import vn.donvi.news.announcement.Announcement;
import vn.donvi.news.interpretation.Context;
import vn.donvi.news.interpretation.Interpretation;
import vn.donvi.news.interpretation.Interpreter;
import vn.donvi.news.interpretation.StatedBalance;
import vn.donvi.news.register.AnnouncementRegister;
import vn.donvi.news.register.RegisterEntry;
import vn.donvi.news.register.RegisterOutcome;
import vn.donvi.party.PartyRegister;

/** Reads and interprets texts one after the other, and takes them into a register if one is asked for. */
final class NewsReading {
    private final Gazetteer gazetteer;
    private final AnnouncementReader reader;
    private final Interpreter interpreter;
    private final Context context;
    private final Optional<String> source;
    private Optional<PartyRegister> register;
    private boolean hasRead;
    private long recorded;
    private long leftOut;

    /**
     * @param register the register that the texts are taken into; empty if none is asked for
     * @param source the source of the facts; the name of the text if empty
     */
    NewsReading(
            Gazetteer gazetteer,
            Interpreter interpreter,
            Context context,
            Optional<PartyRegister> register,
            Optional<String> source) {
        this.gazetteer = gazetteer;
        this.reader = AnnouncementReader.of(gazetteer);
        this.interpreter = interpreter;
        this.context = context;
        this.register = register;
        this.source = source;
    }

    News of(GivenText text) {
        hasRead = true;
        Announcement read = reader.read(text.name(), text.text());
        Interpretation meaning = interpreter.interpret(read, context);
        Optional<AnnouncementRegister> taken = register.map(before -> {
            Document document = Document.of(source.orElse(text.name()), DocumentKind.PUBLICATION, "", "");
            return AnnouncementRegister.of(before, read, meaning, document);
        });
        if (taken.isPresent()) {
            register = Optional.of(taken.get().register());
            taken.get().entries().forEach(this::count);
        }
        return new News(text.file().toString(), read, meaning, StatedBalance.of(read, meaning, gazetteer), taken);
    }

    private void count(RegisterEntry entry) {
        if (entry.outcome().isRecorded()) {
            recorded++;
        } else if (entry.outcome() != RegisterOutcome.NOT_OF_PARTY) {
            leftOut++;
        }
    }

    /** Whether a text was read. */
    boolean hasRead() {
        return hasRead;
    }

    /** The register with the texts read so far; empty if none is asked for. */
    Optional<PartyRegister> register() {
        return register;
    }

    /** The number of statements that are in the register. */
    long recorded() {
        return recorded;
    }

    /** The number of statements on party organisations and persons that are not. */
    long leftOut() {
        return leftOut;
    }
}
