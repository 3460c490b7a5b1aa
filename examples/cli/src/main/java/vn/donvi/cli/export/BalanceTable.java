package vn.donvi.cli.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.donvi.balance.BalanceCheck;
import vn.donvi.balance.WholeAndParts;
import vn.donvi.balance.WholeAndSum;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.table.ResultTable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.statistics.AsOf;
import vn.donvi.statistics.CarriedFigures;
import vn.donvi.statistics.RollUp;
import vn.donvi.unit.UnitLevel;

/** Published wholes that are not the sums of their parts, as a table. */
final class BalanceTable {
    static final List<String> COLUMNS = List.of(
            "side",
            "date",
            "source",
            "unit",
            "name",
            "measure",
            "whole",
            "parts",
            "sum",
            "difference",
            "percent",
            "rounding");

    private static final int DECIMALS = 4;
    private static final int PERCENT = 100;

    private BalanceTable() {}

    /** All wholes of a gazetteer that can be compared: by documents, and those of provinces and districts on a date. */
    static List<WholeAndParts> of(Gazetteer gazetteer, LocalDate date) {
        List<WholeAndParts> all = new ArrayList<>(BalanceCheck.of(gazetteer));
        for (Measure measure : Measure.values()) {
            CarriedFigures figures = CarriedFigures.of(gazetteer, measure, AsOf.nearestTo(date));
            for (UnitLevel level : new UnitLevel[] {UnitLevel.PROVINCE, UnitLevel.DISTRICT}) {
                all.addAll(BalanceCheck.of(RollUp.of(figures, date, level)));
            }
        }
        return all;
    }

    static void write(List<WholeAndParts> balances, ResultTable table) throws IOException {
        for (WholeAndParts each : balances) {
            WholeAndSum balance = each.balance();
            table.row(
                    Labels.name(each.side()),
                    each.date(),
                    each.source(),
                    each.unit().id(),
                    each.unit().fullName(),
                    balance.measure().label(),
                    NumberText.decimal(balance.whole(), DECIMALS),
                    balance.parts(),
                    NumberText.decimal(balance.sum(), DECIMALS),
                    NumberText.decimal(balance.difference(), DECIMALS),
                    balance.whole() == 0 ? null : NumberText.decimal(balance.relative() * PERCENT, 2),
                    NumberText.decimal(balance.rounding(), DECIMALS));
        }
    }
}
