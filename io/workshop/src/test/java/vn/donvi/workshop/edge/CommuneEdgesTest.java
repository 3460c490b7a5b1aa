package vn.donvi.workshop.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.donvi.problem.Location;
import vn.donvi.workshop.list.ChangeRecord;
import vn.donvi.workshop.list.ListHistory;
import vn.donvi.workshop.list.VersionSpans;
import vn.donvi.workshop.source.Errata;
import vn.donvi.workshop.source.OldNames;
import vn.donvi.workshop.source.SourceRow;

/** A district whose communes get other codes on 2010-01-01. */
class CommuneEdgesTest {
    private final List<SourceRow> first = new ArrayList<>(List.of(
            row("2004-08-31", "+", "province", "42", "", "", "Tỉnh Hà Tĩnh", "Tỉnh"),
            row("2004-08-31", "+", "district", "440", "", "42", "Huyện Đức Thọ", "Huyện"),
            row("2004-08-31", "+", "commune", "00001", "440", "42", "Xã Một", "Xã"),
            row("2004-08-31", "+", "commune", "00002", "440", "42", "Xã Hai", "Xã")));

    @Test
    void codesAloneThatChangeMoveEverythingHoweverManyDoOnOneDay() {
        assertThat(edges(
                        row("2010-01-01", "-", "commune", "00001", "440", "42", "Xã Một", "Xã"),
                        row("2010-01-01", "-", "commune", "00002", "440", "42", "Xã Hai", "Xã"),
                        row("2010-01-01", "+", "commune", "00011", "440", "42", "Xã Một", "Xã"),
                        row("2010-01-01", "+", "commune", "00012", "440", "42", "Xã Hai", "Xã")))
                .containsExactly("00001 to 00011 ALL ALL", "00002 to 00012 ALL ALL");
    }

    @Test
    void sameNameBesideANewNeighbourMayBeSmallerThanItWas() {
        assertThat(edges(
                        row("2010-01-01", "-", "commune", "00001", "440", "42", "Xã Một", "Xã"),
                        row("2010-01-01", "+", "commune", "00011", "440", "42", "Xã Một", "Xã"),
                        row("2010-01-01", "+", "commune", "00013", "440", "42", "Xã Ba", "Xã")))
                .containsExactly("00001 to 00011 UNKNOWN UNKNOWN");
    }

    @Test
    void sameNameOfAnotherTypeIsMoreThanACode() {
        assertThat(edges(
                        row("2010-01-01", "-", "commune", "00001", "440", "42", "Xã Một", "Xã"),
                        row("2010-01-01", "+", "commune", "00011", "440", "42", "Thị trấn Một", "Thị trấn")))
                .containsExactly("00001 to 00011 UNKNOWN UNKNOWN");
    }

    private List<String> edges(SourceRow... differences) {
        Errata errata = Errata.of(List.of());
        ListHistory lists = ListHistory.of(first, List.of(differences), errata);
        return CommuneEdges.find(
                        VersionSpans.of(lists),
                        ChangeRecord.of(List.of(), List.of(), errata),
                        OldNames.of(List.of(), errata),
                        List.of(),
                        LocalDate.of(2004, 8, 31),
                        new BuildReport())
                .stream()
                .map(edge -> edge.from() + " to " + edge.to() + " " + edge.area() + " " + edge.population())
                .toList();
    }

    private static SourceRow row(
            String date,
            String op,
            String level,
            String code,
            String district,
            String province,
            String name,
            String type) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("list_date", date);
        values.put("op", op);
        values.put("level", level);
        values.put("code", code);
        values.put("district_code", district);
        values.put("province_code", province);
        values.put("name", name);
        values.put("type", type);
        return new SourceRow(Location.of("changes.csv"), values);
    }
}
