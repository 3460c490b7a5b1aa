package vn.donvi.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Draft;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.problem.Location;
import vn.donvi.unit.UnitType;
import vn.donvi.workshop.edge.BuildReport;
import vn.donvi.workshop.source.SourceException;
import vn.donvi.workshop.source.SourceRow;

/** A commune that becomes a ward on 2024-12-01 by the act 1/NQ-CP. */
class WrongDaysTest {
    private static final Gazetteer GAZETTEER = new Draft()
            .province("40", UnitType.TINH, "Nghệ An", "2004-08-31/..")
            .unit("16681", UnitType.XA, "Hưng Đông", "2004-08-31/2024-12-01", "40")
            .unit("16681", UnitType.PHUONG, "Hưng Đông", "2024-12-01/..", "40")
            .change("2024-12-01:16681", "2024-12-01", Draft.all("16681@2004-08-31", "16681@2024-12-01"))
            .build();

    @Test
    void findingThatTheGazetteerFollowsIsCounted() {
        BuildReport report = new BuildReport();
        WrongDays.of(List.of(row("2025-01-01:16681", "2024-12-01", "", "of another day")))
                .check(GAZETTEER, report);

        assertThat(report.counted("wrong days that are right")).isEqualTo(1);
        assertThat(report.wrongDays()).isEmpty();
    }

    @Test
    void findingThatItDoesNotFollowStopsTheBuild() {
        WrongDays wrong = WrongDays.of(List.of(row("2024-12-01:16681", "2024-11-01", "", "of another day")));

        assertThatThrownBy(() -> wrong.check(GAZETTEER, new BuildReport()))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("changes with a day or act that is known to be wrong: ")
                .hasMessageContaining("2024-12-01:16681");
    }

    @Test
    void findingThatItCannotFollowIsReportedWithTheReason() {
        BuildReport report = new BuildReport();
        WrongDays.of(List.of(row("2024-12-01:16681", "2024-11-01", "two acts of one day", "of another day")))
                .check(GAZETTEER, report);

        assertThat(report.wrongDays())
                .containsExactly("2024-12-01:16681 is of 2024-11-01 by 1/NQ-CP: two acts of one day");
    }

    @Test
    void findingNeedsAReason() {
        assertThatThrownBy(() -> WrongDays.of(List.of(row("2024-12-01:16681", "2024-11-01", "", ""))))
                .hasMessage("wrong-days.csv:2: a finding needs a reason");
    }

    private static SourceRow row(String change, String day, String notFollowed, String reason) {
        return new SourceRow(
                Location.of("wrong-days.csv", 2),
                Map.of("change", change, "act", Draft.ACT, "day", day, "not_followed", notFollowed, "reason", reason));
    }
}
