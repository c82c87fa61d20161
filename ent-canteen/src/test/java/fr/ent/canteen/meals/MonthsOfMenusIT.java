package fr.ent.canteen.meals;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.Menu;
import fr.ent.canteen.MenuComponentKind;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.FactVersions;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewers;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.testing.StatementCounter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Menus are kept by the months of schools, so that no question makes the memory grow beyond those. */
class MonthsOfMenusIT extends FamilyScene {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Autowired
    private Menus menus;

    @Autowired
    private Viewers viewers;

    @Autowired
    private StatementCounter statements;

    private List<SchoolId> schools = List.of();
    private FactVersions versions = new FactVersions(Map.of());

    @BeforeEach
    void twoSchoolsEatOnTwoMondays() {
        schools = List.of(town.school(), town.town().school("Les Tilleuls"));
        schools.forEach(school -> {
            serve(school, MONDAY, "Velouté de potiron");
            serve(school, MONDAY.plusDays(7), "Purée de carottes");
        });
    }

    @Test
    void oddDaysOfKnownMonthsAreAnsweredWithoutAStatement() {
        assertThat(statements.during(() -> reading(() -> menus.list(schools, FIRST, LAST))))
                .isOne();

        assertThat(statements.during(() -> FIRST.datesUntil(LAST)
                        .forEach(from ->
                                from.datesUntil(LAST).forEach(to -> reading(() -> menus.list(schools, from, to))))))
                .isZero();
    }

    @Test
    void theDaysAskedForAreAnsweredAsTheyAreRead() {
        FIRST.datesUntil(LAST)
                .forEach(from -> from.datesUntil(from.plusDays(8))
                        .forEach(to -> assertThat(reading(() -> menus.list(schools, from, to)))
                                .isEqualTo(town.town().in(() -> menus.list(schools, from, to)))));
    }

    @Test
    void missingMonthsAreReadAtOnceWithoutThoseThatAreKnown() {
        reading(() -> menus.list(List.of(schools.getFirst()), FIRST, FIRST));

        assertThat(statements.during(() -> reading(() -> menus.list(schools, FIRST, LAST))))
                .isOne();
        assertThat(reading(() -> menus.list(schools, FIRST, LAST))).hasSize(4);
    }

    @Test
    void monthsFarAwayAreReadAnew() {
        LocalDate later = MONDAY.plusYears(1);
        serve(town.school(), later, "Galette");

        assertThat(statements.during(() -> {
                    assertThat(reading(() -> menus.list(schools, later, later))).hasSize(1);
                    assertThat(reading(() -> menus.list(schools, later, later))).hasSize(1);
                }))
                .isEqualTo(2);
    }

    @Test
    void aMenuServedMeanwhileIsSeen() {
        reading(() -> menus.list(schools, FIRST, LAST));

        serve(town.school(), MONDAY, "Soupe à l'oignon");
        serve(town.school(), MONDAY.plusDays(1), "Galette");

        assertThat(reading(() -> menus.list(List.of(town.school()), MONDAY, MONDAY.plusDays(1))))
                .extracting(
                        menu -> menu.components().getFirst().dishes().getFirst().name())
                .containsExactly("Soupe à l'oignon", "Galette");
    }

    private void serve(SchoolId school, LocalDate day, String dish) {
        Menu menu = new Menu(
                school,
                day,
                List.of(new Menu.Component(
                        MenuComponentKind.STARTER, List.of(new Menu.Dish(dish, Set.of(), Set.of())))));
        town.town().run(() -> menus.set(menu, agent.person()));
        versions = viewers.findArrival(mother.person().toString()).orElseThrow().versions();
    }

    /** As a request of the family that only reads, which has asked for the versions first. */
    private <T> T reading(Supplier<T> asking) {
        return TerritoryScope.<T, RuntimeException>read(town.town().id(), versions, asking::get);
    }
}
