package fr.ent.gateway.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.data.redis.serializer.SerializationException;
import org.springframework.security.core.context.SecurityContext;

class SessionBytesTests {

    private final SessionBytes bytes = new SessionBytes();

    @Test
    void keepsNumbersAsText() {
        assertThat(bytes.serialize(1_800L)).asString(UTF_8).isEqualTo("L1800");
        assertThat(bytes.serialize(-7)).asString(UTF_8).isEqualTo("I-7");
        assertThat(bytes.deserialize(bytes.serialize(1_800L))).isEqualTo(1_800L);
        assertThat(bytes.deserialize(bytes.serialize(-7))).isEqualTo(-7);
    }

    @Test
    void keepsASignInAsItsTokenAndSubject() {
        SecurityContext signedIn = SignIns.through("ent");

        byte[] kept = bytes.serialize(signedIn);

        assertThat(kept)
                .hasSizeLessThan(600)
                .asString(UTF_8)
                .startsWith("Sent ey")
                .endsWith(" somebody");
        assertThat(bytes.deserialize(kept))
                .isInstanceOfSatisfying(
                        SecurityContext.class,
                        read -> assertThat(Objects.requireNonNull(read.getAuthentication())
                                        .getName())
                                .isEqualTo("somebody"));
    }

    @Test
    void keepsAnythingElseByJava() {
        assertThat(bytes.deserialize(bytes.serialize("/app/semaine"))).isEqualTo("/app/semaine");
    }

    @Test
    void readsWhatAnEarlierVersionWrote() {
        RedisSerializer<Object> java = RedisSerializer.java(getClass().getClassLoader());

        assertThat(bytes.deserialize(java.serialize(1_800L))).isEqualTo(1_800L);
        assertThat(bytes.deserialize(java.serialize(SignIns.through("ent")))).isInstanceOf(SecurityContext.class);
    }

    @Test
    void readsASignInThatAnEarlierVersionKeptWithoutItsSubject() {
        String token = SignIns.token(SignIns.claims().build());

        assertThat(bytes.deserialize(("Sent " + token).getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        SecurityContext.class,
                        read -> assertThat(Objects.requireNonNull(read.getAuthentication())
                                        .getName())
                                .isEqualTo("somebody"));
    }

    @Test
    void readsNothingAsNothing() {
        assertThat(bytes.deserialize(null)).isNull();
        assertThat(bytes.deserialize(new byte[0])).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"S", "Sent", "Sent nonsense"})
    void saysThatASessionHoldsNoToken(String kept) {
        assertThatThrownBy(() -> bytes.deserialize(kept.getBytes(UTF_8))).isInstanceOf(SerializationException.class);
    }
}
