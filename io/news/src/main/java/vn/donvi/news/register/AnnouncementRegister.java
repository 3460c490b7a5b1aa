package vn.donvi.news.register;

import java.util.List;
import java.util.Objects;
import vn.donvi.change.Document;
import vn.donvi.news.announcement.Announcement;
import vn.donvi.news.interpretation.Interpretation;
import vn.donvi.party.InvalidPartyRegisterException;
import vn.donvi.party.PartyRegister;

/**
 * A register of party organisations with the statements of an announcement in it, and what became of each statement.
 *
 * <p>Figures of organisations, and congresses and conferences that were held, are taken over with the announcement as
 * their source and its date as theirs. An organisation that the register lacks is added as the Party's structure implies
 * it, for the life of its unit. A value in doubt is suspect, with the doubt as its note. What is not clear is left out,
 * and its entry says why. Persons are left out.
 *
 * <p>Facts of the same source that the register has already are replaced, so that reading a text twice changes nothing.
 *
 * <pre>{@code
 * Document source = Document.of("Báo A 2025-08-01", DocumentKind.PUBLICATION, "Báo A", "");
 * Interpretation meaning = Interpreter.of(gazetteer).interpret(announcement, Context.NONE.province("Hà Tĩnh"));
 * AnnouncementRegister taken =
 *         AnnouncementRegister.of(PartyRegister.builder(gazetteer).build(), announcement, meaning, source);
 * PartyRegisterCsv.write(taken.register(), path);
 * }</pre>
 *
 * @param register the register with the statements
 * @param entries one for each statement, in order; unmodifiable
 */
public record AnnouncementRegister(PartyRegister register, List<RegisterEntry> entries) {
    public AnnouncementRegister {
        Objects.requireNonNull(register, "register");
        entries = List.copyOf(entries);
    }

    /**
     * Takes the statements of an announcement into a register. Costs as much as building the register.
     *
     * @param meaning the meaning of the names in the announcement, by the register's gazetteer
     * @param source the announcement as a publication
     * @throws InvalidPartyRegisterException if the result breaks an invariant
     */
    public static AnnouncementRegister of(
            PartyRegister register, Announcement announcement, Interpretation meaning, Document source) {
        AnnouncementRecorder recorder =
                new AnnouncementRecorder(register, meaning, source, new HeldSessions(announcement, meaning.date()));
        announcement.statements().forEach(recorder::add);
        return recorder.result();
    }
}
