package fr.ent.core.platform;

import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/**
 * Takes days and hours as text only: Jackson would count a number from 1970, even one that is written as text, and read a
 * list of numbers. Their {@link Years} have four digits.
 */
final class TimesAsText extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1;
    private static final Pattern NUMBER = Pattern.compile("\\s*[+-]?[\\d.]+\\s*");

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier type, ValueDeserializer<?> deserializer) {
        Class<?> raw = type.getBeanClass();
        return "java.time".equals(raw.getPackageName()) && !raw.isEnum() ? new TimeText(deserializer) : deserializer;
    }

    private static final class TimeText extends DelegatingDeserializer {

        TimeText(ValueDeserializer<?> known) {
            super(known);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> other) {
            return new TimeText(other);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return context.handleUnexpectedToken(getValueType(context), parser);
            }
            if (NUMBER.matcher(parser.getString()).matches()) {
                return context.reportInputMismatch(this, "A number");
            }
            Object time = super.deserialize(parser, context);
            return Years.hold(time) ? time : context.reportInputMismatch(this, "A year that hasn't four digits");
        }
    }
}
