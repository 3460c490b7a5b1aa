package vn.donvi.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donvi.fixture.Draft.id;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Transfer;
import vn.donvi.fixture.Draft;
import vn.donvi.fixture.Fixtures;
import vn.donvi.gazetteer.index.EdgeIndex;
import vn.donvi.gazetteer.index.UnitIndex;

class TransferGraphTest {
    private final Draft draft = Fixtures.small();
    private final UnitIndex index = new UnitIndex(draft.units());
    private final TransferGraph graph =
            new TransferGraph(index, new EdgeIndex(index, draft.changes()), draft.changes());

    @Test
    void unitHasItsOutgoingAndIncomingTransfersInTheOrderOfTheChanges() {
        assertThat(outgoing("00004@2012-03-01")).containsExactly("00004@2018-06-01", "00002@2018-06-01");
        assertThat(incoming("00004@2012-03-01")).containsExactly("00003@2004-08-31");
        assertThat(incoming("01@2008-08-01")).containsExactly("01@2004-08-31", "02@2004-08-31");
        assertThat(outgoing("01@2008-08-01")).isEmpty();
        assertThat(incoming("00001@2004-08-31")).isEmpty();
        assertThat(outgoing("02@2004-08-31")).containsExactly("01@2008-08-01");
    }

    @Test
    void extentsOfAnEdgeAreThoseOfItsTransfer() {
        assertHasExtentsOfTransfers(graph);
        assertHasExtentsOfTransfers(
                GazetteerImage.read(GazetteerImage.of(draft.build())).graph());
    }

    private static void assertHasExtentsOfTransfers(TransferGraph graph) {
        for (int edge = 0; edge < graph.edges(); edge++) {
            Transfer transfer = graph.step(edge).transfer();
            assertThat(graph.area(edge)).isEqualTo(transfer.area());
            assertThat(graph.population(edge)).isEqualTo(transfer.population());
        }
    }

    @Test
    void walkCollectsTheUnitItselfAndAllItReaches() {
        BitSet units = new BitSet();
        BitSet edges = new BitSet();
        graph.walk(index.find(id("00003@2004-08-31")), true, units, edges);

        assertThat(units.stream().mapToObj(index::unit).map(unit -> unit.id().toString()))
                .containsExactly(
                        "00002@2018-06-01",
                        "00003@2004-08-31",
                        "00003@2012-03-01",
                        "00004@2012-03-01",
                        "00004@2018-06-01");
        assertThat(edges.stream().mapToObj(edge -> graph.step(edge).change().id()))
                .containsExactly("thủy", "thủy", "biển", "biển");
    }

    @Test
    void endThatNamesAnUnknownVersionIsFoundByItsEdgeOnly() {
        draft.removeUnit("00004@2012-03-01");
        UnitIndex without = new UnitIndex(draft.units());
        TransferGraph loose = new TransferGraph(without, new EdgeIndex(without, draft.changes()), draft.changes());

        int split = without.find(id("00003@2004-08-31"));
        assertThat(loose.outgoing(split)).isEqualTo(2);
        assertThat(IntStream.range(0, loose.edges())
                        .filter(edge -> loose.source(edge) == UnitIndex.NONE || loose.target(edge) == UnitIndex.NONE)
                        .mapToObj(edge -> loose.step(edge).change().id()))
                .containsExactly("thủy", "biển", "biển");
        assertThat(loose.incoming(without.find(id("00002@2018-06-01")))).isEqualTo(1);
    }

    private List<String> outgoing(String unit) {
        int number = index.find(id(unit));
        return IntStream.range(0, graph.outgoing(number))
                .mapToObj(i -> graph.step(graph.outgoing(number, i))
                        .transfer()
                        .target()
                        .toString())
                .toList();
    }

    private List<String> incoming(String unit) {
        int number = index.find(id(unit));
        return IntStream.range(0, graph.incoming(number))
                .mapToObj(i -> graph.step(graph.incoming(number, i))
                        .transfer()
                        .source()
                        .toString())
                .toList();
    }
}
