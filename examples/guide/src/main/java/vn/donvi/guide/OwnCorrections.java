package vn.donvi.guide;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.Citation;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.Enactment;
import vn.donvi.change.Rearrangement;
import vn.donvi.change.Transfer;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.jackson.DonviModule;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitType;
import vn.donvi.vietnam.VietnamGazetteer;

/**
 * What a user adds to the gazetteer of Việt Nam before donvi has it: here a made-up resolution that makes a commune a
 * ward. It is validated with all the rest. The same rows can stand in a folder of CSV tables or in a JSON document: see
 * {@code GazetteerCsv.readOnto} and {@code GazetteerJson.readOnto}.
 */
public final class OwnCorrections {
    private static final LocalDate DATE = LocalDate.of(2027, 1, 1);

    private OwnCorrections() {}

    /** An object of one's own with types of donvi in it. */
    public record Office(String name, UnitCode commune, Map<UnitId, Long> visitors) {}

    /** Prints what became of the commune. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Gazetteer vn = VietnamGazetteer.load();
        AdministrativeUnit commune = vn.get(UnitId.parse("18229@2025-07-01"));
        AdministrativeUnit ended =
                commune.toBuilder(DateRange.of(commune.id().since(), DATE)).build();
        AdministrativeUnit ward = AdministrativeUnit.builder(
                        commune.code(), UnitType.PHUONG, commune.name(), DateRange.from(DATE))
                .parent(UnitCode.of("42"))
                .build();

        Gazetteer ours = vn.toBuilder()
                .putUnits(List.of(ended, ward)) // the first takes the place of the version without an end
                .addDocuments(List.of(Document.of("1/NQ-EXAMPLE", DocumentKind.LEGAL, "", "made up")))
                .addChanges(List.of(new Rearrangement(
                        "example",
                        new Enactment(DATE, DateBasis.IN_FORCE, Citation.of("1/NQ-EXAMPLE")),
                        ChangeKind.RECLASSIFICATION,
                        List.of(Transfer.all(ended.id(), ward.id())),
                        "")))
                .knownUntil(DATE)
                .build();

        out.println(
                ours.lineage(ended).outcomes() + ", not " + vn.lineage(commune).outcomes());
        JsonMapper mapper = DonviModule.mapperBuilder().build();
        out.println(mapper.writeValueAsString(new Office("Văn phòng", ward.code(), Map.of(ward.id(), 17L))));
    }
}
