package vn.donvi.cli.language;

import java.util.Collection;
import java.util.List;

/**
 * What the command says to a person, before it has a language: the key of a text in the catalogues, and what fills its
 * places. A value is a message itself, or anything whose {@code toString()} is the same in every language.
 *
 * @param key the key, which begins with the name of its catalogue: {@code table.no-workbook}
 * @param values the values of the places {@code {0}}, {@code {1}} and so on
 */
public record Message(String key, List<Object> values) {
    /** The key of a text that has no translation, such as what the library says of an error, in English. */
    private static final String VERBATIM = "";

    /** The key of a sentence of the library. */
    private static final String LIBRARY = "library";

    /** The key of a sentence of the library or of the data that a reader should know to be English if it is. */
    private static final String NOTE = "note";

    public Message {
        values = List.copyOf(values);
    }

    public static Message of(String key, Object... values) {
        return new Message(key, List.of(values));
    }

    /** The message about a number of things: of the key with {@code .one} if it is 1, otherwise with {@code .many}. */
    public static Message counted(String key, long number, Object... values) {
        return of(key + (number == 1 ? ".one" : ".many"), values);
    }

    /** A text as it is, in every language. */
    public static Message verbatim(String text) {
        return of(VERBATIM, text);
    }

    /** A sentence that the library writes, in English; {@link Words} translates it if the catalogue has its pattern. */
    public static Message ofLibrary(String sentence) {
        return of(LIBRARY, sentence);
    }

    /** A note of the library or of the data; it is marked as English where it cannot be translated. */
    public static Message ofNote(String note) {
        return of(NOTE, note);
    }

    /** Messages one after the other, with a text between them. */
    public static Message joined(String separator, Collection<?> parts) {
        Message all = verbatim("");
        boolean isFirst = true;
        for (Object part : parts) {
            all = new Message(VERBATIM, isFirst ? List.of(part) : List.of(all, separator, part));
            isFirst = false;
        }
        return all;
    }

    /** This message, and another one right after it. */
    public Message then(Message next) {
        return of(VERBATIM, this, next);
    }

    boolean isVerbatim() {
        return key.equals(VERBATIM);
    }

    boolean isOfLibrary() {
        return key.equals(LIBRARY);
    }

    boolean isNote() {
        return key.equals(NOTE);
    }
}
