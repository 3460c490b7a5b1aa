package vn.donvi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import vn.donvi.address.ConversionEntry;
import vn.donvi.address.ConversionStatus;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.crosswalk.CrosswalkEntry;
import vn.donvi.crosswalk.Evidence;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

class DonviModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new DonviModule()).build();

    /** An object of a user's own with every type of ours. */
    public record Office(
            String name,
            UnitCode commune,
            Map<UnitId, Long> visitors,
            Map<UnitCode, String> signs,
            DateRange open,
            UnitLevel level,
            UnitType type,
            Measure measure,
            Quality quality,
            Extent extent,
            ChangeKind kind,
            DateBasis basis,
            DocumentKind documentKind,
            AdministrativeUnit unit,
            List<Document> documents,
            List<UnitChange> changes,
            Transfer transfer,
            Measurement measurement,
            ShareEstimate share,
            Evidence evidence,
            ConversionStatus status,
            List<CrosswalkEntry> crosswalk,
            List<ConversionEntry> conversions) {}

    @Test
    void objectOfAUserComesBackAsItWas() throws IOException {
        Gazetteer good = FaultsTest.good();
        Office office = new Office(
                "Văn phòng",
                UnitCode.of("00001"),
                Map.of(UnitId.parse("00001@2020-01-01"), 17L),
                Map.of(UnitCode.of("00001"), "Phường Hòa Lạc"),
                DateRange.parse("2020-01-01/.."),
                UnitLevel.COMMUNE,
                UnitType.PHUONG,
                Measure.CENSUS_POPULATION,
                Quality.DERIVED,
                Extent.REST,
                ChangeKind.BOUNDARY_ADJUSTMENT,
                DateBasis.IN_FORCE,
                DocumentKind.LEGAL,
                good.units().get(0),
                List.copyOf(good.documents().values()),
                good.changes(),
                good.changes().get(0).transfers().get(1),
                good.measurements().get(2),
                good.shares().get(1),
                Evidence.EVEN_MIXTURE,
                ConversionStatus.NOT_FOUND,
                FaultsTest.crosswalk(),
                FaultsTest.conversions());

        String text = MAPPER.writeValueAsString(office);

        assertThat(text)
                .contains("\"commune\":\"00001\"")
                .contains("\"visitors\":{\"00001@2020-01-01\":17}")
                .contains("\"signs\":{\"00001\":\"Phường Hòa Lạc\"}")
                .contains("\"open\":\"2020-01-01/..\"")
                .contains("\"type\":\"phường\"")
                .contains("\"measure\":\"census_population\"")
                .contains("\"evidence\":\"even_mixture\"")
                .contains("\"status\":\"NOT_FOUND\"")
                .contains("\"kind\":\"boundary_adjustment\"")
                .contains("\"unit\":{\"code\":\"00001\",\"since\":\"2004-08-31\",\"until\":\"2020-01-01\",");
        assertThat(MAPPER.readValue(text, Office.class)).isEqualTo(office);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            {"commune":"0 1"}                > '0 1' is not a unit code (1 to 16 letters, digits, dots, hyphens or underscores in quotes)
            {"commune":1}                    > 1 is not a unit code (1 to 16 letters, digits, dots, hyphens or underscores in quotes)
            {"visitors":{"1":1}}             > '1' is not a unit id (code@yyyy-mm-dd)
            {"open":"2020"}                  > '2020' is not a range of dates ("yyyy-mm-dd/yyyy-mm-dd" or "yyyy-mm-dd/..")
            {"extent":"most"}                > 'most' is not one of all, part, rest, none, unknown
            {"unit":{"code":"1"}}            > $.unit.since: is missing
            {"unit":[]}                      > $.unit: a list is not an object
            {"status":"exact"}               > 'exact' is not one of EXACT, SPLIT, AMBIGUOUS, PARTIAL, NOT_FOUND
            {"conversions":[{"donvi_status":"SPLIT","donvi_reason":"DIVIDED"}]} > $.conversions[0].donvi_status: SPLIT has at least one candidate
            {"transfer":{"source":"1"}}      > $.transfer.source: '1' is not a unit id ("code@yyyy-mm-dd")
            """)
    void whatIsWrongIsSaid(String text, String message) {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue(text, Office.class))
                .satisfies(e -> assertThat(e.getOriginalMessage()).isEqualTo(message));
    }
}
