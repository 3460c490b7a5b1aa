package vn.donvi.address;

import vn.donvi.address.name.FoldedText;
import vn.donvi.address.name.NameTable;

/** What the words of an address mean that are no names, and what they say about the names beside them. */
final class TokenTags {
    private final FoldedText text;
    private final int[] found;
    private boolean commas;

    TokenTags(FoldedText text, Vocabulary words, NameTable.Cursor cursor) {
        this.text = text;
        this.found = new int[text.words() + 1];
        read(words, cursor);
    }

    /** What a word means, as {@link Vocabulary#find} gives it; {@link Vocabulary#PLAIN} inside a longer stretch. */
    int of(int word) {
        return found[word];
    }

    /** Whether the address has commas, so that a name in the midst of other words is hardly one. */
    boolean hasCommas() {
        return commas;
    }

    /** The word of type that ends right before a word, or 0. */
    int typeBefore(int start) {
        for (int length = 1; length <= 3 && length <= start; length++) {
            if (text.breakBefore(start - length + 1) >= FoldedText.DASH) {
                return 0;
            }
            int meaning = found[start - length];
            if (Vocabulary.kind(meaning) != Vocabulary.PLAIN) {
                boolean fits = Vocabulary.kind(meaning) == Vocabulary.TYPE && Vocabulary.length(meaning) == length;
                return fits && (!Vocabulary.isEnglish(meaning) || isPrefix(start - length, start)) ? meaning : 0;
            }
        }
        return 0;
    }

    /** Whether an English word of type belongs to what follows, not to a name before it. */
    private boolean isPrefix(int word, int start) {
        return text.breakBefore(start) == FoldedText.NONE
                && (text.isNumber(start) || text.breakBefore(word) != FoldedText.NONE);
    }

    /** The word of type right behind a name: English, in brackets, or alone behind a comma as in lists. */
    int typeBehind(int end) {
        if (end >= text.words() || Vocabulary.kind(found[end]) != Vocabulary.TYPE) {
            return 0;
        }
        int last = end + Vocabulary.length(found[end]);
        boolean bracketed = text.breakBefore(end) == FoldedText.BRACKET && text.breakBefore(last) >= FoldedText.HARD;
        boolean english = Vocabulary.isEnglish(found[end])
                && text.breakBefore(end) == FoldedText.NONE
                && (last == text.words() || !text.isNumber(last) || text.breakBefore(last) >= FoldedText.DASH);
        boolean alone = text.breakBefore(end) == FoldedText.HARD && text.breakBefore(last) >= FoldedText.HARD;
        return bracketed || english || alone ? found[end] : 0;
    }

    /** {@link Vocabulary#OLD} or {@link Vocabulary#NEW} if it is said behind a name, or 0. */
    int ageBehind(int end) {
        if (end >= text.words() || text.breakBefore(end) == FoldedText.HARD) {
            return 0;
        }
        int kind = Vocabulary.kind(found[end]);
        return kind == Vocabulary.OLD || kind == Vocabulary.NEW ? kind : 0;
    }

    /** Whether a name without a type is that of a street: after such a word, or after the number of a house. */
    boolean isStreet(int start) {
        for (int length = 1; length <= 3 && length <= start; length++) {
            int word = start - length;
            if (text.breakBefore(word + 1) >= FoldedText.SOFT) {
                return false;
            }
            int kind = Vocabulary.kind(found[word]);
            if (kind == Vocabulary.STREET || kind == Vocabulary.HOUSE) {
                return Vocabulary.length(found[word]) == length;
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
                || Vocabulary.kind(found[number - 1]) == Vocabulary.HOUSE;
    }

    /** Whether the word before one says that something follows which is so today, or means nothing. */
    boolean isBehindFiller(int start) {
        for (int length = 1; length <= 2 && length <= start; length++) {
            int meaning = found[start - length];
            if (Vocabulary.kind(meaning) == Vocabulary.FILLER && Vocabulary.length(meaning) == length) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is the letter of a type of communes that stands by itself, as in P.hù. */
    boolean isAbbreviatedCommune(int word) {
        int end = text.end(word);
        boolean isApart = end < text.text().length()
                && (text.text().charAt(end) == '.'
                        || Character.isWhitespace(text.text().charAt(end)));
        return isApart && Vocabulary.isShort(found[word]) && Vocabulary.levels(found[word]) == Vocabulary.COMMUNE_LEVEL;
    }

    /** Whether a hamlet's word stands before a word in the same part of the address, with others between. */
    boolean isHamletBefore(int start) {
        int hamlet = hamletBefore(start);
        return hamlet >= 0 && hamlet + Vocabulary.length(found[hamlet]) < start;
    }

    /** Whether nothing but a number, or a letter, stands between a hamlet's word and a word. */
    boolean isNumberedHamletBefore(int start) {
        int hamlet = hamletBefore(start);
        if (hamlet < 0) {
            return false;
        }
        int word = hamlet + Vocabulary.length(found[hamlet]);
        if (word < start && (text.isNumber(word) || text.length(word) == 1)) {
            word += word + 1 < start && text.length(word + 1) == 1 ? 2 : 1;
            return word == start;
        }
        return false;
    }

    private int hamletBefore(int start) {
        for (int word = start; word > 0 && text.breakBefore(word) < FoldedText.DASH; word--) {
            if (Vocabulary.isHamlet(found[word - 1])) {
                return word - 1;
            }
        }
        return -1;
    }

    private void read(Vocabulary words, NameTable.Cursor cursor) {
        for (int word = 0; word < text.words(); ) {
            int meaning = text.isNumber(word) ? Vocabulary.PLAIN : words.find(cursor, text, word);
            if ((Vocabulary.kind(meaning) == Vocabulary.STREET || Vocabulary.kind(meaning) == Vocabulary.HOUSE)
                    && !isStreetWord(word)) {
                meaning = Vocabulary.PLAIN;
            }
            found[word] = meaning;
            word += Math.max(1, Vocabulary.length(meaning));
            commas |= word < text.words() && text.breakBefore(word) >= FoldedText.DASH;
        }
    }

    /** Whether a word that can stand before a street does so, and is not part of a name as in Tiền Phong. */
    private boolean isStreetWord(int word) {
        if (word == 0
                || text.breakBefore(word) != FoldedText.NONE
                || text.isNumber(word - 1)
                || text.isAccented(word)) {
            return true;
        }
        for (int length = 1; length <= 3 && length <= word; length++) {
            int kind = Vocabulary.kind(found[word - length]);
            if (kind != Vocabulary.PLAIN) {
                return kind == Vocabulary.STREET || kind == Vocabulary.HOUSE;
            }
        }
        return false;
    }
}
