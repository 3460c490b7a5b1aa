package vn.donvi.cli.invocation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentAnswersTest {
    @Test
    void givesTheValueOfAKeyOrNone() {
        RecentAnswers<Integer, String> recent = new RecentAnswers<>();
        int found = 0;
        for (int key = 0; key < 1_000_000; key++) {
            recent.put(key, "v" + key);
        }
        for (int key = 0; key < 1_000_000; key++) {
            String value = recent.find(key);
            if (value != null) {
                assertThat(value).isEqualTo("v" + key);
                found++;
            }
        }
        assertThat(found).isBetween(10_000, 32_768);
    }

    @Test
    void lastValueOfAKeyCounts() {
        RecentAnswers<String, String> recent = new RecentAnswers<>();

        recent.put("a", "1");
        recent.put("a", "2");

        assertThat(recent.find("a")).isEqualTo("2");
        assertThat(recent.find("b")).isNull();
    }
}
