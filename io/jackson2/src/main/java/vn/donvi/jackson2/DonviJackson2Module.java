package vn.donvi.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.donvi.address.CandidateShare;
import vn.donvi.address.CandidateShareSchema;
import vn.donvi.address.ConversionEntry;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionSchema;
import vn.donvi.address.ConversionStatus;
import vn.donvi.json.JsonForm;
import vn.donvi.news.announcement.Statement;
import vn.donvi.news.announcement.StatementSchema;
import vn.donvi.party.OrganizationCode;
import vn.donvi.party.OrganizationId;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/**
 * A module for the databind of Jackson 2 (2.15 or newer), for those who put donvi's types into objects of their own:
 *
 * <pre>{@code
 * import com.fasterxml.jackson.databind.ObjectMapper;
 * import com.fasterxml.jackson.databind.json.JsonMapper;
 *
 * record Office(String name, UnitCode commune, Map<UnitId, Long> visitors) {}
 *
 * ObjectMapper mapper = JsonMapper.builder().addModule(new DonviJackson2Module()).build();
 * mapper.writeValueAsString(office); // {"name":"…","commune":"18229","visitors":{"18229@2025-07-01":17}}
 * }</pre>
 *
 * <p>It writes and reads the same JSON as the module for Jackson 3 in donvi-jackson: {@link UnitCode}, {@link UnitId},
 * {@link OrganizationCode} and {@link OrganizationId} as texts, as keys of maps too; constants by their words; a type that
 * has a table as the object of that table. A value that is not of its type is refused with a {@link
 * com.fasterxml.jackson.databind.exc.MismatchedInputException} that names the type.
 *
 * <p>A mapper without this module writes many types of donvi as {@code {}} or fails. With it, a class of donvi that has no
 * form in JSON, for instance {@link vn.donvi.gazetteer.Snapshot}, is refused with an {@link
 * com.fasterxml.jackson.databind.exc.InvalidDefinitionException}. A mapper that looks for modules itself ({@code
 * findAndRegisterModules()}) finds this one, and so does Spring Boot 3 if the module is a bean.
 */
public final class DonviJackson2Module extends SimpleModule {
    private static final long serialVersionUID = 1;

    /** The module, to be added to a mapper. */
    public DonviJackson2Module() {
        super("donvi");
        for (JsonForm<?> form : forms()) {
            add(new BridgedForm<>(form));
        }
        addKey(UnitCode.class, UnitCode::of);
        addKey(UnitId.class, UnitId::parse);
        addKey(OrganizationCode.class, OrganizationCode::of);
        addKey(OrganizationId.class, OrganizationId::parse);
        setSerializerModifier(new UnwritableTypes());
    }

    /** The forms of all types of this module. Those of donvi-jackson are the same. */
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

    private <T> void add(BridgedForm<T> form) {
        addSerializer(form.type(), new Writer<>(form));
        addDeserializer(form.type(), new Reader<>(form));
    }

    private <T> void addKey(Class<T> type, Function<String, T> parser) {
        addKeySerializer(type, new KeyNames<T>());
        addKeyDeserializer(type, new KeyTexts<>(type, parser));
    }

    private static final class Writer<T> extends JsonSerializer<T> {
        private final BridgedForm<T> form;

        Writer(BridgedForm<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            form.write(value, json);
        }
    }

    private static final class Reader<T> extends JsonDeserializer<T> {
        private final BridgedForm<T> form;

        Reader(BridgedForm<T> form) {
            this.form = form;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            WithProblems<Optional<T>> read = form.read(parser);
            if (read.value().isPresent()) {
                return read.value().get();
            }
            Problem first = read.problems().get(0);
            String member = first.location().field();
            return context.reportInputMismatch(
                    form.type(), "%s", member.isEmpty() ? first.message() : member + ": " + first.message());
        }
    }

    private static final class KeyNames<T> extends JsonSerializer<T> {
        @Override
        public void serialize(T key, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeFieldName(key.toString());
        }
    }

    private static final class KeyTexts<T> extends KeyDeserializer {
        private final Class<T> type;
        private final Function<String, T> parser;

        KeyTexts(Class<T> type, Function<String, T> parser) {
            this.type = type;
            this.parser = parser;
        }

        @Override
        public @Nullable Object deserializeKey(String key, DeserializationContext context) throws IOException {
            try {
                return parser.apply(key);
            } catch (IllegalArgumentException e) {
                return context.reportInputMismatch(type, "%s", e.getMessage());
            }
        }
    }
}
