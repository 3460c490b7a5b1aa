package vn.donvi.spark.sql;

import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.AddressQuery;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionStatus;
import vn.donvi.boundaries.Boundaries;
import vn.donvi.boundaries.point.PointEvidence;
import vn.donvi.crosswalk.Crosswalk;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.harmonize.CountHarmonizer;
import vn.donvi.harmonize.HarmonizedValue;
import vn.donvi.spark.LocalSpark;
import vn.donvi.spark.executor.ExecutorGazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vietnam.VietnamGazetteer;

class DonviFunctionsTest {
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final String THUY_KHUE = "phường Thụy Khuê, Tây Hồ, Hà Nội";

    @SuppressWarnings("NullAway.Init") // JUnit starts it first
    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = LocalSpark.start(Map.of());
        DonviFunctions.register(spark);
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static List<Row> query(String sql) {
        return spark.sql(sql).collectAsList();
    }

    private static Row one(String expression) {
        return spark.sql("SELECT " + expression).first();
    }

    /** A table that the optimizer does not evaluate by itself, so that generated code runs. */
    private static void table(String name, List<Row> rows, StructType type) {
        spark.createDataFrame(rows, type).repartition(2).createOrReplaceTempView(name);
    }

    @Test
    void aConversionHasTheWordsOfTheCommandAndTypedCandidates() {
        Row exact = one("donvi_convert('" + THUY_KHUE + "', NULL, DATE '2025-07-01') AS c")
                .getStruct(0);
        assertThat(exact.schema().fieldNames())
                .containsExactly(
                        "status", "code", "name", "type", "province_code", "province", "candidates", "reason", "note");
        assertThat(exact.<String>getAs("status")).isEqualTo("EXACT");
        assertThat(exact.<String>getAs("code")).isEqualTo("00103");
        assertThat(exact.<String>getAs("name")).isEqualTo("Phường Tây Hồ");
        assertThat(exact.<String>getAs("type")).isEqualTo("phường");
        assertThat(exact.<String>getAs("province_code")).isEqualTo("01");
        assertThat(exact.<String>getAs("province")).isEqualTo("Thành phố Hà Nội");
        assertThat(exact.<String>getAs("reason")).isEqualTo("WHOLE_POPULATION");
        assertThat(exact.<String>getAs("note")).startsWith("the whole population of Phường Thụy Khuê");

        assertThat(query("SELECT c.code, c.low, c.high FROM (SELECT explode("
                        + "donvi_convert('P15, Tân Bình, TP.HCM', NULL, '2025-07-01').candidates) AS c)"))
                .containsExactly(RowFactory.create("27007", 0.0, 1.0), RowFactory.create("27004", 0.0, 1.0));
    }

