package vn.donvi.address.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table of names with numbers attached to them, looked up by stretches of words. It is the compact core of
 * {@link NameIndex}, for callers with their own numbers for the bearers of the names.
 *
 * <p>An <em>entry</em> is all names that are equal without accents and blanks; a <em>spelling</em> is one of them. All
 * data of an entry are adjacent in one array of longs, so that a lookup touches little memory and allocates nothing.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * NameTable table = NameTable.builder().add("Hòa Lạc", 1).add("Hoa Lạc", 2).build();
 * FoldedText text = FoldedText.of("hoa lac");
 * for (int s = table.firstSpelling(table.entry(text)); s != NameTable.NONE; s = table.nextSpelling(s)) {
 *     for (int i = table.firstNumber(s); i < table.endOfNumbers(s); i++) {
 *         table.number(i); // 1, then 2
 *     }
 * }
 * }</pre>
 */
public final class NameTable {
    /** The result of {@link #entry} for a stretch that is no name, and of {@link #nextSpelling} after the last. */
    public static final int NONE = -1;

    private static final int LONGER = 1;
    private static final int MOST = (StretchTable.MOST >> 1) - 1;
    private static final int LETTER_BITS = 16;
    private static final int LETTERS_A_LONG = Long.SIZE / LETTER_BITS;
    /** The accents of each of the letters in a long. */
    private static final long ACCENTS = (long) Letters.ACCENTS << 48
            | (long) Letters.ACCENTS << 32
            | (long) Letters.ACCENTS << 16
            | Letters.ACCENTS;

    private static final int COUNT_BITS = 31;
    private static final int COUNT = Integer.MAX_VALUE;
    private static final long LAST = 1L << (2 * COUNT_BITS);
    private static final NameTable EMPTY = builder().build();

    /** For each stretch its entry plus one, and whether a longer name begins with it. */
    private final StretchTable stretches;

    /**
     * The spellings in sequence, those of an entry together. Each has a head, its letters with their accents, and its
     * numbers. The head has the counts of letters and of numbers, and marks the last spelling of an entry.
     */
    private final long[] data;

    private NameTable(Builder builder) {
        this.data = new long[builder.size()];
        this.stretches = new StretchTable(builder.entries.size() + builder.differentPrefixes());
        for (int i = 0; i < builder.prefixCount; i++) {
            stretches.add(builder.prefixes[i], LONGER);
        }
        int end = 0;
        for (int i = 0; i < builder.entries.size(); i++) {
            end = copy(builder.entries.get(i), end);
        }
    }

    /** Writes an entry, and returns the index after it. */
    private int copy(Spelling first, int start) {
        stretches.add(first.key, (start + 1) << 1);
        int end = start;
        for (Spelling spelling = first; spelling != null; spelling = spelling.next) {
            int head = end;
            end = spelling.copyTo(data, end);
            data[head] |= spelling.next == null ? LAST : 0;
        }
        return end;
    }

    /** Starts a table. */
    public static Builder builder() {
        return new Builder();
    }

    /** The entry of a whole text, or {@link #NONE}; {@link #compare} says whether its spellings are the text. */
    public int entry(FoldedText text) {
        return text.words() == 0 ? NONE : entry(text, 0, text.words());
    }

    /** The entry of the words from {@code from} to {@code to}, exclusive, or {@link #NONE}. */
    public int entry(FoldedText text, int from, int to) {
        return (stretches.number(StretchTable.key(text.hash(from, to))) >> 1) - 1;
    }

    /** The first spelling of an entry. */
    public int firstSpelling(int entry) {
        return entry;
    }

    /** The next spelling of the same entry, or {@link #NONE}. */
    public int nextSpelling(int spelling) {
        return (data[spelling] & LAST) != 0 ? NONE : endOfNumbers(spelling);
    }

    /** The spellings of all entries, for a search for similar ones: a pass over the table. */
    public IntStream allSpellings() {
        return IntStream.iterate(0, spelling -> spelling < data.length, this::endOfNumbers);
    }

    /** The first number attached to a spelling, as a position for {@link #number}; its others follow. */
    public int firstNumber(int spelling) {
        return spelling + 1 + longs(letters(spelling));
    }

    /** The position after the last number attached to a spelling. */
    public int endOfNumbers(int spelling) {
        return firstNumber(spelling) + (int) (data[spelling] >> COUNT_BITS & COUNT);
    }

    /** The number at a position. */
    public long number(int position) {
        return data[position];
    }

