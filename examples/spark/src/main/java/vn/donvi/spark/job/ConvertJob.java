package vn.donvi.spark.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.NullWritable;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import scala.Tuple2;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.problem.Location;
import vn.donvi.spark.executor.ExecutorGazetteer;
import vn.donvi.tables.UnreadableFileException;

/**
 * Converts the addresses of files, as the command {@code donvi convert} does, on the machines of a cluster.
 *
 * <pre>{@code
 * spark-submit --class vn.donvi.spark.job.ConvertJob donvi-spark.jar customers.csv --address-column address -o converted
 * }</pre>
 */
@Command(
        name = "ConvertJob",
        mixinStandardHelpOptions = true,
        description = {
            "Converts addresses of any date to the units of one day: every row of CSV or Parquet files, as CSV or"
                    + " Parquet, with the columns donvi_status, donvi_code, donvi_name, donvi_type, donvi_province_code,"
                    + " donvi_province, donvi_candidates, donvi_reason and donvi_note after its own.",
            "",
            "The rows are those of the command donvi convert, however many tasks there are. CSV stays byte for byte as"
                    + " it is; a row that is not well formed stays where it is, as NOT_FOUND. In Parquet an empty field"
                    + " is null, blank lines are left out, and a null value is converted like an empty one. Columns of"
                    + " an earlier conversion are replaced.",
            "",
            "The summary on standard output is CSV: status, reason and number of rows."
        },
        footer = {
            "",
            "Examples:",
            "  spark-submit donvi-spark.jar customers.csv --address-column address -o converted",
            "  spark-submit donvi-spark.jar customers.csv --address-column address -o converted.csv --single",
            "  spark-submit donvi-spark.jar shops.parquet --commune-column ward --province-column city -o s.parquet"
        })
