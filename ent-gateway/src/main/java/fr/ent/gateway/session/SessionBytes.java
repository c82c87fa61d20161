package fr.ent.gateway.session;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.data.redis.serializer.SerializationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Component;

/**
 * Keeps a session's values in few bytes: numbers as text, who is signed in as the identity provider's token. What is
 * rare (a sign-in under way) is serialised by Java, and so is what an earlier version wrote.
 */
@Component("springSessionDefaultRedisSerializer")
class SessionBytes implements RedisSerializer<Object> {

    private static final char LONG = 'L';
    private static final char INTEGER = 'I';
    private static final char SIGNED_IN = 'S';

    private final RedisSerializer<Object> java = RedisSerializer.java(SessionBytes.class.getClassLoader());

    @Override
    public byte[] serialize(@Nullable Object value) {
        return switch (value) {
            case Long number -> text(LONG, number.toString());
            case Integer number -> text(INTEGER, number.toString());
            case SecurityContext context
            when SignedIn.find(context).isPresent() ->
                text(SIGNED_IN, SignedIn.find(context).orElseThrow().text());
            case null, default -> java.serialize(value);
        };
    }

    @Override
    public @Nullable Object deserialize(byte @Nullable [] bytes) {
        if (bytes == null || bytes.length == 0) {
            return null;
        }
        return switch (bytes[0]) {
            case LONG -> Long.valueOf(text(bytes));
            case INTEGER -> Integer.valueOf(text(bytes));
            case SIGNED_IN -> signedIn(text(bytes));
            default -> java.deserialize(bytes);
        };
    }

    private static SecurityContext signedIn(String text) {
        try {
            return SignedIn.read(text).context();
        } catch (IllegalArgumentException unreadable) {
            throw new SerializationException("A session holds no token", unreadable);
        }
    }

    private static byte[] text(char kind, String text) {
        return (kind + text).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(Arrays.copyOfRange(bytes, 1, bytes.length), StandardCharsets.UTF_8);
    }
}
