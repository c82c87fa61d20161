package fr.ent.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.FactVersions;
import fr.ent.core.TerritoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TerritoryFactsTests {

    private static final FactKey<String> KEY = FactKey.named("offer", "activities");

    private final TerritoryFacts facts = new TerritoryFacts();
    private final TerritoryId town = TerritoryId.next();

    @Test
    void answersFromMemoryAsLongAsTheVersionStands() {
        at(3, () -> facts.get(KEY, () -> "lunch"));

        assertThat(at(3, () -> facts.get(KEY, () -> "lunch and tea"))).isEqualTo("lunch");
    }

    @Test
    void readsAnewOnceTheVersionHasMoved() {
        at(3, () -> facts.get(KEY, () -> "lunch"));

        assertThat(at(4, () -> facts.get(KEY, () -> "lunch and tea"))).isEqualTo("lunch and tea");
        assertThat(at(4, () -> facts.get(KEY, () -> "nothing"))).isEqualTo("lunch and tea");
    }

    @Test
    void readsAnewWhenTheDatabaseWasPutBackToAnEarlierVersion() {
        at(3, () -> facts.get(KEY, () -> "lunch and tea"));

        assertThat(at(2, () -> facts.get(KEY, () -> "lunch"))).isEqualTo("lunch");
        assertThat(at(2, () -> facts.get(KEY, () -> "nothing"))).isEqualTo("lunch");
    }

    @Test
    void keepsTheFactsOfEachTerritoryApart() {
        at(3, () -> facts.get(KEY, () -> "lunch"));

        assertThat(TerritoryScope.<String, RuntimeException>read(
                        TerritoryId.next(), versions(3), () -> facts.get(KEY, () -> "lunch elsewhere")))
                .isEqualTo("lunch elsewhere");
    }

    @Test
    void readsAnewWithoutVersionsInScope() {
        at(3, () -> facts.get(KEY, () -> "lunch"));

        assertThat(TerritoryScope.<String, RuntimeException>call(town, () -> facts.get(KEY, () -> "lunch and tea")))
                .isEqualTo("lunch and tea");
    }

    @Test
    void readsAllThatIsMissingAtOnce() {
        List<Set<Integer>> asked = new ArrayList<>();
        Function<Set<Integer>, Map<Integer, String>> read = missing -> {
            asked.add(Set.copyOf(missing));
            return missing.stream().collect(Collectors.toMap(Function.identity(), String::valueOf));
        };
        at(3, () -> facts.findAll("menus", List.of(1), read));

        assertThat(at(3, () -> facts.findAll("menus", List.of(1, 2, 3), read)))
                .contains(Map.of(1, "1", 2, "2", 3, "3"));
        at(3, () -> facts.findAll("menus", List.of(3, 2, 1), read));
        assertThat(asked).containsExactly(Set.of(1), Set.of(2, 3));
    }

    private <T> T at(long version, Supplier<T> asking) {
        return TerritoryScope.<T, RuntimeException>read(town, versions(version), asking::get);
    }

    private static FactVersions versions(long version) {
        return new FactVersions(Map.of("offer", version, "menus", version));
    }
}
