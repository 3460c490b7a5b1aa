package vn.donvi.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.donvi.crosswalk.Crosswalk;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.csv.CustomTables;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.harmonize.CountHarmonizer;
import vn.donvi.harmonize.HarmonizedCounts;
import vn.donvi.harmonize.HarmonizedValue;
import vn.donvi.tables.Input;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/**
 * Your municipalities in three CSV files: Dättwil in Switzerland, which became part of Baden in 1962, and a made-up
 * country in which two municipalities swap land. Nothing of it needs the gazetteer of Việt Nam.
 *
 * <p>The three files are {@code units.csv}, a row for each version of a unit, {@code changes.csv}, a row for each change,
 * and {@code transfers.csv}, a row for each way from one version to another. What is not known, such as the land and
 * people that moved, stays empty. The made-up country has a fourth, {@code measurements.csv}: a count of the people before
 * the swap, so that the people who moved are a share of them.
 */
public final class YourMunicipalities {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private YourMunicipalities() {}

    /** Prints what became of each municipality, and of some counts. */
    public static void main(String[] arguments) throws IOException {
        LocalDate merger = LocalDate.of(1962, 1, 1);
        Gazetteer baden = CustomTables.of(files("baden", "units.csv", "changes.csv", "transfers.csv"))
                .withBaseline(LocalDate.of(1960, 1, 1))
                .withKnownUntil(merger)
                .read(OUT::println);
        AdministrativeUnit daettwil = baden.get(UnitId.parse("4025@1960-01-01"));
        OUT.println(daettwil + " became " + baden.lineage(daettwil).outcomes());
        printCrosswalk(baden, merger);
        CountHarmonizer shops =
                new CountHarmonizer(Destinations.at(baden, merger), merger.minusDays(1)); // made-up counts
        shops.add(UnitCode.of("4021"), new BigDecimal(210));
        shops.add(UnitCode.of("4025"), new BigDecimal(3));
        print(shops.result());

        LocalDate swap = LocalDate.of(2010, 1, 1);
        Gazetteer ruritania = CustomTables.of(
                        files("swap", "units.csv", "changes.csv", "transfers.csv", "measurements.csv"))
                .read(OUT::println);
        AdministrativeUnit east = ruritania.get(UnitId.parse("101@2000-01-01"));
        OUT.println(east + " became " + ruritania.lineage(east).outcomes());
        printCrosswalk(ruritania, swap);
        CountHarmonizer voters = new CountHarmonizer(Destinations.at(ruritania, swap), swap.minusDays(1));
        voters.add(UnitCode.of("101"), new BigDecimal(800));
        voters.add(UnitCode.of("102"), new BigDecimal(300));
        print(voters.result());
    }

    private static void printCrosswalk(Gazetteer gazetteer, LocalDate day) {
        Crosswalk.between(gazetteer, day.minusDays(1), day).rows().forEach(OUT::println);
    }

    private static void print(HarmonizedCounts counts) {
        for (HarmonizedValue count : counts.values()) {
            OUT.println(count.unit() + " has " + count.value().orElseThrow() + ", from "
                    + count.low().orElseThrow() + " to " + count.high().orElseThrow());
        }
    }

    private static List<Input> files(String folder, String... names) {
        return Stream.of(names)
                .map(name -> {
                    InputStream stream = YourMunicipalities.class.getResourceAsStream(folder + "/" + name);
                    return Input.of(Objects.requireNonNull(stream, name), name);
                })
                .toList();
    }
}
