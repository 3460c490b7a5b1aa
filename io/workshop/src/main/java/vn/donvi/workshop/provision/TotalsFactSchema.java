package vn.donvi.workshop.provision;

import java.util.List;
import java.util.Optional;
import vn.donvi.law.resolution.ClauseRef;
import vn.donvi.law.resolution.Totals;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.unit.UnitLevel;

/** The table of the numbers of units that acts declare. */
final class TotalsFactSchema extends Schema<TotalsFact> {
    static final Schema<TotalsFact> TOTALS = new TotalsFactSchema();

    private final Column<String> document = table.required("document", ValueType.TEXT, "the number of the act");
    private final Column<Long> provision =
            table.required("provision", ValueType.COUNT, "the number of the provision in the act");
    private final Column<Optional<ClauseRef>> clause =
            table.optional("clause", FactTypes.CLAUSE, "the place in the act");
    private final Column<Long> line =
            table.required("line", ValueType.COUNT, "the line of the text on which the clause begins");
    private final Column<List<UnitName>> heading = table.list(
            "heading", ValueType.listOf(FactTypes.UNIT, "; ", "units"), "the units of the heading above the clause");
    private final Column<Optional<UnitName>> parent =
            table.optional("parent", FactTypes.UNIT, "the unit that the counted ones are in");
    private final Column<UnitLevel> level =
            table.required("level", ValueType.oneOf(UnitLevel.values()), "the level of the counted units");
    private final Column<Totals.Count> all =
            table.required("all", FactTypes.COUNT, "the number of all units afterwards");
    private final Column<Optional<Totals.Count>> formed =
            table.optional("formed", FactTypes.COUNT, "the number of those that are formed");
    private final Column<Optional<Totals.Count>> unchanged =
            table.optional("unchanged", FactTypes.COUNT, "the number of those that do not change");

    private TotalsFactSchema() {
        super("totals", "Numbers of units that acts declare");
    }

    @Override
    public TotalsFact read(Row row) throws BadRowException {
        return new TotalsFact(
                row.get(document),
                row.get(provision),
                row.get(clause).orElse(ClauseRef.NONE),
                row.get(line),
                row.get(heading),
                row.get(parent).orElse(UnitName.NONE),
                row.get(level),
                row.get(all),
                row.get(formed).orElse(Totals.Count.NONE),
                row.get(unchanged).orElse(Totals.Count.NONE));
    }

    @Override
    public void write(TotalsFact totals, NewRow row) {
        row.set(document, totals.document())
                .set(provision, totals.provision())
                .set(clause, ProvisionFactSchema.given(totals.clause()))
                .set(line, totals.line())
                .set(heading, totals.heading())
                .set(parent, FactTypes.named(totals.parent()))
                .set(level, totals.level())
                .set(all, totals.all())
                .set(formed, given(totals.formed()))
                .set(unchanged, given(totals.unchanged()));
    }

    private static Optional<Totals.Count> given(Totals.Count count) {
        return count.equals(Totals.Count.NONE) ? Optional.empty() : Optional.of(count);
    }
}
