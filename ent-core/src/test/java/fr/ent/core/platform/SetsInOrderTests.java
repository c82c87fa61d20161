package fr.ent.core.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.SchoolId;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Elements of {@code Set.of} and {@code HashSet} come in another order on each copy: JSON has one order. */
class SetsInOrderTests {

    private final JsonMapper json =
            JsonMapper.builder().addModule(new SetsInOrder()).build();

    record Week(Set<DayOfWeek> days) {}

    record Part(String name, int number) {}

    record Parts(Set<Part> parts, Set<SchoolId> schools) {}

    @Test
    void daysComeAsInTheWeek() {
        Set<DayOfWeek> days = Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY, DayOfWeek.THURSDAY, DayOfWeek.TUESDAY);

        assertThat(json.writeValueAsString(new Week(days)))
                .isEqualTo("{\"days\":[\"MONDAY\",\"TUESDAY\",\"THURSDAY\",\"FRIDAY\"]}");
    }

    @Property(tries = 50)
    void theOrderOfWritingDoesNotMatter(@ForAll Set<String> names) {
        List<String> turned = Arrays.asList(names.toArray(String[]::new));
        Collections.reverse(turned);

        assertThat(json.writeValueAsString(set(turned))).isEqualTo(json.writeValueAsString(set(names)));
    }

    @Test
    void recordsAndIdsHaveOneOrderToo() {
        SchoolId first = new SchoolId(new UUID(0, 1));
        SchoolId second = new SchoolId(new UUID(0, 2));

        assertThat(json.writeValueAsString(
                        new Parts(Set.of(new Part("b", 1), new Part("a", 2)), Set.of(second, first))))
                .isEqualTo("{\"parts\":[{\"name\":\"a\",\"number\":2},{\"name\":\"b\",\"number\":1}],\"schools\":[\""
                        + first.value() + "\",\"" + second.value() + "\"]}");
    }

    @Test
    void anOrderThatWasGivenStays() {
        assertThat(json.writeValueAsString(new Week(new LinkedHashSet<>(List.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY)))))
                .isEqualTo("{\"days\":[\"FRIDAY\",\"MONDAY\"]}");
    }

    private static Set<Part> set(Iterable<String> names) {
        Set<Part> parts = new HashSet<>();
        names.forEach(name -> parts.add(new Part(name, name.length())));
        return parts;
    }
}
