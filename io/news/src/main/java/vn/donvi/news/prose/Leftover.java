package vn.donvi.news.prose;

import java.util.ArrayList;
import java.util.List;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.language.Token;

/** The remaining words of a sentence: the numbers, and the words of numbered things, that no statement covers. */
public final class Leftover {
    private static final PhraseSet NUMBERED = PhraseSet.of("lần thứ, khóa");

    private Leftover() {}

    /** The numbers and the words of numbered things that no statement covers; none for a sentence without a blank. */
    public static List<String> of(Sentence sentence) {
        List<String> left = new ArrayList<>();
        if (sentence.quote(sentence.from(), sentence.to()).words().indexOf(' ') < 0) {
            return left;
        }
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (sentence.isCovered(i)) {
                continue;
            }
            Token token = sentence.at(i);
            boolean item = i == sentence.from()
                    && (sentence.at(i + 1).isMark('.')
                            || sentence.at(i + 1).isMark(')')
                            || sentence.at(i + 1).isMark('-'));
            if (token.isNumber() && !item && !isInWord(sentence, i)) {
                boolean rate = sentence.at(i + 1).isMark('%');
                left.add(token.text() + (rate ? "%" : ""));
            } else if (sentence.has(NUMBERED, i)) {
                int words = sentence.length(NUMBERED, i);
                boolean numbered = sentence.at(i + words).isCapital()
                        || sentence.at(i + words).isNumber();
                if (numbered && !sentence.isCovered(i + words)) {
                    left.add(sentence.words(i, i + words + 1));
                    i += words;
                }
            }
        }
        return left;
    }

    /** Whether a number belongs to a word: "Covid-19", "G20". */
    private static boolean isInWord(Sentence sentence, int place) {
        Token before = sentence.at(place - 1);
        boolean joined = !sentence.at(place).gap();
        return joined
                && (before.isWord()
                        || (before.isMark('-')
                                && !before.gap()
                                && sentence.at(place - 2).isWord()));
    }
}
