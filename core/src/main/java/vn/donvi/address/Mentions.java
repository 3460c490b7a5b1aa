package vn.donvi.address;

import java.util.Arrays;
import vn.donvi.name.Accents;
import vn.donvi.name.FoldedText;
import vn.donvi.name.NameTable;

/**
 * The stretches of an address that are names of units, each with the type that stands at it. A stretch that is only part
 * of a longer name is a mention too; which of them are meant shows when they are fitted together.
 */
final class Mentions {
    /** As many as bits in the masks of overlapping mentions; an address with more is not understood. */
    static final int MAX = 64;

    /** The most that accents can be worth. */
    static final int BEST_ACCENTS = 10;

    private static final int SAME = BEST_ACCENTS;
    private static final int PLAIN = 5;
    private static final int SOME = 3;
    private static final int OTHER = -40;

    /** A type of no more letters is abbreviated. */
    private static final int ABBREVIATION = 2;

    private static final int SPELLINGS_KEPT = Long.BYTES;

    private static final int PART_OF_LONGER = -30;
    private static final int DETACHED = -25;
    private static final int SINGLE_WORD = -15;

    private final FoldedText text;
    private final Lexicon lexicon;
    private final Meanings meanings;
    private int count;
    private boolean tooMany;
    private int[] nameFrom = new int[12];
    private int[] nameTo = new int[12];
    private int[] from = new int[12];
    private int[] to = new int[12];
    private int[] entry = new int[12];
    private int[] type = new int[12];
    private int[] score = new int[12];
    private int[] accents = new int[12];
    /** The scores of accents for the first spellings of the entry, a byte each. */
    private long[] spellings = new long[12];

    private boolean[] whole = new boolean[12];
    private boolean[] detached = new boolean[12];
    private boolean[] accented = new boolean[12];
    private int[] age = new int[12];
    private final long[] overlaps;

    Mentions(FoldedText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        NameTable.Cursor cursor = new NameTable.Cursor(text);
        this.meanings = new Meanings(text, lexicon.words(), cursor);
        for (int word = 0; word < text.words(); word++) {
            readNames(cursor, word);
        }
        this.overlaps = new long[count];
        compare();
    }

    /** What the words mean that are no names. */
    Meanings meanings() {
        return meanings;
    }

    int count() {
        return count;
    }

    /** Whether there were more than {@link #MAX}. */
    boolean areTooMany() {
        return tooMany;
    }

    /** The first word, its type included. */
    int from(int mention) {
        return from[mention];
    }

    /** The word after the last, its type included. */
    int to(int mention) {
        return to[mention];
    }

    int nameFrom(int mention) {
        return nameFrom[mention];
    }

    int nameTo(int mention) {
        return nameTo[mention];
    }

    /** The entry in the names of the lexicon. */
    int entry(int mention) {
        return entry[mention];
    }

    /** The types given, as bits of {@link Words}; 0 if none is. */
    int types(int mention) {
        return Words.types(type[mention]);
    }

    /** Whether it is a number without a type, which is a name only in its place before a district. */
    boolean isLoneNumber(int mention) {
        return type[mention] == 0 && text.isNumber(nameFrom[mention]) && nameTo[mention] == nameFrom[mention] + 1;
    }

    /** The levels of these types, as bits of {@link Words}; 0 if none is given. */
    int levels(int mention) {
        return Words.levels(type[mention]);
    }

    /** Whether its type is a single letter. */
    boolean isShortType(int mention) {
        return Words.isShort(type[mention]);
    }

    /** What speaks against it as it stands there; 0 if nothing. */
    int score(int mention) {
        return score[mention];
    }

    /** Whether it fills what stands between two commas, or hyphens. */
    boolean isWhole(int mention) {
        return whole[mention];
    }

    /** {@link Words#OLD}, {@link Words#NEW}, or 0 if neither is said. */
    int age(int mention) {
        return age[mention];
    }

    /** The mentions that share a word with it, itself included, as bits. */
    long overlaps(int mention) {
        return overlaps[mention];
    }

    /** What the accents are worth that the mention has, compared with those of a spelling. */
    int accentScore(int mention, int spelling) {
        int position = spelling - lexicon.names().firstSpelling(entry[mention]);
        return position < SPELLINGS_KEPT ? (byte) (spellings[mention] >> (position << 3)) : compare(mention, spelling);
    }

    private int compare(int mention, int spelling) {
        return score(mention, lexicon.names().compare(spelling, text, nameFrom[mention], nameTo[mention]));
    }

    /** Whether a score of accents means that they contradict the name. */
    static boolean isOther(int accentScore) {
        return accentScore == OTHER;
    }

    static boolean isOtherLetters(int accentScore) {
        return accentScore < OTHER;
    }

    private int score(int mention, Accents found) {
        return switch (found) {
            case SAME -> accented[mention] ? SAME : PLAIN;
            case NONE -> accented[mention] ? SOME : PLAIN;
            case SOME -> SOME;
            case OTHER -> OTHER;
            case OTHER_LETTERS -> OTHER - 1;
        };
    }

