package vn.donvi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineGuessTest {
    private static final List<String> KNOWN =
            List.of("--address", "--address-column", "--from", "--format", "--for-spreadsheet", "--on", "--to");

    @ParameterizedTest
    @CsvSource({
        "--adress, --address", // a letter left out
        "--adresss-column, --address-column", // one left out, one added
        "--addresscolumn, --address-column",
        "--ADDRESS_COLUMN, --address-column",
        "-address, --address",
        "--form, --from", // two swapped
        "--fromat, --format",
        "--no, --on",
        "--frm, --from",
        "--for-spread, --for-spreadsheet",
    })
    void wordThatIsMostLikeItIsMeant(String typed, String meant) {
        assertThat(CommandLineGuess.of(typed, KNOWN)).hasValue(meant);
    }

    @ParameterizedTest
    @CsvSource({"--quick", "--", "-", "--x"})
    void wordThatIsLikeNoneIsNotGuessed(String typed) {
        assertThat(CommandLineGuess.of(typed, KNOWN)).isEmpty();
    }

    @Test
    void lineIsTypedAsTheShellTakesIt() {
        String[] args = {"find", "Hà Nội", "--lvel=commune", "a\"b", ""};

        assertThat(CommandLineGuess.corrected(args, "--lvel", "--level"))
                .isEqualTo("donvi find \"Hà Nội\" --level=commune \"a\\\"b\" \"\"");
    }
}
