package vn.donvi.cli.invocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void columnsAreAlignedByCharactersAndLinesHaveNoBlanksAtTheirEnds() {
        TextTable table = new TextTable("lrl")
                .row("Đức Thọ", "1", "")
                .row("", "1,000", "xã")
                .row("\uD83C\uDF0F", "", "x");

        assertThat(table.lines())
                .containsExactly("Đức Thọ      1", "         1,000  xã", "\uD83C\uDF0F               x");
    }

    @Test
    void tableWithoutRowsHasNoLines() {
        assertThat(new TextTable("l").lines()).isEmpty();
    }

    @Test
    void rowOfAnotherWidthIsRefused() {
        TextTable table = new TextTable("ll");

        assertThatThrownBy(() -> table.row("a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 cells for 2 columns");
    }
}