    /** Compares the words from {@code from} to {@code to} with a spelling of their entry. */
    public Accents compare(int spelling, FoldedText text, int from, int to) {
        int length = letters(spelling);
        int first = text.first(from);
        if (text.first(to) - first != length) {
            return Accents.OTHER_LETTERS;
        }
        // Four letters are compared at once.
        long given = 0;
        long missing = 0;
        long wrong = 0;
        for (int i = 0; i < length; i += LETTERS_A_LONG) {
            int beyond = Math.max(0, i + LETTERS_A_LONG - length);
            long mine = text.fourLetters(first + i) & (-1L >>> (beyond * LETTER_BITS));
            long right = data[spelling + 1 + i / LETTERS_A_LONG];
            given |= mine;
            missing |= right & ~mine;
            wrong |= mine & ~right;
        }
        if (((missing | wrong) & ~ACCENTS) != 0) {
            return Accents.OTHER_LETTERS;
        }
        if (wrong != 0) {
            return Accents.OTHER;
        }
        if (missing == 0) {
            return Accents.SAME;
        }
        return (given & ACCENTS) == 0 ? Accents.NONE : Accents.SOME;
    }

    /**
     * The number of letters to insert, delete or replace in the words from {@code from} to {@code to} to make a
     * spelling, without accents and blanks; {@code limit} + 1 if more than {@code limit}.
     */
    public int distance(int spelling, FoldedText text, int from, int to, int limit) {
        int length = letters(spelling);
        int first = text.first(from);
        int other = text.first(to) - first;
        if (Math.abs(length - other) > limit) {
            return limit + 1;
        }
        int[] row = new int[length + 1];
        for (int j = 0; j <= length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= other; i++) {
            int diagonal = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= length; j++) {
                int replaced = diagonal + (Letters.isLike(letter(spelling, j - 1), text.letter(first + i - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
        }
        return Math.min(row[length], limit + 1);
    }

    /** The set of the letters of a spelling, for {@link #mayBeNear}. */
    public long letterSet(int spelling) {
        long set = 0;
        for (int i = 0; i < letters(spelling); i++) {
            set |= Letters.bit(letter(spelling, i));
        }
        return set;
    }

    /**
     * Whether the {@link #distance} of texts with these sets of letters can be {@code limit} or less: one change brings
     * in one new letter at most, and takes one out.
     */
    public static boolean mayBeNear(long letterSet, long other, int limit) {
        return Long.bitCount(letterSet & ~other) <= limit && Long.bitCount(other & ~letterSet) <= limit;
    }

    private int letters(int spelling) {
        return (int) data[spelling] & COUNT;
    }

    private int letter(int spelling, int letter) {
        long four = data[spelling + 1 + letter / LETTERS_A_LONG];
        return (char) (four >>> (letter % LETTERS_A_LONG * LETTER_BITS));
    }

    /** The number of longs for some letters. */
    private static int longs(int letters) {
        return (letters + LETTERS_A_LONG - 1) / LETTERS_A_LONG;
    }

    /** A cursor over the stretches of a text that begin with one word, the shortest first. */
    public static final class Cursor {
        private final FoldedText text;
        private NameTable table = EMPTY;
        private int start;
        private int end;
        private int value;

        /** Makes a cursor over {@code text}, to be started with {@link #restart}. */
        public Cursor(FoldedText text) {
            this.text = text;
        }

        /** Starts at a word, to look for the names of {@code names}. */
        public void restart(NameTable names, int from) {
            table = names;
            start = from;
            end = from;
            value = LONGER;
        }

        /** Adds a word to the stretch; {@code false} if no name is so long, or none has the break before the word. */
        public boolean next() {
            if ((value & LONGER) == 0 || end == text.words() || (end > start && isApart(end))) {
                return false;
            }
            end++;
            value = table.stretches.number(StretchTable.key(text.hash(start, end)));
            return value != 0;
        }

        /** Whether no name contains the break before a word: "2 6" is not 26. */
        private boolean isApart(int word) {
            return text.breakBefore(word) >= FoldedText.HARD || (text.isNumber(word) && text.isNumber(word - 1));
        }

        /** The end of the stretch, exclusive. */
        public int end() {
            return end;
        }

        /** The entry of the stretch, or {@link NameTable#NONE} if longer names only begin with it. */
        public int entry() {
            return (value >> 1) - 1;
        }
    }

    /**
     * Collects names; not thread-safe. Most tables have several bearers of a name one after the other, and all names are
     * folded in a JVM that has just started: so a name is folded once, and the work for each is a short method.
     */
    public static final class Builder {
        /** The names folded. */
        private final Map<String, Name> byName = new HashMap<>();

        private final Map<Long, Spelling> byKey = new HashMap<>();
        /** The first spelling of each entry, in the order of appearance, so that equal input makes equal tables. */
        private final List<Spelling> entries = new ArrayList<>();
        /** The keys of the stretches that names begin with; a stretch may be there several times. */
        private long[] prefixes = new long[16];

        private int prefixCount;

        private Builder() {}

        /** Folds a name that is added later. This is most of the work, and can be done before its numbers are known. */
        public Builder fold(String name) {
            name(name);
            return this;
        }

        /** Attaches a number to a name; a name without letters or digits is left out. */
        public Builder add(String name, long number) {
            Name folded = name(name);
            Spelling spelling = folded.spelling;
            if (spelling == null) {
                spelling = enter(folded.text);
                folded.spelling = spelling;
            }
            spelling.add(number);
            return this;
        }

        private Name name(String name) {
            Name known = byName.get(name);
            if (known == null) {
                known = new Name(FoldedText.of(name));
                byName.put(name, known);
            }
            return known;
        }

        /**
         * Builds the table.
         *
         * @throws IllegalStateException if there are more names than 8,388,606 longs can hold
         */
        public NameTable build() {
            return new NameTable(this);
        }

        private Spelling enter(FoldedText name) {
            if (name.words() == 0) {
                return new Spelling(name, 0);
            }
            for (int end = 1; end < name.words(); end++) {
                addPrefix(StretchTable.key(name.hash(0, end)));
            }
            long key = StretchTable.key(name.hash(0, name.words()));
            Spelling known = byKey.get(key);
            if (known == null) {
                known = new Spelling(name, key);
                byKey.put(key, known);
                entries.add(known);
                return known;
            }
            while (!known.isLike(name)) {
                if (known.next == null) {
                    known.next = new Spelling(name, key);
                }
                known = known.next;
            }
            return known;
        }

        private void addPrefix(long key) {
            if (prefixCount == prefixes.length) {
                prefixes = Arrays.copyOf(prefixes, prefixCount * 2);
            }
            prefixes[prefixCount++] = key;
        }

        private int differentPrefixes() {
            StretchTable met = new StretchTable(prefixCount);
            int different = 0;
            for (int i = 0; i < prefixCount; i++) {
                different += met.number(prefixes[i]) == 0 ? 1 : 0;
                met.add(prefixes[i], LONGER);
            }
            return different;
        }

        private int size() {
            long size = 0;
            for (int i = 0; i < entries.size(); i++) {
                for (Spelling spelling = entries.get(i); spelling != null; spelling = spelling.next) {
                    size += 1L + longs(spelling.length()) + spelling.count;
                }
            }
            if (size > MOST) {
                throw new IllegalStateException(entries.size() + " different names are too many");
            }
            return (int) size;
        }
    }

    /** A name as it is written, and its spelling if a number is attached to it. */
    private static final class Name {
        private final FoldedText text;
        private @Nullable Spelling spelling;

        Name(FoldedText text) {
            this.text = text;
        }
    }

    /** A spelling while a table is built, with the next of the same entry. */
    private static final class Spelling {
        private final FoldedText name;
        private final long key;
        private long[] numbers = new long[2];
        private int count;
        private @Nullable Spelling next;

        Spelling(FoldedText name, long key) {
            this.name = name;
            this.key = key;
        }

        /** Attaches a number, once. One that it has already is mostly among the last. */
        void add(long number) {
            for (int i = count - 1; i >= 0; i--) {
                if (numbers[i] == number) {
                    return;
                }
            }
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            numbers[count++] = number;
        }

        int length() {
            return name.first(name.words());
        }

        /** Writes it to the data of a table, and returns the index after it. */
        int copyTo(long[] data, int start) {
            int length = length();
            data[start] = (long) count << COUNT_BITS | length;
            int end = start + 1;
            for (int letter = 0; letter < length; letter += LETTERS_A_LONG) {
                data[end++] = name.fourLetters(letter);
            }
            System.arraycopy(numbers, 0, data, end, count);
            return end + count;
        }

        boolean isLike(FoldedText other) {
            int length = length();
            if (length != other.first(other.words())) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (name.letter(i) != other.letter(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
