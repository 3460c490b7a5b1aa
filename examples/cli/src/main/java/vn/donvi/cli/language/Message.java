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
}
