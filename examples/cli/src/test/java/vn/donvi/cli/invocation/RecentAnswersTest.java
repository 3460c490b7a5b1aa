package vn.donvi.cli.invocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void halfOfThePlacesHoldNearlyAllKeys() {
        RecentAnswers<Integer, Integer> recent = new RecentAnswers<>();
        for (int key = 0; key < 16_384; key++) {
            recent.put(Integer.reverse(key) ^ key, key);
        }
        int found = 0;
        for (int key = 0; key < 16_384; key++) {
            found += recent.find(Integer.reverse(key) ^ key) == null ? 0 : 1;
        }

        assertThat(found).isGreaterThan(15_500);
    }

    @Test
    void keysOfOneHashDoNotHideEachOther() {
        RecentAnswers<String, String> recent = new RecentAnswers<>();
        List.of("AaAa", "AaBB", "BBAa", "BBBB").forEach(key -> recent.put(key, "of " + key));

        assertThat(List.of("AaAa", "AaBB", "BBAa", "BBBB"))
                .allSatisfy(key -> assertThat(recent.find(key)).isEqualTo("of " + key));
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
