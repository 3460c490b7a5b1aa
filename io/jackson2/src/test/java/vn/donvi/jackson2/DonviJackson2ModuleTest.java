package vn.donvi.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.ConversionEntry;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionStatus;
import vn.donvi.change.Document;
import vn.donvi.change.UnitChange;
import vn.donvi.crosswalk.Crosswalk;
import vn.donvi.crosswalk.CrosswalkEntry;
import vn.donvi.crosswalk.CrosswalkRow;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.json.GazetteerJson;
import vn.donvi.json.JsonForm;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitType;

class DonviJackson2ModuleTest {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new DonviJackson2Module()).build();
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final LocalDate START = LocalDate.of(2004, 8, 31);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    /** An object of a user's own with types of ours. */
    public record Office(
            String name,
            UnitCode commune,
            Map<UnitId, Long> visitors,
            DateRange open,
            UnitType type,
            Measure measure,
            AdministrativeUnit unit,
            List<Document> documents,
            List<UnitChange> changes,
            List<Measurement> measurements,
            List<ShareEstimate> shares,
            ConversionStatus status,
            ConversionReason reason,
            List<CrosswalkEntry> crosswalk,
            List<ConversionEntry> conversions) {}

    /** The build runs these tests with the oldest and with the newest Jackson 2. */
    @Test
    void jackson2IsTheOneOfTheRun() {
        String wanted = System.getProperty("donvi.jackson2");
        if (wanted != null) {
            assertThat(PackageVersion.VERSION).hasToString(wanted);
        }
    }

    @Test
    void objectOfAUserComesBackAsItWas() throws IOException {
        Gazetteer good = good();
        Office office = new Office(
                "Văn phòng",
                UnitCode.of("00001"),
                Map.of(UnitId.parse("00001@2020-01-01"), 17L),
                DateRange.parse("2020-01-01/.."),
                UnitType.PHUONG,
                Measure.CENSUS_POPULATION,
                good.units().get(0),
                List.copyOf(good.documents().values()),
                good.changes(),
                good.measurements(),
                good.shares(),
                ConversionStatus.NOT_FOUND,
                ConversionReason.NAMESAKES,
                Crosswalk.between(good, START, REFORM).rows().stream()
                        .map(CrosswalkEntry::of)
                        .toList(),
                List.of(ConversionEntry.of(
                        "00004", AddressConverter.to(good, REFORM).convert(UnitCode.of("00004"), START))));

        String text = MAPPER.writeValueAsString(office);

        assertThat(text)
                .contains("\"commune\":\"00001\"")
                .contains("\"visitors\":{\"00001@2020-01-01\":17}")
                .contains("\"open\":\"2020-01-01/..\"")
                .contains("\"type\":\"phường\"")
                .contains("\"measure\":\"census_population\"")
                .contains("\"unit\":{\"code\":\"00001\",\"since\":\"2004-08-31\",\"until\":\"2020-01-01\",");
        assertThat(MAPPER.readValue(text, Office.class)).isEqualTo(office);
    }

    @Test
    void everyValueIsWrittenAsJackson3WritesIt() throws IOException {
        Gazetteer good = good();
        for (Measurement measurement : good.measurements()) {
            assertThat(MAPPER.writeValueAsString(measurement)).isEqualTo(byJackson3(Measurement.class, measurement));
        }
        for (UnitChange change : good.changes()) {
            assertThat(MAPPER.writeValueAsString(change)).isEqualTo(byJackson3(UnitChange.class, change));
        }
        for (AdministrativeUnit unit : good.units()) {
            assertThat(MAPPER.writeValueAsString(unit)).isEqualTo(byJackson3(AdministrativeUnit.class, unit));
        }
    }

    @SuppressWarnings("unchecked") // the form is that of the type
    private static <T> String byJackson3(Class<T> type, T value) {
        JsonForm<T> form = (JsonForm<T>) DonviJackson2Module.forms().stream()
                .filter(each -> each.type().equals(type))
                .findFirst()
                .orElseThrow();
        StringWriter out = new StringWriter();
        try (tools.jackson.core.JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            form.write(value, json);
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            {"commune":"0 1"}       > '0 1' is not a unit code (1 to 16 letters, digits, dots, hyphens or underscores)
            {"commune":1}           > 1 is not a unit code (1 to 16 letters, digits, dots, hyphens or underscores), in quotes
            {"visitors":{"1":1}}    > '1' is not a unit id (code@yyyy-mm-dd)
            {"open":"2020"}         > '2020' is not a range of dates (yyyy-mm-dd/yyyy-mm-dd or yyyy-mm-dd/..)
            {"unit":{"code":"1"}}   > $.since: is missing
            {"unit":[]}             > a list is not an object
            {"status":"exact"}      > 'exact' is not one of EXACT, SPLIT, AMBIGUOUS, PARTIAL, NOT_FOUND
            """)
    void whatIsWrongIsSaid(String text, String message) {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue(text, Office.class))
                .satisfies(e -> assertThat(e.getOriginalMessage().replaceFirst("^\\$: ", ""))
                        .isEqualTo(message));
    }

    static List<JsonForm<?>> forms() {
        return DonviJackson2Module.forms();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyTypeWithAFormIsReadByIt(JsonForm<?> form) {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue("17", form.type()))
                .satisfies(e -> assertThat(e.getOriginalMessage()).matches("(\\$: )?17 is not (an? |one of ).+"));
    }

    static List<Object> unwritable() throws IOException {
        Gazetteer good = good();
        return List.of(
                good,
                good.on(REFORM),
                good.lineage(good.units().get(0)),
                Crosswalk.between(good, START, REFORM).rows().get(0),
                AddressConverter.to(good, REFORM));
    }

    @ParameterizedTest
    @MethodSource("unwritable")
    void whatHasNoFormIsRefusedAndNotWrittenEmpty(Object value) {
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> MAPPER.writeValueAsString(Map.of("value", value)))
                .satisfies(e -> assertThat(e.getOriginalMessage())
                        .isEqualTo(value.getClass().getSimpleName() + " of donvi has no form in JSON; write what you"
                                + " take from it, or register a serializer of your own"));
    }

    /** What a user says of a type that has no form. */
    private static final class CodeOnly extends JsonSerializer<CrosswalkRow> {
        @Override
        public void serialize(CrosswalkRow row, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(row.source().toString());
        }
    }

    @Test
    void serializerOfAUserIsNotRefused() throws IOException {
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new DonviJackson2Module())
                .addModule(new SimpleModule("own").addSerializer(CrosswalkRow.class, new CodeOnly()))
                .build();
        CrosswalkRow row = Crosswalk.between(good(), START, REFORM).rows().get(0);

        assertThat(mapper.writeValueAsString(row)).isEqualTo("\"" + row.source() + "\"");
    }

    @Test
    void mapperThatLooksForModulesFindsThisOne() throws IOException {
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

        assertThat(mapper.writeValueAsString(UnitCode.of("00001"))).isEqualTo("\"00001\"");
    }

    private static Gazetteer good() throws IOException {
        return GazetteerJson.read(
                Path.of("..", "json", "src", "test", "resources", "vn", "donvi", "json", "good.json"));
    }
}
