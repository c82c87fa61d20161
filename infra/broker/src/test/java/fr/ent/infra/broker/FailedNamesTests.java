package fr.ent.infra.broker;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** The places at which failed sign-ins are counted. */
class FailedNamesTests {

    @Test
    void areCountedTogetherWithinTheNetworkOfOneSubscriber() {
        assertThat(place("2001:db8:0:1::1"))
                .isEqualTo(place("2001:db8:0:1:ffff:ffff:ffff:ffff"))
                .isEqualTo(place("2001:0DB8::1:0:0:0:2"));
    }

    @Test
    void areCountedApartForTwoSubscribers() {
        assertThat(place("2001:db8:0:1::1")).isNotEqualTo(place("2001:db8:0:2::1"));
        assertThat(place("192.0.2.1")).isNotEqualTo(place("192.0.2.2"));
    }

    @Test
    void areCountedTogetherHoweverAnAddressIsWritten() {
        assertThat(place("::ffff:192.0.2.1"))
                .isEqualTo(place("::ffff:c000:201"))
                .isEqualTo(place("192.0.2.1"));
        assertThat(place("::ffff:192.0.2.2")).isNotEqualTo(place("192.0.2.1"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"unknown", "localhost", "_hidden", "999.0.2.1", "2001:db8::1::2", "192.0.2.1, 192.0.2.2"})
    void areCountedTogetherWithoutAnAddress(@Nullable String written) {
        assertThat(place(written)).isEqualTo("unreadable");
    }

    private static String place(@Nullable String address) {
        return FailedNames.placeOf(address);
    }
}
