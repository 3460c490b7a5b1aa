package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void decodesEveryCharacterInNfc() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                String text = Character.toString(c);
                if (!Normalizer.normalize(text, Normalizer.Form.NFC).equals(decode(text))) {
                    assertThat(decode(text)).as("U+%x", c).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
                }
            }
        }
    }

    @Test
    void decodesEveryPairOfCommonCharactersInNfc() {
        StringBuilder common = new StringBuilder();
        for (char c = 'A'; c <= 0x2FF; c++) {
            common.append(c);
        }
        for (char c = 0x1E00; c <= 0x1EFF; c++) {
            common.append(c);
        }
        for (char c = 0x2010; c <= 0x2027; c++) {
            common.append(c);
        }
        for (int i = 0; i < common.length(); i++) {
            StringBuilder pairs = new StringBuilder();
            for (int j = 0; j < common.length(); j++) {
                pairs.append(common.charAt(i)).append(common.charAt(j));
            }
            assertThat(decode(pairs.toString())).isEqualTo(Normalizer.normalize(pairs, Normalizer.Form.NFC));
        }
    }

    @Test
    void composesWhatIsDecomposed() {
        assertThat(decode(Normalizer.normalize("Thị trấn Đạ M'ri – Ðức", Normalizer.Form.NFD)))
                .isEqualTo("Thị trấn Đạ M'ri – Ðức");
    }

    @Test
    void refusesEveryShortSequenceThatTheDecoderRefuses() {
        for (int first = 0; first < 0x100; first++) {
            assertDecodes((byte) first);
            for (int second = 0; second < 0x100; second++) {
                assertDecodes((byte) first, (byte) second);
            }
        }
        // Longer sequences consist of the bytes at the bounds of the permitted ranges.
        int[] leads = {
            0x41, 0x80, 0xBF, 0xC1, 0xC2, 0xC3, 0xCB, 0xCC, 0xDF, 0xE0, 0xE1, 0xE2, 0xE3, 0xED, 0xEF, 0xF0, 0xF4
        };
        int[] others = {
            0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xA7, 0xA8, 0xB7, 0xB8, 0xBB, 0xBC, 0xBF, 0xC0, 0xC3, 0xFF
        };
        for (int first : leads) {
            for (int second : others) {
                for (int third : others) {
                    assertDecodes((byte) first, (byte) second, (byte) third);
                    for (int fourth : others) {
                        assertDecodes((byte) first, (byte) second, (byte) third, (byte) fourth);
                    }
                }
            }
        }
    }

    @Test
    void looksAtItsPartOfTheBytesOnly() {
        byte[] bytes = "xĐứcx".getBytes(StandardCharsets.UTF_8);

        assertThat(Text.decode(bytes, 1, bytes.length - 1)).isEqualTo("Đức");
        assertThat(Text.decode(bytes, 1, 2)).isNull();
        assertThat(Text.decode(bytes, 3, 5)).isNull();
        assertThat(Text.isWellFormed(bytes, 0, bytes.length)).isTrue();
        assertThat(Text.isWellFormed(bytes, 2, bytes.length)).isFalse();
    }

    private static void assertDecodes(byte... bytes) {
        String decoded = Text.decode(bytes, 0, bytes.length);
        String expected = decodeStrictly(bytes);
        if (expected == null ? decoded != null : !expected.equals(decoded)) {
            assertThat(decoded).as("%s", bytes).isEqualTo(expected);
        }
    }

    private static @Nullable String decodeStrictly(byte[] bytes) {
        try {
            return Normalizer.normalize(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)), Normalizer.Form.NFC);
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static @Nullable String decode(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Text.decode(bytes, 0, bytes.length);
    }
}