    private void readNames(NameTable.Cursor cursor, int word) {
        cursor.restart(lexicon.names(), word);
        while (cursor.next()) {
            if (cursor.entry() != NameTable.NONE) {
                add(word, cursor.end(), cursor.entry());
            }
        }
    }

    private void add(int start, int end, int name) {
        int before = meanings.typeBefore(start);
        int behind = meanings.typeBehind(end);
        boolean number = text.isNumber(start) && end == start + 1;
        int given = behind != 0 && (before == 0 || (!number && Words.isShort(before))) ? behind : before;
        int first = given != 0 && given == before ? start - Words.length(before) : start;
        int last = given != 0 && given != before ? end + Words.length(behind) : end;
        boolean alone = text.breakBefore(first) != FoldedText.NONE && text.breakBefore(last) != FoldedText.NONE;
        if (given == 0 && (meanings.isStreet(start) || (isTiny(start, end) && !alone))) {
            return;
        }
        if (count == MAX) {
            tooMany = true;
            return;
        }
        grow();
        nameFrom[count] = start;
        nameTo[count] = end;
        from[count] = first;
        to[count] = last;
        entry[count] = name;
        type[count] = given;
        whole[count] = alone;
        accented[count] = text.isAccented() && (given == 0 || isSpeltWithAccents(first, start, end, last));
        age[count] = meanings.ageBehind(last);
        if (given == 0) {
            detached[count] = followsOtherWords(start);
            score[count] = (end == start + 1 && !alone ? SINGLE_WORD : 0) + (detached[count] ? DETACHED : 0);
        } else {
            detached[count] = false;
            score[count] = 0;
        }
        int best = Integer.MIN_VALUE;
        int spelling = lexicon.names().firstSpelling(name);
        long kept = 0;
        for (int i = 0; spelling < lexicon.names().firstSpelling(name + 1); i++) {
            int found = compare(count, spelling);
            best = Math.max(best, found);
            kept |= i < SPELLINGS_KEPT ? (found & 0xFFL) << (i << 3) : 0;
            spelling++;
        }
        spellings[count] = kept;
        accents[count] = best;
        if (!isOtherLetters(best)) {
            count++;
        }
    }

    private void compare() {
        for (int a = 0; a < count; a++) {
            overlaps[a] |= 1L << a;
            for (int b = a + 1; b < count; b++) {
                if (from[b] < to[a] && from[a] < to[b]) {
                    overlaps[a] |= 1L << b;
                    overlaps[b] |= 1L << a;
                    if (isPart(a, b)) {
                        score[a] = Math.min(score[a], 0) + PART_OF_LONGER;
                    } else if (isPart(b, a)) {
                        score[b] = Math.min(score[b], 0) + PART_OF_LONGER;
                    }
                }
            }
        }
    }

    /** Whether name or type bear accents, or the type is an abbreviation, so that a name without them has none. */
    private boolean isSpeltWithAccents(int from, int nameFrom, int nameTo, int to) {
        int letters = 0;
        boolean marked = false;
        for (int word = from; word < to; word++) {
            letters += word < nameFrom || word >= nameTo ? text.length(word) : 0;
            marked |= text.isAccented(word);
        }
        return marked || letters <= ABBREVIATION;
    }

    private boolean isPart(int small, int large) {
        return nameFrom[large] <= nameFrom[small]
                && nameTo[small] <= nameTo[large]
                && nameTo[large] - nameFrom[large] > nameTo[small] - nameFrom[small]
                && accents[large] > OTHER;
    }

    /** Whether a name is too short to be one wherever it occurs: a number, a letter or two. */
    private boolean isTiny(int start, int end) {
        return end == start + 1 && (text.isNumber(start) || text.length(start) <= 2);
    }

    /** Whether other words, none of them a name, stand right before a name without a type. */
    private boolean followsOtherWords(int start) {
        if (start == 0
                || text.breakBefore(start) != FoldedText.NONE
                || Words.kind(meanings.of(start - 1)) == Words.FILLER) {
            return false;
        }
        for (int mention = count - 1; mention >= 0; mention--) {
            if (to[mention] == start) {
                return false;
            }
        }
        return true;
    }

    /** Whether it has no type and other words, none of them a name, stand right before it. */
    boolean isDetached(int mention) {
        return detached[mention];
    }

    private void grow() {
        if (count == entry.length) {
            int size = count * 2;
            nameFrom = Arrays.copyOf(nameFrom, size);
            nameTo = Arrays.copyOf(nameTo, size);
            from = Arrays.copyOf(from, size);
            to = Arrays.copyOf(to, size);
            entry = Arrays.copyOf(entry, size);
            type = Arrays.copyOf(type, size);
            score = Arrays.copyOf(score, size);
            accents = Arrays.copyOf(accents, size);
            spellings = Arrays.copyOf(spellings, size);
            whole = Arrays.copyOf(whole, size);
            detached = Arrays.copyOf(detached, size);
            accented = Arrays.copyOf(accented, size);
            age = Arrays.copyOf(age, size);
        }
    }
}
