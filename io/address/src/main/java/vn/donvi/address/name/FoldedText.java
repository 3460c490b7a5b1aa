package vn.donvi.address.name;

import java.util.Arrays;

/**
 * A text as words of lower-case base letters with their accents apart, made in one pass for the comparison of names.
 *
 * <p>Words end at blanks, punctuation, and between letters and digits ({@code P15} is {@code p}, {@code 15}).
 * Equivalent spellings fold to the same letters: composed and decomposed letters, both places of a tone mark
 * ({@code hoà}, {@code hòa}), y and i after a consonant ({@code Mỹ}, {@code Mĩ}), numbers with leading zeros. Invisible
 * characters are skipped. Letters of other scripts end words, and are part of none.
 *
 * <pre>{@code
 * FoldedText text = FoldedText.of("Đạ M'Ri, P01");
 * text.words(); // 5: da, m, ri, p, 1
 * text.breakBefore(3); // FoldedText.HARD
 * }</pre>
 *
 * <p>Reads at most {@link #MAX_WORDS} words, and keeps at most {@link #MAX_LETTERS} letters of each. Immutable.
 */
public final class FoldedText {
    /** A text of more words is cut; see {@link #isCut()}. */
    public static final int MAX_WORDS = 256;

    /** Letters of a word beyond this are not compared; no word of a name is as long. */
    public static final int MAX_LETTERS = 24;

    /** Words with only blanks between them, or punctuation that occurs inside names and abbreviations. */
    public static final int NONE = 0;
    /** Words with a hyphen without blanks between them, which joins names more often than it separates them. */
    public static final int SOFT = 1;
    /** Words with a dash and a blank between them, which separates names more often than it joins them. */
    public static final int DASH = 2;
    /** Words with a comma between them, or another character that is in no name. */
    public static final int HARD = 3;
    /** The first word after an opening bracket. */
    public static final int BRACKET = 4;

    private static final int MOST_LETTERS = MAX_WORDS * MAX_LETTERS;
    /** The number of letters that {@link #fourLetters} reads at once. */
    private static final int FOUR = 4;

    /** The bits that turn a y into an i. */
    private static final int Y_TO_I = Letters.Y ^ Letters.I;

    private static final int BREAK = 7;
    private static final int NUMBER = 8;
    private static final int LETTERS_SHIFT = 4;
    private static final int COUNT = (1 << 14) - 1;
    private static final int ACCENTED_SHIFT = 18;
    private static final int START_SHIFT = 32;

    private static final long MULTIPLIER = 0x01000193;
    /** The powers of an odd number, which are the weights of the letters of a text from its beginning. */
    private static final long[] WEIGHTS = powers(MULTIPLIER);
    /** The factors that remove the weight of a stretch's position from its hash. */
    private static final long[] INVERSES = powers(inverse(MULTIPLIER));

    private final String text;
    private int words;
    private boolean cut;
    /** The traits of all characters, as {@link Letters#traits}, and whether words are glued. */
    private int seen;
    /**
     * For each word, and for the end of the text: its start, the number of accented words and of letters before it,
     * whether it is a number, and the kind of break before it.
     */
    private long[] heads;
    /** For each word its end. */
    private int[] ends;
    /** For each word, and for the end of the text, the weighted sum of all letters before. */
    private long[] sums;
    /**
     * The letters as {@link Letters#folded}, with each tone on the letter where it is compared; then four zeros. While
     * the text is read, its characters are here: each makes at most one letter, so that no letter overwrites a
     * character which is still to be read.
     */
    private final char[] letters;

    private FoldedText(String text) {
        this.text = text;
        int expected = Math.min(MAX_WORDS, text.length() / 4 + 4) + 1;
        this.heads = new long[expected];
        this.ends = new int[expected];
        this.sums = new long[expected];
        this.letters = new char[text.length() + FOUR];
        text.getChars(0, text.length(), letters, 0);
        read();
        int end = first(words);
        Arrays.fill(letters, end, end + FOUR, (char) 0);
    }

    /** Folds a text. */
    public static FoldedText of(String text) {
        return new FoldedText(text);
    }

