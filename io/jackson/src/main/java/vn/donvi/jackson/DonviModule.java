package vn.donvi.jackson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import vn.donvi.address.CandidateShare;
import vn.donvi.address.CandidateShareSchema;
import vn.donvi.address.ConversionEntry;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionSchema;
import vn.donvi.address.ConversionStatus;
import vn.donvi.crosswalk.share.Evidence;
import vn.donvi.json.JsonForm;
import vn.donvi.measure.Measure;
import vn.donvi.news.announcement.Statement;
import vn.donvi.news.announcement.StatementSchema;
import vn.donvi.party.OrganizationCode;
import vn.donvi.party.OrganizationId;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitType;

/**
 * A module for Jackson's databind, for those who put donvi's types into objects of their own:
 *
 * <pre>{@code
 * record Office(String name, UnitCode commune, Map<UnitId, Long> visitors) {}
 *
 * JsonMapper mapper = DonviModule.mapperBuilder().build();
 * mapper.writeValueAsString(office); // {"name":"…","commune":"18229","visitors":{"18229@2025-07-01":17}}
 * }</pre>
 *
 * <ul>
 *   <li>{@link UnitCode}, {@link UnitId}, {@link OrganizationCode} and {@link OrganizationId} are texts, as keys of maps
 *       too; {@link DateRange} is a text
 *   <li>a constant is its name in lower case; {@link UnitType}, {@link Measure} and {@link Evidence} are their labels,
 *       {@link ConversionStatus} and {@link ConversionReason} their names
 *   <li>a type that has a table in the published format is the object of that table
 * </ul>
 *
 * <p>These are the types of {@link JsonForm#all()}, of conversions, and of the statements of announcements. A value
 * that is not of its type is refused with a {@link tools.jackson.databind.exc.MismatchedInputException} that names the
 * type.
 *
 * <p>A mapper without this module writes many types of donvi as {@code {}}, because they have no getters, and says
 * nothing. With it, a class of donvi that has no form in JSON, for instance {@link vn.donvi.gazetteer.Snapshot}, is
 * refused with a {@link tools.jackson.databind.exc.InvalidDefinitionException}. A mapper that looks for modules itself
 * ({@link JsonMapper.Builder#findAndAddModules()}) finds this one.
 */
public final class DonviModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    /**
     * The module, to be added to a mapper.
     *
     * @throws IllegalStateException if the annotations of Jackson on the path are older than its databind needs
     */
    public DonviModule() {
        super("donvi");
        AnnotationsCheck.run();
        for (JsonForm<?> form : forms()) {
            add(form);
        }
        addKey(UnitCode.class, UnitCode::of);
        addKey(UnitId.class, UnitId::parse);
        addKey(OrganizationCode.class, OrganizationCode::of);
        addKey(OrganizationId.class, OrganizationId::parse);
        setSerializerModifier(new FormlessTypes());
    }

    /**
     * A builder of mappers with this module. Other than {@code JsonMapper.builder()} it looks at the annotations of
     * Jackson on the path first, and so has a plain message where that fails with a {@code NoClassDefFoundError}.
     *
     * @throws IllegalStateException if the annotations of Jackson on the path are older than its databind needs
     */
    public static JsonMapper.Builder mapperBuilder() {
        DonviModule module = new DonviModule();
        return JsonMapper.builder().addModule(module);
    }

    /** The forms of all types of this module. */
    static List<JsonForm<?>> forms() {
        List<JsonForm<?>> forms = new ArrayList<>(JsonForm.all());
        forms.add(JsonForm.of(
                ConversionStatus.class, ValueType.oneOf(ConversionStatus.values(), ConversionStatus::name)));
        forms.add(JsonForm.of(
                ConversionReason.class, ValueType.oneOf(ConversionReason.values(), ConversionReason::name)));
        forms.add(JsonForm.of(ConversionEntry.class, ConversionSchema.CONVERSIONS));
        forms.add(JsonForm.of(CandidateShare.class, CandidateShareSchema.CANDIDATES));
        forms.add(JsonForm.of(Statement.class, StatementSchema.STATEMENTS));
        return Collections.unmodifiableList(forms);
    }

    private <T> void add(JsonForm<T> form) {
        addSerializer(form.type(), new FormWriter<>(form));
        addDeserializer(form.type(), new FormReader<>(form));
    }

    private <T> void addKey(Class<T> type, Function<String, T> parser) {
        addKeySerializer(type, new KeyWriter<T>());
        addKeyDeserializer(type, new KeyReader<>(type, parser));
    }

    private static final class FormWriter<T> extends ValueSerializer<T> {
        private final JsonForm<T> form;

        FormWriter(JsonForm<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            form.write(value, json);
        }
    }

    private static final class FormReader<T> extends ValueDeserializer<T> {
        private final JsonForm<T> form;

        FormReader(JsonForm<T> form) {
            this.form = form;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
            WithProblems<Optional<T>> read = form.read(parser);
            if (read.value().isPresent()) {
                return read.value().get();
            }
            return context.reportInputMismatch(form.type(), "%s", message(read.problems()));
        }

        private static String message(List<Problem> problems) {
            Problem first = problems.get(0);
            String member = first.location().field();
            return member.isEmpty() ? first.message() : member + ": " + first.message();
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
}
