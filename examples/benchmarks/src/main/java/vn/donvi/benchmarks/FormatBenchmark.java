package vn.donvi.benchmarks;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import vn.donvi.csv.GazetteerCsv;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.json.GazetteerJson;
import vn.donvi.json.JsonLayout;
import vn.donvi.json.JsonTable;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.gazetteer.ChangeSchema;
import vn.donvi.tables.gazetteer.MeasurementSchema;
import vn.donvi.tables.gazetteer.UnitSchema;
import vn.donvi.tables.schema.Schema;
import vn.donvi.vietnam.VietnamGazetteer;

/**
 * Reading and writing the whole gazetteer in memory, beside what the libraries take that only cut the same bytes into
 * texts or put the same texts together: no dates, no codes, no units, no invariants.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FormatBenchmark {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Gazetteer gazetteer = VietnamGazetteer.load();
    private final Map<String, byte[]> csv = new LinkedHashMap<>();
    private final List<List<List<String>>> cells = new ArrayList<>();
    private final List<JsonToken> tokens = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<JsonTable<?>, byte[]> rows = new LinkedHashMap<>();
    private byte[] json = {};

    /** The bytes, and the texts in them. */
    @Setup
    public void prepare() throws IOException {
        Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
        GazetteerCsv.write(gazetteer, name -> {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            files.put(name, file);
            return file;
        });
        files.forEach((name, file) -> csv.put(name, file.toByteArray()));
        for (byte[] file : csv.values()) {
            List<List<String>> rows = new ArrayList<>();
            try (CSVParser parser = FORMAT.parse(reader(file))) {
                for (CSVRecord row : parser) {
                    rows.add(row.toList());
                }
            }
            cells.add(rows);
        }
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        GazetteerJson.write(gazetteer, Output.to(document));
        json = document.toByteArray();
        addRows(UnitSchema.UNITS, gazetteer.units());
        addRows(ChangeSchema.CHANGES, gazetteer.changes());
        addRows(MeasurementSchema.MEASUREMENTS, gazetteer.measurements());
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(token);
                texts.add(parser.getString());
            }
        }
    }

    private <T> void addRows(Schema<T> schema, List<T> values) throws IOException {
        JsonTable<T> table = JsonTable.of(schema);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        table.write(values, Output.to(file), JsonLayout.DOCUMENT);
        rows.put(table, file.toByteArray());
    }

    /** A gazetteer from CSV. */
    @Benchmark
    public Gazetteer readCsv() throws IOException {
        return GazetteerCsv.read(name -> new ByteArrayInputStream(csv.getOrDefault(name, new byte[0])));
    }

    /** The same bytes through Commons CSV, field by field. */
    @Benchmark
    public void readCsvBare(Blackhole hole) throws IOException {
        for (byte[] file : csv.values()) {
            try (CSVParser parser = FORMAT.parse(reader(file))) {
                for (CSVRecord row : parser) {
                    for (String field : row) {
                        hole.consume(field);
                    }
                }
            }
        }
    }

    /** A gazetteer to CSV. */
    @Benchmark
    public void writeCsv() throws IOException {
        GazetteerCsv.write(gazetteer, name -> OutputStream.nullOutputStream());
    }

    /** The same fields through Commons CSV. */
    @Benchmark
    public void writeCsvBare() throws IOException {
        for (List<List<String>> file : cells) {
            try (CSVPrinter printer = new CSVPrinter(nowhere(), FORMAT)) {
                for (List<String> row : file) {
                    printer.printRecord(row);
                }
            }
        }
    }

    /** A gazetteer from JSON. */
    @Benchmark
    public Gazetteer readJson() throws IOException {
        return GazetteerJson.read(Input.of(new ByteArrayInputStream(json), "gazetteer.json"), ReadLimits.DEFAULT);
    }

    /** The same bytes through Jackson, token by token. */
    @Benchmark
    public void readJsonBare(Blackhole hole) {
        readBare(json, hole);
    }

    private static void readBare(byte[] bytes, Blackhole hole) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), new ByteArrayInputStream(bytes))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                hole.consume(token == JsonToken.PROPERTY_NAME ? parser.currentName() : parser.getString());
            }
        }
    }

    /** The units, changes and figures from JSON, without a gazetteer of them: no index, no invariants. */
    @Benchmark
    public void readJsonRows(Blackhole hole) throws IOException {
        for (Map.Entry<JsonTable<?>, byte[]> file : rows.entrySet()) {
            Input input = Input.of(new ByteArrayInputStream(file.getValue()), "rows.json");
            hole.consume(file.getKey().read(input, JsonLayout.DOCUMENT, ReadLimits.DEFAULT));
        }
    }

    /** The same bytes through Jackson, token by token. */
    @Benchmark
    public void readJsonRowsBare(Blackhole hole) {
        rows.values().forEach(file -> readBare(file, hole));
    }

    /** A gazetteer to JSON. */
    @Benchmark
    public void writeJson() throws IOException {
        GazetteerJson.write(gazetteer, Output.to(OutputStream.nullOutputStream()));
    }

    /** The same tokens through Jackson. */
    @Benchmark
    public void writeJsonBare() {
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), nowhere())) {
            for (int i = 0; i < tokens.size(); i++) {
                String text = texts.get(i);
                switch (tokens.get(i)) {
                    case START_OBJECT -> generator.writeStartObject();
                    case END_OBJECT -> generator.writeEndObject();
                    case START_ARRAY -> generator.writeStartArray();
                    case END_ARRAY -> generator.writeEndArray();
                    case PROPERTY_NAME -> generator.writeName(text);
                    case VALUE_STRING -> generator.writeString(text);
                    case VALUE_NULL -> generator.writeNull();
                    case VALUE_TRUE -> generator.writeBoolean(true);
                    case VALUE_FALSE -> generator.writeBoolean(false);
                    default -> generator.writeNumber(text);
                }
            }
        }
    }

    private static Reader reader(byte[] bytes) {
        return new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
    }

    private static Writer nowhere() {
        return new BufferedWriter(new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8));
    }
}
