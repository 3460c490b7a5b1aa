package vn.donvi.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.donvi.fixture.Draft.date;
import static vn.donvi.fixture.Draft.id;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Extent;
import vn.donvi.crosswalk.share.Share;
import vn.donvi.fixture.Fixtures;

class CrosswalkEntryTest {
    @Test
    void saysWhatItsRowSays() {
        Crosswalk crosswalk = Crosswalk.between(Fixtures.small().build(), date("2004-08-31"), date("2020-01-01"));
        CrosswalkRow row = crosswalk.of(id("00003@2004-08-31")).get(0);

        assertThat(CrosswalkEntry.of(row))
                .isEqualTo(new CrosswalkEntry(
                        id("00003@2004-08-31"),
                        "Xã Sơn",
                        Optional.of(id("00002@2018-06-01")),
                        "Xã Biển",
                        Optional.empty(),
                        Extent.PART,
                        Extent.PART,
                        row.area(),
                        row.population(),
                        row.citations().stream()
                                .map(citation -> citation.document())
                                .distinct()
                                .toList()));
    }

    @Test
    void saysWhyThereIsNoTarget() {
        Crosswalk crosswalk = Crosswalk.between(Fixtures.small().build(), date("2019-12-31"), date("2020-01-01"));

        CrosswalkEntry lost =
                CrosswalkEntry.of(crosswalk.of(id("00005@2015-01-01")).get(0));

        assertThat(lost.target()).isEmpty();
        assertThat(lost.targetName()).isEmpty();
        assertThat(lost.openEnd()).contains(OpenEnd.NONE);
        assertThat(lost.documents()).hasSize(1);
    }

    @Test
    void orderIsThatOfACrosswalk() {
        Extent part = Extent.PART;
        CrosswalkEntry first = entry("1@2000-01-01", Optional.of("9@2001-01-01"), Optional.empty(), part);
        CrosswalkEntry unknown = entry("1@2000-01-01", Optional.empty(), Optional.of(OpenEnd.UNKNOWN), part);
        CrosswalkEntry none = entry("1@2000-01-01", Optional.empty(), Optional.of(OpenEnd.NONE), part);
        CrosswalkEntry next = entry("2@2000-01-01", Optional.of("1@2001-01-01"), Optional.empty(), part);
        CrosswalkEntry last = entry("2@2000-01-01", Optional.of("2@2001-01-01"), Optional.empty(), part);
        List<CrosswalkEntry> ordered = List.of(first, unknown, none, next, last);

        for (int i = 0; i < ordered.size(); i++) {
            for (int j = 0; j < ordered.size(); j++) {
                assertThat(Integer.signum(ordered.get(i).compareTo(ordered.get(j))))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @Test
    void hasEitherATargetOrAnOpenEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry("1@2000-01-01", Optional.empty(), Optional.empty(), Extent.ALL))
                .withMessage("a row has either a target or an open end, but this has none");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> entry("1@2000-01-01", Optional.of("2@2001-01-01"), Optional.of(OpenEnd.NONE), Extent.ALL))
                .withMessage("a row has either a target or an open end, but this has 2@2001-01-01 and NONE");
    }

    @Test
    void unitsHaveNamesAndDocumentsStandOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry(" ", "B", List.of()))
                .withMessage("each unit has a name, but they are ' ' and 'B'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry("A", "", List.of()))
                .withMessage("each unit has a name, but they are 'A' and ''");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry("A", "B", Collections.nCopies(2, "1/NQ")))
                .withMessage("documents have numbers and stand once, but are [1/NQ, 1/NQ]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry("A", "B", List.of("")))
                .withMessage("documents have numbers and stand once, but are []");
    }

    private static CrosswalkEntry entry(
            String source, Optional<String> target, Optional<OpenEnd> openEnd, Extent extent) {
        return new CrosswalkEntry(
                id(source),
                "A",
                target.map(id -> id(id)),
                target.isPresent() ? "B" : "",
                openEnd,
                extent,
                extent,
                Share.unknown(),
                Share.unknown(),
                List.of());
    }

    private static CrosswalkEntry entry(String sourceName, String targetName, List<String> documents) {
        return new CrosswalkEntry(
                id("1@2000-01-01"),
                sourceName,
                Optional.of(id("2@2001-01-01")),
                targetName,
                Optional.empty(),
                Extent.ALL,
                Extent.ALL,
                Share.WHOLE,
                Share.WHOLE,
                documents);
    }
}
