package vn.donvi.diagram;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The labels of a diagram of a lineage, in English if they are not overridden. A label consists of lines without line
 * breaks; empty lines are left out.
 *
 * <pre>{@code
 * LineageLabels names = new LineageLabels() {
 *     @Override
 *     public List<String> unit(AdministrativeUnit unit) {
 *         return List.of(unit.name());
 *     }
 * };
 * LineageDiagram.of(gazetteer, unit).withLabels(names).mermaid();
 * }</pre>
 */
public interface LineageLabels {
    /** The lines in the box of a version; by default, its full name and its id. */
    default List<String> unit(AdministrativeUnit unit) {
        return List.of(unit.fullName(), unit.id().toString());
    }

    /** The first lines at every arrow of a change; by default, its date and its document. */
    default List<String> change(UnitChange change) {
        return List.of(change.date().toString(), change.citation().document());
    }

    /**
     * The other lines at the arrow of a transfer; by default, how much of the source it moves, and the stated area and
     * people if there are any: {@code all} and {@code 7.87 km², 3121 people}.
     */
    default List<String> transfer(Transfer transfer) {
        List<String> figures = new ArrayList<>();
        transfer.areaKm2()
                .ifPresent(area -> figures.add(
                        BigDecimal.valueOf(area).stripTrailingZeros().toPlainString() + " km²"));
        transfer.persons().ifPresent(persons -> figures.add(persons + (persons == 1 ? " person" : " people")));
        return List.of(extent(transfer), String.join(", ", figures));
    }

    private static String extent(Transfer transfer) {
        String area = word(transfer.area());
        String population = word(transfer.population());
        return area.equals(population) ? area : "area: " + area + ", population: " + population;
    }

    private static String word(Extent extent) {
        return extent.name().toLowerCase(Locale.ROOT);
    }

    /** The text in place of the predecessors of an established unit. */
    default String origin(Establishment establishment) {
        return establishment.originUnknown() ? "origin unknown" : "no predecessor";
    }

    /** The text in place of the successors of a dissolved unit. */
    default String successor(Dissolution dissolution) {
        return dissolution.successorUnknown() ? "successor unknown" : "no successor";
    }
}