    @Test
    void everyCommuneIsConvertedAsByTheLibraryInGeneratedCodeToo() {
        Gazetteer vn = ExecutorGazetteer.get();
        AddressConverter converter = AddressConverter.to(vn, REFORM);
        LocalDate day = LocalDate.of(2019, 6, 1);
        List<Row> rows = new ArrayList<>();
        List<Row> expected = new ArrayList<>();
        for (AdministrativeUnit unit : vn.on(day).units(UnitLevel.COMMUNE).subList(0, 3000)) {
            AdministrativeUnit parent = vn.on(day).parents(unit).get(0);
            String address = unit.name() + ", " + parent.fullName();
            rows.add(RowFactory.create(address));
            Conversion any = converter.convert(address);
            Conversion dated = converter.convert(AddressQuery.of(address).on(day));
            expected.add(RowFactory.create(
                    address, any.status().name(), any.note(), dated.status().name(), dated.note()));
        }
        table("communes", rows, new StructType().add("a", DataTypes.StringType));

        assertThat(query("SELECT a, c.status, c.note, d.status, d.note FROM (SELECT a,"
                        + " donvi_convert(a, CAST(NULL AS DATE), '2025-07-01') AS c,"
                        + " donvi_convert(a, '2019-06-01', '2025-07-01') AS d FROM communes)"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void datesAreColumnsTextsOrLeftOut(String ansi) {
        spark.conf().set("spark.sql.ansi.enabled", ansi);
        try {
            StructType type = new StructType()
                    .add("a", DataTypes.StringType)
                    .add("f", DataTypes.StringType)
                    .add("t", DataTypes.DateType);
            table(
                    "dated",
                    List.of(
                            RowFactory.create(
                                    "Phường Bến Nghé, Quận 1", "2010-01-01", java.sql.Date.valueOf("2025-07-01")),
                            RowFactory.create("Phường Bến Nghé, Quận 1", null, java.sql.Date.valueOf("2025-06-30")),
                            RowFactory.create("Phường Bến Nghé, Quận 1", null, null)),
                    type);
            assertThat(query("SELECT donvi_convert(a, f, t).name FROM dated"))
                    .containsExactlyInAnyOrder(
                            RowFactory.create("Phường Sài Gòn"),
                            RowFactory.create("Phường Bến Nghé"),
                            RowFactory.create((Object) null));
            assertThat(query("SELECT DISTINCT donvi_convert(a).name, donvi_convert(a, f).name FROM dated"))
                    .containsExactly(RowFactory.create("Phường Sài Gòn", "Phường Sài Gòn"));
            assertThatThrownBy(() -> query("SELECT donvi_convert(a, 'soon').name FROM dated"))
                    .hasMessageContaining("'soon'");
        } finally {
            spark.conf().unset("spark.sql.ansi.enabled");
        }
    }

    @Test
    void anAddressThatIsNullIsAnsweredLikeAnEmptyOne() {
        table(
                "gaps",
                List.of(RowFactory.create((Object) null), RowFactory.create("")),
                new StructType().add("a", DataTypes.StringType));
        assertThat(query("SELECT donvi_convert(a).status, donvi_convert(a).reason, count(*) FROM gaps GROUP BY 1, 2"))
                .containsExactly(RowFactory.create("NOT_FOUND", "NOTHING_RECOGNIZED", 2L));
    }

    @Test
    void conversionsAreGroupedFilteredOrderedAndNested() {
        table(
                "mixed",
                List.of(
                        RowFactory.create(THUY_KHUE),
                        RowFactory.create("Xã Tân Lập, Tỉnh Phú Thọ"),
                        RowFactory.create("nowhere")),
                new StructType().add("a", DataTypes.StringType));
        assertThat(query("SELECT donvi_convert(a).status AS s, count(*) FROM mixed GROUP BY donvi_convert(a).status"
                        + " HAVING s <> 'EXACT' ORDER BY s"))
                .containsExactly(RowFactory.create("AMBIGUOUS", 1L), RowFactory.create("NOT_FOUND", 1L));
        assertThat(query("SELECT count(*) FROM mixed WHERE donvi_convert(a).code = '00103'"))
                .containsExactly(RowFactory.create(1L));
        assertThat(query("SELECT transform(array(a), x -> donvi_convert(x).code)[0] AS code FROM mixed ORDER BY code"
                        + " DESC LIMIT 1"))
                .containsExactly(RowFactory.create("00103"));
        assertThat(query("SELECT max(donvi_unit(donvi_convert(a).code).full_name) FROM mixed"))
                .containsExactly(RowFactory.create("Phường Tây Hồ"));
        assertThat(spark.table("mixed")
                        .select(call_function("donvi_convert", col("a"))
                                .getField("status")
                                .as("s"))
                        .filter(col("s").equalTo(ConversionStatus.EXACT.name()))
                        .count())
                .isEqualTo(1);
        assertThat(spark.sql("SELECT donvi_convert(a) FROM mixed").columns()).containsExactly("donvi_convert");
    }

    @Test
    void aUnitIsThatOfTheDateOrNull() {
        Row unit = one("donvi_unit('26740', DATE '2010-01-01')").getStruct(0);
        assertThat(unit.schema().fieldNames())
                .containsExactly(
                        "code",
                        "since",
                        "until",
                        "type",
                        "name",
                        "parent",
                        "other_spellings",
                        "id",
                        "level",
                        "full_name");
        assertThat(unit.<String>getAs("full_name")).isEqualTo("Phường Bến Nghé");
        assertThat(unit.<String>getAs("level")).isEqualTo("commune");
        assertThat(unit.<String>getAs("parent")).isEqualTo("760");
        assertThat(unit.<Object>getAs("since")).hasToString("2004-08-31");
        assertThat(unit.<Object>getAs("until")).hasToString("2025-07-01");
        assertThat(one("donvi_unit('26740', DATE '2025-07-01').name").getString(0))
                .isEqualTo("Sài Gòn");
        assertThat(one("donvi_unit('99999'), donvi_unit('no code'), donvi_unit(NULL), donvi_unit('26740', NULL)"))
                .isEqualTo(RowFactory.create(null, null, null, null));
    }

    @Test
    void aPointIsInACommuneOfTheDate() {
        assertThat(one("donvi_locate(21.0285, 105.8542, DATE '2025-07-01') AS p")
                        .getStruct(0)
                        .<String>getAs("name"))
                .isEqualTo("Phường Hoàn Kiếm");
        assertThat(one("donvi_locate(21.0285D, 105.8542D, '2025-07-01').status, donvi_locate('21.0285', '105.8542',"
                        + " '2025-07-01').code"))
                .isEqualTo(RowFactory.create("EXACT", "00070"));
        assertThat(one("donvi_locate(21.0285, 105.8542, '2019-04-01').status").getString(0))
                .isEqualTo("AMBIGUOUS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void aPointThatIsNoneKeepsItsRow(String ansi) {
        spark.conf().set("spark.sql.ansi.enabled", ansi);
        try {
            table(
                    "points",
                    List.of(
                            RowFactory.create("1", "21.0285", "105.8542"),
                            RowFactory.create("2", "105.8542", "21.0285"),
                            RowFactory.create("3", "21,0285", "105,8542"),
                            RowFactory.create("4", null, "105.8542"),
                            RowFactory.create("5", "x", "y"),
                            RowFactory.create("6", "40.0", "100.0")),
                    new StructType()
                            .add("id", DataTypes.StringType)
                            .add("lat", DataTypes.StringType)
                            .add("lon", DataTypes.StringType));
            List<Row> located = query("SELECT id, p.status, p.note FROM (SELECT id, donvi_locate(lat, lon,"
                    + " '2025-07-01') AS p FROM points) ORDER BY id");
            PointEvidence evidence =
                    PointEvidence.of(Boundaries.load(VietnamGazetteer.load()).on(LocalDate.of(2025, 7, 1)));
            assertThat(located)
                    .containsExactly(
                            row("1", evidence.convert("21.0285", "105.8542")),
                            row("2", evidence.convert("105.8542", "21.0285")),
                            row("3", evidence.convert("21,0285", "105,8542")),
                            row("4", evidence.convert("", "105.8542")),
                            row("5", evidence.convert("x", "y")),
                            row("6", evidence.convert("40.0", "100.0")));
            assertThat(located)
                    .extracting(each -> each.getString(1))
                    .containsExactly("EXACT", "NOT_FOUND", "NOT_FOUND", "NOT_FOUND", "NOT_FOUND", "NOT_FOUND");
            assertThat(one("donvi_locate(21.0285, 105.8542, NULL)").isNullAt(0)).isTrue();
            assertThat(one("donvi_locate(1e-5D, 123456789.5D, '2025-07-01').status")
                            .getString(0))
                    .isEqualTo("NOT_FOUND");
        } finally {
            spark.conf().unset("spark.sql.ansi.enabled");
        }
    }

    private static Row row(String id, Conversion conversion) {
        return RowFactory.create(id, conversion.status().name(), conversion.note());
    }

    @Test
    void whatIsNotPossibleIsSaid() {
        assertThatThrownBy(() -> query("SELECT donvi_convert()"))
                .hasMessageContaining("donvi_convert(address[, from[, to]])");
        assertThatThrownBy(() -> query("SELECT donvi_unit('01', '2020-01-01', 1)"))
                .hasMessageContaining("donvi_unit(code[, date])");
        assertThatThrownBy(() -> query("SELECT donvi_convert('x', 5)"))
                .hasMessageContaining("cannot cast \"INT\" to \"DATE\"");
        assertThatThrownBy(() -> query("SELECT donvi_convert('x', NULL, '1999-01-01')"))
                .hasMessageContaining("begins on 2004-08-31");
        assertThatThrownBy(() -> query("SELECT * FROM donvi_units('x')")).hasMessageContaining("'x' is not a date");
        assertThatThrownBy(() -> query("SELECT * FROM donvi_units(NULL)")).hasMessageContaining("NULL is not a date");
        assertThatThrownBy(() -> query("SELECT * FROM donvi_crosswalk('2019-04-01', '2025-07-01', 'ward')"))
                .hasMessageContaining("'ward' is not commune, district or province");
    }

    @Test
    void theCrosswalkIsThatOfTheLibrary() {
        Crosswalk crosswalk = Crosswalk.between(
                ExecutorGazetteer.get(), LocalDate.of(2019, 4, 1), UnitLevel.DISTRICT, REFORM, UnitLevel.PROVINCE);
        List<Row> expected = crosswalk.rows().stream()
                .map(row -> RowFactory.create(
                        row.source().id().toString(),
                        row.target().map(target -> target.code().toString()).orElse(null),
                        row.population().estimate().isPresent()
                                ? row.population().estimate().getAsDouble()
                                : null,
                        row.area().low(),
                        row.population().high()))
                .toList();
        String columns = "source_id, target_code, population_share, area_low, population_high";
        assertThat(query("SELECT " + columns
                        + " FROM donvi_crosswalk('2019-04-01', DATE '2025-07-01', 'district', 'province')"))
                .containsExactlyElementsOf(expected);
        Dataset<Row> frame =
                DonviTables.crosswalk(spark, LocalDate.of(2019, 4, 1), UnitLevel.DISTRICT, REFORM, UnitLevel.PROVINCE);
        assertThat(frame.selectExpr(columns.split(", ")).collectAsList()).containsExactlyElementsOf(expected);
        assertThat(query("SELECT documents[0] FROM donvi_crosswalk('2025-06-30', '2025-07-01')"
                        + " WHERE source_code = '00112' AND target_code = '00103'"))
                .containsExactly(RowFactory.create("1656/NQ-UBTVQH15"));
        assertThat(DonviTables.units(spark, REFORM).filter("level = 'commune'").count())
                .isEqualTo(3321);
    }

    @Test
    void harmonizingIsAJoin() {
        LocalDate from = LocalDate.of(2025, 6, 30);
        Gazetteer vn = ExecutorGazetteer.get();
        CountHarmonizer harmonizer = new CountHarmonizer(Destinations.at(vn, REFORM), from);
        List<Row> shops = new ArrayList<>();
        for (AdministrativeUnit unit : vn.on(from).units(UnitLevel.COMMUNE)) {
            int count = unit.code().toString().hashCode() % 100 + 100;
            shops.add(RowFactory.create(unit.code().toString(), count));
            harmonizer.add(unit.code(), BigDecimal.valueOf(count));
        }
        table("shops", shops, new StructType().add("code", DataTypes.StringType).add("shops", DataTypes.IntegerType));

        Map<String, Row> joined = query("""
                        SELECT target_code, sum(shops * population_share), sum(floor(population_low) * shops),
                               sum(ceil(population_high) * shops), count_if(population_share IS NULL)
                        FROM shops JOIN donvi_crosswalk('2025-06-30', '2025-07-01') ON code = source_code
                        WHERE population_high > 0 GROUP BY target_code""").stream().collect(Collectors.toMap(row -> row.getString(0), row -> row));

        List<HarmonizedValue> values = harmonizer.result().values();
        assertThat(joined).hasSameSizeAs(values);
        for (HarmonizedValue value : values) {
            Row row = Objects.requireNonNull(
                    joined.get(value.unit().code().toString()), value.unit().toString());
            assertThat(BigDecimal.valueOf(row.getLong(2)))
                    .isEqualByComparingTo(value.low().orElseThrow());
            if (row.getLong(4) == 0) {
                assertThat(row.getDouble(1))
                        .isCloseTo(value.value().orElseThrow().doubleValue(), offset(5.0));
            }
        }
    }
}
