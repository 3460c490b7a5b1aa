package vn.donvi.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.ConversionEntry;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionStatus;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.crosswalk.Crosswalk;
import vn.donvi.crosswalk.CrosswalkEntry;
import vn.donvi.crosswalk.CrosswalkRow;
import vn.donvi.crosswalk.share.Evidence;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.json.GazetteerJson;
import vn.donvi.json.JsonForm;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.news.announcement.Statement;
import vn.donvi.party.OrganizationCode;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.PartyFigure;
import vn.donvi.party.PartyOrganization;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

class DonviModuleTest {
    private static final JsonMapper MAPPER = DonviModule.mapperBuilder().build();
    private static final LocalDate START = LocalDate.of(2004, 8, 31);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

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
            ConversionReason reason,
            List<CrosswalkEntry> crosswalk,
            List<ConversionEntry> conversions) {}

    @Test
    void objectOfAUserComesBackAsItWas() throws IOException {
        Gazetteer good = good();
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
                ConversionReason.NAMESAKES,
                crosswalk(good),
                conversions(good));

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
                .contains("\"reason\":\"NAMESAKES\"")
                .contains("\"kind\":\"boundary_adjustment\"")
                .contains("\"unit\":{\"code\":\"00001\",\"since\":\"2004-08-31\",\"until\":\"2020-01-01\",");
        assertThat(MAPPER.readValue(text, Office.class)).isEqualTo(office);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            {"commune":"0 1"}                > '0 1' is not a unit code (1 to 16 letters, digits, dots, hyphens or underscores)
            {"commune":1}                    > 1 is not a unit code (1 to 16 letters, digits, dots, hyphens or underscores), in quotes
            {"visitors":{"1":1}}             > '1' is not a unit id (code@yyyy-mm-dd)
            {"open":"2020"}                  > '2020' is not a range of dates (yyyy-mm-dd/yyyy-mm-dd or yyyy-mm-dd/..)
            {"extent":"most"}                > 'most' is not one of all, part, rest, none, unknown
            {"unit":{"code":"1"}}            > $.unit.since: is missing
            {"unit":[]}                      > $.unit: a list is not an object
            {"status":"exact"}               > 'exact' is not one of EXACT, SPLIT, AMBIGUOUS, PARTIAL, NOT_FOUND
            {"conversions":[{"donvi_status":"SPLIT","donvi_reason":"DIVIDED"}]} > $.conversions[0].donvi_status: SPLIT has at least one candidate
            {"transfer":{"source":"1"}}      > $.transfer.source: '1' is not a unit id (code@yyyy-mm-dd)
            """)
    void whatIsWrongIsSaid(String text, String message) {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue(text, Office.class))
                .satisfies(e -> assertThat(e.getOriginalMessage()).isEqualTo(message));
    }

    /** Objects of the party and of announcements. */
    public record Register(
            Map<OrganizationId, OrganizationCode> parents,
            Map<OrganizationCode, Long> members,
            PartyOrganization organization,
            PartyFigure figure,
            Statement statement) {}

    @Test
    void partyOrganisationsAndStatementsComeBackAsTheyWere() {
        String text = "{'parents':{'01.CB-1@2025-07-01':'01'},'members':{'01':17},"
                + "'organization':{'code':'01.CB-1','since':'2025-07-01','until':null,'kind':'chi bộ cơ sở',"
                + "'name':'Chi bộ Một','unit':null,'parent':'01','founding':'','founding_clause':'','ending':'',"
                + "'ending_clause':'','approved_exception':false,'organs':[]},"
                + "'figure':{'organization':'01@2025-07-01','measure':'đảng viên','value':256000,'precision':'exact',"
                + "'as_of':'2025-08-11','source':'Báo X','quality':'official','note':''},"
                + "'statement':{'kind':'date','line':'1','column':'2','start':'3','words':'ngày 1/7/2025',"
                + "'date':'2025-07-01'}}";
        Register register = MAPPER.readValue(text.replace('\'', '"'), Register.class);

        assertThat(register.parents())
                .containsExactly(Map.entry(OrganizationId.parse("01.CB-1@2025-07-01"), OrganizationCode.of("01")));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(register), Register.class))
                .isEqualTo(register);
    }

    static List<JsonForm<?>> forms() {
        return DonviModule.forms();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyTypeWithAFormIsReadByIt(JsonForm<?> form) {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue("17", form.type()))
                .satisfies(e -> assertThat(e.getOriginalMessage()).matches("(\\$: )?17 is not (an? |one of ).+"));
    }

    static List<Object> formless() throws IOException {
        Gazetteer good = good();
        return List.of(
                good,
                good.on(REFORM),
                good.lineage(good.units().get(0)),
                Crosswalk.between(good, START, REFORM),
                Crosswalk.between(good, START, REFORM).rows().get(0),
                AddressConverter.to(good, REFORM));
    }

    @ParameterizedTest
    @MethodSource("formless")
    void whatHasNoFormIsRefusedAndNotWrittenEmpty(Object value) {
        String name = value.getClass().getSimpleName();
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> MAPPER.writeValueAsString(Map.of("value", value)))
                .satisfies(e -> assertThat(e.getOriginalMessage())
                        .isEqualTo(name + " of donvi has no form in JSON; write what you take from it, or register a"
                                + " serializer of your own"));
    }

    /** What a user says of a type that has no form. */
    private static final class CodeOnly extends ValueSerializer<CrosswalkRow> {
        @Override
        public void serialize(CrosswalkRow row, JsonGenerator json, SerializationContext context) {
            json.writeString(row.source().toString());
        }
    }

    @Test
    void serializerOfAUserIsNotRefused() throws IOException {
        JsonMapper mapper = DonviModule.mapperBuilder()
                .addModule(new SimpleModule("own").addSerializer(CrosswalkRow.class, new CodeOnly()))
                .build();
        CrosswalkRow row = Crosswalk.between(good(), START, REFORM).rows().get(0);

        assertThat(mapper.writeValueAsString(row)).isEqualTo("\"" + row.source() + "\"");
    }

    @Test
    void mapperThatLooksForModulesFindsThisOne() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertThat(mapper.registeredModules()).hasAtLeastOneElementOfType(DonviModule.class);
        assertThat(mapper.writeValueAsString(UnitCode.of("00001"))).isEqualTo("\"00001\"");
    }

    private static Gazetteer good() throws IOException {
        return GazetteerJson.read(
                Path.of("..", "json", "src", "test", "resources", "vn", "donvi", "json", "good.json"));
    }

    private static List<CrosswalkEntry> crosswalk(Gazetteer gazetteer) {
        return Crosswalk.between(gazetteer, START, REFORM).rows().stream()
                .map(CrosswalkEntry::of)
                .toList();
    }

    private static List<ConversionEntry> conversions(Gazetteer gazetteer) {
        AddressConverter converter = AddressConverter.to(gazetteer, REFORM);
        return Stream.of("00004", "00007")
                .map(code -> ConversionEntry.of(code, converter.convert(UnitCode.of(code), START)))
                .toList();
    }
}
