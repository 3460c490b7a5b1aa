package vn.donvi.cli.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Words VIETNAMESE = Words.of(Language.VI);

    @Test
    void messageHasTheWordsOfTheLanguage() {
        Message message = Message.of("usage.same-file", Message.of("usage.standard-input"), "a.csv");

        assertThat(Words.ENGLISH.text(message)).isEqualTo("standard input and a.csv are the same file");
        assertThat(VIETNAMESE.text(message)).isEqualTo("đầu vào chuẩn và a.csv là cùng một tệp");
    }

    @Test
    void valuesWithBracesAreLeftAsTheyAre() {
        assertThat(Words.ENGLISH.text("usage.unexpected", "{0} {x} '")).isEqualTo("unexpected argument {0} {x} '");
    }

    @Test
    void oneThingHasItsOwnWords() {
        assertThat(Words.ENGLISH.text(Message.counted("table.rows", 1, "1"))).isEqualTo("one row");
        assertThat(Words.ENGLISH.text(Message.counted("table.rows", 0, "0"))).isEqualTo("0 rows");
        assertThat(VIETNAMESE.text(Message.counted("table.rows", 2, "2"))).isEqualTo("2 dòng");
    }

    @Test
    void messagesAreJoined() {
        Message joined = Message.joined("; ", List.of(Message.of("usage.no-command"), "b", Message.verbatim("c")));

        assertThat(VIETNAMESE.text(joined)).isEqualTo("thiếu tên lệnh; b; c");
        assertThat(VIETNAMESE.text(Message.joined("; ", List.of()))).isEmpty();
        assertThat(VIETNAMESE.text(Message.verbatim("a{0}").then(Message.of("table.first-told"))))
                .isEqualTo("a{0}, đã nêu những dòng đầu");
    }

    @Test
    void unknownKeyIsAnError() {
        assertThatThrownBy(() -> Words.ENGLISH.text("usage.no-such-text")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void lettersAreThoseOfUtf8InEveryEncoding() {
        assertThat(VIETNAMESE.text("lookup.label.seat").getBytes(UTF_8)).isEqualTo("trụ sở".getBytes(UTF_8));
    }

    @Test
    void englishHelpIsThatOfTheCommandsThemselves() {
        assertThat(Words.ENGLISH.help()).isEmpty();
        assertThat(VIETNAMESE.help()).isPresent();
    }
}
