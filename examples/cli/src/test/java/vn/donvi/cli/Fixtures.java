package vn.donvi.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.donvi.change.Citation;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.Enactment;
import vn.donvi.change.Establishment;
import vn.donvi.change.Extent;
import vn.donvi.change.Rearrangement;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitType;

/** Small frozen gazetteers. */
public final class Fixtures {
    public static final LocalDate BASELINE = LocalDate.of(2004, 8, 31);
    public static final LocalDate KNOWN_UNTIL = LocalDate.of(2025, 7, 1);

    private static final String START = "2004-08-31";
    private static final String REFORM = "2025-07-01";

    private final Map<UnitId, AdministrativeUnit> units = new HashMap<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<UnitChange> changes = new ArrayList<>();
    private final List<Measurement> measurements = new ArrayList<>();

    /**
     * A district of Hà Tĩnh with a merger, an unknown origin and an unknown end, and a district of Hồ Chí Minh City with
     * a code that is used again and a ward that is divided; both districts end on 2025-07-01.
     */
    public static Gazetteer twoProvinces() {
        Fixtures it = new Fixtures();
        it.document("62/2006/QĐ-TTg", "");
        it.document("819/NQ-UBTVQH14", "Sắp xếp các đơn vị hành chính cấp xã thuộc tỉnh Hà Tĩnh");
        it.document("1665/NQ-UBTVQH15", "Sắp xếp các đơn vị hành chính cấp xã của tỉnh Hà Tĩnh năm 2025");
        it.document("1685/NQ-UBTVQH15", "Sắp xếp các đơn vị hành chính cấp xã của Thành phố Hồ Chí Minh năm 2025");
        it.documents.add(Document.of("GSO-2007", DocumentKind.PUBLICATION, "Tổng cục Thống kê", "Danh mục năm 2007"));
        it.documents.add(Document.of("CENSUS-2019", DocumentKind.PUBLICATION, "", "Tổng điều tra 2019"));

        it.unit("42", UnitType.TINH, "Hà Tĩnh", "", START + "/..");
        it.unit("440", UnitType.HUYEN, "Đức Thọ", "42", START + "/" + REFORM);
        it.unit("18229", UnitType.THI_TRAN, "Đức Thọ", "440", START + "/" + REFORM);
        it.unit("18280", UnitType.XA, "Đức Hòa", "440", START + "/2020-01-01");
        it.unit("18299", UnitType.XA, "Đức Cũ", "440", START + "/2006-03-23");
        it.unit("18300", UnitType.XA, "Đức Mới", "440", "2007-01-01/" + REFORM);
        it.unit("18301", UnitType.XA, "Đức Lạc", "440", START + "/2020-01-01");
        it.unit("18280", UnitType.XA, "Hòa Lạc", "440", "2020-01-01/" + REFORM, "Đức Hòa Lạc");
        it.unit("18229", UnitType.XA, "Đức Thọ", "42", REFORM + "/..");

        it.unit("79", UnitType.THANH_PHO_TRUNG_UONG, "Hồ Chí Minh", "", START + "/..");
        it.unit("760", UnitType.QUAN, "1", "79", START + "/" + REFORM);
        it.unit("26734", UnitType.PHUONG, "Tân Định", "760", START + "/" + REFORM);
        it.unit("26737", UnitType.PHUONG, "Đa Kao", "760", START + "/" + REFORM);
        it.unit("26740", UnitType.PHUONG, "Bến Nghé", "760", START + "/" + REFORM, "Bến Nghế", "Bến Nghe");
        it.unit("26734", UnitType.PHUONG, "Tân Định", "79", REFORM + "/..");
        it.unit("26740", UnitType.PHUONG, "Sài Gòn", "79", REFORM + "/..");

        it.changes.add(new Dissolution(
                "2006-03-23:18299",
                enactment("2006-03-23", DateBasis.ISSUED, Citation.of("62/2006/QĐ-TTg")),
                id("18299@2004-08-31"),
                true,
                "the decision names no successor"));
        it.changes.add(new Establishment(
                "2007-01-01:18300",
                enactment("2007-01-01", DateBasis.LISTED, Citation.of("GSO-2007")),
                id("18300@2007-01-01"),
                true,
                "the list shows it without a document"));
        it.rearrangement(
                "2020-01-01:18280",
                enactment("2020-01-01", DateBasis.IN_FORCE, Citation.of("819/NQ-UBTVQH14", "Điều 1, khoản 3")),
                "",
                Transfer.all(id("18301@2004-08-31"), id("18280@2020-01-01"))
                        .withAreaKm2(7.87)
                        .withPersons(3121),
                Transfer.all(id("18280@2004-08-31"), id("18280@2020-01-01"))
                        .withAreaKm2(8.44)
                        .withPersons(2542));
        Enactment hatinh = enactment(REFORM, DateBasis.IN_FORCE, Citation.of("1665/NQ-UBTVQH15", "Điều 1, khoản 37"));
        it.rearrangement(
                "2025-07-01:18229",
                hatinh,
                "the order of the resolution",
                Transfer.all(id("18229@2004-08-31"), id("18229@2025-07-01")),
                Transfer.all(id("18280@2020-01-01"), id("18229@2025-07-01")),
                Transfer.all(id("18300@2007-01-01"), id("18229@2025-07-01")));
        it.changes.add(
                new Dissolution("2025-07-01:440", hatinh, id("440@2004-08-31"), false, "districts were abolished"));
        Enactment saigon = enactment(REFORM, DateBasis.IN_FORCE, Citation.of("1685/NQ-UBTVQH15"));
        it.rearrangement(
                "2025-07-01:26740",
                saigon,
                "",
                Transfer.of(id("26734@2004-08-31"), id("26734@2025-07-01"), Extent.ALL, Extent.ALL),
                Transfer.of(id("26737@2004-08-31"), id("26734@2025-07-01"), Extent.REST, Extent.REST),
                Transfer.of(id("26737@2004-08-31"), id("26740@2025-07-01"), Extent.PART, Extent.PART)
                        .withAreaKm2(0.25),
                Transfer.of(id("26740@2004-08-31"), id("26740@2025-07-01"), Extent.ALL, Extent.ALL));
        it.changes.add(
                new Dissolution("2025-07-01:760", saigon, id("760@2004-08-31"), false, "districts were abolished"));

        it.measure(
                "18301@2004-08-31", Measure.CENSUS_POPULATION, 3013, "2019-04-01", "CENSUS-2019", Quality.OFFICIAL, "");
        it.measure(
                "18280@2020-01-01",
                Measure.AREA,
                16.31,
                "2020-01-01",
                "819/NQ-UBTVQH14",
                Quality.DERIVED,
                "the sum of both parts");
        it.measure(
                "18280@2020-01-01",
                Measure.DECLARED_POPULATION,
                5663,
                "2020-01-01",
                "819/NQ-UBTVQH14",
                Quality.OFFICIAL,
                "");
        String formed = "18229@2025-07-01";
        it.measure(formed, Measure.AREA, 48.93, "2025-07-01", "1665/NQ-UBTVQH15", Quality.OFFICIAL, "");
        it.measure(formed, Measure.AREA, 49.2, "2014-01-01", "CENSUS-2019", Quality.DERIVED, "a map");
        it.measure(formed, Measure.CENSUS_POPULATION, 37_001, "2019-04-01", "CENSUS-2019", Quality.DERIVED, "a sum");
        it.measure(formed, Measure.REGISTER_POPULATION, 40_064, "2024-12-31", "GSO-2007", Quality.OFFICIAL, "");
        it.measure(
                "26740@2025-07-01",
                Measure.REGISTER_POPULATION,
                5,
                "2024-12-31",
                "1685/NQ-UBTVQH15",
                Quality.SUSPECT,
                "digits are lost");
        return it.build();
    }

