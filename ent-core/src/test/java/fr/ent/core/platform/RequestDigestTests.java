package fr.ent.core.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RequestDigestTests {

    private static final String ROUTE = "POST /api/canteen/patterns";

    private final JsonMapper json =
            JsonMapper.builder().addModule(new SetsInOrder()).build();

    record Wish(String child, Set<DayOfWeek> days) {}

    record WishOfTheNextVersion(@Nullable Integer seats, Set<DayOfWeek> days, String child) {}

    @Test
    void isTheSameAgain() {
        assertThat(digest(new Wish("lea", Set.of(DayOfWeek.MONDAY))))
                .isEqualTo(digest(new Wish("lea", Set.of(DayOfWeek.MONDAY))));
    }

    @Test
    void isTheSameInAVersionThatKnowsAFieldMore() {
        Set<DayOfWeek> days = Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

        assertThat(digest(new WishOfTheNextVersion(null, days, "lea"))).isEqualTo(digest(new Wish("lea", days)));
    }

    @Test
    void isAnotherForAnotherRouteParameterOrBody() {
        assertThat(List.of(
                        RequestDigest.of(ROUTE, null, json),
                        RequestDigest.of(ROUTE + "?notify=true", null, json),
                        RequestDigest.of("PUT /api/canteen/patterns", null, json),
                        digest(new Wish("lea", Set.of())),
                        digest(new Wish("tom", Set.of())),
                        digest(new Wish("lea", Set.of(DayOfWeek.MONDAY)))))
                .doesNotHaveDuplicates();
    }

    @Test
    void staysWhatItWasInVersionsOfTheSameForm() {
        assertThat(digest(new Wish("lea", Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)))
                        .value())
                .as("raise the form when this changes")
                .isEqualTo("4fadd0f3d0396e980f71e1d81b8113fe61ed4c9ff43ed472c653e71005c83fc0");
    }

    private RequestDigest digest(Object body) {
        return RequestDigest.of(ROUTE, body, json);
    }
}
