package vn.donvi.address;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.donvi.address.hypothesis.ParseHypothesis;
import vn.donvi.address.hypothesis.RemainingText;
import vn.donvi.address.lexicon.AddressVocabulary;
import vn.donvi.address.lexicon.Lexicon;
import vn.donvi.address.mention.Mentions;
import vn.donvi.address.mention.StreetSide;
import vn.donvi.address.name.FoldedText;

/**
 * The end of an address from its commune on, with the answer to it. The answer is the same behind any
 * {@link StreetSide} that admits it, apart from the remaining text:
 *
 * <ul>
 *   <li>A comma separates the two sides, so that no name and no word of type extends over both.
 *   <li>The commune comes first, so that the checks of the words between and behind the units see the ending only.
 *   <li>The ending has a separator of its own, so that a comma before it changes nothing.
 *   <li>There is no doubt about the answer: doubts and suggestions may depend on other words.
 * </ul>
 */
final class AddressEnding {
    /** The largest number of mentions of an address with a known ending; it keeps far from {@link Mentions#MAX}. */
    private static final int MOST_MENTIONS = Mentions.MAX / 2;
    /** The largest number of candidates of a known answer. */
    private static final int MOST_CANDIDATES = 8;

    private final char[] characters;
    private final long hash;
    /** The answer without the remaining text. */
    private final Conversion conversion;

    private final boolean isAccented;
    private final boolean isInAccentedText;
    private final boolean opensWithType;

    private AddressEnding(FoldedText text, int first, boolean opensWithType, Conversion conversion) {
        this.characters = text.text().substring(text.start(first)).toCharArray();
        this.hash = TextHash.of(text.text(), text.start(first));
        this.isAccented = text.isAccented(first, text.words());
        this.isInAccentedText = text.isAccented();
        this.opensWithType = opensWithType;
        this.conversion = conversion;
    }

    /**
     * Returns the ending of an address whose answer is without doubt; null if the answer may depend on the words before
     * the commune.
     *
     * @param shared gives equal answers of several endings as one object
     */
    static @Nullable AddressEnding of(
            FoldedText text,
            Mentions mentions,
            Lexicon lexicon,
            ParseHypothesis fit,
            Conversion conversion,
            UnaryOperator<Conversion> shared) {
        int first = mentions.from(fit.mention());
        boolean isSuitable = text.isPlain()
                && mentions.count() <= MOST_MENTIONS
                && conversion.candidates().size() <= MOST_CANDIDATES
                && fit.top() >= 0
                && isBehind(mentions, fit.districtMention(), first)
                && isBehind(mentions, fit.provinceMention(), first)
                && isSeparated(text, first)
                && !mayBeProvince(mentions, lexicon, first);
        if (!isSuitable) {
            return null;
        }
        int meaning = AddressVocabulary.kind(mentions.meanings().of(first));
        boolean opensWithType = meaning == AddressVocabulary.TYPE && mentions.nameFrom(fit.mention()) > first;
        // A number may be that of a house, and a commune without a type and a district may be a street.
        boolean opensWithName = meaning == AddressVocabulary.PLAIN
                && !text.isNumber(first)
                && fit.district() >= 0
                && fit.province() >= 0;
        if (!opensWithType && !opensWithName) {
            return null;
        }
        AddressEnding ending =
                new AddressEnding(text, first, opensWithType, shared.apply(Results.withRest(conversion, "")));
        return ending.isRightBehind(text, mentions, lexicon, first, conversion.rest()) ? ending : null;
    }

    private static boolean isBehind(Mentions mentions, int mention, int first) {
        return mention < 0 || mentions.from(mention) > first;
    }

    /** Whether a comma, a dash or a bracket is between the words from {@code first} on. */
    private static boolean isSeparated(FoldedText text, int first) {
        for (int word = first + 1; word < text.words(); word++) {
            if (text.breakBefore(word) >= FoldedText.DASH) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the first word may begin a province without its type. Whether it is a former one may depend on a name
     * before it.
     */
    private static boolean mayBeProvince(Mentions mentions, Lexicon lexicon, int first) {
        for (int m = 0; m < mentions.count(); m++) {
            if (mentions.from(m) == first
                    && mentions.types(m) == 0
                    && lexicon.bearsPlaceBelow(
                            mentions.entry(m), lexicon.places().provinces())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the address is nothing but a street's side, if any, a comma and this ending. */
    private boolean isRightBehind(FoldedText text, Mentions mentions, Lexicon lexicon, int first, String rest) {
        int start = text.start(first);
        if (first == 0) {
            return start == 0 && rest.isEmpty();
        }
        int comma = text.end(first - 1);
        return RecentEndings.startBehind(text.text(), comma) == start
                && rest.equals(RemainingText.before(text.text(), comma))
                && admits(new StreetSide(text, mentions, lexicon, first));
    }

    long hash() {
        return hash;
    }

    /** The answer to the ending with nothing before it; null if it is known in an accented text only. */
    @Nullable
    Conversion alone() {
        return isFor(isAccented) ? answer("") : null;
    }

    /** The answer to an address with some remaining text. */
    Conversion answer(String rest) {
        return Results.withRest(conversion, rest);
    }

    /** Whether a text ends with it. */
    boolean isEndOf(char[] text, int start) {
        return Arrays.equals(text, start, text.length, characters, 0, characters.length);
    }

    /** Whether the other ending has the same characters, and the same answers behind the same words. */
    boolean isLike(AddressEnding other) {
        return hash == other.hash
                && isInAccentedText == other.isInAccentedText
                && Arrays.equals(characters, other.characters);
    }

    /**
     * Whether the answer is the same in a text that is accented or not. Accents anywhere in the text say that those of a
     * name are missing.
     */
    boolean isFor(boolean isAccentedText) {
        return isAccented || isInAccentedText == isAccentedText;
    }

    /** Whether the answer is the same behind a street's side. */
    boolean admits(StreetSide street) {
        return street.isNeutral()
                && isFor(isAccented || street.isAccented())
                && (opensWithType || street.endsPlainly());
    }
}
