package vn.donvi.workshop.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.donvi.problem.Location;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.list.ListEntry;
import vn.donvi.workshop.list.ListHistory;

class ErrataTest {
    private static final String[] COLUMNS = {"source", "key", "field", "says", "right", "reason"};

    @Test
    void aCorrectionReplacesWhatTheSourceSays() {
        Errata errata = errata("lists,row 1,name,Xã Á,Xã A,misprint");
        assertThat(errata.correct("lists", "row 1", "name", "Xã Á")).isEqualTo("Xã A");
        assertThat(errata.correct("lists", "row 2", "name", "Xã Á")).isEqualTo("Xã Á");
        assertThat(errata.reason("lists", "row 1", "name")).hasValue("misprint");
        assertThat(errata.reason("lists", "row 2", "name")).isEmpty();
        assertThat(errata.count("lists")).isEqualTo(1);
        errata.requireAllUsed();
    }

    @Test
    void aCorrectionThatMeetsAnotherValueStopsTheBuild() {
        Errata errata = errata("lists,row 1,name,Xã Á,Xã A,misprint");
        assertThatThrownBy(() -> errata.correct("lists", "row 1", "name", "Xã B"))
                .isInstanceOf(SourceException.class)
                .hasMessage("erratum lists, row 1, name: the source says 'Xã B', not 'Xã Á'");
    }

    @Test
    void aCorrectionThatMeetsNothingStopsTheBuild() {
        Errata errata = errata("lists,row 1,name,Xã Á,Xã A,misprint");
        assertThatThrownBy(errata::requireAllUsed)
                .isInstanceOf(SourceException.class)
                .hasMessage("errata that correct nothing: [Erratum[source=lists, key=row 1, field=name, says=Xã Á,"
                        + " right=Xã A, reason=misprint]]");
    }

    @Test
    void aCorrectionNeedsAReason() {
        assertThatThrownBy(() -> errata("lists,row 1,name,Xã Á,Xã A, "))
                .isInstanceOf(SourceException.class)
                .hasMessage("errata.csv:2: a correction needs a reason");
    }

    @Test
    void theSamePlaceIsCorrectedOnce() {
        assertThatThrownBy(() -> errata("lists,row 1,name,a,b,one", "lists,row 1,name,a,c,two"))
                .isInstanceOf(SourceException.class)
                .hasMessage("errata.csv:3: corrected twice: row 1");
    }

    @Test
    void rowsOfTheListsAreStruckOutAndAdded() {
        List<SourceRow> first = List.of(listRow("2004-08-31", "+", "01", "Tỉnh A"));
        List<SourceRow> later = List.of(listRow("2005-01-01", "~", "01", "Tỉnh B"));
        Errata errata = errata(
                "gso-history,2005-01-01 province 01,op,~,,noise",
                "gso-history,2006-01-01 province 01,op,,~,forgotten",
                "gso-history,2006-01-01 province 01,name,,Tỉnh C,forgotten");
        ListHistory history = ListHistory.of(first, later, errata);
        assertThat(history.entries(UnitLevel.PROVINCE).get("01"))
                .extracting(ListEntry::name)
                .containsExactly("Tỉnh A", "Tỉnh C");
        errata.requireAllUsed();
    }

    private static SourceRow listRow(String date, String op, String code, String name) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("list_date", date);
        values.put("op", op);
        values.put("level", "province");
        values.put("code", code);
        values.put("district_code", "");
        values.put("province_code", "");
        values.put("name", name);
        values.put("type", "Tỉnh");
        return new SourceRow(Location.of("list.csv"), values);
    }

    private static Errata errata(String... lines) {
        List<SourceRow> rows = new ArrayList<>();
        for (String line : lines) {
            Map<String, String> values = new LinkedHashMap<>();
            List<String> cells = Arrays.asList(line.split(",", -1));
            for (int i = 0; i < COLUMNS.length; i++) {
                values.put(COLUMNS[i], cells.get(i));
            }
            rows.add(new SourceRow(Location.of("errata.csv", rows.size() + 2L), values));
        }
        return Errata.of(rows);
    }
}