    /** The text as given. */
    public String text() {
        return text;
    }

    /** The number of words read. */
    public int words() {
        return words;
    }

    /** Whether the text has more words than are read. */
    public boolean isCut() {
        return cut;
    }

    /**
     * Whether nothing in the text looks damaged: no character that a wrong encoding makes of letters, no entity of HTML, no
     * capital right behind a small letter.
     */
    public boolean isPlain() {
        return (seen & (Letters.DAMAGE | Letters.GLUED)) == 0;
    }

    /** Whether any letter bears an accent of Vietnamese. */
    public boolean isAccented() {
        return isAccented(0, words);
    }

    /** The index in the text of the first character of a word. */
    public int start(int word) {
        return (int) (heads[word] >>> START_SHIFT);
    }

    /** The index in the text after the last character of a word. */
    public int end(int word) {
        return ends[word];
    }

    /** The kind of break before a word, or with {@link #words()} after the last: one of the constants of this class. */
    public int breakBefore(int word) {
        return (int) heads[word] & BREAK;
    }

    /** Whether a word is a number. */
    public boolean isNumber(int word) {
        return (heads[word] & NUMBER) != 0;
    }

    /** Whether a word bears an accent. */
    public boolean isAccented(int word) {
        return isAccented(word, word + 1);
    }

    /** Whether any of the words from {@code from} to {@code to}, exclusive, bears an accent. */
    public boolean isAccented(int from, int to) {
        return accented(to) > accented(from);
    }

    /** The number of letters of a word. */
    public int length(int word) {
        return letters(word, word + 1);
    }

    /** The number of letters of the words from {@code from} to {@code to}, exclusive. */
    public int letters(int from, int to) {
        return first(to) - first(from);
    }

    /** The set of the letters of the words from {@code from} to {@code to}, exclusive, for {@link NameTable#mayBeNear}. */
    public long letterSet(int from, int to) {
        long set = 0;
        for (int i = first(from); i < first(to); i++) {
            set |= Letters.bit(letter(i));
        }
        return set;
    }

    /** The hash of the letters of the words from {@code from} to {@code to}, exclusive; blanks do not matter. */
    long hash(int from, int to) {
        return (sums[to] - sums[from]) * INVERSES[first(from)];
    }

    int first(int word) {
        return (int) heads[word] >> LETTERS_SHIFT & COUNT;
    }

    private int accented(int word) {
        return (int) heads[word] >>> ACCENTED_SHIFT;
    }

    /** A letter as {@link Letters#folded}; its tone is on the first vowel of its run. */
    char letter(int letter) {
        return letters[letter];
    }

    /** Four letters from the given one on, 16 bits each and the first in the lowest bits; 0 behind the last. */
    long fourLetters(int letter) {
        return letters[letter]
                | (long) letters[letter + 1] << 16
                | (long) letters[letter + 2] << 32
                | (long) letters[letter + 3] << 48;
    }

    private void read() {
        int gap = HARD;
        int length = text.length();
        for (int i = 0; i < length; ) {
            int traits = Letters.traits(letters[i]);
            if ((traits & (Letters.LETTER | Letters.DIGIT)) == 0) {
                seen |= traits;
                gap = Math.max(gap, (traits & Letters.DASH) != 0 ? dashAt(i) : Letters.breakOf(traits));
                i++;
                continue;
            }
            if (words == MAX_WORDS) {
                cut = true;
                break;
            }
            if (words + 1 == heads.length) {
                grow();
            }
            boolean isNumber = (traits & Letters.DIGIT) != 0;
            heads[words] |= (long) i << START_SHIFT | (isNumber ? NUMBER : 0) | gap;
            i = isNumber ? readNumber(i) : readWord(i);
            words++;
            gap = NONE;
        }
        heads[words] |= HARD;
    }

