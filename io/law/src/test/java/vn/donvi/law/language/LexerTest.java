package vn.donvi.law.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vàxã Lê Chung | và xã Lê Chung",
                "có tên gọilàxã An Bình | có tên gọi là xã An Bình",
                "cácxã | các xã",
                "Kỳ Khangthành xã | Kỳ Khang thành xã",
                "thị trấn Nghènxã Thiên Lộc | thị trấn Nghèn xã Thiên Lộc",
                "củathị trấn Tân Uyênvàcácxã Trung Đồng | của thị trấn Tân Uyên và các xã Trung Đồng",
                "dân sốcủacác | dân số của các",
                "xãSùng Phài | xã Sùng Phài",
                "An Trường Avà | An Trường A và",
                "Hưng Khánh Trung Bthành | Hưng Khánh Trung B thành",
                "Yên Thansau khi | Yên Than sau khi",
                "gồm60 xã và15 phường | gồm 60 xã và 15 phường",
                "Đông Hải 2thành | Đông Hải 2 thành",
                "khoản42 | khoản 42",
                "5.104ha | 5.104 ha",
                "thànhphố | thành phố"
            })
    void wordsThatLostTheBlankBetweenThemAreParted(String text, String expected) {
        assertThat(texts(text)).isEqualTo(expected);
        assertThat(texts(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pleiku Kbang Đakrông Ayunpa",
                "Thanh Thành Thiện Toàn Hoà Xuyên",
                "N'Thôn Hạ K' Nàng Ea H’leo",
                "Nghiêng Khuyên Nguyễn Quyết Giồng",
                "SẮP XẾP CỦA TỈNH"
            })
    void oneWordStaysOne(String text) {
        assertThat(texts(text)).isEqualTo(text);
    }

    @Test
    void markdownAndRulesOfTablesAreNoTokens() {
        assertThat(texts("+---+:---:+\n| **Số:** 1\\. | *gọi là phường**Bắc*\n  ------ ====\n~~cũ~~"))
                .isEqualTo(": : Số : 1 . gọi là phường Bắc cũ");
    }

    @Test
    void numbersHaveTheirDotsAndCommasButNotTheFullStop() {
        assertThat(texts("có 1.234,5 km2, 3.121 người. Hết 12.")).isEqualTo("có 1.234,5 km2 , 3.121 người . Hết 12 .");
    }

    @Test
    void squareKilometresAreOneWordHoweverWritten() {
        assertThat(Lexer.tokens("7,87km² 8 km2 9 km\u00B2"))
                .extracting(Token::word)
                .containsExactly("7,87", "km2", "8", "km2", "9", "km2");
    }

    @Test
    void tokensKnowTheirPlace() {
        List<Token> tokens = Lexer.tokens("xã A\r\n\r\nvàcác  xã");

        assertThat(tokens).extracting(Token::start).containsExactly(0, 3, 8, 10, 15);
        assertThat(tokens).extracting(Token::end).containsExactly(2, 4, 10, 13, 17);
        assertThat(tokens).extracting(Token::line).containsExactly(1, 1, 3, 3, 3);
        assertThat(tokens).extracting(Token::first).containsExactly(true, false, true, false, false);
        assertThat(tokens).extracting(Token::paragraph).containsExactly(false, false, true, false, false);
        assertThat(tokens).extracting(Token::gap).containsExactly(true, true, true, false, true);
    }

    @Test
    void blanksOfAnyKindDivideWords() {
        assertThat(texts("\uFEFFxã\u00A0An\u2003Phú\u200Bvà\tB\rC")).isEqualTo("xã An Phú và B C");
    }

    @Test
    void softHyphenAndBackslashAreDropped() {
        assertThat(texts("Đạ M\\'Rông thà\u00ADnh")).isEqualTo("Đạ M'Rông thành");
    }

    @Test
    void charactersOfOtherKindsAreMarks() {
        assertThat(texts("\0\0 ½ \uD83D\uDE00 ٣")).hasSizeGreaterThan(3);
        assertThat(Lexer.tokens("\0")).hasSize(1);
        assertThat(Lexer.tokens("")).isEmpty();
    }

    private static String texts(String text) {
        return String.join(" ", Lexer.tokens(text).stream().map(Token::text).toList());
    }
}
