package vn.donvi.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncodingTest {
    /** Each vowel, with its tones after it. */
    private static final String SMALL =
            "aáàảãạ ăắằẳẵặ âấầẩẫậ eéèẻẽẹ êếềểễệ iíìỉĩị oóòỏõọ ôốồổỗộ ơớờởỡợ uúùủũụ ưứừửữự" + " yýỳỷỹỵ đ";

    private static final String CAPITALS =
            "AÁÀẢÃẠ ĂẮẰẲẴẶ ÂẤẦẨẪẬ EÉÈẺẼẸ ÊẾỀỂỄỆ IÍÌỈĨỊ OÓÒỎÕỌ ÔỐỒỔỖỘ ƠỚỜỞỠỢ UÚÙỦŨỤ" + " ƯỨỪỬỮỰ YÝỲỶỸỴ Đ";

    /** As the C library has them in TCVN5712-1, of which VN3 is a part. */
    private static final String TCVN3_SMALL = "61b8b5b6b7b920a8bebbbcbdc620a9cac7c8c9cb2065d0ccce"
            + "cfd120aad5d2d3d4d62069ddd7d8dcde206fe3dfe1e2e420abe8e5e6e7e920acedeaebecee2075f3eff1f2f420adf8f5f6f7f92079"
            + "fdfafbfcfe20ae";

    private static final String VNI_SMALL = "aaùaøaûaõaï aêaéaèaúaüaë aâaáaàaåaãaä eeùeøeûeõeï eâeáeàeåeãeä iíìæóò"
            + " ooùoøoûoõoï oâoáoàoåoãoä ôôùôøôûôõôï uuùuøuûuõuï ööùöøöûöõöï yyùyøyûyõî ñ";

    private static final String VNI_CAPITALS = "AAÙAØAÛAÕAÏ AÊAÉAÈAÚAÜAË AÂAÁAÀAÅAÃAÄ EEÙEØEÛEÕEÏ EÂEÁEÀEÅEÃEÄ IÍÌÆÓÒ"
            + " OOÙOØOÛOÕOÏ OÂOÁOÀOÅOÃOÄ ÔÔÙÔØÔÛÔÕÔÏ UUÙUØUÛUÕUÏ ÖÖÙÖØÖÛÖÕÖÏ YYÙYØYÛYÕÎ Ñ";

    private static final String ADDRESS = "Số 5, Phường Trường Thạnh, Thị xã Bến Cát, Tỉnh Bình Dương; Đắk Nông, Huế\n";

    private static byte[] bytes(String text, TextEncoding encoding) {
        return switch (encoding) {
            case UTF_8 -> text.getBytes(StandardCharsets.UTF_8);
            case UTF_16 -> text.getBytes(StandardCharsets.UTF_16);
            case UTF_16LE -> text.getBytes(StandardCharsets.UTF_16LE);
            case UTF_16BE -> text.getBytes(StandardCharsets.UTF_16BE);
            case WINDOWS_1258 -> tonesApart(text).getBytes(Charset.forName("windows-1258"));
            case TCVN3 -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                byte[] small = HexFormat.of().parseHex(TCVN3_SMALL);
                String capitals = "ĂÂÊÔƠƯĐ";
                for (int i = 0; i < text.length(); i++) {
                    char c = text.charAt(i);
                    int index = c < 0x80 ? -1 : SMALL.indexOf(c);
                    int capital = capitals.indexOf(c);
                    out.write(index >= 0 ? small[index] : capital >= 0 ? 0xA1 + capital : c);
                }
                yield out.toByteArray();
            }
            case VNI -> {
                StringBuilder latin = new StringBuilder();
                for (int i = 0; i < text.length(); i++) {
                    char c = text.charAt(i);
                    latin.append(vni(c));
                }
                yield latin.toString().getBytes(Charset.forName("windows-1252"));
            }
        };
    }

    /** A letter as VNI writes it, from the alphabet, in which each group has the letters of one vowel. */
    private static String vni(char letter) {
        for (String[] alphabet : new String[][] {{SMALL, VNI_SMALL}, {CAPITALS, VNI_CAPITALS}}) {
            String[] groups = alphabet[0].split(" ", -1);
            String[] written = alphabet[1].split(" ", -1);
            for (int i = 0; i < groups.length; i++) {
                int index = groups[i].indexOf(letter);
                if (letter != ' ' && index >= 0) {
                    boolean isSingle = written[i].length() == groups[i].length();
                    boolean isDoubled = written[i].length() == 2 * groups[i].length();
                    if (isSingle) {
                        return written[i].substring(index, index + 1);
                    }
                    if (isDoubled) {
                        return written[i].substring(2 * index, 2 * index + 2);
                    }
                    // The vowel by itself is one byte; the last one of y too.
                    int start = index == 0 ? 0 : 2 * index - 1;
                    return written[i].substring(start, Math.min(index == 0 ? 1 : start + 2, written[i].length()));
                }
            }
        }
        return String.valueOf(letter);
    }

    /** With the tones as marks of their own, but circumflex, breve and horn in their letters. */
    private static String tonesApart(String text) {
        StringBuilder apart = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String tones = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            String letter = tones.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
            apart.append(Normalizer.normalize(letter, Normalizer.Form.NFC));
            apart.append(tones.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", ""));
        }
        return apart.toString();
    }

    private static String read(byte[] bytes, TextEncoding encoding) throws IOException {
        try (InputStream in =
                Input.of(new ByteArrayInputStream(bytes), "t").in(encoding).open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void wholeAlphabetIsRead(TextEncoding encoding) throws IOException {
        String alphabet = encoding == TextEncoding.TCVN3 ? SMALL + "ĂÂÊÔƠƯĐ" : SMALL + CAPITALS;

        assertThat(read(bytes(alphabet, encoding), encoding)).isEqualTo(alphabet);
        assertThat(read(bytes(ADDRESS, encoding), encoding)).isEqualTo(ADDRESS);
        assertThat(read(new byte[0], encoding)).isEmpty();
    }

    @Test
    void lettersOfVniAreThoseOfItsTable() throws IOException {
        for (String[] alphabet : new String[][] {{SMALL, VNI_SMALL}, {CAPITALS, VNI_CAPITALS}}) {
            assertThat(read(alphabet[1].getBytes(Charset.forName("windows-1252")), TextEncoding.VNI))
                    .isEqualTo(alphabet[0]);
            assertThat(TextEncoding.VNI.shown(alphabet[1])).isEqualTo(alphabet[0]);
        }
    }

    @Test
    void everyByteOfWindows1258IsWhatTheJdkSays() throws IOException {
        Charset charset = Charset.forName("windows-1258");
        for (int i = 0; i < 256; i++) {
            byte[] pair = {'a', (byte) i};
            String expected = new String(pair, charset);
            if (i != 0x8A && i != 0x8E && i != 0x9A && i != 0x9E) { // not there, and read as in 1252
                assertThat(read(pair, TextEncoding.WINDOWS_1258))
                        .isEqualTo(Normalizer.normalize(expected, Normalizer.Form.NFC));
            }
        }
    }

    @Test
    void capitalsOfTcvn3AreSmallLettersInAFontOfCapitals() {
        assertThat(TextEncoding.TCVN3.shown("Hµ NéI, §µ N½ng, TØnh Thõa Thiªn HuÕ, km²"))
                .isEqualTo("Hà NộI, Đà Nẵng, Tỉnh Thừa Thiên Huế, km²");
    }

    @Test
    void lettersAlreadyInUnicodeAreReadAsTheFontShowsThem() throws IOException {
        assertThat(read("Hµ Néi, TØnh B¾c K¹n".getBytes(StandardCharsets.UTF_8), TextEncoding.TCVN3))
                .isEqualTo("Hà Nội, Tỉnh Bắc Kạn");
        assertThat(read("\uFEFFHaø Noäi, Baéc Kaïn".getBytes(StandardCharsets.UTF_8), TextEncoding.VNI))
                .isEqualTo("Hà Nội, Bắc Kạn");
    }

    @ParameterizedTest
    @EnumSource
    void lettersStayWholeWhereverAPieceEnds(TextEncoding encoding) throws IOException {
        String letters = "ấặĐữ " + ADDRESS;
        int length = bytes("ấặĐữ", encoding).length;
        for (int border : new int[] {1 << 13, 1 << 16}) {
            for (int before = border - length - 4; before <= border; before++) {
                String text = "x".repeat(before & ~1) + letters + "y".repeat(1 << 8);
                assertThat(read(bytes(text, encoding), encoding).equals(text))
                        .as("%d characters before", before)
                        .isTrue();
            }
        }
    }

    @Test
    void marksWithoutEndTakeNoMemory() throws IOException {
        byte[] marks = new byte[1 << 20];
        Arrays.fill(marks, (byte) 0xEC);
        marks[0] = 'a';

        assertThat(read(marks, TextEncoding.WINDOWS_1258)).startsWith("áì").hasSizeGreaterThan(1 << 19);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UTF_8"})
    void isToldByTheLetters(TextEncoding encoding) {
        byte[] text = bytes("id,address\n" + ADDRESS, encoding);

        assertThat(TextEncoding.guess(text, text.length)).contains(encoding);
    }

    @ParameterizedTest
    @CsvSource({
        "TCVN3, 'Hµ Néi, TØnh B¾c K¹n'",
        "VNI, 'Haø Noäi, Tænh Baéc Kaïn'",
        "WINDOWS_1258, 'Haì Nôòi, BãìcKaòn, Caìi'"
    })
    void isToldByLettersThatAreUnicodeAlready(TextEncoding encoding, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(TextEncoding.guess(bytes, bytes.length)).contains(encoding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "code,n\n1,2\n",
                "Hà Nội, Tỉnh Bắc Kạn, Buôn Ma Thuột, Đắk Lắk, Xã Krông Á",
                "HÀ NỘI",
                "Café, crème brûlée à la française, déjà vu, où êtes-vous",
                "Größe, Länge, Straße, schön, über, Mädchen",
                "北京市, 上海市, 廣東省",
                "Москва, Санкт-Петербург"
            })
    void isNotToldOfOtherTexts(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] apart = Normalizer.normalize(text, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8);

        assertThat(TextEncoding.guess(bytes, bytes.length)).isEmpty();
        assertThat(TextEncoding.guess(apart, apart.length)).isEmpty();
        if (StandardCharsets.ISO_8859_1.newEncoder().canEncode(text)) {
            byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
            assertThat(TextEncoding.guess(latin, latin.length)).isEmpty();
        }
    }

    @Test
    void isFoundByItsNameInAnyCase() {
        assertThat(TextEncoding.find("TCVN3")).contains(TextEncoding.TCVN3);
        assertThat(TextEncoding.find("Windows-1258")).contains(TextEncoding.WINDOWS_1258);
        assertThat(TextEncoding.find("latin")).isEmpty();
    }
}