    /** A province whose name is full of what other languages give a meaning, with a great number of predecessors. */
    public static Gazetteer awkwardNames(int predecessors) {
        Fixtures it = new Fixtures();
        it.document("1/\"NQ\"", "a \\ title");
        List<Transfer> transfers = new ArrayList<>();
        for (int i = 0; i < predecessors; i++) {
            String code = "p" + i;
            it.unit(code, UnitType.PROVINCE, "\"" + i + "\" <b>&#35; \\n `%%{", "", START + "/2010-01-01");
            transfers.add(Transfer.all(id(code + "@" + START), id("q@2010-01-01")));
        }
        it.unit("q", UnitType.PROVINCE, "Krông B'uk \uD83C\uDF0F", "", "2010-01-01/..");
        it.rearrangement(
                "m",
                enactment("2010-01-01", DateBasis.IN_FORCE, Citation.of("1/\"NQ\"")),
                "",
                transfers.toArray(Transfer[]::new));
        return it.build();
    }

    /**
     * Data that are no gazetteer: a commune without a parent that ends without a successor.
     *
     * @throws vn.donvi.gazetteer.InvalidGazetteerException always
     */
    public static Gazetteer broken() {
        Fixtures it = new Fixtures();
        it.unit("00001", UnitType.PHUONG, "Phúc Xá", "", START + "/2010-01-01");
        return it.build();
    }

