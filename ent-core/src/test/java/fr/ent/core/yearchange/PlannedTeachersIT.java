package fr.ent.core.yearchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.rights.RightEnded;
import fr.ent.core.rights.RightGranted;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The year gives and takes rights of teachers, but none that somebody has decided otherwise of. */
@RecordApplicationEvents
class PlannedTeachersIT extends YearScene {

    @Autowired
    private ApplicationEvents events;

    private static final String RIGHTS_OF_THE_YEAR = """
            select count(*) from core.role_grant r join core.school_class k on k.id = r.scope_id
            join core.school_year y on y.id = k.year_id where y.label = '2027-2028' and r.person_id = :id""";

    @Test
    void givesNoRightToThoseWhoLostTheirsAndTellsWhoIsMissing() {
        PersonId head = town.head("Kim", "Own", school);
        PersonId merle = town.teacher("Lou", "Merle", cp);
        String id = plan();
        apply(id);
        update("delete from core.role_grant where person_id = :id", aubin.value());
        update("update core.role_grant set ends_at = '2027-07-03T00:00:00Z' where person_id = :id", merle.value());
        assertThat(teachersOf(id)).containsExactly("Merle");

        clock.set(FIRST_DAY);
        background.everywhere();

        assertThat(town.number(RIGHTS_OF_THE_YEAR, aubin.value())).isZero();
        assertThat(town.number(RIGHTS_OF_THE_YEAR, merle.value())).isZero();
        assertThat(teachersOf(id)).isEmpty();
        for (PersonId told : List.of(head, administrator.person())) {
            assertThat(town.number(
                            "select count(*) from core.notice where recipient_id = :id and kind = 'core.year-teacher-missing'",
                            told.value()))
                    .isEqualTo(2);
        }
    }

    @Test
    void givesARightForAsLongAsTheOneThatIsHeld() {
        apply(plan());
        update("update core.role_grant set ends_at = '2027-10-15T00:00:00Z' where person_id = :id", aubin.value());

        clock.set(FIRST_DAY);
        background.everywhere();

        assertThat(town.number(RIGHTS_OF_THE_YEAR + " and r.ends_at = '2027-10-15T00:00:00Z'", aubin.value()))
                .isEqualTo(1);
    }

    @Test
    void entrustsNoClassToSomebodyWhoseRightIsOver() {
        update("update core.role_grant set ends_at = '2026-11-02T00:00:00Z' where person_id = :id", aubin.value());
        openNextYear();
        String id = preview();

        assertThat(send(post(CHANGES + "/{id}/classes", id).content("""
                        {"name": "CE1", "levels": ["CE1"], "teacherIds": ["%s"]}""".formatted(aubin)))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void offersThoseWhoComeToTeachAtTheSchool() {
        PersonId neuve = town.holder("Nina", "Neuve", Role.TEACHER, ScopeType.SCHOOL, school.value());
        openNextYear();
        String id = preview();

        assertThat(JsonPath.<List<String>>read(show(id), "$.teachers[*].familyName"))
                .containsExactly("Aubin", "Neuve");
        assertThat(send(post(CHANGES + "/{id}/classes", id).content("""
                        {"name": "CE1", "levels": ["CE1"], "teacherIds": ["%s"]}""".formatted(neuve)))
                        .getStatus())
                .isEqualTo(201);
    }

    @Test
    void leavesAnEndThatSomebodyHasSetSince() {
        PersonId merle = town.teacher("Lou", "Merle", cp);
        String id = plan();
        clock.set(FIRST_DAY.plusSeconds(60 * 60 * 24 * 3));
        apply(id);
        background.everywhere();
        String former = "scope_id = '%s' and person_id = :id".formatted(cp);
        update(
                "update core.role_grant set ends_at = '2027-09-30T00:00:00Z', version = version + 1 where " + former,
                aubin.value());

        undo(id);

        String lasting = "select count(*) from core.role_grant where ends_at is null and " + former;
        assertThat(town.number(lasting, aubin.value())).isZero();
        assertThat(town.number(lasting, merle.value())).isEqualTo(1);
    }

    @Test
    void saysWhomTheYearGivesARightAndFromWhomItsUndoTakesOne() {
        carryOutOthers();
        events.clear();
        String id = plan();
        clock.set(FIRST_DAY.plusSeconds(60 * 60 * 24 * 3));
        apply(id);

        background.everywhere();
        assertThat(events.stream(RightGranted.class).flatMap(granted -> granted.people().stream()))
                .containsExactly(aubin);

        undo(id);
        assertThat(events.stream(RightEnded.class).flatMap(ended -> ended.people().stream()))
                .containsExactly(aubin);
    }

    private List<String> teachersOf(String id) {
        return JsonPath.read(show(id), "$.classes[*].teachers[*].familyName");
    }
}
