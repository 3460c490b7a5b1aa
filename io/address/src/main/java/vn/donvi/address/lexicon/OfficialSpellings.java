package vn.donvi.address.lexicon;

import java.util.Arrays;
import vn.donvi.address.name.FoldedText;
import vn.donvi.address.name.NameTable;

/** The spelling of the official name of each place, for the search of a place with a similar name. */
public final class OfficialSpellings {
    private final NameTable names;
    private final int[] spellings;
    /** For each place the set of the letters of its spelling. */
    private final long[] letterSets;

    OfficialSpellings(NameTable names, int places) {
        this.names = names;
        this.spellings = new int[places];
        Arrays.fill(spellings, NameTable.NONE);
        this.letterSets = new long[places];
        names.allSpellings().forEach(this::enter);
    }

    private void enter(int spelling) {
        for (int i = names.firstNumber(spelling); i < names.endOfNumbers(spelling); i++) {
            int place = Lexicon.place(names.number(i));
            if (spellings[place] == NameTable.NONE && Lexicon.isOfficial(names.number(i))) {
                spellings[place] = spelling;
                letterSets[place] = names.letterSet(spelling);
            }
        }
    }

    /**
     * The number of letters to change in some words to make the name of a place; more than {@code limit} if too many.
     */
    public int distance(int place, FoldedText text, int from, int to, int limit) {
        return names.distance(spellings[place], text, from, to, limit);
    }

    /**
     * Whether so few letters change some words to the name of a place.
     *
     * @param letterSet the set of the letters of the words, which rules out most places at little cost
     */
    public boolean isNear(int place, FoldedText text, int from, int to, long letterSet, int limit) {
        return NameTable.mayBeNear(letterSet, letterSets[place], limit)
                && distance(place, text, from, to, limit) <= limit;
    }
}
