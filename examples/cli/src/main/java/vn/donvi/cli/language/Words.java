package vn.donvi.cli.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The words of the command in one language. They are in catalogues beside this class, each loaded when a text of it is
 * wanted: {@code table.properties} has the English texts whose keys begin with {@code table.}, {@code
 * table_vi.properties} the Vietnamese ones. Neither the locale nor the encoding of the JVM changes them. Thread-safe.
 */
public final class Words {
    /** English, for texts that programs read too: the notes of tables, and the messages of exceptions. */
    public static final Words ENGLISH = of(Language.EN);

    private final Language language;
    private final Map<String, ResourceBundle> catalogues = new HashMap<>();
    private @Nullable LibrarySentences sentences;

    private Words(Language language) {
        this.language = language;
    }

    public static Words of(Language language) {
        return new Words(language);
    }

    public Language language() {
        return language;
    }

    /**
     * The text with a key.
     *
     * @param values the values of the places {@code {0}}, {@code {1}} and so on; messages or anything with a text
     */
    public String text(String key, Object... values) {
        return text(Message.of(key, values));
    }

    /** The text of a message. */
    public String text(Message message) {
        StringBuilder text = new StringBuilder();
        if (message.isVerbatim()) {
            message.values().forEach(value -> text.append(textOf(value)));
            return text.toString();
        }
        if (message.isOfLibrary() || message.isNote()) {
            return ofLibrary(message);
        }
        String pattern = pattern(message.key());
        int done = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', done)) {
            int close = pattern.indexOf('}', open);
            int place = Integer.parseInt(pattern, open + 1, close, 10);
            text.append(pattern, done, open).append(textOf(message.values().get(place)));
            done = close + 1;
        }
        return text.append(pattern, done, pattern.length()).toString();
    }

    /** The help of picocli in this language; empty for English, which the commands have themselves. */
    public Optional<ResourceBundle> help() {
        return language == Language.EN ? Optional.empty() : Optional.of(catalogue("help"));
    }

    private String ofLibrary(Message message) {
        String english = message.values().get(0).toString();
        if (language == Language.EN) {
            return english;
        }
        UnaryOperator<String> unknown = part -> message.isNote() ? text("word.note", part) : part;
        return sentences().translate(english, unknown).orElseGet(() -> unknown.apply(english));
    }

    private synchronized LibrarySentences sentences() {
        LibrarySentences known = sentences;
        if (known == null) {
            known = new LibrarySentences(load(LibrarySentences.CATALOGUE, Language.EN), this);
            sentences = known;
        }
        return known;
    }

    private String textOf(Object value) {
        return value instanceof Message message ? text(message) : value.toString();
    }

    private String pattern(String key) {
        return catalogue(key.substring(0, key.indexOf('.'))).getString(key);
    }

    private synchronized ResourceBundle catalogue(String name) {
        return catalogues.computeIfAbsent(name, each -> load(each, language));
    }

    /** Reads a catalogue. {@code ResourceBundle.getBundle} would take the locale of the JVM for one that is missing. */
    private static ResourceBundle load(String name, Language language) {
        String file = name + (language == Language.EN ? "" : "_" + language.code()) + ".properties";
        try (InputStream bytes = Objects.requireNonNull(Words.class.getResourceAsStream(file), file);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
