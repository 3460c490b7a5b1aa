package vn.donvi.spark.job;

import org.apache.spark.sql.SparkSession;

/** Copies a CSV file with Spark and does nothing else: what the job costs at least. Run by hand: from, to. */
final class PlainCopy {
    private PlainCopy() {}

    /** Copies a file. */
    public static void main(String[] arguments) {
        SparkSession session = SparkSession.builder().appName("plain copy").getOrCreate();
        session.read()
                .option("header", "true")
                .option("escape", "\"")
                .csv(arguments[0])
                .write()
                .option("header", "true")
                .option("escape", "\"")
                .csv(arguments[1]);
        session.stop();
    }
}
