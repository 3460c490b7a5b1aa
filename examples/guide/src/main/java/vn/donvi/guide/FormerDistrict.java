package vn.donvi.guide;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import vn.donvi.crosswalk.Crosswalk;
import vn.donvi.crosswalk.CrosswalkRow;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.measure.Measure;
import vn.donvi.statistics.AsOf;
import vn.donvi.statistics.CarriedFigures;
import vn.donvi.statistics.FigureSum;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vietnam.VietnamGazetteer;

/**
 * A district that ended on 2025-07-01, by which many offices still report: its communes, how many people they had, and
 * the communes of today that each of them went to.
 */
public final class FormerDistrict {
    private static final LocalDate EVE = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final UnitCode NGO_QUYEN = UnitCode.of("304");

    private FormerDistrict() {}

    /** Prints the answers. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Gazetteer vn = VietnamGazetteer.load();
        Snapshot eve = vn.on(EVE);
        List<AdministrativeUnit> communes = eve.within(NGO_QUYEN, UnitLevel.COMMUNE);
        out.println(eve.get(NGO_QUYEN).fullName() + " had " + communes.size() + " communes");

        CarriedFigures census = CarriedFigures.of(vn, Measure.CENSUS_POPULATION, AsOf.notAfter(EVE));
        FigureSum people = census.sum(communes);
        out.println(people.persons().orElse(0) + " people on " + people.asOf() + ", "
                + people.missing().size() + " communes without a figure");

        Crosswalk reform = Crosswalk.between(vn, EVE, REFORM);
        for (AdministrativeUnit commune : communes) {
            for (CrosswalkRow row : reform.of(commune.id())) {
                out.println(commune.fullName() + " -> "
                        + row.target().map(AdministrativeUnit::fullName).orElse("(not known)") + ", "
                        + row.populationExtent());
            }
        }
    }
}
