package fr.ent.core.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.StringNode;

class ReadableValuesTests {

    private final ReadableValues values =
            new ReadableValues(Map.of("GUARDIAN", "responsable"), ZoneId.of("Europe/Paris"));

    @Test
    void daysAreSaidInFrench() {
        assertThat(read("2017-03-04")).isEqualTo("4 mars 2017");
        assertThat(read("2026-11-29T09:05:00.123+00:00")).isEqualTo("29 novembre 2026 à 10 h 05");
        assertThat(read("GUARDIAN")).isEqualTo("responsable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "1983-00-00",
                "8740-12-34",
                "2026-02-30T10:00:00+01:00",
                "2026-02-03T10:00 non +01:00"
            })
    void textThatOnlyLooksLikeADayStaysAsItIs(String text) {
        assertThat(read(text)).isEqualTo(text);
    }

    private String read(String text) {
        return values.of("body", StringNode.valueOf(text));
    }
}
