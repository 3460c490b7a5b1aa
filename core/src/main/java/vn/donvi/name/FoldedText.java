package vn.donvi.name;

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

    private static final int BASE = 0x01000193;
    private static final long[] POWERS = powers();

    private final String text;
    private int words;
    private boolean accented;
    private boolean cut;
    private final int[] starts;
    private final int[] ends;
    private final int[] firsts;
    private final long[] hashes;
    private final byte[] breaks;
    private final byte[] bases;
    private final byte[] accents;

    private FoldedText(String text) {
        this.text = text;
        int words = Math.min(MAX_WORDS, text.length());
        int letters = Math.min(MAX_WORDS * MAX_LETTERS, text.length());
        this.starts = new int[words];
        this.ends = new int[words];
        this.hashes = new long[words];
        this.firsts = new int[words + 1];
        this.breaks = new byte[words + 1];
        this.bases = new byte[letters];
        this.accents = new byte[letters];
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
        return breaks[word];
    }

    /** Whether a word is a number. */
    public boolean isNumber(int word) {
        byte first = bases[firsts[word]];
        return first >= '0' && first <= '9';
    }

    /** Whether a word bears an accent. */
    public boolean isAccented(int word) {
        int marks = 0;
        for (int letter = firsts[word]; letter < firsts[word + 1]; letter++) {
            marks |= accents[letter];
        }
        return marks != 0;
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

    byte base(int letter) {
        return bases[letter];
    }

    int accents(int letter) {
        return accents[letter] & 0xFF;
    }

    private void read() {
        int length = text.length();
        int word = -1;
        int letter = 0;
        // The first letter of the run of vowels that the last letter is in, or -1.
        int vowels = -1;
        boolean inWord = false;
        boolean inNumber = false;
        int gap = HARD;
        int marked = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            int folded = Letters.folded(c);
            if (folded == 0) {
                if (inWord && Letters.isCombining(c)) {
                    int marks = Letters.combining(c);
                    marked |= marks;
                    accent(letter - 1, vowels, marks);
                    ends[word] = i + 1;
                } else if (!isInvisible(c)) {
                    inWord = false;
                    gap = Math.max(gap, isDash(c) ? dashAt(i) : breakOf(c));
                }
                continue;
            }
            char base = (char) (folded & 0x7F);
            boolean digit = base <= '9';
            if (!inWord || digit != inNumber) {
                if (word + 1 == MAX_WORDS) {
                    cut = true;
                    break;
                }
                word++;
                starts[word] = i;
                firsts[word] = letter;
                breaks[word] = (byte) (inWord ? NONE : gap);
                inWord = true;
                inNumber = digit;
                gap = NONE;
                vowels = -1;
            }
            ends[word] = i + 1;
            int first = firsts[word];
            if (letter == first + 1 && bases[first] == '0') {
                letter = first;
                hashes[word] = 0;
            }
            if (letter - first == MAX_LETTERS) {
                vowels = -1;
                continue;
            }
            if (base == 'y' && isLikeI(first, letter)) {
                base = 'i';
            }
            bases[letter] = (byte) base;
            vowels = Letters.isVowel(base) ? (vowels >= 0 ? vowels : letter) : -1;
            hashes[word] = hashes[word] * BASE + base;
            int marks = folded >> Letters.SHIFT & 0xFF;
            if (marks != 0) {
                marked |= marks;
                accent(letter, vowels, marks);
            }
            letter++;
        }
        words = word + 1;
        accented = marked != 0;
        firsts[words] = letter;
        breaks[words] = HARD;
    }

    /** Puts accents on a letter, a tone on the first vowel of its run. */
    private void accent(int letter, int vowels, int marks) {
        accents[letter] |= (byte) (marks & ~Letters.TONES);
        accents[vowels >= 0 ? vowels : letter] |= (byte) (marks & Letters.TONES);
    }

    private boolean isLikeI(int first, int letter) {
        if (letter == first) {
            return false;
        }
        byte before = bases[letter - 1];
        return before == 'u' ? letter > first + 1 && bases[letter - 2] == 'q' : !Letters.isVowel((char) before);
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
        return c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\uFEFF';
    }

    private static long[] powers() {
        long[] powers = new long[MAX_LETTERS + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * BASE;
        }
        return powers;
    }
}
