package vn.donvi.workshop.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Extent;
import vn.donvi.law.ResolutionReader;
import vn.donvi.law.amendment.Part;
import vn.donvi.law.resolution.Resolution;
import vn.donvi.problem.Location;
import vn.donvi.unit.UnitCode;
import vn.donvi.workshop.edge.BuildReport;
import vn.donvi.workshop.list.CodeList;
import vn.donvi.workshop.list.ListHistory;
import vn.donvi.workshop.list.VersionSpans;
import vn.donvi.workshop.source.Errata;
import vn.donvi.workshop.source.SourceException;
import vn.donvi.workshop.source.SourceRow;

/** A province of two districts that both have a commune Tân Dân. */
class Reform2025Test {
    private static final String[][] UNITS = {
        {"province", "42", "", "", "Tỉnh Hà Tĩnh", "Tỉnh"},
        {"district", "440", "", "42", "Huyện Đức Thọ", "Huyện"},
        {"district", "443", "", "42", "Huyện Can Lộc", "Huyện"},
        {"commune", "00001", "440", "42", "Xã Tân Dân", "Xã"},
        {"commune", "00002", "440", "42", "Xã Hòa Lạc", "Xã"},
        {"commune", "00003", "443", "42", "Xã Tân Dân", "Xã"},
        {"commune", "00004", "443", "42", "Xã Sơn Lộc", "Xã"},
    };

    @Test
    void aHomonymIsTheOneOfTheDistrictInBrackets() {
        List<ReformFormation> formations = resolve(
                "1. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Tân Dân (huyện Đức Thọ), xã Hòa Lạc và xã"
                        + " Sơn Lộc thành xã mới có tên gọi là xã Đức Thọ.",
                "2. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Tân Dân (huyện Can Lộc) thành xã mới có tên"
                        + " gọi là xã Can Lộc.");
        assertThat(parts(formations.get(0))).containsExactly("00001 ALL ALL", "00002 ALL ALL", "00004 ALL ALL");
        assertThat(parts(formations.get(1))).containsExactly("00003 ALL ALL");
    }

    @Test
    void aHomonymIsTheOneThatLiesWithItsCompany() {
        List<ReformFormation> formations = resolve(
                "1. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Tân Dân và xã Hòa Lạc thành xã mới có tên"
                        + " gọi là xã Đức Thọ.",
                "2. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Tân Dân và xã Sơn Lộc thành xã mới có tên"
                        + " gọi là xã Can Lộc.");
        assertThat(parts(formations.get(0))).containsExactly("00001 ALL ALL", "00002 ALL ALL");
        assertThat(parts(formations.get(1))).containsExactly("00003 ALL ALL", "00004 ALL ALL");
    }

    @Test
    void theRestHasAllPeopleWhenTheOtherPartIsLandAlone() {
        List<ReformFormation> formations = resolve(
                "1. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Tân Dân (huyện Đức Thọ), xã Hòa Lạc và một"
                        + " phần diện tích tự nhiên của xã Sơn Lộc thành xã mới có tên gọi là xã Đức Thọ.",
                "2. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Tân Dân (huyện Can Lộc) và phần còn lại của"
                        + " xã Sơn Lộc sau khi sắp xếp theo quy định tại khoản 1 Điều này thành xã mới có tên gọi là"
                        + " xã Can Lộc.");
        assertThat(parts(formations.get(0))).contains("00004 PART NONE");
        assertThat(parts(formations.get(1))).contains("00004 REST ALL");
    }

    @Test
    void wordsThatTheErrataDoubtTakeWhatTheFiguresSayAndEveryClauseOnTheUnitSaysWhy() {
        Errata errata = Errata.of(List.of(erratum(
                "1/NQ-UBTVQH15, Điều 1, khoản 1: xã Sơn Lộc", "population", "none", "part", "its people are here")));
        List<ReformFormation> formations = resolve(
                errata,
                "1. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Tân Dân (huyện Đức Thọ), xã Hòa Lạc và một"
                        + " phần diện tích tự nhiên của xã Sơn Lộc thành xã mới có tên gọi là xã Đức Thọ.",
                "2. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Tân Dân (huyện Can Lộc) và phần còn lại của"
                        + " xã Sơn Lộc sau khi sắp xếp theo quy định tại khoản 1 Điều này thành xã mới có tên gọi là"
                        + " xã Can Lộc.");
        assertThat(parts(formations.get(0))).contains("00004 PART PART");
        assertThat(parts(formations.get(1))).contains("00004 REST REST");
        assertThat(formations)
                .extracting(ReformFormation::doubts)
                .containsOnly(Map.of(UnitCode.of("00004"), "its people are here"));
        errata.requireAllUsed();
    }

