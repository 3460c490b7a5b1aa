package vn.donvi.law.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of phrases of the language of news, which finds the longest phrase at a place. */
public final class PhraseSet {
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    private PhraseSet(List<String> phrases) {
        for (String each : phrases) {
            Phrase phrase = Phrase.of(each);
            byFirst.computeIfAbsent(phrase.words().get(0), first -> new ArrayList<>())
                    .add(phrase);
        }
        byFirst.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(Phrase::length).reversed()));
    }

    /**
     * Makes a set of phrases that are separated by commas and blanks. Each has words in lower case with single blanks
     * between them.
     */
    public static PhraseSet of(String... lists) {
        List<String> phrases = new ArrayList<>();
        for (String list : lists) {
            phrases.addAll(List.of(list.split(", ", -1)));
        }
        return new PhraseSet(phrases);
    }

    /** Returns the same set with a phrase that has commas in it, each between blanks. */
    public PhraseSet and(String phrase) {
        List<String> all = new ArrayList<>();
        byFirst.values().forEach(list -> list.forEach(each -> all.add(each.toString())));
        all.add(phrase);
        return new PhraseSet(all);
    }

    /**
     * The number of tokens of the longest phrase at {@code place} before {@code end}, in any case; 0 if there is none.
     */
    public int length(List<Token> tokens, int place, int end) {
        if (place >= end) {
            return 0;
        }
        for (Phrase phrase : byFirst.getOrDefault(tokens.get(place).word(), List.of())) {
            if (stands(phrase, tokens, place, end)) {
                return phrase.length();
            }
        }
        return 0;
    }

    private static boolean stands(Phrase phrase, List<Token> tokens, int place, int end) {
        if (place + phrase.length() > end) {
            return false;
        }
        for (int i = 1; i < phrase.length(); i++) {
            if (!tokens.get(place + i).word().equals(phrase.words().get(i))) {
                return false;
            }
        }
        return true;
    }
}
