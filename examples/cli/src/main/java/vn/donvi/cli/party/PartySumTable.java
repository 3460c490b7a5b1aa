package vn.donvi.cli.party;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.table.ResultTable;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.party.PartyRegister;
import vn.donvi.party.consolidation.Consolidation;
import vn.donvi.party.consolidation.ConsolidationSum;
import vn.donvi.party.consolidation.MissingFigure;
import vn.donvi.party.consolidation.PartySum;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;

/**
 * The counts before and after consolidations, one row for each province and measure, and last those of the country. A
 * sum is of the organisations with a figure; the others are counted by the reason why they have none.
 */
final class PartySumTable {
    static final List<String> COLUMNS = List.of(
            "date",
            "province_code",
            "province",
            "measure",
            "units",
            "before",
            "before_precision",
            "before_known",
            "before_missing",
            "before_missing_reasons",
            "after",
            "after_precision",
            "after_known",
            "after_missing",
            "after_missing_reasons",
            "difference",
            "comparable_units",
            "comparable_difference");

    private final PartyRegister register;
    private final Snapshot snapshot;
    private final ResultTable table;

    PartySumTable(PartyRegister register, Snapshot snapshot, ResultTable table) {
        this.register = register;
        this.snapshot = snapshot;
        this.table = table;
    }

    /**
     * Writes the sums of consolidations of the snapshot's day.
     *
     * @param withNation whether the last rows are those of the country, whose province is empty
     */
    void write(List<Consolidation> consolidations, boolean withNation) throws IOException {
        Map<UnitCode, List<Consolidation>> byProvince = consolidations.stream()
                .collect(Collectors.groupingBy(this::province, TreeMap::new, Collectors.toList()));
        for (Map.Entry<UnitCode, List<Consolidation>> province : byProvince.entrySet()) {
            write(province.getKey(), ConsolidationSum.of(register, province.getValue()));
        }
        if (withNation && !consolidations.isEmpty()) {
            write(null, ConsolidationSum.of(register, consolidations));
        }
    }

    private UnitCode province(Consolidation consolidation) {
        List<AdministrativeUnit> parents = snapshot.parents(consolidation.unit());
        return parents.get(parents.size() - 1).code();
    }

    private void write(@Nullable UnitCode province, List<ConsolidationSum> sums) throws IOException {
        for (ConsolidationSum sum : sums) {
            table.row(
                    snapshot.date(),
                    province == null ? null : province.value(),
                    province == null ? null : snapshot.get(province).fullName(),
                    sum.measure().label(),
                    sum.units(),
                    ConsolidationTable.count(sum.before()),
                    ConsolidationTable.precisionOf(sum.before()),
                    sum.before().figures().size(),
                    sum.before().missing().size(),
                    reasons(sum.before()),
                    ConsolidationTable.count(sum.after()),
                    ConsolidationTable.precisionOf(sum.after()),
                    sum.after().figures().size(),
                    sum.after().missing().size(),
                    reasons(sum.after()),
                    sum.difference().isPresent() ? (Long) sum.difference().getAsLong() : null,
                    sum.comparable(),
                    sum.comparable() == 0 ? null : (Long) sum.comparableDifference());
        }
    }

    /** The reasons for missing figures, each with the number of organisations. */
    private static @Nullable String reasons(PartySum sum) {
        Map<MissingFigure.Reason, Long> counts = sum.missing().stream()
                .collect(Collectors.groupingBy(
                        MissingFigure::reason, () -> new EnumMap<>(MissingFigure.Reason.class), Collectors.counting()));
        return ConsolidationTable.texts(
                counts.entrySet().stream().map(entry -> entry.getKey().words() + ": " + entry.getValue()));
    }
}
