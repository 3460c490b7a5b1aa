package vn.donvi.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names with numbers attached to them, looked up by stretches of words: the compact heart of {@link NameIndex}, for
 * those who have numbers of their own for what bears the names.
 *
 * <p>An <em>entry</em> is all names that are equal without accents and blanks; a <em>spelling</em> is one of them.
 * Arrays of ints and longs: a lookup allocates nothing. Immutable and thread-safe.
 */
public final class NameTable {
    /** What {@link #entry} gives for a stretch that is no name. */
    public static final int NONE = -1;

    private static final int LONGER = 1;
    private static final int MOST_ENTRIES = StretchTable.MOST >> 1;
    private static final NameTable EMPTY = builder().build();

    /** For each stretch its entry and one more, and whether it is the beginning of a longer one. */
    private final StretchTable stretches;

    private final int[] spellingStart;
    /** For each spelling where its letters start and where its numbers do, side by side. */
    private final int[] starts;
    /** The letters of all spellings, with their accents. */
    private final char[] letters;

    private final int[] numbers;

    private NameTable(Builder builder) {
        int entries = builder.entries.size();
        this.stretches = new StretchTable(entries + builder.prefixes.size());
        for (Long prefix : builder.prefixes) {
            stretches.add(prefix, LONGER);
        }
        List<Spelling> all = new ArrayList<>();
        this.spellingStart = new int[entries + 1];
        int entry = 0;
        for (Map.Entry<Long, List<Spelling>> each : builder.entries.entrySet()) {
            entry++;
            stretches.add(each.getKey(), entry << 1);
            all.addAll(each.getValue());
            spellingStart[entry] = all.size();
        }
        this.starts = new int[all.size() * 2 + 2];
        for (int i = 0; i < all.size(); i++) {
            starts[i * 2 + 2] = starts[i * 2] + all.get(i).length();
            starts[i * 2 + 3] = starts[i * 2 + 1] + all.get(i).numbers.size();
        }
        this.letters = new char[starts[all.size() * 2]];
        for (int i = 0; i < all.size(); i++) {
            all.get(i).copyLetters(letters, starts[i * 2]);
        }
        this.numbers = all.stream()
                .flatMapToInt(spelling -> spelling.numbers.stream().mapToInt(Integer::intValue))
                .toArray();
    }

    /** Starts a table. */
    public static Builder builder() {
        return new Builder();
    }

    /** The entry of a whole text, or {@link #NONE}; whether its spellings are the text, {@link #compare} says. */
    public int entry(FoldedText text) {
        return text.words() == 0 ? NONE : entry(text, 0, text.words());
    }

    /** The entry of the words from {@code from} to {@code to}, exclusive, or {@link #NONE}. */
    public int entry(FoldedText text, int from, int to) {
        long hash = FoldedText.emptyHash();
        for (int word = from; word < to; word++) {
            hash = text.extend(hash, word);
        }
        return (stretches.number(StretchTable.key(hash)) >> 1) - 1;
    }

    /** The first spelling of an entry; its others follow, up to that of the next entry. */
    public int firstSpelling(int entry) {
        return spellingStart[entry];
    }

    /** The first number attached to a spelling, as a position for {@link #number}; its others follow. */
    public int firstNumber(int spelling) {
        return starts[spelling * 2 + 1];
    }

    /** The number at a position. */
    public int number(int position) {
        return numbers[position];
    }

    /** How many entries there are. */
    public int entries() {
        return spellingStart.length - 1;
    }

    /** How the words from {@code from} to {@code to} are spelt, compared with a spelling of their entry. */
    public Accents compare(int spelling, FoldedText text, int from, int to) {
        int start = starts[spelling * 2];
        int length = starts[spelling * 2 + 2] - start;
        int first = text.first(from);
        if (text.first(to) - first != length) {
            return Accents.OTHER_LETTERS;
        }
        int given = 0;
        int missing = 0;
        int wrong = 0;
        for (int i = 0; i < length; i++) {
            int mine = text.letter(first + i);
            int right = letters[start + i];
            given |= mine;
            missing |= right & ~mine;
            wrong |= mine & ~right;
        }
        if (((missing | wrong) & ~Letters.ACCENTS) != 0) {
            return Accents.OTHER_LETTERS;
        }
        if (wrong != 0) {
            return Accents.OTHER;
        }
        if (missing == 0) {
            return Accents.SAME;
        }
        return (given & Letters.ACCENTS) == 0 ? Accents.NONE : Accents.SOME;
    }

