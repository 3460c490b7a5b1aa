package vn.donvi.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donvi.fixture.Draft.all;
import static vn.donvi.fixture.Draft.id;

import org.junit.jupiter.api.Test;
import vn.donvi.change.UnitChange;
import vn.donvi.fixture.Draft;
import vn.donvi.fixture.Fixtures;
import vn.donvi.unit.UnitType;

class LineageGraphTest {
    private static final Gazetteer SMALL = Fixtures.small().build();

    private static LineageGraph graph(String unit) {
        return LineageGraph.of(SMALL, SMALL.get(id(unit)));
    }

    @Test
    void unitThatNeverChangedStandsAlone() {
        LineageGraph graph = graph("001@2004-08-31");

        assertThat(graph.changes()).isEmpty();
        assertThat(graph.units()).containsExactly(SMALL.get(id("001@2004-08-31")));
    }

    @Test
    void changeIsThereWithTheUnitsThatMergedBesideTheRequestedOne() {
        LineageGraph graph = graph("00002@2004-08-31");

        assertThat(graph.unit()).isEqualTo(SMALL.get(id("00002@2004-08-31")));
        assertThat(graph.changes()).map(UnitChange::id).containsExactly("hòa-lạc");
        assertThat(graph.units())
                .map(unit -> unit.id().toString())
                .containsExactly("00001@2004-08-31", "00001@2010-01-01", "00002@2004-08-31");
    }

    @Test
    void transferOfAnotherUnitIsNotInTheLineage() {
        LineageGraph graph = graph("00002@2004-08-31");

        assertThat(graph.isInLineage(all("00002@2004-08-31", "00001@2010-01-01")))
                .isTrue();
        assertThat(graph.isInLineage(all("00001@2004-08-31", "00001@2010-01-01")))
                .isFalse();
    }

    @Test
    void establishmentAndDissolutionAreItsEnds() {
        LineageGraph graph = graph("00005@2015-01-01");

        assertThat(graph.changes()).map(UnitChange::id).containsExactly("đảo", "đảo chìm");
        assertThat(graph.units()).containsExactly(SMALL.get(id("00005@2015-01-01")));
        assertThat(graph.lineage().steps()).isEmpty();
    }

    @Test
    void changesAreByDate() {
        assertThat(graph("00004@2018-06-01").changes()).map(UnitChange::id).containsExactly("thủy", "biển");
    }

    @Test
    void unitOfAnotherGazetteerIsRefused() {
        Gazetteer other =
                new Draft().province("01", UnitType.TINH, "An", "2004-08-31/..").build();

        assertThatThrownBy(() -> LineageGraph.of(other, SMALL.get(id("00008@2019-01-01"))))
                .isInstanceOf(UnknownUnitException.class);
    }
}
