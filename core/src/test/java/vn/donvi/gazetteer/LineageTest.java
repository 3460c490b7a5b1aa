package vn.donvi.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donvi.change.Extent.PART;
import static vn.donvi.fixture.Draft.all;
import static vn.donvi.fixture.Draft.date;
import static vn.donvi.fixture.Draft.id;
import static vn.donvi.fixture.Draft.transfer;
import static vn.donvi.unit.UnitType.TINH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Rearrangement;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.fixture.Draft;
import vn.donvi.fixture.Fixtures;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;

class LineageTest {
    private static final Gazetteer SMALL = Fixtures.small().build();

    @Test
    void unitThatNeverChangedIsItsOwnOriginAndOutcome() {
        Lineage lineage = lineage("001@2004-08-31");

        assertThat(lineage.unit()).isSameAs(SMALL.get(id("001@2004-08-31")));
        assertThat(lineage.ancestors()).isEmpty();
        assertThat(lineage.descendants()).isEmpty();
        assertThat(lineage.steps()).isEmpty();
        assertThat(lineage.origins()).containsExactly(lineage.unit());
        assertThat(lineage.outcomes()).containsExactly(lineage.unit());
    }

    @Test
    void mergedUnitCameFromEachOfItsParts() {
        Lineage lineage = lineage("00001@2010-01-01");

        assertThat(ids(lineage.ancestors())).containsExactly("00001@2004-08-31", "00002@2004-08-31");
        assertThat(lineage.origins()).isEqualTo(lineage.ancestors());
        assertThat(lineage.descendants()).isEmpty();
        assertThat(lineage.outcomes()).containsExactly(lineage.unit());
        assertThat(lineage.steps())
                .containsExactlyElementsOf(lineage.earlier())
                .containsExactly(
                        step("hòa-lạc", all("00001@2004-08-31", "00001@2010-01-01")),
                        step("hòa-lạc", all("00002@2004-08-31", "00001@2010-01-01")));
    }

    @Test
    void mergedAwayUnitDidNotComeFromTheOthers() {
        Lineage lineage = lineage("00002@2004-08-31");

        assertThat(lineage.ancestors()).isEmpty();
        assertThat(ids(lineage.descendants())).containsExactly("00001@2010-01-01");
        assertThat(lineage.later()).containsExactly(step("hòa-lạc", all("00002@2004-08-31", "00001@2010-01-01")));
    }

    @Test
    void reusedCodeDoesNotMakeALineage() {
        assertThat(ids(lineage("00002@2018-06-01").ancestors()))
                .containsExactly("00003@2004-08-31", "00004@2012-03-01");
    }

    @Test
    void splitUnitIsFollowedIntoEveryPartByDate() {
        Lineage lineage = lineage("00003@2004-08-31");

        assertThat(ids(lineage.descendants()))
                .containsExactly("00002@2018-06-01", "00003@2012-03-01", "00004@2012-03-01", "00004@2018-06-01");
        assertThat(ids(lineage.outcomes())).containsExactly("00002@2018-06-01", "00003@2012-03-01", "00004@2018-06-01");
        assertThat(lineage.later())
                .map(LineageStep::date)
                .map(LocalDate::toString)
                .containsExactly("2012-03-01", "2012-03-01", "2018-06-01", "2018-06-01");
        assertThat(lineage.later()).map(step -> step.change().id()).containsExactly("thủy", "thủy", "biển", "biển");
    }

    @Test
    void stepsAreTheEarlierThenTheLater() {
        Lineage lineage = lineage("00004@2012-03-01");

        assertThat(lineage.earlier()).hasSize(1);
        assertThat(lineage.later()).hasSize(2);
        assertThat(lineage.steps())
                .startsWith(lineage.earlier().get(0))
                .endsWith(lineage.later().get(0), lineage.later().get(1))
                .hasSize(3);
    }

    @Test
    void establishedAndDissolvedUnitHasNoSteps() {
        Lineage lineage = lineage("00005@2015-01-01");

        assertThat(lineage.steps()).isEmpty();
        assertThat(lineage.origins()).containsExactly(lineage.unit());
        assertThat(lineage.outcomes()).containsExactly(lineage.unit());
    }

    @Test
    void partsThatMeetAgainAreCountedOnce() {
        Gazetteer diamond = new Draft()
                .province("01", TINH, "An", "2004-08-31/2010-01-01")
                .province("02", TINH, "Bình", "2010-01-01/2015-01-01")
                .province("03", TINH, "Cường", "2010-01-01/2015-01-01")
                .province("04", TINH, "Dũng", "2015-01-01/..")
                .change(
                        "split",
                        "2010-01-01",
                        transfer("01@2004-08-31", "02@2010-01-01", PART, PART),
                        transfer("01@2004-08-31", "03@2010-01-01", PART, PART))
                .change(
                        "merger",
                        "2015-01-01",
                        all("02@2010-01-01", "04@2015-01-01"),
                        all("03@2010-01-01", "04@2015-01-01"))
                .build();

        Lineage ahead = diamond.lineage(diamond.get(id("01@2004-08-31")));
        Lineage back = diamond.lineage(diamond.get(id("04@2015-01-01")));

        assertThat(ids(ahead.descendants())).containsExactly("02@2010-01-01", "03@2010-01-01", "04@2015-01-01");
        assertThat(ids(back.ancestors())).containsExactly("01@2004-08-31", "02@2010-01-01", "03@2010-01-01");
        assertThat(ahead.later()).hasSize(4).isEqualTo(back.earlier());
    }

