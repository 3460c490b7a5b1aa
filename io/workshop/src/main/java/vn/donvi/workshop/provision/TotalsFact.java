package vn.donvi.workshop.provision;

import java.util.List;
import vn.donvi.law.resolution.Clause;
import vn.donvi.law.resolution.ClauseRef;
import vn.donvi.law.resolution.Totals;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.unit.UnitLevel;

/**
 * A number of units that an act declares.
 *
 * @param document the number of the act
 * @param provision the number of the provision in the act, counted from 1
 * @param line the line of the text on which its clause begins
 */
record TotalsFact(
        String document,
        long provision,
        ClauseRef clause,
        long line,
        List<UnitName> heading,
        UnitName parent,
        UnitLevel level,
        Totals.Count all,
        Totals.Count formed,
        Totals.Count unchanged) {
    static TotalsFact of(String document, long provision, Totals totals) {
        return new TotalsFact(
                document,
                provision,
                totals.clause().ref(),
                totals.clause().line(),
                totals.clause().within(),
                totals.parent(),
                totals.level(),
                totals.all(),
                totals.formed(),
                totals.unchanged());
    }

    Totals totals() {
        return new Totals(
                new Clause(clause, "", Math.toIntExact(line), 0, heading), parent, level, all, formed, unchanged);
    }
}
