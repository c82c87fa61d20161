package fr.ent.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.HomeChild;
import fr.ent.core.PersonName;
import fr.ent.core.SchoolId;
import fr.ent.core.household.HomeView;
import fr.ent.core.household.Homes;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class FamilySearchIT {

    @Autowired
    private TownPlanner planner;

    @Autowired
    private Homes homes;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private ChildId zoe;
    private ChildId noe;

    @BeforeEach
    void found() {
        town = planner.found("Valmarin");
        SchoolId school = town.school("Jean-Macé");
        ClassId schoolClass = town.schoolClass(school, "CE1");
        zoe = child("Zoé", "Le Goff-Martin", "ZOE", "LEGOFFMARTIN", school, schoolClass);
        noe = child("Noé", "Le Goff-Martin", "NOE", "LEGOFFMARTIN", school, schoolClass);
        town.household(List.of(town.guardian("Erwan", "Goff", zoe)), List.of(zoe, noe));
    }

    private ChildId child(
            String given, String family, String givenKey, String familyKey, SchoolId school, ClassId schoolClass) {
        ChildId child = town.pupil(given, family, school, schoolClass);
        town.run(() -> jdbc.sql("update core.person set given_key = :given, family_key = :family where id = :id")
                .param("given", givenKey)
                .param("family", familyKey)
                .param("id", child.value())
                .update());
        return child;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"zoe", "ZOÉ", "martin", "le goff", "goff martin", "zoe le goff", "LE GOFF MARTIN ZOÉ", "erwan"})
    void findsAFamilyByAnyNameHoweverItIsTyped(String typed) {
        assertThat(town.in(() -> homes.search(typed, 12)))
                .singleElement()
                .satisfies(home -> assertThat(home.children()).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoo", "%", "__", "'; drop", "-", ""})
    void findsNobodyElse(String typed) {
        assertThat(town.in(() -> homes.search(typed, 12))).isEmpty();
    }

    @Test
    void staysInItsTerritoryAndWithinItsBound() {
        Town other = planner.found("Rochebrune");
        town.household(List.of(town.guardian("Anne", "Goff", noe)), List.of(noe));

        assertThat(other.in(() -> homes.search("goff", 12))).isEmpty();
        assertThat(town.in(() -> homes.search("goff", 12))).hasSize(2);
        assertThat(town.in(() -> homes.search("goff", 1))).hasSize(1);
    }

    @Test
    void namesTheEldestChildFirstAndLeavesOutWhoHasLeft() {
        town.run(() -> jdbc.sql("update core.person set birth_date = '2015-01-01' where id = :id")
                .param("id", noe.value())
                .update());
        HomeView home = town.in(() -> homes.search("zoe", 1)).getFirst();

        assertThat(home.childIds()).containsExactly(noe, zoe);
        assertThat(home.adults()).extracting(PersonName::full).containsExactly("Erwan Goff");

        town.run(() -> jdbc.sql("update core.pupil set left_on = '2026-11-01' where id = :id")
                .param("id", noe.value())
                .update());
        assertThat(town.in(() -> homes.list(List.of(home.id()))).getFirst().childIds())
                .containsExactly(zoe);
    }

    @Test
    void remembersWhoHasLeftSinceADay() {
        town.run(() -> jdbc.sql("update core.pupil set left_on = '2026-11-01' where id = :id")
                .param("id", noe.value())
                .update());
        HomeView home = town.in(() -> homes.search("zoe", 1)).getFirst();

        assertThat(childrenSince(home, "2026-10-31"))
                .containsExactlyInAnyOrder(
                        new HomeChild(zoe, null, null), new HomeChild(noe, null, LocalDate.of(2026, 11, 1)));
        assertThat(childrenSince(home, "2026-11-01")).containsExactly(new HomeChild(zoe, null, null));
        assertThat(new HomeChild(noe, null, LocalDate.of(2026, 11, 1)).isHereOn(LocalDate.of(2026, 11, 1)))
                .isFalse();
    }

    private List<HomeChild> childrenSince(HomeView home, String day) {
        return town.in(() -> homes.childrenSince(List.of(home.id()), LocalDate.parse(day)))
                .getOrDefault(home.id(), List.of());
    }
}
