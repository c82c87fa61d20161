package fr.ent.core.platform;

import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads text that PostgreSQL can keep: no NUL, and no half of a pair of signs. */
final class StorableText extends StdScalarDeserializer<String> {

    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");

    StorableText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(getValueType(context), parser);
        }
        String text = parser.getString();
        return UNSTORABLE.matcher(text).find() ? context.reportInputMismatch(this, "Not storable") : text;
    }
}
