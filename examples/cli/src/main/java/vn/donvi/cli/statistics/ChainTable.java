package vn.donvi.cli.statistics;

import java.io.IOException;
import java.util.List;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.table.ResultTable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.LineageStep;
import vn.donvi.statistics.LineageChain;
import vn.donvi.unit.UnitId;

/** Chains of changes as a table, one row for each step. */
final class ChainTable {
    static final List<String> COLUMNS = List.of(
            "chain", "step", "date", "kind", "document", "source_id", "source_name", "target_id", "target_name");

    private ChainTable() {}

    static void write(Gazetteer gazetteer, List<LineageChain> chains, ResultTable table) throws IOException {
        for (int chain = 0; chain < chains.size(); chain++) {
            List<LineageStep> steps = chains.get(chain).steps();
            for (int step = 0; step < steps.size(); step++) {
                LineageStep each = steps.get(step);
                table.row(
                        chain + 1,
                        step + 1,
                        each.date(),
                        Labels.name(each.change().kind()),
                        each.change().citation().document(),
                        each.transfer().source(),
                        name(gazetteer, each.transfer().source()),
                        each.transfer().target(),
                        name(gazetteer, each.transfer().target()));
            }
        }
    }

    private static String name(Gazetteer gazetteer, UnitId unit) {
        return gazetteer.get(unit).fullName();
    }
}
