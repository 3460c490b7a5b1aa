package vn.donvi.address.mention;

import vn.donvi.address.lexicon.AddressVocabulary;
import vn.donvi.address.name.FoldedText;
import vn.donvi.address.name.NameTable;

/** The meanings of the words that are no names, and their effect on the names beside them. */
public final class TokenTags {
    private final FoldedText text;
    private final int[] found;
    private boolean commas;

    TokenTags(FoldedText text, AddressVocabulary words, NameTable.Cursor cursor) {
        this.text = text;
        this.found = new int[text.words() + 1];
        read(words, cursor);
    }

    /** The meaning of a word, as {@link AddressVocabulary#find} gives it; {@link AddressVocabulary#PLAIN} inside a longer stretch. */
    public int of(int word) {
        return found[word];
    }

    /** Whether the address has commas, dashes or brackets, so that a name in the midst of other words is hardly one. */
    public boolean hasCommas() {
        return commas;
    }

    /** The word of type that ends right before a word, or 0. */
    int typeBefore(int start) {
        for (int length = 1; length <= 3 && length <= start; length++) {
            if (text.breakBefore(start - length + 1) >= FoldedText.DASH) {
                return 0;
            }
            int meaning = found[start - length];
            if (AddressVocabulary.kind(meaning) != AddressVocabulary.PLAIN) {
                boolean fits = AddressVocabulary.kind(meaning) == AddressVocabulary.TYPE
                        && AddressVocabulary.length(meaning) == length;
                return fits && (!AddressVocabulary.isEnglish(meaning) || isPrefix(start - length, start)) ? meaning : 0;
            }
        }
        return 0;
    }

    /** Whether an English word of type belongs to the name behind it, not to one before it. */
    private boolean isPrefix(int word, int start) {
        return text.breakBefore(start) == FoldedText.NONE
                && (text.isNumber(start) || text.breakBefore(word) != FoldedText.NONE);
    }

    /** The word of type right behind a name: English, in brackets, or alone behind a comma as in lists. */
    int typeBehind(int end) {
        if (end >= text.words() || AddressVocabulary.kind(found[end]) != AddressVocabulary.TYPE) {
            return 0;
        }
        int last = end + AddressVocabulary.length(found[end]);
        boolean bracketed = text.breakBefore(end) == FoldedText.BRACKET && text.breakBefore(last) >= FoldedText.HARD;
        boolean english = AddressVocabulary.isEnglish(found[end])
                && text.breakBefore(end) == FoldedText.NONE
                && (last == text.words() || !text.isNumber(last) || text.breakBefore(last) >= FoldedText.DASH);
        boolean alone = text.breakBefore(end) == FoldedText.HARD && text.breakBefore(last) >= FoldedText.HARD;
        return bracketed || english || alone ? found[end] : 0;
    }

    /** {@link AddressVocabulary#OLD} or {@link AddressVocabulary#NEW} if such a word is right behind a name, or 0. */
    int ageBehind(int end) {
        if (end >= text.words() || text.breakBefore(end) == FoldedText.HARD) {
            return 0;
        }
        int kind = AddressVocabulary.kind(found[end]);
        return kind == AddressVocabulary.OLD || kind == AddressVocabulary.NEW ? kind : 0;
    }

    /** Whether a name without a type is that of a street: behind a word for one, or behind the number of a house. */
    boolean isStreet(int start) {
        for (int length = 1; length <= 3 && length <= start; length++) {
            int word = start - length;
            if (text.breakBefore(word + 1) >= FoldedText.SOFT) {
                return false;
            }
            int kind = AddressVocabulary.kind(found[word]);
            if (kind == AddressVocabulary.STREET || kind == AddressVocabulary.HOUSE) {
                return AddressVocabulary.length(found[word]) == length;
            }
        }
        return start > 0 && text.breakBefore(start) == FoldedText.NONE && isHouse(start - 1);
    }

    private boolean isHouse(int word) {
        int number = text.isNumber(word) || text.length(word) > 1 || word == 0 ? word : word - 1;
        if (!text.isNumber(number) || text.length(number) > 4) {
            return false;
        }
        return number == 0
                || text.breakBefore(number) >= FoldedText.SOFT
                || AddressVocabulary.kind(found[number - 1]) == AddressVocabulary.HOUSE;
    }

    /** Whether a filler is right before a word. */
    boolean isBehindFiller(int start) {
        for (int length = 1; length <= 2 && length <= start; length++) {
            int meaning = found[start - length];
            if (AddressVocabulary.kind(meaning) == AddressVocabulary.FILLER
                    && AddressVocabulary.length(meaning) == length) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is the letter of a type of communes with a dot or a blank behind it, as in P.hù. */
    boolean isAbbreviatedCommune(int word) {
        int end = text.end(word);
        boolean isApart = end < text.text().length()
                && (text.text().charAt(end) == '.'
                        || Character.isWhitespace(text.text().charAt(end)));
        return isApart
                && AddressVocabulary.isShort(found[word])
                && AddressVocabulary.levels(found[word]) == AddressVocabulary.COMMUNE_LEVEL;
    }

    /** Whether a hamlet's word is before a word in the same part of the address, with others between them. */
    boolean isHamletBefore(int start) {
        int hamlet = hamletBefore(start);
        return hamlet >= 0 && hamlet + AddressVocabulary.length(found[hamlet]) < start;
    }

    /** Whether only a number, or a letter, is between a hamlet's word and a word. */
    boolean isNumberedHamletBefore(int start) {
        int hamlet = hamletBefore(start);
        if (hamlet < 0) {
            return false;
        }
        int word = hamlet + AddressVocabulary.length(found[hamlet]);
        if (word < start && (text.isNumber(word) || text.length(word) == 1)) {
            word += word + 1 < start && text.length(word + 1) == 1 ? 2 : 1;
            return word == start;
        }
        return false;
    }

    private int hamletBefore(int start) {
        for (int word = start; word > 0 && text.breakBefore(word) < FoldedText.DASH; word--) {
            if (AddressVocabulary.isHamlet(found[word - 1])) {
                return word - 1;
            }
        }
        return -1;
    }

    private void read(AddressVocabulary words, NameTable.Cursor cursor) {
        for (int word = 0; word < text.words(); ) {
            int meaning = text.isNumber(word) ? AddressVocabulary.PLAIN : words.find(cursor, text, word);
            if ((AddressVocabulary.kind(meaning) == AddressVocabulary.STREET
                            || AddressVocabulary.kind(meaning) == AddressVocabulary.HOUSE)
                    && !isStreetWord(word)) {
                meaning = AddressVocabulary.PLAIN;
            }
            found[word] = meaning;
            word += Math.max(1, AddressVocabulary.length(meaning));
            commas |= word < text.words() && text.breakBefore(word) >= FoldedText.DASH;
        }
    }

    /** Whether a word for streets is really one, and not part of a name as in Tiền Phong. */
    private boolean isStreetWord(int word) {
        if (word == 0
                || text.breakBefore(word) != FoldedText.NONE
                || text.isNumber(word - 1)
                || text.isAccented(word)) {
            return true;
        }
        for (int length = 1; length <= 3 && length <= word; length++) {
            int kind = AddressVocabulary.kind(found[word - length]);
            if (kind != AddressVocabulary.PLAIN) {
                return kind == AddressVocabulary.STREET || kind == AddressVocabulary.HOUSE;
            }
        }
        return false;
    }
}
