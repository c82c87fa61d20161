package fr.ent.core.charter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Id;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.SchoolId;
import fr.ent.core.TerritoryId;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CharterBookTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final SchoolId school = SchoolId.next();
    private final SchoolId other = SchoolId.next();

    private final CharterFacts town = charter(null, 1, TODAY.minusDays(60));
    private final CharterFacts own = charter(school, 1, TODAY.minusDays(20));
    private final CharterFacts renewed = charter(school, 2, TODAY);
    private final CharterFacts coming = charter(school, 3, TODAY.plusDays(1));

    @Test
    void theSchoolsOwnHoldsBeforeTheTerritorys() {
        CharterBook book = book(town, own);

        assertThat(book.findInForce(school)).contains(own);
        assertThat(book.findInForce(other)).contains(town);
        assertThat(book().findInForce(school)).isEmpty();
    }

    @Test
    void theLatestDayHoldsAndOfOneDayTheLatestVersion() {
        CharterFacts corrected = charter(school, 4, TODAY);

        assertThat(book(coming, own, renewed).findInForce(school)).contains(renewed);
        assertThat(book(corrected, own, renewed).findInForce(school)).contains(corrected);
    }

    @Test
    void eachVersionHasItsPlace() {
        CharterBook book = book(town, own, renewed, coming);

        assertThat(book.standing(own)).isEqualTo(CharterStanding.PAST);
        assertThat(book.standing(renewed)).isEqualTo(CharterStanding.IN_FORCE);
        assertThat(book.standing(coming)).isEqualTo(CharterStanding.COMING);
        assertThat(book.standing(town)).isEqualTo(CharterStanding.IN_FORCE);
    }

    @Test
    void somebodyOfTwoSchoolsReadsBoth() {
        CharterBook book = book(town, own);

        assertThat(book.listInForce(teacherAt(school))).containsExactly(own);
        assertThat(book.listInForce(teacherAt(school, other))).containsExactlyInAnyOrder(own, town);
        assertThat(book(town).listInForce(teacherAt(school, other))).containsExactly(town);
    }

    @Test
    void staffOfTheTownReadsTheTerritorys() {
        CharterBook book = book(town, own);

        assertThat(book.listInForce(holder(Role.TOWN_AGENT, ScopeType.TERRITORY, TerritoryId.next())))
                .containsExactly(town);
        assertThat(book.listInForce(holder(Role.HEAD, ScopeType.SCHOOL, school)))
                .containsExactly(own);
        // a guardian whose child isn't theirs to see belongs to no school
        assertThat(book.listInForce(holder(Role.GUARDIAN, ScopeType.TERRITORY, TerritoryId.next())))
                .containsExactly(town);
    }

    @Test
    void anotherSchoolsIsNobodyElsesBusiness() {
        CharterBook book = book(town, own);

        assertThat(book.concerns(own, teacherAt(school))).isTrue();
        assertThat(book.concerns(own, teacherAt(other))).isFalse();
        assertThat(book.concerns(town, teacherAt(other))).isTrue();
    }

    private static CharterBook book(CharterFacts... all) {
        return new CharterBook(List.of(all), TODAY);
    }

    private static CharterFacts charter(@Nullable SchoolId school, int version, LocalDate startsOn) {
        return new CharterFacts(CharterId.next(), school, version, startsOn);
    }

    private static Viewer teacherAt(SchoolId... schools) {
        return viewer(
                Set.of(),
                List.of(schools).stream()
                        .map(one -> new ClassView(ClassId.next(), "CE1", one))
                        .toList());
    }

    private static Viewer holder(Role role, ScopeType type, Id scope) {
        return viewer(Set.of(new RoleGrant(role, type, scope.value())), List.of());
    }

    private static Viewer viewer(Set<RoleGrant> roles, List<ClassView> classes) {
        return new Viewer(
                TerritoryId.next(),
                new PersonName(PersonId.next(), "Claude", "Aubin"),
                roles,
                List.of(),
                classes,
                List.of(),
                Map.of());
    }
}
