package fr.ent.core.platform;

import java.util.UUID;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.UUIDDeserializer;

/** Reads a UUID, and with it every id, in its 36 signs alone: Jackson would take a number or another text for one in Base64. */
final class WrittenUuid extends UUIDDeserializer {

    private static final int SIGNS = 36;

    @Override
    public UUID deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (UUID) context.handleUnexpectedToken(getValueType(context), parser);
        }
        return parser.getString().length() == SIGNS
                ? super.deserialize(parser, context)
                : context.reportInputMismatch(this, "Not the signs of a UUID");
    }
}
