package vn.donvi.guide;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.donvi.crosswalk.CountHarmonizer;
import vn.donvi.crosswalk.Crosswalk;
import vn.donvi.crosswalk.CrosswalkRow;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.crosswalk.HarmonizedValue;
import vn.donvi.csv.GazetteerCsv;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.UnitCode;

/**
 * A gazetteer from one's own CSV tables, here Dättwil's merger into Baden: the tables stand in the folder {@code
 * switzerland} beside this class; for tables in a folder of the disk, {@code GazetteerCsv.read(Path)}.
 */
public final class TablesOfOnesOwn {
    private static final LocalDate BEFORE = LocalDate.of(1961, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(1962, 1, 1);

    private TablesOfOnesOwn() {}

    /** Prints which municipality became which, and what some numbers come to. */
    public static void main(String[] arguments) throws IOException {
        Gazetteer switzerland =
                GazetteerCsv.read(name -> TablesOfOnesOwn.class.getResourceAsStream("switzerland/" + name));

        for (CrosswalkRow row : Crosswalk.between(switzerland, BEFORE, AFTER).rows()) {
            System.out.println(row);
        }
        CountHarmonizer shops = new CountHarmonizer(Destinations.at(switzerland, AFTER), BEFORE);
        shops.add(UnitCode.of("4021"), new BigDecimal(12));
        shops.add(UnitCode.of("4025"), new BigDecimal(3));
        for (HarmonizedValue value : shops.result().values()) {
            System.out.println(value.unit() + ": " + value.value().orElseThrow());
        }
    }
}
