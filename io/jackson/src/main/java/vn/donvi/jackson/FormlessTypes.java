package vn.donvi.jackson;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.bean.BeanSerializerBase;
import tools.jackson.databind.ser.impl.UnknownSerializer;

/**
 * Refuses the classes of donvi that have no form in JSON. They have no getters, so that Jackson would write {@code {}}
 * or a single flag for them. Records, and classes with a serializer or a mix-in of the user's own, stay as they are.
 */
final class FormlessTypes extends ValueSerializerModifier {
    private static final long serialVersionUID = 1;
    private static final String DONVI = "vn.donvi.";

    @Override
    public ValueSerializer<?> modifySerializer(
            SerializationConfig config, BeanDescription.Supplier description, ValueSerializer<?> serializer) {
        Class<?> type = description.getBeanClass();
        boolean byGetters = serializer instanceof BeanSerializerBase || serializer instanceof UnknownSerializer;
        boolean formless = byGetters
                && type.getName().startsWith(DONVI)
                && !type.isRecord()
                && config.findMixInClassFor(type) == null;
        return formless ? new Refusal(type) : serializer;
    }

    private static final class Refusal extends ValueSerializer<Object> {
        private final Class<?> type;

        Refusal(Class<?> type) {
            this.type = type;
        }

        @Override
        public void serialize(Object value, JsonGenerator json, SerializationContext context) {
            context.reportBadDefinition(
                    type,
                    type.getSimpleName() + " of donvi has no form in JSON; write what you take from it, or register a"
                            + " serializer of your own");
        }
    }
}