    /** A province that became a city under the central government, with its code and another name. */
    public static Gazetteer renamedProvince() {
        Fixtures it = new Fixtures();
        it.document("175/2024/QH15", "Thành lập thành phố Huế trực thuộc trung ương");
        it.unit("46", UnitType.TINH, "Thừa Thiên Huế", "", START + "/2025-01-01");
        it.unit("46", UnitType.THANH_PHO_TRUNG_UONG, "Huế", "", "2025-01-01/..");
        it.unit("479", UnitType.THI_XA, "Hương Thủy", "46", START + "/..");
        it.rearrangement(
                "2025-01-01:46",
                enactment("2025-01-01", DateBasis.IN_FORCE, Citation.of("175/2024/QH15")),
                "",
                Transfer.all(id("46@2004-08-31"), id("46@2025-01-01")));
        return it.build();
    }

    /** Two provinces, one of which ended, and no source says where its commune went. */
    public static Gazetteer lostProvince() {
        Fixtures it = new Fixtures();
        it.document("1/2020/QH14", "Giải thể");
        it.unit("42", UnitType.TINH, "Hà Tĩnh", "", START + "/..");
        it.unit("18229", UnitType.XA, "Đức Thọ", "42", START + "/..");
        it.unit("40", UnitType.TINH, "Nghệ An", "", START + "/2020-01-01");
        it.unit("17329", UnitType.XA, "Hưng Lộc", "40", START + "/2020-01-01");
        for (String lost : List.of("40@2004-08-31", "17329@2004-08-31")) {
            it.changes.add(new Dissolution(
                    "2020-01-01:" + lost,
                    enactment("2020-01-01", DateBasis.IN_FORCE, Citation.of("1/2020/QH14")),
                    id(lost),
                    true,
                    ""));
        }
        return it.build();
    }

    /** A province and a commune whose codes begin with a zero. */
    public static Gazetteer leadingZero() {
        Fixtures it = new Fixtures();
        it.unit("08", UnitType.TINH, "Tuyên Quang", "", START + "/..");
        it.unit("01234", UnitType.XA, "Yên Thành", "08", START + "/..");
        return it.build();
    }

    /** Towns of another country, with codes of four digits. */
    public static Gazetteer towns() {
        Fixtures it = new Fixtures();
        it.unit("19", UnitType.PROVINCE, "Aargau", "", START + "/..");
        it.unit("4021", UnitType.MUNICIPALITY, "Baden", "19", START + "/..");
        it.unit("4025", UnitType.MUNICIPALITY, "Dättwil", "19", START + "/..");
        it.unit("0007", UnitType.MUNICIPALITY, "Aarau", "19", START + "/..");
        return it.build();
    }

    private static Enactment enactment(String date, DateBasis basis, Citation citation) {
        return new Enactment(LocalDate.parse(date), basis, citation);
    }

    private static UnitId id(String text) {
        return UnitId.parse(text);
    }

    private void document(String number, String title) {
        documents.add(Document.of(number, DocumentKind.LEGAL, "", title));
    }

    private void unit(String code, UnitType type, String name, String parent, String validity, String... spellings) {
        AdministrativeUnit.Builder builder =
                AdministrativeUnit.builder(UnitCode.of(code), type, name, DateRange.parse(validity));
        if (!parent.isEmpty()) {
            builder.parent(UnitCode.of(parent));
        }
        AdministrativeUnit unit = builder.otherSpellings(List.of(spellings)).build();
        units.put(unit.id(), unit);
    }

    private void rearrangement(String id, Enactment enactment, String note, Transfer... transfers) {
        changes.add(Rearrangement.of(
                id, enactment, List.of(transfers), unit -> Objects.requireNonNull(units.get(unit)), note));
    }

    private void measure(
            String unit, Measure measure, double value, String asOf, String source, Quality quality, String note) {
        measurements.add(new Measurement(id(unit), measure, value, LocalDate.parse(asOf), source, quality, note));
    }

    private Gazetteer build() {
        return Gazetteer.builder(BASELINE, KNOWN_UNTIL)
                .addUnits(units.values())
                .addDocuments(documents)
                .addChanges(changes)
                .addMeasurements(measurements)
                .build();
    }
}
