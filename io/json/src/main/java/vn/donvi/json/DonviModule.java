package vn.donvi.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.files.ReadLimits;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/**
 * A module for Jackson's databind, for those who put donvi's types into objects of their own:
 *
 * <pre>{@code
 * record Office(String name, UnitCode commune, Map<UnitId, Long> visitors) {}
 *
 * JsonMapper mapper = JsonMapper.builder().addModule(new DonviModule()).build();
 * mapper.writeValueAsString(office); // {"name":"…","commune":"18229","visitors":{"18229@2025-07-01":17}}
 * }</pre>
 *
 * <p>{@link UnitCode}, {@link UnitId} and {@link DateRange} are texts, the first two as keys of maps too; constants are
 * their names in lower case, {@link UnitType} and {@link Measure} their labels; {@link AdministrativeUnit}, {@link Document},
 * {@link UnitChange}, {@link Transfer}, {@link Measurement} and {@link ShareEstimate} are the objects of the published format.
 * What is none of these is refused with a {@link tools.jackson.databind.exc.MismatchedInputException} that says what was
 * expected.
 *
 * <p>The only class of donvi that needs databind: who does not use it need not have it. In a module of one's own, require
 * {@code tools.jackson.databind} as well.
 */
public final class DonviModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    /** The module, to be added to a mapper. */
    public DonviModule() {
        super("donvi");
        add(UnitCode.class, JsonType.CODE);
        add(UnitId.class, JsonType.ID);
        add(DateRange.class, JsonType.RANGE);
        add(UnitType.class, JsonType.UNIT_TYPE);
        add(Measure.class, JsonType.MEASURE);
        add(UnitLevel.class, JsonType.oneOf(UnitLevel.values()));
        add(ChangeKind.class, JsonType.oneOf(ChangeKind.values()));
        add(DateBasis.class, JsonType.oneOf(DateBasis.values()));
        add(DocumentKind.class, JsonType.oneOf(DocumentKind.values()));
        add(Extent.class, JsonType.oneOf(Extent.values()));
        add(Quality.class, JsonType.oneOf(Quality.values()));
        addKey(UnitCode.class, UnitCode::of);
        addKey(UnitId.class, UnitId::parse);
        add(AdministrativeUnit.class, UnitsJson.TABLE);
        add(Document.class, DocumentsJson.TABLE);
        add(UnitChange.class, ChangesJson.TABLE);
        add(Transfer.class, Transfers.TABLE);
        add(Measurement.class, MeasurementsJson.TABLE);
        add(ShareEstimate.class, SharesJson.TABLE);
    }

    private <T> void add(Class<T> type, JsonType<T> values) {
        addSerializer(type, new ValueWriter<>(values));
        addDeserializer(type, new ValueReader<>(type, values));
    }

    private <T> void addKey(Class<T> type, Function<String, T> parser) {
        addKeySerializer(type, new KeyWriter<T>());
        addKeyDeserializer(type, new KeyReader<>(type, parser));
    }

    private <T> void add(Class<T> type, JsonTable<T> objects) {
        addSerializer(type, new ObjectWriter<>(objects.shape()));
        addDeserializer(type, new ObjectReader<>(type, objects.shape()));
    }

    private static final class ValueWriter<T> extends ValueSerializer<T> {
        private final JsonType<T> values;

        ValueWriter(JsonType<T> values) {
            this.values = values;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            values.write(value, json);
        }
    }

    private static final class ValueReader<T> extends ValueDeserializer<T> {
        private final Class<T> type;
        private final JsonType<T> values;

        ValueReader(Class<T> type, JsonType<T> values) {
            this.type = type;
            this.values = values;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
            JsonReading in = new JsonReading("", ReadLimits.DEFAULT, parser);
            T value = values.read(in, values.state(in));
            return value != null
                    ? value
                    : context.reportInputMismatch(type, "%s is not %s", in.shown(), values.expected());
        }
    }

    private static final class KeyWriter<T> extends ValueSerializer<T> {
        @Override
        public void serialize(T key, JsonGenerator json, SerializationContext context) {
            json.writeName(key.toString());
        }
    }

    private static final class KeyReader<T> extends KeyDeserializer {
        private final Class<T> type;
        private final Function<String, T> parser;

        KeyReader(Class<T> type, Function<String, T> parser) {
            this.type = type;
            this.parser = parser;
        }

        @Override
        public @Nullable Object deserializeKey(String key, DeserializationContext context) {
            try {
                return parser.apply(key);
            } catch (IllegalArgumentException e) {
                return context.reportInputMismatch(type, "%s", e.getMessage());
            }
        }
    }

    private static final class ObjectWriter<T> extends ValueSerializer<T> {
        private final JsonTable.Shape<T> shape;

        ObjectWriter(JsonTable.Shape<T> shape) {
            this.shape = shape;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            JsonWriting.write(shape, value, json);
        }
    }

    private static final class ObjectReader<T> extends ValueDeserializer<T> {
        private final Class<T> type;
        private final JsonTable.Shape<T> shape;

        ObjectReader(Class<T> type, JsonTable.Shape<T> shape) {
            this.type = type;
            this.shape = shape;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
            JsonReading in = new JsonReading("", ReadLimits.DEFAULT, parser);
            T value = shape.parser(in).read();
            if (value != null) {
                return value;
            }
            return context.reportInputMismatch(
                    type,
                    "%s: %s",
                    in.problems().get(0).location().field(),
                    in.problems().get(0).message());
        }
    }
}
