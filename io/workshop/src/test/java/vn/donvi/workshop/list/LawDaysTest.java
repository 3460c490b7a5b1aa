package vn.donvi.workshop.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.donvi.problem.Location;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.act.ActRows;
import vn.donvi.workshop.source.Errata;
import vn.donvi.workshop.source.SourceException;
import vn.donvi.workshop.source.SourceRow;

/** A province with one district and its communes, in lists of several dates. */
class LawDaysTest {
    private static final List<SourceRow> FIRST = List.of(
            row("2004-08-31 + province 19 Tỉnh Thái Nguyên"),
            row("2004-08-31 + province 34 Tỉnh Thái Bình"),
            row("2004-08-31 + district 338 Huyện Kiến Xương"),
            row("2004-08-31 + commune 12532 Xã An"),
            row("2004-08-31 + commune 12535 Xã Bình"));

    @Test
    void entriesOfAProvinceBeginOnTheDayOfItsAct() {
        ListHistory history = lists("2020-06-01 ~ commune 12532 Xã An Bình", "2020-06-01 - commune 12535")
                .onDaysInForce(new ActRows()
                        .act("892/NQ", "Thái Bình", "2020-03-01", "2020-06-01")
                        .read());

        assertThat(entries(history, "12532")).containsExactly("2004-08-31 Xã An", "2020-03-01 Xã An Bình");
        assertThat(entries(history, "12535")).containsExactly("2004-08-31 Xã Bình", "2020-03-01 gone");
        assertThat(history.listed().find(UnitLevel.COMMUNE, "12535", LocalDate.of(2020, 3, 1)))
                .hasValue(LocalDate.of(2020, 6, 1));
        assertThat(history.listed().find(UnitLevel.COMMUNE, "12535", LocalDate.of(2004, 8, 31)))
                .isEmpty();
    }

    @Test
    void entriesOfAnotherProvinceStayOnTheirList() {
        ListHistory history = lists("2020-06-01 ~ commune 12532 Xã An Bình")
                .onDaysInForce(new ActRows()
                        .act("892/NQ", "Thái Nguyên", "2020-03-01", "2020-06-01")
                        .read());

        assertThat(entries(history, "12532")).containsExactly("2004-08-31 Xã An", "2020-06-01 Xã An Bình");
    }

    @Test
    void provinceMayHaveBeenRenamedOnTheDateOfTheList() {
        ListHistory history = lists("2020-06-01 ~ province 34 Tỉnh Sông Hồng", "2020-06-01 ~ commune 12532 Xã An Bình")
                .onDaysInForce(new ActRows()
                        .act("892/NQ", "Sông Hồng", "2020-03-01", "2020-06-01")
                        .read());

        assertThat(entries(history, "12532")).containsExactly("2004-08-31 Xã An", "2020-03-01 Xã An Bình");
    }

    @Test
    void laterListCountsIfTwoShowTheSameDay() {
        ListHistory history = lists("2020-03-01 ~ commune 12532 Xã Anh", "2020-06-01 ~ commune 12532 Xã An Bình")
                .onDaysInForce(new ActRows()
                        .act("892/NQ", "Thái Bình", "2020-03-01", "2020-03-01 2020-06-01")
                        .read());

        assertThat(entries(history, "12532")).containsExactly("2004-08-31 Xã An", "2020-03-01 Xã An Bình");
    }

    @Test
    void codeThatCameAndWentOnOneDayWasNeverThere() {
        ListHistory history = lists("2020-03-01 + commune 12533 Xã Nhầm", "2020-06-01 - commune 12533")
                .onDaysInForce(new ActRows()
                        .act("892/NQ", "Thái Bình", "2020-03-01", "2020-03-01 2020-06-01")
                        .read());

        assertThat(entries(history, "12533")).isEmpty();
    }

    @Test
    void entryThatWouldOvertakeAnEarlierListStopsTheBuild() {
        ListHistory lists = lists("2020-05-01 ~ commune 12532 Xã Anh", "2020-06-01 ~ commune 12532 Xã An Bình");

        assertThatThrownBy(() -> lists.onDaysInForce(new ActRows()
                        .act("892/NQ", "Thái Bình", "2020-03-01", "2020-06-01")
                        .read()))
                .isInstanceOf(SourceException.class)
                .hasMessage("COMMUNE 12532: the list of 2020-06-01 shows what began on 2020-03-01, before 2020-05-01");
    }

    @Test
    void actOfAProvinceOrListThatThereIsNoneOfStopsTheBuild() {
        ListHistory lists = lists("2020-06-01 ~ commune 12532 Xã An Bình");

        assertThatThrownBy(() -> lists.onDaysInForce(new ActRows()
                        .act("892/NQ", "Thái Bĩnh", "2020-03-01", "2020-06-01")
                        .read()))
                .isInstanceOf(SourceException.class)
                .hasMessage("892/NQ: no list has a province of [Thái Bĩnh]");
        assertThatThrownBy(() -> lists.onDaysInForce(new ActRows()
                        .act("892/NQ", "Thái Bình", "2020-03-01", "2020-06-10")
                        .read()))
                .isInstanceOf(SourceException.class)
                .hasMessage("892/NQ: there is no list of a date of [2020-06-10]");
    }

    private static ListHistory lists(String... later) {
        List<SourceRow> rows = new ArrayList<>();
        for (String line : later) {
            rows.add(row(line));
        }
        return ListHistory.of(FIRST, rows, Errata.of(List.of()));
    }

    private static List<String> entries(ListHistory history, String code) {
        return history.entries(UnitLevel.COMMUNE).getOrDefault(code, List.of()).stream()
                .map(entry -> entry.date() + " " + (entry.name() == null ? "gone" : entry.name()))
                .toList();
    }

    /** A row from its date, operation, level, code and name. */
    private static SourceRow row(String text) {
        String[] parts = text.split(" ", 5);
        boolean gone = parts[1].equals("-");
        String name = gone ? "" : parts[4];
        Map<String, String> values = new HashMap<>();
        values.put("list_date", parts[0]);
        values.put("op", parts[1]);
        values.put("level", parts[2]);
        values.put("code", parts[3]);
        values.put("district_code", parts[2].equals("commune") && !gone ? "338" : "");
        values.put("province_code", parts[2].equals("province") || gone ? "" : "34");
        values.put("name", name);
        values.put("type", gone ? "" : name.substring(0, name.indexOf(' ')));
        return new SourceRow(Location.of("list.csv"), values);
    }
}