    /** How many spellings there are. */
    public int spellings() {
        return starts.length / 2 - 1;
    }

    /**
     * How many letters have to be put in, left out or replaced to make a spelling of the words from {@code from} to
     * {@code to}, accents and blanks aside; {@code limit} + 1 if more than {@code limit}.
     */
    public int distance(int spelling, FoldedText text, int from, int to, int limit) {
        int start = starts[spelling * 2];
        int length = starts[spelling * 2 + 2] - start;
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
                int replaced = diagonal + (Letters.isLike(letters[start + j - 1], text.letter(first + i - 1)) ? 0 : 1);
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

    /** Goes over the stretches of a text that begin with one word, the shortest first. */
    public static final class Cursor {
        private final FoldedText text;
        private NameTable table = EMPTY;
        private int start;
        private int end;
        private long hash;
        private int value;

        /** A cursor over {@code text}, to be started with {@link #restart}. */
        public Cursor(FoldedText text) {
            this.text = text;
        }

        /** Starts with a word, to look for the names of {@code names}. */
        public void restart(NameTable names, int from) {
            table = names;
            start = from;
            end = from;
            hash = FoldedText.emptyHash();
            value = LONGER;
        }

        /** Adds a word to the stretch; {@code false} if no name is as long, or goes over the gap before it. */
        public boolean next() {
            if ((value & LONGER) == 0 || end == text.words() || (end > start && isApart(end))) {
                return false;
            }
            hash = text.extend(hash, end);
            end++;
            value = table.stretches.number(StretchTable.key(hash));
            return value != 0;
        }

        /** Whether no name goes over the gap before a word: "2 6" is not 26. */
        private boolean isApart(int word) {
            return text.breakBefore(word) >= FoldedText.HARD || (text.isNumber(word) && text.isNumber(word - 1));
        }

        /** The end of the stretch, exclusive. */
        public int end() {
            return end;
        }

        /** The entry of the stretch, or {@link NameTable#NONE} if it is only the beginning of names. */
        public int entry() {
            return (value >> 1) - 1;
        }
    }

    /** Gathers names; not thread-safe. */
    public static final class Builder {
        // Kept in the order in which they are met, so that equal input makes equal tables.
        private final Map<Long, List<Spelling>> entries = new LinkedHashMap<>();
        private final Set<Long> prefixes = new HashSet<>();

        private Builder() {}

        /** Attaches a number to a name; a name without letters or digits is left out. */
        public Builder add(String name, int number) {
            FoldedText folded = FoldedText.of(name);
            long hash = FoldedText.emptyHash();
            for (int word = 0; word < folded.words(); word++) {
                if (word > 0) {
                    prefixes.add(StretchTable.key(hash));
                }
                hash = folded.extend(hash, word);
            }
            if (folded.words() > 0) {
                add(entries.computeIfAbsent(StretchTable.key(hash), key -> new ArrayList<>(1)), folded, number);
            }
            return this;
        }

        /**
         * The table.
         *
         * @throws IllegalStateException if it has more than 8,388,606 entries
         */
        public NameTable build() {
            if (entries.size() >= MOST_ENTRIES) {
                throw new IllegalStateException(entries.size() + " different names are too many");
            }
            return new NameTable(this);
        }

        private static void add(List<Spelling> spellings, FoldedText name, int number) {
            for (Spelling spelling : spellings) {
                if (spelling.isLike(name)) {
                    if (!spelling.numbers.contains(number)) {
                        spelling.numbers.add(number);
                    }
                    return;
                }
            }
            spellings.add(new Spelling(name, new ArrayList<>(List.of(number))));
        }
    }

    private record Spelling(FoldedText name, List<Integer> numbers) {
        int length() {
            return name.first(name.words());
        }

        void copyLetters(char[] to, int start) {
            for (int letter = 0; letter < length(); letter++) {
                to[start + letter] = name.letter(letter);
            }
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
