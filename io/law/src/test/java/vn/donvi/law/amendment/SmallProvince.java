package vn.donvi.law.amendment;

import java.time.LocalDate;
import java.util.List;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitType;

/** A province of two districts with three communes each, two of them with one name. */
final class SmallProvince {
    private static final LocalDate BASELINE = LocalDate.of(2010, 1, 1);

    private SmallProvince() {}

    static Gazetteer gazetteer() {
        return Gazetteer.builder(BASELINE, LocalDate.of(2020, 12, 31))
                .addDocuments(List.of(Document.of("map", DocumentKind.PUBLICATION, "", "")))
                .addUnits(List.of(
                        unit("42", UnitType.TINH, "Hà Tĩnh", ""),
                        unit("440", UnitType.HUYEN, "Đức Thọ", "42"),
                        unit("443", UnitType.HUYEN, "Can Lộc", "42"),
                        unit("00001", UnitType.XA, "Tân Dân", "440"),
                        unit("00002", UnitType.XA, "Hòa Lạc", "440"),
                        unit("00003", UnitType.XA, "Bình An", "440"),
                        unit("00004", UnitType.XA, "Tân Dân", "443"),
                        unit("00005", UnitType.XA, "Sơn Lộc", "443"),
                        unit("00006", UnitType.XA, "Trung Lộc", "443")))
                .addMeasurements(List.of(new Measurement(
                        UnitId.parse("00003@2010-01-01"),
                        Measure.AREA,
                        10.02,
                        LocalDate.of(2014, 1, 1),
                        "map",
                        Quality.OFFICIAL,
                        "")))
                .build();
    }

    private static AdministrativeUnit unit(String code, UnitType type, String name, String parent) {
        AdministrativeUnit.Builder unit =
                AdministrativeUnit.builder(UnitCode.of(code), type, name, DateRange.from(BASELINE));
        if (!parent.isEmpty()) {
            unit.parent(UnitCode.of(parent));
        }
        return unit.build();
    }
}
