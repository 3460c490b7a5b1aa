package vn.donvi.address;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import vn.donvi.address.hypothesis.ParseHypothesis;
import vn.donvi.address.hypothesis.RemainingText;
import vn.donvi.address.lexicon.Lexicon;
import vn.donvi.address.mention.Mentions;
import vn.donvi.address.mention.StreetSide;
import vn.donvi.address.name.FoldedText;

/**
 * A cache of {@link AddressEnding}s. Few addresses of a table are equal, but most share their commune, district and
 * province with others, written in the same way. The answer to a known ending is found by its characters, and only the
 * words before it have to be read.
 *
 * <p>Each ending has four adjacent slots, and a new one replaces the oldest there. So the cache needs no locks, and its
 * memory is bounded: it has at most 65,536 endings of 150 to 300 bytes, fewer if the largest heap of the JVM is below
 * 110 MB, and only endings that occur twice. An ending is immutable and depends only on the lexicon and the target date
 * of the converter. Thread-safe.
 */
final class RecentEndings {
    /** Addresses with more characters are not looked up. */
    static final int LONGEST = 160;

    private static final int MOST_BITS = 16;
    private static final int LEAST_BITS = 10;
    /** The largest part of the heap that a full cache takes, as a divisor, by the mean size of an ending. */
    private static final long PART_OF_HEAP = 6 * 280;

    /** The number of slots of an ending; they are adjacent in memory. */
    private static final int WAYS = 4;

    private final Lexicon lexicon;
    private final int bits;
    private final AtomicReferenceArray<@Nullable AddressEnding> slots;
    /** A part of the hash of the ending in each slot, so that most others are not fetched to be compared. */
    private final int[] tags;
    /** Parts of the hashes of endings met; one that occurs only once is not stored. */
    private final int[] met;

    private final SharedAnswers answers;

    RecentEndings(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.bits = bits(Runtime.getRuntime().maxMemory());
        this.slots = new AtomicReferenceArray<>(1 << bits);
        this.tags = new int[1 << bits];
        this.met = new int[1 << bits];
        this.answers = new SharedAnswers(bits);
    }

    /** The number of bits of the index of a slot, by the largest size of the heap in bytes. */
    static int bits(long heap) {
        int bits = Long.SIZE - 1 - Long.numberOfLeadingZeros(Math.max(1, heap / PART_OF_HEAP));
        return Math.max(LEAST_BITS, Math.min(MOST_BITS, bits));
    }

    /** The answer to an address with a known ending, or null. */
    @Nullable
    Conversion find(String text) {
        int length = text.length();
        if (length > LONGEST) {
            return null;
        }
        char[] characters = text.toCharArray();
        long hash = 0;
        for (int i = length - 1; i >= 0; i--) {
            if (characters[i] == ',') {
                boolean isSpaced = i + 1 < length && characters[i + 1] == ' ';
                Conversion known = isSpaced
                        ? find(characters, i + 2, hash - TextHash.term(' ', length - i - 1))
                        : find(characters, i + 1, hash);
                if (known != null) {
                    return known;
                }
            }
            hash += TextHash.term(characters[i], length - i);
        }
        return find(characters, 0, hash);
    }

    private @Nullable Conversion find(char[] text, int start, long hash) {
        int first = firstSlot(hash);
        for (int slot = first; slot < first + WAYS; slot++) {
            if (tags[slot] == (int) hash) {
                Conversion known = answer(slots.getAcquire(slot), text, start, hash);
                if (known != null) {
                    return known;
                }
            }
        }
        return null;
    }

    /** The answer to a text that ends with an ending; null if it has another end, or may have another answer. */
    private @Nullable Conversion answer(@Nullable AddressEnding ending, char[] text, int start, long hash) {
        if (ending == null || ending.hash() != hash || !ending.isEndOf(text, start)) {
            return null;
        }
        return start == 0 ? ending.alone() : behind(text, start, ending);
    }

    /** The answer to an ending behind some words and a comma; null if it may be another one there. */
    private @Nullable Conversion behind(char[] all, int start, AddressEnding ending) {
        int comma = all[start - 1] == ',' ? start - 1 : start - 2;
        String before = new String(all, 0, comma);
        FoldedText text = FoldedText.of(before);
        int words = text.words();
        boolean isClosed = words > 0 && text.isPlain() && text.end(words - 1) == comma;
        return isClosed && ending.admits(new StreetSide(text, new Mentions(text, lexicon), lexicon, words))
                ? ending.answer(RemainingText.before(before, comma))
                : null;
    }

    /**
     * Stores the ending of an address whose answer is without doubt, if it was met before and the answer does not depend
     * on the words before it.
     */
    void keep(FoldedText text, Mentions mentions, ParseHypothesis fit, Conversion conversion) {
        String all = text.text();
        if (all.length() <= LONGEST && isMetAgain(TextHash.of(all, text.start(mentions.from(fit.mention()))))) {
            AddressEnding ending = AddressEnding.of(text, mentions, lexicon, fit, conversion, answers::of);
            if (ending != null) {
                put(ending);
            }
        }
    }

    /** Whether the hash is one of the last met in its slots; other threads may disturb that, which costs a repetition. */
    private boolean isMetAgain(long hash) {
        int first = firstSlot(hash);
        for (int slot = first; slot < first + WAYS; slot++) {
            if (met[slot] == (int) hash) {
                return true;
            }
        }
        System.arraycopy(met, first, met, first + 1, WAYS - 1);
        met[first] = (int) hash;
        return false;
    }

    private void put(AddressEnding ending) {
        int first = firstSlot(ending.hash());
        // The slot of the same ending, if another thread has stored it in between; otherwise that of the oldest.
        int free = first;
        while (free < first + WAYS - 1 && !isLike(slots.getAcquire(free), ending)) {
            free++;
        }
        for (int slot = free; slot > first; slot--) {
            set(slot, slots.getAcquire(slot - 1), tags[slot - 1]);
        }
        set(first, ending, (int) ending.hash());
    }

    private void set(int slot, @Nullable AddressEnding ending, int tag) {
        slots.setRelease(slot, ending);
        tags[slot] = tag;
    }

    private static boolean isLike(@Nullable AddressEnding known, AddressEnding ending) {
        return known != null && known.isLike(ending);
    }

    /** The index of the character that follows a comma, or a comma and a blank; -1 if there is no comma. */
    static int startBehind(String text, int comma) {
        if (text.charAt(comma) != ',') {
            return -1;
        }
        return comma + 1 < text.length() && text.charAt(comma + 1) == ' ' ? comma + 2 : comma + 1;
    }

    /** The first of the slots of a hash. */
    private int firstSlot(long hash) {
        return (int) (hash >>> (Long.SIZE - bits)) & -WAYS;
    }
}
