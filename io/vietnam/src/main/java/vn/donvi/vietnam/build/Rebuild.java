package vn.donvi.vietnam.build;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;

/** The command that makes the embedded data: {@code Rebuild SOURCES TARGET}. */
public final class Rebuild {
    private Rebuild() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BuildReport report = new BuildReport();
        Gazetteer gazetteer = GazetteerBuild.of(Sources.read(Path.of(args[0]), Path.of(args[1])), report);
        for (String d : new String[] {"2004-08-31", "2008-08-01", "2013-12-31", "2019-03-13", "2025-03-01"}) {
            Snapshot s = gazetteer.on(LocalDate.parse(d));
            out.println(d + " " + s.countsByType());
        }
        out.println(gazetteer.units().size() + " units " + gazetteer.changes().size());
        for (int y = 2004; y < 2026; y++) {
            out.println(y + " origin unknown " + report.counted("origin unknown " + y) + " successor unknown "
                    + report.counted("successor unknown " + y));
        }
        out.println(report.counted("changes with a document") + " / " + report.counted("changes that cite the list"));
        out.println(gazetteer.measurements().size() + " measurements");
        for (String w : new String[] {"parsed figures without an own reading", "parsed figures confirmed", "parsed figures contradicted", "census figures", "areas of 2014", "areas of 2014 without a unit"}) out.println(w + " " + report.counted(w));
        report.contradictions().forEach(out::println);
        report.uncited().forEach(out::println);
        report.open().forEach(out::println);
        out.println("agree " + report.agreements());
        report.disagreements().forEach(out::println);
        gazetteer.changes().stream()
                .filter(c -> c.transfers().isEmpty() && c.date().getYear() >= 2019)
                .forEach(out::println);
    }
}
