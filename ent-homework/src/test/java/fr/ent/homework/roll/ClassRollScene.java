package fr.ent.homework.roll;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A class with Léa, whose parents live apart, and Tom; it is a Tuesday, ten in the morning. */
abstract class ClassRollScene {

    static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    static final Instant TEN = Instant.parse("2026-11-24T09:00:00Z");
    static final Instant TWO = Instant.parse("2026-11-24T13:00:00Z");
    static final String ABSENCES = "/api/homework/absences";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TownPlanner planner;

    Town town;
    SchoolId school;
    ClassId schoolClass;
    ChildId lea;
    ChildId tom;
    Viewer teacher;
    Viewer mother;
    Viewer father;
    Viewer head;

    @BeforeEach
    void aClass() {
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        schoolClass = town.schoolClass(school, "CE1");
        lea = town.pupil("Léa", "Benali", school, schoolClass);
        tom = town.pupil("Tom", "Roy", school, schoolClass);
        mother = town.viewer(town.guardian("Sofia", "Benali", lea));
        father = town.viewer(town.guardian("Nicolas", "Benali", lea));
        town.guardian("Rose", "Roy", tom);
        teacher = town.viewer(town.teacher("Claire", "Morel", schoolClass));
        head = town.viewer(town.head("Anne", "Petit", school));
    }

    /** A teacher of the same school and another class. */
    Viewer colleague() {
        return town.viewer(town.teacher("Paul", "Roux", town.schoolClass(school, "CM2")));
    }

    /** Noé, a teacher of the school, who stands in for Claire. */
    PersonId standIn(String from, String until) {
        PersonId noe = town.teacher("Noé", "Perrin", town.schoolClass(school, "CM2"));
        town.run(() -> jdbc.sql("""
                        insert into core.role_grant (territory_id, id, person_id, role, scope_type, scope_id, starts_at, ends_at,
                                                     replaces)
                        values (core.territory(), :id, :person, 'TEACHER', 'CLASS', :class, :from, :until, :teacher)""")
                .param("id", NewId.next())
                .param("person", noe.value())
                .param("class", schoolClass.value())
                .param("from", OffsetDateTime.parse(from))
                .param("until", OffsetDateTime.parse(until))
                .param("teacher", teacher.person().value())
                .update());
        return noe;
    }

    /** Teaches the class, and is barred from Léa by a court. */
    Viewer barredTeacher() {
        PersonId barred = town.restrictedGuardian("Marc", "Benali", lea);
        town.grant(barred, Role.TEACHER, ScopeType.CLASS, schoolClass.value());
        return town.viewer(barred);
    }

    /** A teacher of another territory. */
    Viewer stranger() {
        Town other = planner.found("Rochebrune");
        return other.viewer(other.teacher("Hugo", "Faure", other.schoolClass(other.school("Les Tilleuls"), "CE1")));
    }

    ResultActions get(Viewer viewer, String path) throws Exception {
        return as(viewer, MockMvcRequestBuilders.get(path));
    }

    ResultActions post(Viewer viewer, String path, String body) throws Exception {
        return as(
                viewer,
                MockMvcRequestBuilders.post(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
    }

    ResultActions put(Viewer viewer, String path, String body) throws Exception {
        return as(
                viewer,
                MockMvcRequestBuilders.put(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
    }

    ResultActions delete(Viewer viewer, String path) throws Exception {
        return as(viewer, MockMvcRequestBuilders.delete(path));
    }

    private ResultActions as(Viewer viewer, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return TerritoryScope.call(
                viewer.territory(), () -> mvc.perform(request.requestAttr(Viewer.class.getName(), viewer)));
    }

    String roll(LocalDate day, String half) {
        return "/api/homework/rolls?classId=%s&date=%s&half=%s".formatted(schoolClass, day, half);
    }

    String morning() {
        return roll(TODAY, "MORNING");
    }

    RollTablet tablet(Viewer viewer) {
        return new RollTablet(this, viewer, Duration.ZERO);
    }

    /** The lines of November's figures of the school, without their heading. */
    List<String> figures() throws Exception {
        return get(head, "/api/homework/registers/figures?schoolId=" + school + "&month=2026-11")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();
    }

    static String absence(ChildId child, LocalDate from, LocalDate to, String half) {
        return """
                {"childId":"%s","from":"%s","to":"%s","half":%s,"reason":"ILLNESS","note":"De la fièvre"}""".formatted(child, from, to, half);
    }

    /** Recipients of the notices about absences, each with its child. */
    List<String> told() {
        return told("homework.absent");
    }

    /** The same of another kind of notice. */
    List<String> told(String kind) {
        return town.in(() -> jdbc.sql(
                        "select recipient_id || ' about ' || child_id as told from core.notice where kind = :kind")
                .param("kind", kind)
                .query((row, _) -> row.getString("told"))
                .list());
    }
}
