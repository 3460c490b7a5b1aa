package vn.donvi.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.news.AnnouncementReader;
import vn.donvi.news.announcement.Quote;
import vn.donvi.news.announcement.Statement;

/**
 * What the reader finds in short announcements about real mergers, counted by kind with the right unit.
 *
 * <p>The reader was made for those of open.txt. Those of held-back.txt were not looked at until the end: it read 34 of 35
 * foundings and 57 of 61 figures then. Those of later.txt were written after that, in other words: of its foundings it read 9
 * of 17, all right, and 18 of 28 figures, before it was mended for them. Those of portals.txt have invented figures in the
 * wording of portals, each with a form that the reader did not read before it was mended for it. Of passages of pages
 * that were not looked at before, in three rounds with mending between, it read 27 of 42 foundings and 103 of 132 figures
 * at the first try, with 8 and 3 wrong ones; in the last round 15 of 18 and 60 of 77, with 1 and none.
 *
 * <p>Those of the retold files were written by other authors after pages of all kinds, in wording of their own. At the first
 * try, with mending between, 25, 15 and 60 of their 75, 75 and 116 foundings were read, and 107, 84 and 125 of their 178, 170
 * and 176 figures. Of 200 more passages in the usual wording of pages, which are not kept here, 355 of 470 foundings were read
 * at the first try, with 11 wrong ones, and 809 of 929 figures, with 26.
 */
class AnnouncementCorpusTest {
    private static final int PIECE = 3;
    private static final AnnouncementReader reader = AnnouncementReader.of(VietnamGazetteer.load());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "open.txt",
                "held-back.txt",
                "later.txt",
                "portals.txt",
                "retold-north.txt",
                "retold-south.txt",
                "retold-country.txt"
            })
    void mostStatementsAreFoundAndFewAreWrong(String resource) {
        AnnouncementCorpus.Measured measured =
                AnnouncementCorpus.of(resource).measure(example -> reader.read(example.id(), example.text()));
        assertThat(measured.foundings().precision()).as(measured.table()).isGreaterThanOrEqualTo(0.95);
        assertThat(measured.foundings().recall()).as(measured.table()).isGreaterThanOrEqualTo(0.8);
        assertThat(measured.figures().precision()).as(measured.table()).isGreaterThanOrEqualTo(0.97);
        assertThat(measured.figures().recall()).as(measured.table()).isGreaterThanOrEqualTo(0.8);
    }

    /** Pieces of the texts in any order: nothing fails, and every statement's words stand where it says. */
    @Test
    void noOrderOfTheirWordsMakesTheReaderFail() {
        List<String> pieces = new ArrayList<>(List.of("|", "+", "←", "→", "\n", "(", ")", ";", ".", ":", "-", "\t"));
        for (String resource : List.of("retold-north.txt", "retold-south.txt", "retold-country.txt")) {
            for (AnnouncementCorpus.Example example :
                    AnnouncementCorpus.of(resource).examples()) {
                String[] words = example.text().split("\\s+", -1);
                for (int i = 0; i + PIECE <= words.length; i += PIECE) {
                    pieces.add(String.join(" ", List.of(words).subList(i, i + PIECE)));
                }
            }
        }
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextInt(8) == 0 ? "" : " ");
            }
            for (Statement statement : reader.read("news", text.toString()).statements()) {
                Quote quote = statement.quote();
                assertThat(text.substring(quote.start(), quote.end())).isEqualTo(quote.words());
            }
        }
    }
}