    @Test
    void onADateItIsWhatTheUnitWasMadeOfThenTheUnitThenWhatItBecame() {
        Lineage lineage = lineage("00004@2012-03-01");

        assertThat(ids(lineage.on(date("2004-08-31")))).containsExactly("00003@2004-08-31");
        assertThat(ids(lineage.on(date("2012-02-29")))).containsExactly("00003@2004-08-31");
        assertThat(ids(lineage.on(date("2012-03-01")))).containsExactly("00004@2012-03-01");
        assertThat(ids(lineage.on(date("2018-05-31")))).containsExactly("00004@2012-03-01");
        assertThat(ids(lineage.on(date("2018-06-01")))).containsExactly("00002@2018-06-01", "00004@2018-06-01");
        assertThat(ids(lineage.on(LocalDate.MAX))).containsExactly("00002@2018-06-01", "00004@2018-06-01");
        assertThat(lineage.on(date("2004-08-30"))).isEmpty();
        assertThat(lineage.on(LocalDate.MAX)).isUnmodifiable();
    }

    @Test
    void onADateAfterItsDissolutionItIsNothing() {
        assertThat(lineage("00005@2015-01-01").on(date("2019-12-31"))).hasSize(1);
        assertThat(lineage("00005@2015-01-01").on(date("2020-01-01"))).isEmpty();
    }

    @Test
    void listsAreUnmodifiable() {
        Lineage lineage = lineage("00004@2012-03-01");

        assertThat(lineage.ancestors()).isUnmodifiable();
        assertThat(lineage.descendants()).isUnmodifiable();
        assertThat(lineage.earlier()).isUnmodifiable();
        assertThat(lineage.later()).isUnmodifiable();
        assertThat(lineage.steps()).isUnmodifiable();
        assertThat(lineage.origins()).isUnmodifiable();
        assertThat(lineage.outcomes()).isUnmodifiable();
    }

    @Test
    void hundredThousandVersionsInARowAreFollowedToTheEnd() {
        int versions = 100_000;
        List<AdministrativeUnit> units = new ArrayList<>();
        List<UnitChange> changes = new ArrayList<>();
        for (int i = 0; i < versions; i++) {
            LocalDate start = Draft.BASELINE.plusDays(i);
            DateRange life = i == versions - 1 ? DateRange.from(start) : DateRange.of(start, start.plusDays(1));
            units.add(AdministrativeUnit.builder(UnitCode.of("P" + i), TINH, "An", life)
                    .build());
            if (i > 0) {
                Transfer transfer =
                        Transfer.all(units.get(i - 1).id(), units.get(i).id());
                AdministrativeUnit before = units.get(i - 1);
                AdministrativeUnit after = units.get(i);
                changes.add(Rearrangement.of(
                        "change " + i,
                        Draft.enactment(start.toString()),
                        List.of(transfer),
                        id -> id.equals(before.id()) ? before : after,
                        ""));
            }
        }
        Gazetteer chain = Gazetteer.builder(Draft.BASELINE, Draft.BASELINE.plusDays(versions))
                .addDocuments(List.of(Draft.act(Draft.ACT)))
                .addUnits(units)
                .addChanges(changes)
                .build();

        Lineage ofFirst = chain.lineage(units.get(0));
        Lineage ofLast = chain.lineage(units.get(versions - 1));

        assertThat(ofFirst.later().size()).isEqualTo(versions - 1);
        assertThat(ofFirst.descendants().size()).isEqualTo(versions - 1);
        assertThat(ofFirst.outcomes()).containsExactly(units.get(versions - 1));
        assertThat(ofLast.earlier().size()).isEqualTo(versions - 1);
        assertThat(ofLast.ancestors().size()).isEqualTo(versions - 1);
        assertThat(ofLast.origins()).containsExactly(units.get(0));
    }

    private static Lineage lineage(String id) {
        return SMALL.lineage(SMALL.get(id(id)));
    }

    private static LineageStep step(String change, Transfer transfer) {
        return new LineageStep(Fixtures.small().change(change), transfer);
    }

    private static List<String> ids(List<AdministrativeUnit> units) {
        return units.stream().map(unit -> unit.id().toString()).toList();
    }
}
