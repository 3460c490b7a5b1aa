package vn.donvi.cli.statistics;

import java.time.LocalDate;
import java.util.List;
import vn.donvi.crosswalk.DestinationAssignment;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.statistics.ChangeGroup;
import vn.donvi.statistics.ChangeStatistics;
import vn.donvi.statistics.Grouping;
import vn.donvi.statistics.UnitAssignment;
import vn.donvi.unit.UnitLevel;

/** What changes are grouped by. */
public enum GroupBy {
    KIND,
    YEAR,
    DOCUMENT,
    /** The provinces of the second date, with the units that lie in them now, wherever they lay before. */
    PROVINCE,
    /** The provinces of the first date, with the units that lay in them before, wherever they lie now. */
    FORMER_PROVINCE,
    /** The rounds of rearrangement that the law has ordered: 2019-2021, 2023-2025, 2025 and later ones. */
    ROUND;

    /** The groups of some changes. */
    List<ChangeGroup> groups(ChangeStatistics statistics) {
        return switch (this) {
            case KIND -> statistics.by(Grouping.KIND);
            case YEAR -> statistics.by(Grouping.YEAR);
            case DOCUMENT -> statistics.by(Grouping.DOCUMENT);
            case PROVINCE -> statistics.by(provinces(statistics.gazetteer(), statistics.to()));
            case ROUND -> statistics.byRound(new Rounds());
            case FORMER_PROVINCE -> statistics.by(provinces(statistics.gazetteer(), statistics.from()));
        };
    }

    /** The provinces of a date, for units of any date. */
    static UnitAssignment provinces(Gazetteer gazetteer, LocalDate date) {
        return DestinationAssignment.to(Destinations.at(gazetteer, date, UnitLevel.PROVINCE));
    }
}
