package vn.donvi.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donvi.change.Extent.ALL;
import static vn.donvi.change.Extent.NONE;
import static vn.donvi.change.Extent.PART;
import static vn.donvi.change.Extent.REST;
import static vn.donvi.change.Extent.UNKNOWN;
import static vn.donvi.fixture.Draft.all;
import static vn.donvi.fixture.Draft.transfer;
import static vn.donvi.fixture.Draft.violation;
import static vn.donvi.gazetteer.Invariant.EXTENTS_AGREE;
import static vn.donvi.unit.UnitType.TINH;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.fixture.Draft;

/** What can be wrong with the extents of what leaves a unit: every row of extents to up to three targets. */
class ExtentInvariantTest {
    private static final String SOURCE = "01@2004-08-31";
    private static final List<String> TARGETS = List.of("01@2010-01-01", "02@2010-01-01", "03@2010-01-01");
    private static final int MOST_TARGETS = TARGETS.size();

    @Test
    void areasAgreeOrEveryWayTheyDoNotIsReported() {
        for (List<Extent> row : rows()) {
            assertThat(draft(row, Collections.nCopies(row.size(), UNKNOWN)).violations())
                    .as("areas %s", row)
                    .isEqualTo(expected(row, "area"));
        }
    }

    @Test
    void populationsAgreeOrEveryWayTheyDoNotIsReported() {
        for (List<Extent> row : rows()) {
            assertThat(draft(Collections.nCopies(row.size(), UNKNOWN), row).violations())
                    .as("populations %s", row)
                    .isEqualTo(expected(row, "population"));
        }
    }

    @Test
    void areaAndPopulationMayGoDifferentWays() {
        assertThat(draft(List.of(ALL, NONE), List.of(NONE, ALL)).violations()).isEmpty();
        assertThat(draft(List.of(PART, REST), List.of(NONE, ALL)).violations()).isEmpty();
        assertThat(draft(List.of(PART, REST, NONE), List.of(PART, PART, PART)).violations())
                .isEmpty();
    }

    @Test
    void extentsAgreeOverAllChangesOfADayThatAUnitTakesPartIn() {
        Draft draft = units(2).change("1", "2010-01-01", transfer(SOURCE, TARGETS.get(0), PART, PART))
                .change("2", "2010-01-01", transfer(SOURCE, TARGETS.get(1), REST, REST));

        assertThat(draft.violations()).isEmpty();
    }

    @Test
    void transferThatMovesNothing() {
        Draft draft = draft(List.of(ALL, NONE), List.of(ALL, NONE));

        assertThat(draft.violations())
                .containsExactly(violation(
                        EXTENTS_AGREE,
                        "01@2004-08-31 -> 02@2010-01-01 (area NONE, population NONE) moves nothing",
                        SOURCE,
                        "02@2010-01-01"));
    }

    @Test
    void targetThatIsNamedTwice() {
        Draft draft = units(1).change("1", "2010-01-01", transfer(SOURCE, TARGETS.get(0), PART, PART))
                .change("2", "2010-01-01", transfer(SOURCE, TARGETS.get(0), REST, REST));

        assertThat(draft.violations())
                .containsExactly(violation(
                        EXTENTS_AGREE,
                        "Tỉnh An (01@2004-08-31) goes twice to 01@2010-01-01 on one day",
                        SOURCE,
                        "01@2010-01-01"));
    }

    @Test
    void severalFaultsOfOneUnitAreReportedTogether() {
        Draft draft = units(2).change(
                        "1", "2010-01-01", all(SOURCE, TARGETS.get(0)), transfer(SOURCE, TARGETS.get(1), REST, PART));

        assertThat(draft.violations())
                .containsExactly(
                        violation(
                                EXTENTS_AGREE,
                                "Tỉnh An (01@2004-08-31) gives all of its area to one unit and some of it to another",
                                SOURCE),
                        violation(
                                EXTENTS_AGREE,
                                "Tỉnh An (01@2004-08-31) gives the rest of its area, but no part of it",
                                SOURCE),
                        violation(
                                EXTENTS_AGREE,
                                "Tỉnh An (01@2004-08-31) gives all of its population to one unit and some of it to"
                                        + " another",
                                SOURCE),
                        violation(
                                EXTENTS_AGREE,
                                "Tỉnh An (01@2004-08-31) gives a part of its population, and nothing says where the"
                                        + " rest went",
                                SOURCE));
    }

    /** The invariant said again, on a row as a whole. */
    private static List<Violation> expected(List<Extent> row, String of) {
        List<Extent> given = row.stream().filter(extent -> extent != NONE).toList();
        int rests = Collections.frequency(given, REST);
        List<String> faults = new ArrayList<>();
        if (given.isEmpty()) {
            faults.add("gives none of its " + of + " to any unit");
        }
        if (given.contains(ALL) && given.size() > 1) {
            faults.add("gives all of its " + of + " to one unit and some of it to another");
        }
        if (rests > 1) {
            faults.add("gives the rest of its " + of + " to " + rests + " units");
        }
        if (rests == 1 && !given.contains(PART) && !given.contains(UNKNOWN)) {
            faults.add("gives the rest of its " + of + ", but no part of it");
        }
        boolean somethingTakesTheRest = rests > 0 || given.contains(UNKNOWN) || Collections.frequency(given, PART) > 1;
        if (given.contains(PART) && !somethingTakesTheRest) {
            faults.add("gives a part of its " + of + ", and nothing says where the rest went");
        }
        return faults.stream()
                .map(fault -> violation(EXTENTS_AGREE, "Tỉnh An (01@2004-08-31) " + fault, SOURCE))
                .toList();
    }

    private static List<List<Extent>> rows() {
        List<List<Extent>> rows = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < rows.size(); i++) {
            List<Extent> row = rows.get(i);
            if (row.size() < MOST_TARGETS) {
                for (Extent extent : Extent.values()) {
                    List<Extent> longer = new ArrayList<>(row);
                    longer.add(extent);
                    rows.add(longer);
                }
            }
        }
        return rows.subList(1, rows.size());
    }

    private static Draft draft(List<Extent> areas, List<Extent> populations) {
        Transfer[] transfers = new Transfer[areas.size()];
        for (int i = 0; i < transfers.length; i++) {
            transfers[i] = transfer(SOURCE, TARGETS.get(i), areas.get(i), populations.get(i));
        }
        return units(transfers.length).change("1", "2010-01-01", transfers);
    }

    private static Draft units(int targets) {
        Draft draft = new Draft().province("01", TINH, "An", "2004-08-31/2010-01-01");
        for (String target : TARGETS.subList(0, targets)) {
            draft.province(target.substring(0, 2), TINH, "Bình", "2010-01-01/..");
        }
        return draft;
    }
}
