package vn.donvi.guide;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.diagram.LineageDiagram;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.harmonize.HarmonizedPeriod;
import vn.donvi.harmonize.HarmonizedValue;
import vn.donvi.harmonize.PanelHarmonizer;
import vn.donvi.harmonize.PanelPeriod;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vietnam.VietnamGazetteer;
import vn.donvi.vintage.LeadingZeros;

/**
 * A table of several years from a spreadsheet, which has removed the zeros of its codes. The counts, which are made up,
 * are carried to the provinces of one day. A diagram shows what became of one of them.
 */
public final class SpreadsheetPanel {
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final MonthDay YEAR_END = MonthDay.of(12, 31);

    private SpreadsheetPanel() {}

    /** A row of the table. */
    private record Row(String year, String code, int births) {}

    /** Prints the codes as they were, the counts of each year, and the diagram. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Gazetteer vn = VietnamGazetteer.load();
        List<Row> table = List.of(
                new Row("2019", "2", 1_500), // Hà Giang, which is a part of Tuyên Quang since the reform
                new Row("2019", "8", 1_200),
                new Row("2025", "8", 2_900));

        List<String> codes = table.stream().map(Row::code).toList();
        LeadingZeros zeros = LeadingZeros.infer(vn, codes, UnitLevel.PROVINCE);
        out.println(codes + " are " + codes.stream().map(zeros::restore).toList());

        PanelHarmonizer panel = new PanelHarmonizer(Destinations.at(vn, REFORM, UnitLevel.PROVINCE)).count("births");
        for (Row row : table) {
            panel.add(
                    PanelPeriod.parse(row.year(), YEAR_END),
                    UnitCode.of(zeros.restore(row.code())),
                    Map.of("births", new BigDecimal(row.births())));
        }
        for (HarmonizedPeriod period : panel.results()) {
            for (HarmonizedValue births : period.counts().get(0).values()) {
                out.println(period.period().label() + ": " + births.unit() + " has "
                        + births.value().orElseThrow());
            }
        }

        AdministrativeUnit haGiang = vn.get(UnitId.parse("02@2004-08-31"));
        out.print(LineageDiagram.of(vn, haGiang).mermaid());
    }
}
