package vn.donvi.guide;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.LineageStep;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.vietnam.VietnamGazetteer;

/** What the README shows first: a unit on a date, the units above it, and what became of one. */
public final class FirstLookup {
    private FirstLookup() {}

    /** Prints the answers. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // README
        Gazetteer vn = VietnamGazetteer.load();

        Snapshot in2010 = vn.on(LocalDate.of(2010, 1, 1));
        AdministrativeUnit ward = in2010.get(UnitCode.of("26740"));
        out.println(ward.fullName() + ", " + in2010.parents(ward));

        AdministrativeUnit ducLac = vn.on(LocalDate.of(2019, 6, 1)).get(UnitCode.of("18301"));
        for (LineageStep step : vn.lineage(ducLac).later()) {
            out.println(
                    step.date() + " " + step.transfer() + " by " + step.change().citation());
        }
        out.println(vn.lineage(ducLac).outcomes());
        // README
    }
}
