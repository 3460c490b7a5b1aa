package vn.donvi.cli.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Translates the sentences that the library writes. They are English and have no keys, since tables hold them too. So each
 * is recognised by its English pattern in a catalogue, and its values are put into the text with the same key.
 */
final class LibrarySentences {
    /** The name of the catalogue. */
    static final String CATALOGUE = "library";

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    /** What is between sentences that the library writes one after the other. */
    private static final String BETWEEN_SENTENCES = "; ";

    private static final String AND = " and ";

    /** What is between the words of a list. */
    private static final List<String> BETWEEN_WORDS = List.of(", ", " + ", AND);

    private final Words words;
    private final List<Sentence> known = new ArrayList<>();

    /**
     * @param english the catalogue of the English patterns
     * @param words the words of the language to translate into
     */
    LibrarySentences(ResourceBundle english, Words words) {
        this.words = words;
        english.keySet().forEach(key -> known.add(Sentence.of(key, english.getString(key))));
        // A pattern with more words of its own says more about a sentence. Keys make the order the same in every run.
        known.sort(Comparator.comparingInt(Sentence::fixed).reversed().thenComparing(Sentence::key));
    }

    /**
     * The translation of a sentence, or of some sentences with semicolons between them; empty if none is known.
     *
     * @param unknown what is written of a sentence that is not known, beside others that are
     */
    Optional<String> translate(String text, UnaryOperator<String> unknown) {
        Optional<String> whole = one(text);
        return whole.isPresent() ? whole : each(text, BETWEEN_SENTENCES, unknown);
    }

    private Optional<String> one(String text) {
        for (Sentence sentence : known) {
            Matcher matcher = sentence.pattern().matcher(text);
            if (matcher.matches()) {
                Object[] values = new Object[sentence.places().size()];
                for (int i = 0; i < values.length; i++) {
                    values[sentence.places().get(i)] = value(matcher.group(i + 1));
                }
                return Optional.of(words.text(sentence.key(), values));
            }
        }
        return Optional.empty();
    }

    /** The value of a place: sentences or a list of words that are known themselves, or else a text as it is. */
    private String value(String text) {
        Optional<String> sentences = translate(text, UnaryOperator.identity());
        return sentences.or(() -> list(text)).orElse(text);
    }

    /** The translation of a list of words, if every one of them is known. */
    private Optional<String> list(String text) {
        for (String separator : BETWEEN_WORDS) {
            List<String> parts = parts(text, separator);
            if (parts.size() > 1 && parts.stream().allMatch(part -> one(part).isPresent())) {
                return each(text, separator, UnaryOperator.identity());
            }
        }
        return Optional.empty();
    }

    private Optional<String> each(String text, String separator, UnaryOperator<String> unknown) {
        List<String> parts = parts(text, separator);
        if (parts.size() == 1 || parts.stream().allMatch(part -> one(part).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(parts.stream()
                .map(part -> one(part).orElseGet(() -> unknown.apply(part)))
                .collect(Collectors.joining(separator.equals(AND) ? words.text("word.and") : separator)));
    }

    private static List<String> parts(String text, String separator) {
        return List.of(text.split(Pattern.quote(separator), -1));
    }

    /**
     * An English sentence of the library.
     *
     * @param key the key of its text in every language
     * @param pattern the pattern, with a group for each place
     * @param places the numbers of the places, in the order of the groups
     * @param fixed the number of characters that are not in places
     */
    private record Sentence(String key, Pattern pattern, List<Integer> places, int fixed) {
        static Sentence of(String key, String english) {
            StringBuilder pattern = new StringBuilder();
            List<Integer> places = new ArrayList<>();
            Matcher matcher = PLACE.matcher(english);
            int done = 0;
            int fixed = english.length();
            while (matcher.find()) {
                pattern.append(Pattern.quote(english.substring(done, matcher.start())))
                        .append("(.+?)");
                places.add(Integer.valueOf(matcher.group(1)));
                done = matcher.end();
                fixed -= matcher.end() - matcher.start();
            }
            pattern.append(Pattern.quote(english.substring(done)));
            return new Sentence(key, Pattern.compile(pattern.toString(), Pattern.DOTALL), places, fixed);
        }
    }
}
