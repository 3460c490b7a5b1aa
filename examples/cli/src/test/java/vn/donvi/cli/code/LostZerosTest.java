package vn.donvi.cli.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.donvi.cli.Fixtures;
import vn.donvi.cli.language.Words;
import vn.donvi.vintage.LeadingZeros;

class LostZerosTest {
    private static final LeadingZeros ZEROS = LeadingZeros.ofAnyLevel(Fixtures.leadingZero());

    @Test
    void unitsThatAnUnknownCodeMayMeanAreNamedWithTheOptionThatSaysSo() {
        assertThat(LostZeros.hint("8", ZEROS, "--level").map(Words.ENGLISH::text))
                .hasValue("; with its leading zeros it may be 08 (Tỉnh Tuyên Quang: --level province)");
    }

    @Test
    void codeThatNoZerosMakeKnownHasNoHint() {
        assertThat(LostZeros.hint("9", ZEROS, "--level")).isEmpty();
    }
}