    /** Reads a number from {@code start}, without leading zeros, and returns the index after it. */
    private int readNumber(int start) {
        int first = first(words);
        int letter = first;
        long sum = sums[words];
        int end = start;
        int length = text.length();
        int i = start;
        for (; i < length; i++) {
            int traits = Letters.traits(letters[i]);
            if ((traits & Letters.DIGIT) == 0) {
                if ((traits & (Letters.COMBINING | Letters.INVISIBLE)) == 0) {
                    break;
                }
                end = (traits & Letters.COMBINING) != 0 ? i + 1 : end;
                continue;
            }
            end = i + 1;
            if (letter == first + 1 && letters[first] == '0') {
                letter = first;
                sum = sums[words];
            }
            if (letter - first < MAX_LETTERS) {
                letters[letter] = (char) traits;
                sum += Letters.folded(traits) * WEIGHTS[letter];
                letter++;
            }
        }
        close(end, letter, sum, false);
        return i;
    }

    /** Reads a word whose first letter is at {@code start}, and returns the index after it. */
    private int readWord(int start) {
        int first = first(words);
        int most = first + MAX_LETTERS;
        int letter = first;
        // The letter that gets the tones: the first vowel of the run, or the last letter itself if it is no vowel.
        int toned = first;
        int before = 0;
        int all = 0;
        long sum = sums[words];
        int end = start;
        int length = text.length();
        int i = start;
        for (; i < length; i++) {
            int traits = Letters.traits(letters[i]);
            if ((traits & (Letters.LETTER | Letters.LETTER_Y)) != Letters.LETTER) {
                if ((traits & Letters.COMBINING) != 0) {
                    int marks = Letters.combining(letters[i]);
                    all |= marks;
                    letters[letter - 1] |= (char) (marks & ~Letters.TONES);
                    letters[toned] |= (char) (marks & Letters.TONES);
                    end = i + 1;
                }
                if ((traits & (Letters.COMBINING | Letters.INVISIBLE)) != 0) {
                    continue;
                }
                if ((traits & Letters.LETTER_Y) == 0) {
                    break;
                }
                traits ^= isLikeI(first, letter) ? Y_TO_I : 0;
            }
            end = i + 1;
            if (letter == most) {
                before = 0;
                toned = letter - 1;
                continue;
            }
            all |= traits | Letters.glued(before, traits);
            boolean isSameRun = Letters.isVowel(before & traits);
            letters[letter] = (char) traits;
            if (isSameRun && (traits & Letters.TONES) != 0) {
                letters[letter] = (char) (traits & ~Letters.TONES);
                letters[toned] |= (char) (traits & Letters.TONES);
            }
            toned = isSameRun ? toned : letter;
            before = traits;
            sum += Letters.base(traits) * WEIGHTS[letter];
            letter++;
        }
        seen |= all;
        close(end, letter, sum, (all & Letters.ACCENTS) != 0);
        return i;
    }

    private void close(int end, int letter, long sum, boolean isAccented) {
        int accented = accented(words) + (isAccented ? 1 : 0);
        ends[words] = end;
        heads[words + 1] = (long) accented << ACCENTED_SHIFT | letter << LETTERS_SHIFT;
        sums[words + 1] = sum;
    }

    private boolean isLikeI(int first, int letter) {
        if (letter == first) {
            return false;
        }
        int before = letters[letter - 1];
        return (before & Letters.BASE) == 'u'
                ? letter > first + 1 && (letters[letter - 2] & Letters.BASE) == 'q'
                : !Letters.isVowel(before);
    }

    private void grow() {
        int size = Math.min(MAX_WORDS, heads.length * 2) + 1;
        heads = Arrays.copyOf(heads, size);
        ends = Arrays.copyOf(ends, size);
        sums = Arrays.copyOf(sums, size);
    }

    private int dashAt(int i) {
        boolean blank = i == 0
                || i + 1 == text.length()
                || Character.isWhitespace(text.charAt(i - 1))
                || Character.isWhitespace(text.charAt(i + 1));
        return blank ? DASH : SOFT;
    }

    private static long[] powers(long number) {
        long[] powers = new long[MOST_LETTERS + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * number;
        }
        return powers;
    }

    /** The inverse of an odd number: their product is 1. Each step doubles the number of right bits. */
    private static long inverse(long odd) {
        long inverse = odd;
        for (int bits = 3; bits < Long.SIZE; bits *= 2) {
            inverse *= 2 - odd * inverse;
        }
        return inverse;
    }
}
