package vn.donvi.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.boundaries.BoundaryLayer;
import vn.donvi.json.JsonLayout;
import vn.donvi.json.JsonTable;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.schema.Schema;
import vn.donvi.unit.UnitLevel;

/** The tables of polygons as JSON Lines, and what is wrong with a row. */
class FeatureSchemaTest {
    private static final ReadLimits LONG_FIELDS = ReadLimits.DEFAULT.withMaxFieldLength(1 << 20);
    private static final String SQUARE = "0106000000010000000103000000010000000400000000000000000000000000000000000000"
            + "000000000000F03F0000000000000000000000000000F03F000000000000F03F00000000000000000000000000000000";
    private static final String POINT = "0101000000000000000000F03F000000000000F03F";
    private static final String ROW = "{'date':'2025-07-01','code':'1','since':'2025-07-01','until':null,'type':'tỉnh',"
            + "'name':'A','parent':null,'other_spellings':[],'id':'1@2025-07-01','level':'province','full_name':'Tỉnh A',"
            + "'province_code':'1','province_name':'Tỉnh A','population':5,'population_measure':'census_population',"
            + "'population_as_of':'2019-04-01','population_source':'S','population_quality':'official',"
            + "'population_note':'','area_km2':null,'area_measure':null,'area_as_of':null,'area_source':'',"
            + "'area_quality':null,'area_note':'','layer':'about_2014','basis':'whole','approximate':true,"
            + "'geometry':'" + SQUARE + "'}";

    private static <T> WithProblems<List<T>> read(Schema<T> schema, String lines) throws IOException {
        return JsonTable.of(schema).read(Input.of(new StringReader(lines), "x.jsonl"), JsonLayout.LINES, LONG_FIELDS);
    }

    private static <T> String write(Schema<T> schema, List<T> rows) throws IOException {
        StringWriter text = new StringWriter();
        JsonTable.of(schema).write(rows, Output.to(text), JsonLayout.LINES);
        return text.toString();
    }

    @Test
    void rowsAreReadAgain() throws IOException {
        for (UnitLevel level : List.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT)) {
            List<UnitFeature> features = Written.features(Written.BEFORE, level);
            String lines = write(FeatureSchema.FEATURES, features);
            List<UnitFeature> again = read(FeatureSchema.FEATURES, lines).orThrow();

            assertThat(again.equals(features)).isTrue();
            assertThat(write(FeatureSchema.FEATURES, again).equals(lines)).isTrue();
        }
        List<BoundaryLayer> layers = List.of(BoundaryLayer.values());
        assertThat(read(LayerSchema.LAYERS, write(LayerSchema.LAYERS, layers)).orThrow())
                .isEqualTo(layers);
    }

    @Test
    void rowWithAPolygonOfAUserIsRead() throws IOException {
        UnitFeature feature =
                read(FeatureSchema.FEATURES, ROW.replace('\'', '"')).orThrow().get(0);

        assertThat(feature.geometry().orElseThrow().toText()).isEqualTo("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)))");
        assertThat(feature.properties().population().orElseThrow())
                .hasToString("1@2025-07-01: census_population 5 persons on 2019-04-01 by S, OFFICIAL");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'geometry':'SQUARE'      | 'geometry':'POINT'      | $.geometry: 'POINT' is not a MultiPolygon as WKB (hexadecimal digits)
            'geometry':'SQUARE'      | 'geometry':'0106'       | $.geometry: '0106' is not a MultiPolygon as WKB (hexadecimal digits)
            'geometry':'SQUARE'      | 'geometry':'XY'         | $.geometry: 'XY' is not a MultiPolygon as WKB (hexadecimal digits)
            'geometry':'SQUARE'      | 'geometry':'010'        | $.geometry: '010' is not a MultiPolygon as WKB (hexadecimal digits)
            'geometry':'SQUARE'      | 'geometry':null         | $.geometry: a polygon and its basis go together, but 1@2025-07-01 has one of them
            'basis':'whole'          | 'basis':null            | $.basis: must be given where layer is, and only there
            'approximate':true       | 'approximate':false     | $.approximate: must be what layer and basis say
            'population_as_of':'2019-04-01' | 'population_as_of':null | $.population: must have a measure, a date and a quality beside it
            'population':5           | 'population':5.5        | $.population: value must be a whole number, not negative, but was 5.5
            'full_name':'Tỉnh A'     | 'full_name':'Tỉnh B'    | $.full_name: must be Tỉnh A, but is Tỉnh B
            """)
    void rowThatIsWrongIsTold(String good, String bad, String problem) throws IOException {
        assertThat(ROW).contains(named(good));
        String row = ROW.replace(named(good), named(bad)).replace('\'', '"');

        assertThat(read(FeatureSchema.FEATURES, row).problems())
                .extracting(Problem::toString)
                .containsExactly("x.jsonl:1: " + named(problem));
    }

    private static String named(String text) {
        return text.replace("SQUARE", SQUARE).replace("POINT", POINT);
    }

    @Test
    void layerOfAnotherLicenceIsRefused() throws IOException {
        String line =
                write(LayerSchema.LAYERS, List.of(BoundaryLayer.ABOUT_2014)).replace("MIT", "GPL");

        assertThat(read(LayerSchema.LAYERS, line).problems())
                .extracting(Problem::toString)
                .containsExactly("x.jsonl:1: $.licence: must be MIT License, Copyright (c) 2017 Marc Choisy, but is GPL"
                        + " License, Copyright (c) 2017 Marc Choisy");
    }
}
