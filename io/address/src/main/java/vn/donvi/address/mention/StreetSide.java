package vn.donvi.address.mention;

import vn.donvi.address.lexicon.AddressVocabulary;
import vn.donvi.address.lexicon.Lexicon;
import vn.donvi.address.name.FoldedText;

/**
 * The words of an address before its commune: house, street, hamlet. They are neutral if they do not change the answer
 * to the units behind them.
 */
public final class StreetSide {
    /** The largest number of mentions in it; it keeps an address far from {@link Mentions#MAX}. */
    private static final int MOST_MENTIONS = 16;
    /** The number of words before a word whose meanings its own may depend on. */
    private static final int NEAR = 2;

    private final FoldedText text;
    private final Mentions mentions;
    private final Lexicon lexicon;
    private final int words;

    /**
     * Takes the first words of a text.
     *
     * @param mentions those of the text, by their first words
     */
    public StreetSide(FoldedText text, Mentions mentions, Lexicon lexicon, int words) {
        this.text = text;
        this.mentions = mentions;
        this.lexicon = lexicon;
        this.words = words;
    }

    /** Whether nothing in it can be a unit, and no word in it says something about a unit. */
    public boolean isNeutral() {
        for (int word = 0; word < words; word++) {
            int kind = AddressVocabulary.kind(mentions.meanings().of(word));
            boolean isOfStreets = kind == AddressVocabulary.STREET || kind == AddressVocabulary.HOUSE;
            if (kind != AddressVocabulary.PLAIN && !isOfStreets) {
                return false;
            }
        }
        int m = 0;
        while (m < mentions.count() && mentions.from(m) < words) {
            if (m == MOST_MENTIONS || !(isPartOfNumber(m) || isPartOfStreet(m))) {
                return false;
            }
            m++;
        }
        return true;
    }

    /** Whether a mention is part of the number of a house, as in 6/183, which is no unit anywhere. */
    private boolean isPartOfNumber(int m) {
        return mentions.isLoneNumber(m) && mentions.isFraction(m);
    }

    /**
     * Whether a mention is the name of a commune behind other words, as in Trần Hưng Đạo. In an address with commas it
     * is the commune only behind a hamlet's word.
     */
    private boolean isPartOfStreet(int m) {
        return mentions.isDetached(m)
                && !mentions.meanings().isHamletBefore(mentions.nameFrom(m))
                && !lexicon.bearsPlaceBelow(mentions.entry(m), lexicon.places().upper());
    }

    public boolean isAccented() {
        return text.isAccented(0, words);
    }

    /** Whether its last words have no meaning of their own, which the words behind them may depend on. */
    public boolean endsPlainly() {
        for (int word = Math.max(0, words - NEAR); word < words; word++) {
            if (AddressVocabulary.kind(mentions.meanings().of(word)) != AddressVocabulary.PLAIN) {
                return false;
            }
        }
        return true;
    }
}
