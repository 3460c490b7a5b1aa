package vn.donvi.spark.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import vn.donvi.spark.LocalSpark;

class DonviExtensionsTest {
    @Test
    void aSettingIsEnoughForEveryFunction() throws IOException {
        try (SparkSession spark = LocalSpark.start(Map.of("spark.sql.extensions", DonviExtensions.class.getName()))) {
            assertThat(spark.sql("SELECT donvi_convert('Thụy Khuê, Tây Hồ, Hà Nội', NULL, '2025-07-01').code")
                            .first()
                            .getString(0))
                    .isEqualTo("00103");
            assertThat(spark.sql("SELECT donvi_unit('26740', '2010-01-01').name")
                            .first()
                            .getString(0))
                    .isEqualTo("Bến Nghé");
            assertThat(spark.sql("SELECT * FROM donvi_units('2025-07-01') WHERE level = 'province'")
                            .count())
                    .isEqualTo(34);
            assertThat(spark.sql("SELECT * FROM donvi_crosswalk('2025-06-30', '2025-07-01')")
                            .count())
                    .isGreaterThan(10_000);
            assertThat(spark.sql("DESCRIBE FUNCTION donvi_convert")
                            .collectAsList()
                            .toString())
                    .contains("donvi_convert(address[, from[, to]]) - Converts an address");
            assertThat(spark.newSession()
                            .sql("SELECT donvi_unit('26740').name")
                            .first()
                            .getString(0))
                    .isEqualTo("Sài Gòn");
        }
    }
}
