package vn.donvi.law.language;

import java.util.List;
import vn.donvi.name.NameForm;

/**
 * A fixed sequence of words of the law's language.
 *
 * @param words the words in lower case
 * @param folded these words without accents
 */
public record Phrase(List<String> words, List<String> folded) {
    /** Makes a phrase of the words of {@code text}, which have single blanks between them. */
    public static Phrase of(String text) {
        List<String> words = List.of(text.split(" ", -1));
        return new Phrase(words, words.stream().map(NameForm::folded).toList());
    }

    public int length() {
        return words.size();
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
