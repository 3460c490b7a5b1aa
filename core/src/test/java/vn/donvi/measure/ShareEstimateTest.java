package vn.donvi.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.unit.UnitId;

class ShareEstimateTest {
    private static final UnitId OLD = UnitId.parse("18301@2004-08-31");
    private static final UnitId NEW = UnitId.parse("18301@2025-07-01");

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 1})
    void shareIsAnyNumberFromZeroToOne(double value) {
        assertThat(share(value, "overlay", Quality.OFFICIAL, "").share()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY})
    void refusesAShareThatIsNone(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share(value, "overlay", Quality.OFFICIAL, ""))
                .withMessage("share must be between 0 and 1, but was " + value);
    }

    @Test
    void needsAPublication() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share(1, " ", Quality.OFFICIAL, ""))
                .withMessage("a share needs a publication");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OFFICIAL")
    void shareThatIsNotOfficialSaysWhy(Quality quality) {
        assertThat(share(1, "overlay", quality, "polygons").note()).isEqualTo("polygons");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share(1, "overlay", quality, " "))
                .withMessage("a share of quality " + quality + " needs a note that says why");
    }

    private static ShareEstimate share(double share, String publication, Quality quality, String note) {
        LocalDate date = LocalDate.of(2025, 7, 1);
        return new ShareEstimate(OLD, NEW, Measure.AREA, share, date, publication, quality, note);
    }
}
