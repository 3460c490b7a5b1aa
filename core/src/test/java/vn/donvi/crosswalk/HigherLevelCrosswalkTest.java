package vn.donvi.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donvi.change.Extent.PART;
import static vn.donvi.change.Extent.REST;
import static vn.donvi.change.Extent.UNKNOWN;
import static vn.donvi.fixture.Draft.all;
import static vn.donvi.fixture.Draft.date;
import static vn.donvi.fixture.Draft.transfer;
import static vn.donvi.unit.UnitType.TINH;
import static vn.donvi.unit.UnitType.XA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Dissolution;
import vn.donvi.change.UnitChange;
import vn.donvi.fixture.Draft;
import vn.donvi.fixture.RandomHistory;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;

/** Crosswalks of provinces and districts, which are where the communes in them are. */
class HigherLevelCrosswalkTest {
    private static final LocalDate FIRST = Draft.BASELINE;
    private static final LocalDate LAST = date("2021-01-01");
    private static final String OPEN = "UNKNOWN";

    /**
     * Province 02 went into 01 in 2010 with its communes 00021 and 00022; of these 00022 went on to 03 in 2020.
     *
     * <pre>
     * 01 Tỉnh An:   00011                 2010 An with Bình, 2020 An without 00022
     * 02 Tỉnh Bình: 00021, 00022   -2010
     * 03 Tỉnh Châu: 00031                 2020 Châu with 00022
     * </pre>
     */
    private static Draft passedOn() {
        return new Draft()
                .province("01", TINH, "An", "2004-08-31/2010-01-01")
                .province("01", TINH, "An", "2010-01-01/2020-01-01")
                .province("01", TINH, "An", "2020-01-01/..")
                .province("02", TINH, "Bình", "2004-08-31/2010-01-01")
                .province("03", TINH, "Châu", "2004-08-31/2020-01-01")
                .province("03", TINH, "Châu", "2020-01-01/..")
                .unit("00011", XA, "Một", "2004-08-31/..", "01")
                .unit("00021", XA, "Hai", "2004-08-31/2010-01-01", "02")
                .unit("00021", XA, "Hai", "2010-01-01/..", "01")
                .unit("00022", XA, "Ba", "2004-08-31/2010-01-01", "02")
                .unit("00022", XA, "Ba", "2010-01-01/2020-01-01", "01")
                .unit("00022", XA, "Ba", "2020-01-01/..", "03")
                .unit("00031", XA, "Bốn", "2004-08-31/..", "03")
                .change(
                        "an-bình",
                        "2010-01-01",
                        all("01@2004-08-31", "01@2010-01-01"),
                        all("02@2004-08-31", "01@2010-01-01"))
                .change("hai", "2010-01-01", all("00021@2004-08-31", "00021@2010-01-01"))
                .change("ba", "2010-01-01", all("00022@2004-08-31", "00022@2010-01-01"))
                .change(
                        "an-châu",
                        "2020-01-01",
                        transfer("01@2010-01-01", "01@2020-01-01", REST, REST),
                        transfer("01@2010-01-01", "03@2020-01-01", PART, PART),
                        all("03@2004-08-31", "03@2020-01-01"))
                .change("ba-châu", "2020-01-01", all("00022@2010-01-01", "00022@2020-01-01"));
    }

    @Test
    void provinceIsWhereItsCommunesAreNotWhereAnotherOfItsSuccessorWent() {
        Crosswalk provinces = between(passedOn().build(), FIRST, LAST, UnitLevel.PROVINCE);

        assertThat(provinces.rows())
                .map(CrosswalkRow::toString)
                .containsExactly(
                        "01@2004-08-31 -> 01@2020-01-01 (area 1.0 of [1.0, 1.0], population 1.0 of [1.0, 1.0])",
                        "02@2004-08-31 -> 01@2020-01-01 (area ? of [0.0, 1.0], population ? of [0.0, 1.0])",
                        "02@2004-08-31 -> 03@2020-01-01 (area ? of [0.0, 1.0], population ? of [0.0, 1.0])",
                        "03@2004-08-31 -> 03@2020-01-01 (area 1.0 of [1.0, 1.0], population 1.0 of [1.0, 1.0])");
        assertThat(changes(provinces.rows().get(0))).containsExactly("an-bình", "an-châu");
        assertThat(changes(provinces.rows().get(2))).containsExactly("an-bình", "an-châu");
    }

