package vn.donvi.cli;

import java.util.List;
import vn.donvi.code.CodeRegister;
import vn.donvi.code.CodeSystem;
import vn.donvi.code.ForeignCode;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitCode;

/** Codes of other systems for units of {@link Fixtures}. */
public final class CodeFixtures {
    private CodeFixtures() {}

    /** No codes. */
    static CodeRegister none(Gazetteer gazetteer) {
        return CodeRegister.of(gazetteer, List.of());
    }

    /** Codes for {@link Fixtures#twoProvinces()}: 42 is another province in ISO, and one postal code is of two wards. */
    static CodeRegister ofTwoProvinces(Gazetteer gazetteer) {
        return CodeRegister.of(
                gazetteer,
                List.of(
                        new ForeignCode(
                                UnitCode.of("79"),
                                CodeSystem.ISO_3166_2,
                                "VN-42",
                                List.of("Hồ Chí Minh", "Ho Chi Minh, thanh pho"),
                                DateRange.parse("2004-08-31/.."),
                                "ISO 3166-2",
                                "not certain"),
                        ForeignCode.of(
                                UnitCode.of("42"), CodeSystem.ISO_3166_2, "VN-23", DateRange.parse("2004-08-31/..")),
                        ForeignCode.of(
                                UnitCode.of("18301"),
                                CodeSystem.POSTAL,
                                "45001",
                                DateRange.parse("2004-08-31/2020-01-01")),
                        ForeignCode.of(
                                UnitCode.of("18229"), CodeSystem.POSTAL, "45002", DateRange.parse("2025-07-01/..")),
                        ForeignCode.of(
                                UnitCode.of("26734"), CodeSystem.POSTAL, "71000", DateRange.parse("2025-07-01/..")),
                        ForeignCode.of(
                                UnitCode.of("26740"), CodeSystem.POSTAL, "71000", DateRange.parse("2025-07-01/.."))));
    }
}
