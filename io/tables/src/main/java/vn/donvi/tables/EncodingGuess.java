package vn.donvi.tables;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the encoding of a text by its words that are not ASCII. In the right encoding most of them are syllables of
 * Vietnamese, in a wrong one hardly any.
 */
final class EncodingGuess {
    /** A syllable without its tone. */
    private static final Pattern SYLLABLE =
            Pattern.compile("(?:ngh?|nh|gh|gi|g|kh|k|ph|p|qu|th|tr|t|ch|c|[bdđhlmnrsvx])?"
                    + "(?:uyê|uya|uyu|uây|uôi|iêu|yêu|oai|oao|oay|oeo|ươi|ươu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo"
                    + "|ôi|ôô|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|[aăâeêioôơuưy])"
                    + "(?:ch|c|m|nh|ng|n|p|t)?");

    private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
    private static final Pattern WORD = Pattern.compile("[a-zA-Z\u00A1-\u1FFF\uFFFD]+");

    private static final List<TextEncoding> CANDIDATES =
            List.of(TextEncoding.TCVN3, TextEncoding.VNI, TextEncoding.WINDOWS_1258);

    /**
     * The least share of syllables among the words for an encoding to be chosen. UTF-8 with a smaller share is doubted.
     */
    private static final double TELLING = 0.6;

    /** The least number of words that are not ASCII for UTF-8 to be doubted. */
    private static final int WORDS_OF_DOUBT = 2;

    private EncodingGuess() {}

    static Optional<TextEncoding> of(byte[] bytes, int length) {
        Optional<TextEncoding> utf16 = utf16(bytes, length);
        if (utf16.isPresent()) {
            return utf16;
        }
        CharBuffer utf8 = utf8(bytes, length);
        String text = utf8 == null ? new String(bytes, 0, length, TextEncoding.LATIN) : utf8.toString();
        if (utf8 != null) {
            Score score = Score.of(text);
            if (score.words < WORDS_OF_DOUBT || score.share() >= TELLING) {
                return Optional.empty();
            }
        }
        TextEncoding best = TextEncoding.UTF_8;
        double most = 0;
        for (TextEncoding candidate : CANDIDATES) {
            double share = Score.of(candidate.shown(text)).share();
            if (share > most) {
                most = share;
                best = candidate;
            }
        }
        return most >= TELLING ? Optional.of(best) : Optional.empty();
    }

    /**
     * Recognises UTF-16 by its mark, or by its zero bytes, which are all the first or all the second of a pair: every
     * table has many ASCII characters.
     */
    private static Optional<TextEncoding> utf16(byte[] bytes, int length) {
        if (length >= 2) {
            int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
            if (mark == 0xFEFF || mark == 0xFFFE) {
                return Optional.of(TextEncoding.UTF_16);
            }
        }
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] < length / 5 || length < 4) {
            return Optional.empty();
        }
        if (zeros[1] > 20 * zeros[0]) {
            return Optional.of(TextEncoding.UTF_16LE);
        }
        return zeros[0] > 20 * zeros[1] ? Optional.of(TextEncoding.UTF_16BE) : Optional.empty();
    }

    /** Decodes bytes as UTF-8, without a last character that is cut off; null if they are not UTF-8. */
    private static @Nullable CharBuffer utf8(byte[] bytes, int length) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer chars = CharBuffer.allocate(length);
        boolean isError =
                decoder.decode(ByteBuffer.wrap(bytes, 0, length), chars, false).isError();
        return isError ? null : chars.flip();
    }

    /** Whether bytes are UTF-8 and not only ASCII. */
    static boolean isUnicode(byte[] bytes) {
        CharBuffer chars = utf8(bytes, bytes.length);
        return chars != null && chars.chars().anyMatch(c -> c > 0x7F);
    }

    /** The number of words that are not ASCII, and the number of syllables of Vietnamese among them. */
    private record Score(int words, int syllables) {
        static Score of(String text) {
            int words = 0;
            int syllables = 0;
            // The words of a table recur, and most of the work is to tell what a word is.
            Map<String, Boolean> known = new HashMap<>();
            var matcher = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
            while (matcher.find()) {
                String word = matcher.group();
                if (!isAscii(word)) {
                    words++;
                    syllables += known.computeIfAbsent(word, Score::isSyllable) ? 1 : 0;
                }
            }
            return new Score(words, syllables);
        }

        private static boolean isAscii(String word) {
            for (int i = 0; i < word.length(); i++) {
                if (word.charAt(i) > 0x7F) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isSyllable(String word) {
            String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
            String toneless = TONE.matcher(apart).replaceAll("");
            return apart.length() - toneless.length() <= 1
                    && SYLLABLE.matcher(Normalizer.normalize(toneless, Normalizer.Form.NFC))
                            .matches();
        }

        double share() {
            return words == 0 ? 0 : (double) syllables / words;
        }
    }
}
