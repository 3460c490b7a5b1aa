package vn.donvi.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.crosswalk.Crosswalk;
import vn.donvi.csv.ChangesCsv;
import vn.donvi.csv.CsvOptions;
import vn.donvi.csv.GazetteerCsv;
import vn.donvi.csv.UnitsCsv;
import vn.donvi.files.Input;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/**
 * Your municipalities in three CSV files: Dättwil in Switzerland, which became part of Baden in 1962, and a made-up
 * country in which two municipalities swap land. Nothing of it needs the gazetteer of Việt Nam.
 *
 * <p>The three files are {@code units.csv}, a row for each version of a unit, {@code changes.csv}, a row for each change,
 * and {@code transfers.csv}, a row for each way from one version to another. What is not known, such as the land and
 * people that moved, stays empty.
 */
public final class YourMunicipalities {
    private YourMunicipalities() {}

    /** Prints what became of each municipality. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Gazetteer baden = baden();
        AdministrativeUnit daettwil = baden.get(UnitId.parse("4025@1960-01-01"));
        out.println(daettwil + " became " + baden.lineage(daettwil).outcomes());

        Gazetteer swap = GazetteerCsv.read(name -> YourMunicipalities.class.getResourceAsStream("swap/" + name));
        AdministrativeUnit east = swap.get(UnitId.parse("101@2000-01-01"));
        out.println(east + " became " + swap.lineage(east).outcomes());
        Crosswalk.between(swap, LocalDate.of(2009, 12, 31), LocalDate.of(2010, 1, 1))
                .of(east.id())
                .forEach(out::println);
    }

    /** Three files, and in Java what a {@code gazetteer.csv} and a {@code documents.csv} would say. */
    static Gazetteer baden() throws IOException {
        List<AdministrativeUnit> units =
                UnitsCsv.TABLE.read(file("units.csv"), CsvOptions.STANDARD).orThrow();
        return Gazetteer.builder(LocalDate.of(1960, 1, 1), LocalDate.of(1962, 1, 1))
                .addUnits(units)
                .addChanges(ChangesCsv.read(file("changes.csv"), file("transfers.csv"), CsvOptions.STANDARD)
                        .orThrow())
                .addDocuments(
                        List.of(Document.of("Historicised municipality register", DocumentKind.PUBLICATION, "", "")))
                .build();
    }

    private static Input file(String name) {
        InputStream stream = YourMunicipalities.class.getResourceAsStream("baden/" + name);
        return Input.of(Objects.requireNonNull(stream, name), name);
    }
}