    @Test
    void whatStaysAmbiguousIsAnError() {
        assertThatThrownBy(() -> resolve(
                        "1. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Tân Dân, xã Hòa Lạc và xã Sơn Lộc"
                                + " thành xã mới có tên gọi là xã Đức Thọ.",
                        "2. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Tân Dân thành xã mới có tên gọi là"
                                + " xã Can Lộc."))
                .isInstanceOf(SourceException.class)
                .hasMessage("""
                        the reform of 2025 is not resolved:
                          1/NQ-UBTVQH15:8: Điều 1, khoản 1: xã Tân Dân is one of [Xã Tân Dân (00001@2025-06-30) in Huyện Đức Thọ, Xã Tân Dân (00003@2025-06-30) in Huyện Can Lộc]
                          1/NQ-UBTVQH15:10: Điều 1, khoản 2: xã Tân Dân is one of [Xã Tân Dân (00001@2025-06-30) in Huyện Đức Thọ, Xã Tân Dân (00003@2025-06-30) in Huyện Can Lộc]""");
    }

    @Test
    void aUnitThatIsTakenTwiceIsAnError() {
        assertThatThrownBy(() -> resolve(
                        "1. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Tân Dân (huyện Đức Thọ), xã Hòa Lạc"
                                + " và xã Sơn Lộc thành xã mới có tên gọi là xã Đức Thọ.",
                        "2. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Tân Dân (huyện Can Lộc) và xã Sơn"
                                + " Lộc thành xã mới có tên gọi là xã Can Lộc."))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("the area of Xã Sơn Lộc (00004@2025-06-30) goes as [ALL, ALL] by");
    }

    private static SourceRow erratum(String key, String field, String says, String right, String reason) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("source", Reform2025.SOURCE);
        values.put("key", key);
        values.put("field", field);
        values.put("says", says);
        values.put("right", right);
        values.put("reason", reason);
        return new SourceRow(Location.of("errata.csv"), values);
    }

    private static List<ReformFormation> resolve(String... clauses) {
        return resolve(Errata.of(List.of()), clauses);
    }

    private static List<ReformFormation> resolve(Errata errata, String... clauses) {
        String text = "Số: 1/NQ-UBTVQH15\nHà Nội, ngày 16 tháng 6 năm 2025\n\nNGHỊ QUYẾT\n\n"
                + "Điều 1. Sắp xếp các đơn vị hành chính cấp xã của tỉnh Hà Tĩnh\n\n"
                + String.join("\n\n", clauses) + "\n";
        Resolution resolution = ResolutionReader.read("text", text).orThrow();
        VersionSpans spells = VersionSpans.of(ListHistory.of(rows(), List.of(), errata));
        CodeList list = CodeList.of(
                List.of(row("code", "42", "name", "Hà Tĩnh")),
                List.of(
                        row("code", "00002", "name", "Xã Đức Thọ", "province", "Tỉnh Hà Tĩnh"),
                        row("code", "00004", "name", "Xã Can Lộc", "province", "Tỉnh Hà Tĩnh")),
                errata);
        return Reform2025.of(List.of(resolution), spells, list, Map.of(), errata, new BuildReport());
    }

    private static SourceRow row(String... values) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            row.put(values[i], values[i + 1]);
        }
        return new SourceRow(Location.of("codes.csv"), row);
    }

    private static List<SourceRow> rows() {
        List<SourceRow> rows = new ArrayList<>();
        for (String[] unit : UNITS) {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("list_date", "2004-08-31");
            values.put("level", unit[0]);
            values.put("code", unit[1]);
            values.put("district_code", unit[2]);
            values.put("province_code", unit[3]);
            values.put("name", unit[4]);
            values.put("type", unit[5]);
            rows.add(new SourceRow(Location.of("baseline.csv"), values));
        }
        return rows;
    }

    private static List<String> parts(ReformFormation formation) {
        List<String> parts = new ArrayList<>();
        for (Part part : formation.formation().parts()) {
            Extent area = part.area();
            parts.add(part.unit().code() + " " + area + " " + part.population());
        }
        return parts;
    }
}
