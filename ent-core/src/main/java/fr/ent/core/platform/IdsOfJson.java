package fr.ent.core.platform;

import fr.ent.core.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Reads every {@link Id} from plain text, as Jackson reads a UUID. */
final class IdsOfJson extends SimpleModule {

    private static final long serialVersionUID = 1;

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new IdReaders());
    }

    private static final class IdReaders extends Deserializers.Base {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return type.isTypeOrSubTypeOf(Id.class) && type.isRecordType()
                    ? new IdReader<>(type.getRawClass().asSubclass(Id.class))
                    : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Id.class.isAssignableFrom(type);
        }
    }

    private static final class IdReader<T extends Id> extends StdDeserializer<T> {

        private final Class<T> type;

        IdReader(Class<T> type) {
            super(type);
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            return IdsAsText.id(type, context.readValue(json, UUID.class));
        }
    }
}
