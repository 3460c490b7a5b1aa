package vn.donvi.spark;

import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** A session of Spark in this JVM, with two threads. */
public final class LocalSpark {
    private LocalSpark() {}

    /**
     * Starts a session. There may be no other one.
     *
     * @param settings settings of Spark
     */
    public static SparkSession start(Map<String, String> settings) {
        SparkSession.Builder builder = SparkSession.builder()
                .master("local[2]")
                .appName("tests of donvi")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir"));
        settings.forEach(builder::config);
        SparkSession session = builder.getOrCreate();
        session.sparkContext().setLogLevel("ERROR");
        return session;
    }
}
