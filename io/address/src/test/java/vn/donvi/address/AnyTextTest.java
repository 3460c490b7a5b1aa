package vn.donvi.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any text ends in a result, whatever it is made of. */
class AnyTextTest {
    private static final AddressConverter CONVERTER =
            AddressConverter.to(SmallCountry.gazetteer(), SmallCountry.REFORM);
    private static final AddressParser PARSER = AddressParser.of(SmallCountry.gazetteer());
    private static final List<String> PIECES = List.of(
            "Phường ",
            "P.",
            "Q",
            "1",
            "15",
            ", ",
            " - ",
            "(",
            ")",
            "/",
            "Bến Nghé",
            "ben nghe",
            "Đức Thọ",
            "Hà Tĩnh",
            "TP",
            "Hồ Chí Minh",
            "Xã ",
            "cũ",
            "mới",
            "Việt Nam",
            "đường ",
            "số ",
            "Ward",
            "District ",
            "\n",
            "\u0301",
            "\uD83D",
            "\uDE00",
            "\u202E",
            "\u0000",
            "日本",
            "Hòa Lạc",
            "huyện ",
            "0",
            ".",
            "'",
            "X",
            "999999999999");

    @Test
    void randomPiecesEndInAResult() {
        Random random = new Random(20250701);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            check(text.toString());
        }
    }

    @Test
    void randomBytesEndInAResult() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            check(new String(bytes, StandardCharsets.UTF_8));
            check(new String(bytes, StandardCharsets.UTF_16LE));
        }
    }

    @Test
    void hugeTextsEndInAResult() {
        for (String piece : List.of(",", "a", "a ", "P.1,", "Hòa Lạc, ", "(", "\uD83D", "\u0301", "Phường 1 Quận 1 ")) {
            check(piece.repeat(10_000_000 / piece.length()));
        }
    }

    @Test
    void aTextOfTooManyWordsIsNeverCertain() {
        String text = "Phường Bến Nghé, Quận 1, Hồ Chí Minh" + ", x".repeat(300);

        assertThat(CONVERTER.convert(text).status()).isEqualTo(ConversionStatus.AMBIGUOUS);
        assertThat(CONVERTER.convert(text).note()).isEqualTo("the text has more than 256 words");
        assertThat(CONVERTER.convert("Xã Hòa Lạc, ".repeat(70)).note()).startsWith("the text names more than 64 units");
    }

    private static void check(String text) {
        Conversion conversion = CONVERTER.convert(text);
        assertThat(conversion.note()).isNotEmpty();
        assertThat(conversion.status() == ConversionStatus.EXACT)
                .isEqualTo(conversion.unit().isPresent());
        ParsedAddress parsed = PARSER.parse(text);
        assertThat(parsed.used()).allSatisfy(span -> assertThat(span.end()).isGreaterThan(span.start()));
        assertThat(parsed.readings().isEmpty()).isEqualTo(parsed.used().isEmpty());
    }
}