    @Test
    void provinceGoingBackIsWhatItsCommunesWere() {
        Crosswalk provinces = between(passedOn().build(), LAST, FIRST, UnitLevel.PROVINCE);

        assertThat(targets(provinces))
                .containsExactly(
                        Map.entry("01@2020-01-01", Set.of("01@2004-08-31", "02@2004-08-31")),
                        Map.entry("03@2020-01-01", Set.of("02@2004-08-31", "03@2004-08-31")));
    }

    @Test
    void communeThatLeftWithoutAChangeOfItsProvinceIsFollowed() {
        Gazetteer gazetteer = new Draft()
                .province("01", TINH, "An", "2004-08-31/..")
                .province("02", TINH, "Bình", "2004-08-31/..")
                .unit("00011", XA, "Một", "2004-08-31/..", "01")
                .unit("00012", XA, "Hai", "2004-08-31/2010-01-01", "01")
                .unit("00012", XA, "Hai", "2010-01-01/..", "02")
                .change("hai", "2010-01-01", all("00012@2004-08-31", "00012@2010-01-01"))
                .build();
        Crosswalk provinces = between(gazetteer, FIRST, LAST, UnitLevel.PROVINCE);

        assertThat(targets(provinces))
                .containsExactly(
                        Map.entry("01@2004-08-31", Set.of("01@2004-08-31", "02@2004-08-31")),
                        Map.entry("02@2004-08-31", Set.of("02@2004-08-31")));
        assertThat(changes(provinces.rows().get(1))).containsExactly("hai");
    }

    @Test
    void communeOfUnknownSuccessorIsWhereItsProvinceIs() {
        Gazetteer gazetteer = passedOn()
                .unit("00012", XA, "Năm", "2004-08-31/2015-01-01", "01")
                .add(new Dissolution("năm", Draft.enactment("2015-01-01"), Draft.id("00012@2004-08-31"), true, ""))
                .unit("00023", XA, "Sáu", "2004-08-31/2008-01-01", "02")
                .add(new Dissolution("sáu", Draft.enactment("2008-01-01"), Draft.id("00023@2004-08-31"), true, ""))
                .build();
        Destinations provinces = Destinations.at(gazetteer, LAST, UnitLevel.PROVINCE);

        assertThat(targets(Crosswalk.from(provinces, FIRST, UnitLevel.PROVINCE)))
                .containsExactly(
                        Map.entry("01@2004-08-31", Set.of("01@2020-01-01", "03@2020-01-01")),
                        Map.entry("02@2004-08-31", Set.of("01@2020-01-01", "03@2020-01-01")),
                        Map.entry("03@2004-08-31", Set.of("03@2020-01-01")));
        assertThat(provinces.of(Draft.id("00023@2004-08-31")))
                .map(row -> row.target().orElseThrow().id() + " " + row.areaExtent() + " " + changes(row))
                .containsExactly(
                        "01@2020-01-01 UNKNOWN [sáu, an-bình, an-châu]",
                        "03@2020-01-01 UNKNOWN [sáu, an-bình, an-châu]");
        assertThat(Destinations.at(gazetteer, date("2012-01-01"), UnitLevel.PROVINCE)
                        .of(Draft.id("00023@2004-08-31")))
                .map(row -> row + " " + changes(row))
                .containsExactly("00023@2004-08-31 -> 01@2010-01-01 (area 1.0 of [1.0, 1.0], population 1.0 of [1.0,"
                        + " 1.0]) [sáu, an-bình]");
    }

