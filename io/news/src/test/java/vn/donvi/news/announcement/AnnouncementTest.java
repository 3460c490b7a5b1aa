package vn.donvi.news.announcement;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnnouncementTest {
    private static final PostNamed SECRETARY = post("Bí thư Huyện ủy");
    private static final PostNamed CHAIR = post("Chủ tịch HĐND huyện");

    @Test
    void postsOfANameAreHeldTogetherInTheOrderOfTheText() {
        Announcement read =
                of(person("Trần Văn Thử", SECRETARY), person("Lê Văn Mẫu"), person("Trần Văn Thử", CHAIR, SECRETARY));
        assertThat(read.persons())
                .containsExactly(entry("Trần Văn Thử", List.of(SECRETARY, CHAIR)), entry("Lê Văn Mẫu", List.of()));
    }

    @Test
    void namesThatDifferInAccentsOnlyAreDoubtfulIfTheyHoldOnePost() {
        Announcement read = of(
                person("Trần Văn Thử", SECRETARY),
                person("Trần Văn Thứ", CHAIR, SECRETARY),
                person("Trần Văn Thú", post("Bí thư Đoàn")),
                person("Trần Văn Hai", SECRETARY));
        assertThat(read.doubtfulNames())
                .containsExactly(new Announcement.DoubtfulNames("Trần Văn Thử", "Trần Văn Thứ", SECRETARY));
    }

    @Test
    void postsAreKnownByTheirTitles() {
        assertThat(new PostNamed("Bí thư Đảng ủy xã Gò Me", "Bí thư Đảng ủy xã", false).meanings())
                .hasSize(1);
        assertThat(post("Giám đốc Sở Thử").meanings()).isEmpty();
        assertThat(post("Giám đốc Sở Thử").sector()).isEmpty();
    }

    private static Announcement of(PersonNamed... persons) {
        return new Announcement(
                "news", Stream.of(persons).map(Statement.class::cast).toList(), List.of());
    }

    private static PersonNamed person(String name, PostNamed... posts) {
        return new PersonNamed(new Quote(1, 1, 0, name), name, List.of(posts));
    }

    private static PostNamed post(String words) {
        return new PostNamed(words, words, false);
    }
}
