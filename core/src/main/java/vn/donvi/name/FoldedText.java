package vn.donvi.name;

import java.util.Arrays;

/**
 * A text as words of lower-case base letters with their accents apart, made in one pass: what names are compared on.
 *
 * <p>Words end at blanks, punctuation, and between letters and digits ({@code P15} is {@code p}, {@code 15}). Spellings
 * that mean the same fold to the same: composed and decomposed letters, either place of a tone mark ({@code hoà},
 * {@code hòa}), y and i after a consonant ({@code Mỹ}, {@code Mĩ}), numbers with leading zeros. Invisible characters are
 * skipped. Letters of other scripts end words, and are in none.
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

    /** Words apart by blanks or by punctuation that occurs inside names and abbreviations. */
    public static final int NONE = 0;
    /** Words apart by a hyphen without blanks, which joins names more often than it separates them. */
    public static final int SOFT = 1;
    /** Words apart by a dash with a blank, which separates names more often than it joins them. */
    public static final int DASH = 2;
    /** Words apart by a comma or another character that is in no name. */
    public static final int HARD = 3;
    /** The first word after an opening bracket. */
    public static final int BRACKET = 4;

    /** What {@link #breakBefore} gives, in the low bits of the traits of a word. */
    private static final int BREAK = 7;

    private static final int NUMBER = 8;
    private static final int ACCENTED = 16;

    private static final int MULTIPLIER = 0x01000193;
    private static final long[] POWERS = powers();

    private final String text;
    private int words;
    private boolean accented;
    private boolean cut;
    private int[] starts;
    private int[] ends;
    private int[] firsts;
    private long[] hashes;
    private byte[] traits;
    /** As {@link Letters#folded}, with tones moved to where they are compared. */
    private final char[] letters;

    private FoldedText(String text) {
        this.text = text;
        int expected = Math.min(MAX_WORDS, text.length() / 4 + 4);
        this.starts = new int[expected];
        this.ends = new int[expected];
        this.hashes = new long[expected];
        this.firsts = new int[expected + 1];
        this.traits = new byte[expected + 1];
        this.letters = new char[Math.min(MAX_WORDS * MAX_LETTERS, text.length())];
        read();
    }

    /** Folds a text. */
    public static FoldedText of(String text) {
        return new FoldedText(text);
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** How many words there are. */
    public int words() {
        return words;
    }

    /** Whether the text has more words than are read. */
    public boolean isCut() {
        return cut;
    }

    /** Whether any letter bears an accent of Vietnamese. */
    public boolean isAccented() {
        return accented;
    }

    /** Where a word starts in the text. */
    public int start(int word) {
        return starts[word];
    }

    /** Where a word ends in the text, exclusive. */
    public int end(int word) {
        return ends[word];
    }

    /** What stands before a word, or with {@link #words()} after the last: one of the constants of this class. */
    public int breakBefore(int word) {
        return traits[word] & BREAK;
    }

    /** Whether a word is a number. */
    public boolean isNumber(int word) {
        return (traits[word] & NUMBER) != 0;
    }

    /** Whether a word bears an accent. */
    public boolean isAccented(int word) {
        return (traits[word] & ACCENTED) != 0;
    }

    /** How many letters a word has. */
    public int length(int word) {
        return firsts[word + 1] - firsts[word];
    }

    /** The hash of no letters, to which {@link #extend} adds words. */
    static long emptyHash() {
        return 0;
    }

    /** The hash of some letters followed by a word. */
    long extend(long hash, int word) {
        return hash * POWERS[length(word)] + hashes[word];
    }

    int first(int word) {
        return firsts[word];
    }

    /** A letter as {@link Letters#folded}; its tone is on the first vowel of its run. */
    char letter(int letter) {
        return letters[letter];
    }

    private void read() {
        int length = text.length();
        int gap = HARD;
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            int folded = Letters.folded(c);
            if (folded == 0) {
                if (c != ' ' && !isInvisible(c)) {
                    gap = Math.max(gap, isDash(c) ? dashAt(i) : breakOf(c));
                }
                i++;
                continue;
            }
            if (words == MAX_WORDS) {
                cut = true;
                break;
            }
            if (words == starts.length) {
                grow();
            }
            starts[words] = i;
            traits[words] = (byte) gap;
            i = Letters.isDigit(folded) ? readNumber(i) : readWord(i);
            words++;
            gap = NONE;
        }
        traits[words] = HARD;
    }

    /** Reads a number that starts at {@code start}, without leading zeros; where the reading goes on. */
    private int readNumber(int start) {
        int first = firsts[words];
        int letter = first;
        long hash = 0;
        int end = start;
        int i = start;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            int folded = Letters.folded(c);
            if (folded == 0 && isWithin(c)) {
                end = Letters.isCombining(c) ? i + 1 : end;
                continue;
            }
            if (folded == 0 || !Letters.isDigit(folded)) {
                break;
            }
            end = i + 1;
            if (letter == first + 1 && letters[first] == '0') {
                letter = first;
                hash = 0;
            }
            if (letter - first < MAX_LETTERS) {
                hash = hash * MULTIPLIER + folded;
                letters[letter++] = (char) folded;
            }
        }
        traits[words] |= NUMBER;
        close(end, letter, hash);
        return i;
    }

    /** Reads a word that starts with a letter at {@code start}; where the reading goes on. */
    private int readWord(int start) {
        int first = firsts[words];
        int letter = first;
        // Where the tones of the last letter go: to the first vowel of its run, or to itself if it is none.
        int toned = first;
        int before = 0;
        int marked = 0;
        long hash = 0;
        int end = start;
        int i = start;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            int folded = Letters.folded(c);
            if (folded == 0 && isWithin(c)) {
                if (Letters.isCombining(c)) {
                    int marks = Letters.combining(c);
                    marked |= marks;
                    letters[letter - 1] |= (char) (marks & ~Letters.TONES);
                    letters[toned] |= (char) (marks & Letters.TONES);
                    end = i + 1;
                }
                continue;
            }
            if (folded == 0 || Letters.isDigit(folded)) {
                break;
            }
            end = i + 1;
            if (letter - first == MAX_LETTERS) {
                before = 0;
                toned = letter - 1;
                continue;
            }
            int base = folded & ~Letters.ACCENTS;
            if (base == Letters.Y && isLikeI(first, letter)) {
                base = Letters.I;
            }
            hash = hash * MULTIPLIER + base;
            marked |= folded;
            toned = Letters.isVowel(before & folded) ? toned : letter;
            before = folded;
            letters[letter] = (char) (base | (folded & Letters.MARKS));
            letters[toned] |= (char) (folded & Letters.TONES);
            letter++;
        }
        boolean isAccented = (marked & Letters.ACCENTS) != 0;
        accented |= isAccented;
        traits[words] |= (byte) (isAccented ? ACCENTED : 0);
        close(end, letter, hash);
        return i;
    }

    private void close(int end, int letter, long hash) {
        ends[words] = end;
        hashes[words] = hash;
        firsts[words + 1] = letter;
    }

    /** Whether a character that is no letter and no digit ends no word. */
    private static boolean isWithin(char c) {
        return Letters.isCombining(c) || isInvisible(c);
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
        int size = Math.min(MAX_WORDS, starts.length * 2);
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        hashes = Arrays.copyOf(hashes, size);
        firsts = Arrays.copyOf(firsts, size + 1);
        traits = Arrays.copyOf(traits, size + 1);
    }

    private static int breakOf(char c) {
        return switch (c) {
            case ',', ';', ':', '|', '/', '\\', '\n', '\r', '\t', ')', ']', '}', '"', '\u2022', '\u00B7', '\uFF0C' ->
                HARD;
            case '(', '[', '{' -> BRACKET;
            default -> NONE;
        };
    }

    private int dashAt(int i) {
        boolean blank = i == 0
                || i + 1 == text.length()
                || Character.isWhitespace(text.charAt(i - 1))
                || Character.isWhitespace(text.charAt(i + 1));
        return blank ? DASH : SOFT;
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '_' || (c >= '\u2010' && c <= '\u2015');
    }

    private static boolean isInvisible(char c) {
        return c >= '\u00AD'
                && (c == '\u00AD'
                        || (c >= '\u200B' && c <= '\u200F')
                        || (c >= '\u202A' && c <= '\u202E')
                        || (c >= '\u2060' && c <= '\u2069')
                        || c == '\uFEFF');
    }

    private static long[] powers() {
        long[] powers = new long[MAX_LETTERS + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * MULTIPLIER;
        }
        return powers;
    }
}