    @Test
    void partOfUnknownExtentStaysInTheProvince() {
        Gazetteer gazetteer = new Draft()
                .province("01", TINH, "An", "2004-08-31/..")
                .unit("00011", XA, "Một", "2004-08-31/2010-01-01", "01")
                .unit("00011", XA, "Một", "2010-01-01/..", "01")
                .change("một", "2010-01-01", transfer("00011@2004-08-31", "00011@2010-01-01", UNKNOWN, UNKNOWN))
                .build();

        assertThat(between(gazetteer, FIRST, LAST, UnitLevel.PROVINCE).certain().rows())
                .hasSize(1);
        assertThat(Destinations.at(gazetteer, LAST, UnitLevel.PROVINCE).of(Draft.id("00011@2004-08-31")))
                .map(CrosswalkRow::toString)
                .containsExactly(
                        "00011@2004-08-31 -> 01@2004-08-31 (area 1.0 of [1.0, 1.0], population 1.0 of [1.0, 1.0])");
        assertThat(Destinations.at(gazetteer, LAST).of(Draft.id("00011@2004-08-31")))
                .map(row -> row.openEnd().isPresent())
                .containsExactly(false, true);
    }

    @Test
    void everyRowOfAHigherLevelIsThatOfACommuneInTheUnitAndTheOtherWayRound() {
        int checked = 0;
        for (int seed = 0; seed < 60; seed++) {
            Gazetteer gazetteer = RandomHistory.of(seed, 6).build();
            Set<LocalDate> dates = new TreeSet<>(Set.of(FIRST));
            gazetteer.changes().forEach(change -> dates.add(change.date()));
            for (LocalDate from : dates) {
                for (LocalDate to : dates) {
                    Crosswalk communes = Crosswalk.between(gazetteer, from, to);
                    for (UnitLevel level : List.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT)) {
                        checked += check(gazetteer, communes, level, "seed " + seed);
                    }
                }
            }
        }
        assertThat(checked).isGreaterThan(5_000);
    }

    /** How many units there are of which every commune is known. */
    private static int check(Gazetteer gazetteer, Crosswalk communes, UnitLevel level, String history) {
        Map<String, Set<String>> aggregated = aggregated(gazetteer, communes, level);
        Map<String, Set<String>> targets = targets(between(gazetteer, communes.from(), communes.to(), level));
        int checked = 0;
        for (Map.Entry<String, Set<String>> entry : targets.entrySet()) {
            Set<String> supported = aggregated.getOrDefault(entry.getKey(), Set.of());
            if (!supported.contains(OPEN)) {
                checked++;
                assertThat(entry.getValue())
                        .as("%s, %s from %s to %s", history, entry.getKey(), communes.from(), communes.to())
                        .isEqualTo(supported);
            }
        }
        return checked;
    }

    /** For each unit of a level where the communes in it are, by the unit of the level there. */
    private static Map<String, Set<String>> aggregated(Gazetteer gazetteer, Crosswalk communes, UnitLevel level) {
        Snapshot before = gazetteer.on(communes.from());
        Snapshot after = gazetteer.on(communes.to());
        Map<String, Set<String>> aggregated = new TreeMap<>();
        for (CrosswalkRow row : communes.rows()) {
            String source = above(row.source(), level, before);
            String target = row.target()
                    .map(unit -> above(unit, level, after))
                    .orElseGet(() -> row.openEnd().orElseThrow().name());
            aggregated.computeIfAbsent(source, id -> new TreeSet<>()).add(target);
        }
        return aggregated;
    }

    /** The unit of the level that a smallest unit lies in; one of a level above stands for itself. */
    private static String above(AdministrativeUnit unit, UnitLevel level, Snapshot snapshot) {
        List<AdministrativeUnit> units = new ArrayList<>(List.of(unit));
        units.addAll(snapshot.parents(unit));
        return units.stream()
                .filter(each -> each.level() == level || unit.level().isAbove(level))
                .map(each -> each.id().toString())
                .findFirst()
                .orElse(OpenEnd.NONE.name());
    }

    private static Crosswalk between(Gazetteer gazetteer, LocalDate from, LocalDate to, UnitLevel level) {
        return Crosswalk.between(gazetteer, from, level, to, level);
    }

    private static Map<String, Set<String>> targets(Crosswalk crosswalk) {
        return crosswalk.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.source().id().toString(),
                        TreeMap::new,
                        Collectors.mapping(
                                row -> row.target()
                                        .map(AdministrativeUnit::id)
                                        .map(UnitId::toString)
                                        .orElseGet(() ->
                                                row.openEnd().orElseThrow().name()),
                                Collectors.toCollection(TreeSet::new))));
    }

    private static List<String> changes(CrosswalkRow row) {
        return row.changes().stream().map(UnitChange::id).toList();
    }
}
