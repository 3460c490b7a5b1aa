package vn.donvi.law.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClauseRefTest {
    @Test
    void placePrintsAsItIsCited() {
        assertThat(new ClauseRef("Điều 1", "khoản 37", "điểm a")).hasToString("Điều 1, khoản 37, điểm a");
        assertThat(new ClauseRef("Điều 1", "", "")).hasToString("Điều 1");
        assertThat(new ClauseRef("", "khoản 2", "")).hasToString("khoản 2");
        assertThat(ClauseRef.NONE).hasToString("");
    }
}
