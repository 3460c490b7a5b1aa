package vn.donvi.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.donvi.tables.shared.Texts;

/**
 * Decodes UTF-8 into texts in NFC. Latin letters with all of Vietnamese are recognised by their bytes, so that they
 * need neither the decoder nor the normalizer.
 */
final class Text {
    private static final byte CONTINUATION = (byte) 0x80;
    private static final int LOW_BITS = 0x3F;

    private Text() {}

    /** Returns the text of the bytes, in NFC; null if they are not UTF-8. */
    static @Nullable String decode(byte[] bytes, int start, int end) {
        char[] chars = new char[end - start];
        int length = 0;
        int i = start;
        while (i < end) {
            byte b = bytes[i];
            int size = b >= 0 ? 1 : sizeOfCommon(bytes, i, end);
            switch (size) {
                case 1 -> chars[length++] = (char) b;
                case 2 -> chars[length++] = (char) (((b & 0x1F) << 6) | (bytes[i + 1] & LOW_BITS));
                case 3 ->
                    chars[length++] =
                            (char) (((b & 0x0F) << 12) | ((bytes[i + 1] & LOW_BITS) << 6) | (bytes[i + 2] & LOW_BITS));
                default -> {
                    return decodeAny(bytes, start, end);
                }
            }
            i += size;
        }
        return new String(chars, 0, length);
    }

    /** Whether the bytes are UTF-8. */
    static boolean isWellFormed(byte[] bytes, int start, int end) {
        return decode(bytes, start, end) != null;
    }

    /**
     * Returns the number of bytes of the common character at {@code index}; 0 if it is another one. The common
     * characters are those from U+0080 to U+02FF, from U+1E00 to U+1EFF, and from U+2010 to U+2027. They are unchanged
     * in NFC next to each other.
     */
    private static int sizeOfCommon(byte[] bytes, int index, int end) {
        int first = bytes[index] & 0xFF;
        if (first >= 0xC2 && first <= 0xCB) {
            return index + 1 < end && isContinuation(bytes[index + 1]) ? 2 : 0;
        }
        if (index + 2 >= end || !isContinuation(bytes[index + 2])) {
            return 0;
        }
        int second = bytes[index + 1] & 0xFF;
        boolean vietnamese = first == 0xE1 && second >= 0xB8 && second <= 0xBB;
        boolean punctuation =
                first == 0xE2 && second == 0x80 && bytes[index + 2] >= (byte) 0x90 && bytes[index + 2] <= (byte) 0xA7;
        return vietnamese || punctuation ? 3 : 0;
    }

    private static boolean isContinuation(byte b) {
        return (b & ~LOW_BITS) == CONTINUATION;
    }

    private static @Nullable String decodeAny(byte[] bytes, int start, int end) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes, start, end - start);
            return Texts.normal(
                    StandardCharsets.UTF_8.newDecoder().decode(buffer).toString());
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
