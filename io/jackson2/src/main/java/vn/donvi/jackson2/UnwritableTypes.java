package vn.donvi.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.impl.UnknownSerializer;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;

/**
 * Refuses the classes of donvi that have no form in JSON. They have no getters, so that Jackson would write {@code {}}
 * or a single flag for them. Records, and classes with a serializer or a mix-in of the user's own, stay as they are.
 */
final class UnwritableTypes extends BeanSerializerModifier {
    private static final long serialVersionUID = 1;
    private static final String DONVI = "vn.donvi.";

    @Override
    public JsonSerializer<?> modifySerializer(
            SerializationConfig config, BeanDescription description, JsonSerializer<?> serializer) {
        Class<?> type = description.getBeanClass();
        boolean isByGetters = serializer instanceof BeanSerializerBase || serializer instanceof UnknownSerializer;
        boolean isUnwritable = isByGetters
                && type.getName().startsWith(DONVI)
                && !type.isRecord()
                && config.findMixInClassFor(type) == null;
        return isUnwritable ? new Refusal(type) : serializer;
    }

    private static final class Refusal extends JsonSerializer<Object> {
        private final Class<?> type;

        Refusal(Class<?> type) {
            this.type = type;
        }

        @Override
        public void serialize(Object value, JsonGenerator json, SerializerProvider provider)
                throws JsonMappingException {
            provider.reportBadDefinition(
                    type,
                    type.getSimpleName() + " of donvi has no form in JSON; write what you take from it, or register a"
                            + " serializer of your own");
        }
    }
}
