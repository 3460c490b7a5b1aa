package vn.donvi.guide;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.donvi.change.Citation;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.Enactment;
import vn.donvi.change.Rearrangement;
import vn.donvi.change.Transfer;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.LineageStep;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitType;

/** A gazetteer of one's own: two municipalities that merge, and what can be asked about them. */
public final class OwnGazetteer {
    private static final LocalDate BASELINE = LocalDate.of(2000, 1, 1);
    private static final LocalDate MERGER = LocalDate.of(2010, 1, 1);
    private static final LocalDate KNOWN_UNTIL = LocalDate.of(2025, 12, 31);

    private OwnGazetteer() {}

    /** Prints some questions and their answers. */
    public static void main(String[] arguments) {
        Gazetteer gazetteer = build();

        AdministrativeUnit before = gazetteer.on(LocalDate.of(2009, 12, 31)).get(UnitCode.of("102"));
        System.out.println("102 on 2009-12-31: " + before);
        System.out.println("its parents: " + gazetteer.on(BASELINE).parents(before));
        for (LineageStep step : gazetteer.lineage(before).later()) {
            System.out.println(step.date() + " " + step.change().kind() + ": " + step.transfer() + " by "
                    + step.change().citation());
        }
        System.out.println("today: " + gazetteer.lineage(before).outcomes());
        try {
            gazetteer.on(MERGER).get(UnitCode.of("102"));
        } catch (UnknownUnitException e) {
            System.out.println(e.getMessage());
        }
    }

    private static Gazetteer build() {
        UnitCode province = UnitCode.of("1");
        Map<UnitId, AdministrativeUnit> units = new HashMap<>();
        for (AdministrativeUnit unit : List.of(
                AdministrativeUnit.builder(province, UnitType.PROVINCE, "Uplands", DateRange.from(BASELINE))
                        .build(),
                municipality("101", "Hill", DateRange.of(BASELINE, MERGER), province),
                municipality("102", "Dale", DateRange.of(BASELINE, MERGER), province),
                municipality("101", "Hill and Dale", DateRange.from(MERGER), province))) {
            units.put(unit.id(), unit);
        }
        UnitId merged = UnitId.parse("101@2010-01-01");
        Rearrangement merger = Rearrangement.of(
                "hill-and-dale",
                new Enactment(MERGER, DateBasis.IN_FORCE, Citation.of("Act 7/2009", "section 2")),
                List.of(
                        Transfer.all(UnitId.parse("101@2000-01-01"), merged),
                        Transfer.all(UnitId.parse("102@2000-01-01"), merged)),
                units::get,
                "");
        return Gazetteer.builder(BASELINE, KNOWN_UNTIL)
                .addUnits(units.values())
                .addDocuments(List.of(Document.of("Act 7/2009", DocumentKind.LEGAL, "Parliament", "On Hill and Dale")))
                .addChanges(List.of(merger))
                .build();
    }

    private static AdministrativeUnit municipality(String code, String name, DateRange validity, UnitCode parent) {
        return AdministrativeUnit.builder(UnitCode.of(code), UnitType.MUNICIPALITY, name, validity)
                .parent(parent)
                .build();
    }
}
