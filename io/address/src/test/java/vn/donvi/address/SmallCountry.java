package vn.donvi.address;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Citation;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.Enactment;
import vn.donvi.change.Extent;
import vn.donvi.change.Rearrangement;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitType;

/**
 * A country small enough to know by heart, with the traps of a large one.
 *
 * <pre>
 * 42 Tỉnh Hà Tĩnh
 *   440 Huyện Đức Thọ -2025: 18229 Thị trấn Đức Thọ, 18280 Xã Đức Hòa -2020, 18283 Xã Đức Lạc -2020,
 *                            18280 Xã Hòa Lạc 2020- (both), 18300 Xã Minh Quân, 18301 Xã Minh Quán
 *   2025: 18229 Xã Đức Thọ (Thị trấn Đức Thọ, Hòa Lạc; all the people and some land of Minh Quân),
 *         18301 Xã Minh Quán (the rest), 18244 Xã Hòa Lạc (half of Minh Quán's people)
 * 79 Thành phố Hồ Chí Minh
 *   760 Quận 1 -2025: 26740 Phường Bến Nghé; 761 Quận 3 -2025: 26800 Phường 15
 *   2025: 26740 Phường Sài Gòn (Bến Nghé), 26800 Phường Tân Sơn (Phường 15)
 * </pre>
 */
final class SmallCountry {
    static final LocalDate START = LocalDate.of(2004, 8, 31);
    static final LocalDate MERGER = LocalDate.of(2020, 1, 1);
    static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private final List<AdministrativeUnit> units = new ArrayList<>();
    private final List<UnitChange> changes = new ArrayList<>();

    private SmallCountry() {
        unit("42", UnitType.TINH, "Hà Tĩnh", "", START, null);
        unit("440", UnitType.HUYEN, "Đức Thọ", "42", START, REFORM);
        unit("18229", UnitType.THI_TRAN, "Đức Thọ", "440", START, REFORM);
        unit("18280", UnitType.XA, "Đức Hòa", "440", START, MERGER);
        unit("18283", UnitType.XA, "Đức Lạc", "440", START, MERGER);
        unit("18280", UnitType.XA, "Hòa Lạc", "440", MERGER, REFORM);
        unit("18300", UnitType.XA, "Minh Quân", "440", START, REFORM);
        unit("18301", UnitType.XA, "Minh Quán", "440", START, REFORM);
        unit("18229", UnitType.XA, "Đức Thọ", "42", REFORM, null);
        unit("18301", UnitType.XA, "Minh Quán", "42", REFORM, null);
        unit("18244", UnitType.XA, "Hòa Lạc", "42", REFORM, null);
        unit("79", UnitType.THANH_PHO_TRUNG_UONG, "Hồ Chí Minh", "", START, null);
        unit("760", UnitType.QUAN, "1", "79", START, REFORM);
        unit("761", UnitType.QUAN, "3", "79", START, REFORM);
        unit("26740", UnitType.PHUONG, "Bến Nghé", "760", START, REFORM);
        unit("26800", UnitType.PHUONG, "15", "761", START, REFORM);
        unit("26740", UnitType.PHUONG, "Sài Gòn", "79", REFORM, null);
        unit("26800", UnitType.PHUONG, "Tân Sơn", "79", REFORM, null);
        change("hòa-lạc", MERGER, all("18280", START, "18280", MERGER), all("18283", START, "18280", MERGER));
        change(
                "đức-thọ",
                REFORM,
                all("18229", START, "18229", REFORM),
                all("18280", MERGER, "18229", REFORM),
                some("18300", "18229", Extent.PART, Extent.ALL),
                some("18300", "18301", Extent.REST, Extent.NONE),
                some("18301", "18301", Extent.REST, Extent.REST),
                some("18301", "18244", Extent.PART, Extent.PART));
        change("sài-gòn", REFORM, all("26740", START, "26740", REFORM));
        change("tân-sơn", REFORM, all("26800", START, "26800", REFORM));
        for (String district : List.of("440", "760", "761")) {
            changes.add(new Dissolution(
                    district, enactment(REFORM), UnitId.of(UnitCode.of(district), START), false, "no districts"));
        }
    }

    static Gazetteer gazetteer() {
        SmallCountry country = new SmallCountry();
        return Gazetteer.builder(START, LocalDate.of(2025, 12, 31))
                .addUnits(country.units)
                .addDocuments(List.of(Document.of("1/NQ", DocumentKind.LEGAL, "", "")))
                .addChanges(country.changes)
                .build();
    }

    private void unit(
            String code, UnitType type, String name, String parent, LocalDate since, @Nullable LocalDate until) {
        AdministrativeUnit.Builder builder = AdministrativeUnit.builder(
                UnitCode.of(code), type, name, until == null ? DateRange.from(since) : DateRange.of(since, until));
        units.add(
                parent.isEmpty()
                        ? builder.build()
                        : builder.parent(UnitCode.of(parent)).build());
    }

    private void change(String id, LocalDate date, Transfer... transfers) {
        changes.add(Rearrangement.of(id, enactment(date), List.of(transfers), this::get, ""));
    }

    private AdministrativeUnit get(UnitId id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst().orElseThrow();
    }

    private static Enactment enactment(LocalDate date) {
        return new Enactment(date, DateBasis.IN_FORCE, Citation.of("1/NQ"));
    }

    private static Transfer all(String source, LocalDate since, String target, LocalDate date) {
        return Transfer.all(UnitId.of(UnitCode.of(source), since), UnitId.of(UnitCode.of(target), date));
    }

    private static Transfer some(String source, String target, Extent area, Extent population) {
        return Transfer.of(
                UnitId.of(UnitCode.of(source), START), UnitId.of(UnitCode.of(target), REFORM), area, population);
    }
}
