package vn.donvi.news.name;

import java.util.Map;
import java.util.Set;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.news.prose.Sentence;

/** The words for the types of units in news: in full, short ("TP.", "tx"), or several at once ("xã, phường"). */
final class TypeWords {
    private static final PhraseSet WORDS = PhraseSet.of(
                    "thành phố, thị trấn, thị xã, đặc khu, phường, huyện, quận, tỉnh, xã, tp, tx, tt, tt ., h ., p ., q ., x ., đơn vị hành chính, đơn vị, địa phương")
            .and("xã , thị trấn")
            .and("xã , phường")
            .and("phường , xã")
            .and("xã , phường , thị trấn");
    private static final Map<String, String> SHORT = Map.of(
            "tp",
            "thành phố",
            "tx",
            "thị xã",
            "tt",
            "thị trấn",
            "tt .",
            "thị trấn",
            "h .",
            "huyện",
            "p .",
            "phường",
            "q .",
            "quận",
            "x .",
            "xã");
    private static final Set<String> NO_TYPE = Set.of(
            "đơn vị hành chính",
            "đơn vị",
            "địa phương",
            "xã , thị trấn",
            "xã , phường",
            "phường , xã",
            "xã , phường , thị trấn");

    private TypeWords() {}

    /** The number of tokens of the words at a place; 0 if there are none. */
    static int length(Sentence sentence, int place) {
        return sentence.length(WORDS, place);
    }

    static boolean stand(Sentence sentence, int place) {
        return length(sentence, place) > 0;
    }

    /** Whether the words for a type end before a place. */
    static boolean endBefore(Sentence sentence, int place) {
        return sentence.length(WORDS, place - 1) == 1 || sentence.length(WORDS, place - 2) == 2;
    }

    /** Whether these words, in lower case, leave the type open. */
    static boolean nameNoType(String words) {
        return NO_TYPE.contains(words);
    }

    static boolean areShort(String words) {
        return SHORT.containsKey(words);
    }

    /** The words in full. */
    static String inFull(String words) {
        return SHORT.getOrDefault(words, words);
    }
}
