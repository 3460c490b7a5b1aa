package vn.donvi.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CitationTest {
    @Test
    void printsTheDocumentAndThePlaceInIt() {
        assertThat(Citation.of("1665/NQ-UBTVQH15")).hasToString("1665/NQ-UBTVQH15");
        assertThat(Citation.of("1665/NQ-UBTVQH15", "Điều 1, khoản 37"))
                .hasToString("1665/NQ-UBTVQH15, Điều 1, khoản 37");
    }

    @Test
    void needsADocument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of(" ", "Điều 1"))
                .withMessage("a citation needs a document");
    }
}