public final class ConvertJob implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int WRONG = 2;

    /** The usual number of bytes of a split. */
    private static final long SPLIT = 64L << 20;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "Files, folders or patterns, all CSV with the same header or all Parquet. CSV is UTF-8 and not"
                            + " compressed, with a header.")
    @SuppressWarnings("NullAway.Init") // picocli sets it, or refuses the command
    private List<String> inputs;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            required = true,
            description = "The folder of the output, or with --single its file; neither may exist.")
    @SuppressWarnings("NullAway.Init") // picocli sets it, or refuses the command
    private String output;

    @Option(names = "--address-column", paramLabel = "COLUMN", description = "The column of whole addresses.")
    private @Nullable String addressColumn;

    @Option(names = "--commune-column", paramLabel = "COLUMN", description = "The column of names of communes.")
    private @Nullable String communeColumn;

    @Option(names = "--district-column", paramLabel = "COLUMN", description = "The column of names of districts.")
    private @Nullable String districtColumn;

    @Option(names = "--province-column", paramLabel = "COLUMN", description = "The column of names of provinces.")
    private @Nullable String provinceColumn;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The day of which the addresses are, yyyy-mm-dd; of any day if not given.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "The day to whose units they are converted, yyyy-mm-dd; today if not given.")
    private @Nullable LocalDate to;

    @Option(names = "--prefer-current", description = "As --prefer current of donvi convert.")
    private boolean prefersCurrent;

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description = "csv or parquet; if not given, as the name of the first input ends, or csv.")
    private @Nullable FileFormat inputFormat;

    @Option(
            names = "--output-format",
            paramLabel = "FORMAT",
            description = "csv or parquet; if not given, as the name of the output ends, or csv.")
    private @Nullable FileFormat outputFormat;

    @Option(
            names = "--single",
            description = "Write one CSV file. From CSV it has the rows in their order, and is what donvi convert"
                    + " writes.")
    private boolean isSingle;

    @Option(
            names = "--splits",
            paramLabel = "NUMBER",
            description = "Into how many parts CSV files are cut, about; if not given, one for each core and each 64"
                    + " MB.")
    private @Nullable Integer splits;

    private final SparkSession session;
    private final PrintWriter out;
    private final PrintWriter err;

    private ConvertJob(SparkSession session, PrintWriter out, PrintWriter err) {
        this.session = session;
        this.out = out;
        this.err = err;
    }

    /** Runs the job in the session of {@code spark-submit}. */
    public static void main(String[] arguments) {
        SparkSession session = SparkSession.builder().appName("donvi convert").getOrCreate();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(session, out, err, arguments);
        session.stop();
        if (code != DONE) {
            System.exit(code);
        }
    }

    /**
     * Runs the job in a session.
     *
     * @param out gets the summary
     * @param err gets messages
     * @return 0 if it is done, 1 after an unexpected error, 2 for wrong usage or unreadable input
     */
    public static int run(SparkSession session, PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new ConvertJob(session, out, err))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }

    /** A format of files. */
    enum FileFormat {
        CSV,
        PARQUET;

        static FileFormat of(@Nullable FileFormat asked, String name) {
            if (asked != null) {
                return asked;
            }
            return name.toLowerCase(Locale.ROOT).endsWith(".parquet") ? PARQUET : CSV;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws IOException {
        String wrong = wrongUsage();
        if (wrong == null) {
            try {
                StatusCounts counts = new StatusCounts();
                session.sparkContext().register(counts, "donvi rows");
                convert(request(), counts);
                print(counts.value());
                return DONE;
            } catch (UnreadableFileException e) {
                wrong = e.getMessage();
            }
        }
        err.println("donvi: " + wrong);
        return WRONG;
    }

    private @Nullable String wrongUsage() throws IOException {
        boolean isNames = communeColumn != null || districtColumn != null || provinceColumn != null;
        if ((addressColumn != null) == isNames) {
            return "say what to convert: --address-column, or --commune-column, --district-column and"
                    + " --province-column";
        }
        if (isSingle && FileFormat.of(outputFormat, output) == FileFormat.PARQUET) {
            return "--single is of CSV";
        }
        if (splits != null && splits < 1) {
            return "--splits is at least 1";
        }
        Gazetteer gazetteer = ExecutorGazetteer.get();
        LocalDate first = gazetteer.coverage().startInclusive();
        for (LocalDate date : new @Nullable LocalDate[] {from, to}) {
            if (date != null && date.isBefore(first)) {
                return "the record begins on " + first + " and says nothing about " + date;
            }
        }
        Path path = new Path(output);
        return path.getFileSystem(configuration()).exists(path) ? output + " exists already" : null;
    }

    private ConversionRequest request() {
        List<String> columns = new ArrayList<>();
        for (String column : new @Nullable String[] {addressColumn, communeColumn, districtColumn, provinceColumn}) {
            if (column != null) {
                columns.add(column);
            }
        }
        LocalDate date = to == null ? LocalDate.now(ZoneId.systemDefault()) : to;
        LocalDate known = ExecutorGazetteer.get().knownUntil();
        if (date.isAfter(known)) {
            err.println("donvi: changes are known until " + known + "; " + date + " is answered as of that day");
        }
        return new ConversionRequest(
                columns,
                columns.indexOf(communeColumn),
                columns.indexOf(districtColumn),
                columns.indexOf(provinceColumn),
                from,
                date,
                prefersCurrent);
    }

    private void convert(ConversionRequest request, StatusCounts counts) throws IOException {
        if (FileFormat.of(inputFormat, inputs.get(0)) == FileFormat.PARQUET) {
            Dataset<Row> frame = session.read().parquet(inputs.toArray(String[]::new));
            convertFrame(ConvertedFrame.of(frame, inputs.get(0), request, counts));
        } else {
            convertCsv(csvFiles(request), request, counts);
        }
    }

    private void convertFrame(Dataset<Row> converted) throws IOException {
        if (FileFormat.of(outputFormat, output) == FileFormat.PARQUET) {
            converted.write().parquet(output);
            return;
        }
        Column[] texts = Arrays.stream(converted.columns())
                .map(name -> converted.col("`" + name.replace("`", "``") + "`").cast(DataTypes.StringType))
                .toArray(Column[]::new);
        List<String> names = List.of(converted.columns());
        writeCsv(
                converted.select(texts).toJavaRDD().mapPartitions(rows -> new CsvOfRows(names, rows)),
                CsvOfRows.SEPARATOR);
    }

    private void convertCsv(List<CsvFile> files, ConversionRequest request, StatusCounts counts) throws IOException {
        JavaSparkContext spark = new JavaSparkContext(session.sparkContext());
        Broadcast<SerializableConfiguration> shared = spark.broadcast(new SerializableConfiguration(configuration()));
        long length = files.stream().mapToLong(CsvFile::length).sum();
        int count = splits != null ? splits : (int) Math.max(spark.defaultParallelism(), length / SPLIT);
        List<CsvSplit> cut = new CsvSplits(spark, shared).of(files, count);
        JavaRDD<CsvSplit> rows = spark.parallelize(cut, cut.size());
        if (FileFormat.of(outputFormat, output) == FileFormat.CSV) {
            writeCsv(
                    rows.mapPartitions(each -> new CsvOfSplit(
                            each.next(), request, counts, shared.value().value())),
                    files.get(0).separator());
            return;
        }
        StructType type = new StructType();
        for (String name : files.get(0).names()) {
            type = EntryTexts.COLUMNS.contains(name) ? type : type.add(name, DataTypes.StringType, true);
        }
        JavaRDD<Row> converted = rows.mapPartitions(each ->
                new RowsOfSplit(each.next(), request, counts, shared.value().value()));
        session.createDataFrame(converted, ConvertedFrame.withAdded(type))
                .write()
                .parquet(output);
    }

    private List<CsvFile> csvFiles(ConversionRequest request) throws IOException {
        List<CsvFile> files = new ArrayList<>();
        for (String input : inputs) {
            for (FileStatus file : files(input)) {
                files.add(CsvFile.open(file, request.columns(), configuration()));
            }
        }
        CsvFile first = files.get(0);
        for (CsvFile file : files) {
            if (!file.names().equals(first.names()) || file.separator() != first.separator()) {
                throw new UnreadableFileException(
                        Location.of(file.path()), "has another header than " + first.path() + "; convert it apart");
            }
        }
        return files;
    }

    /** The files of an input by name, without those that Spark and Hadoop hide. */
    private List<FileStatus> files(String input) throws IOException {
        Path path = new Path(input);
        FileSystem system = path.getFileSystem(configuration());
        FileStatus[] found = system.globStatus(path);
        List<FileStatus> files = new ArrayList<>();
        for (FileStatus each : found == null ? new FileStatus[0] : found) {
            FileStatus[] inside = each.isDirectory() ? system.listStatus(each.getPath()) : new FileStatus[] {each};
            Arrays.stream(inside)
                    .filter(file -> file.isFile() && !file.getPath().getName().matches("[._].*"))
                    .sorted(Comparator.comparing(FileStatus::getPath))
                    .forEach(files::add);
        }
        if (files.isEmpty()) {
            throw new UnreadableFileException(Location.of(input), "is no file");
        }
        return files;
    }

    private void writeCsv(JavaRDD<byte[]> pieces, char separator) throws IOException {
        Configuration configuration = configuration();
        PartFiles parts = new PartFiles(new Path(output), separator, configuration);
        if (isSingle) {
            parts.clear();
        }
        String folder = isSingle ? parts.folder().toString() : output;
        pieces.mapToPair(piece -> new Tuple2<>(NullWritable.get(), new BytesWritable(piece)))
                .saveAsNewAPIHadoopFile(
                        folder, NullWritable.class, BytesWritable.class, BytesOutputFormat.class, configuration);
        if (isSingle) {
            parts.join();
        }
    }

    private Configuration configuration() {
        return session.sparkContext().hadoopConfiguration();
    }

    private void print(Map<StatusCounts.Key, Long> counts) {
        out.println("status,reason,rows");
        counts.forEach((key, rows) -> out.println(key.status() + "," + key.reason() + "," + rows));
    }
}
