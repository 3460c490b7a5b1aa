package vn.donvi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.donvi.code.CodeSystem;
import vn.donvi.code.ForeignCode;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.gazetteer.ForeignCodeSchema;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitCode;

class ForeignCodesJsonTest {
    private static final List<ForeignCode> CODES = List.of(
            new ForeignCode(
                    UnitCode.of("01"),
                    CodeSystem.ISO_3166_2,
                    "VN-HN",
                    List.of("Hà Nội", "Ha Noi, thu do"),
                    DateRange.parse("2011-12-15/.."),
                    "ISO 3166-2",
                    "not certain"),
            ForeignCode.of(UnitCode.of("00070"), CodeSystem.POSTAL, "01024", DateRange.parse("2025-08-24/2026-01-01")));

    @ParameterizedTest
    @EnumSource
    void whatIsReadIsWhatWasWritten(JsonLayout layout) throws IOException {
        JsonTable<ForeignCode> table = JsonTable.of(ForeignCodeSchema.CODES);
        StringWriter out = new StringWriter();
        table.write(CODES, Output.to(out), layout);

        assertThat(out.toString()).contains("\"Ha Noi, thu do\"", "\"01024\"");
        assertThat(table.read(Input.of(new StringReader(out.toString()), "codes.json"), layout, ReadLimits.DEFAULT)
                        .orThrow())
                .isEqualTo(CODES);
    }
}
