package fr.ent.homework.accompanied;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.storage.FileId;
import fr.ent.core.testing.Companions;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A CE1 with Léa, whom an AESH and somebody of the RASED accompany, and Malo, whom nobody does; it has an ATSEM. */
abstract class AccompaniedScene {

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
    ClassId ce1;
    ClassId cm2;
    ChildId lea;
    ChildId malo;
    Viewer teacher;
    Viewer mother;
    Viewer aesh;
    Viewer rased;
    Viewer atsem;
    Companions companions;

    @BeforeEach
    void aClass() {
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        ce1 = town.schoolClass(school, "CE1");
        cm2 = town.schoolClass(school, "CM2");
        lea = town.pupil("Léa", "Benali", school, ce1);
        malo = town.pupil("Malo", "Petit", school, ce1);
        teacher = town.viewer(town.teacher("Claire", "Morel", ce1));
        mother = town.viewer(town.guardian("Sofia", "Benali", lea));
        companions = new Companions(town, jdbc);
        aesh = town.viewer(companions.of(Role.AESH, "Julie", "Mercier", school, lea));
        rased = town.viewer(companions.of(Role.RASED, "Odile", "Renard", school, lea));
        atsem = town.viewer(companions.atsem("Fatou", "Diop", ce1));
    }

    /** Somebody who is read anew, as each request does. */
    Viewer again(Viewer viewer) {
        return town.viewer(viewer.person());
    }

    /** An AESH whom a court bars from Léa. */
    Viewer barred() {
        PersonId barred = town.restrictedGuardian("Marc", "Benali", lea);
        companions.grant(barred, Role.AESH, ScopeType.SCHOOL, school.value(), List.of(lea));
        return town.viewer(barred);
    }

    String entry(String more) throws Exception {
        return read(post(teacher, "/entries", """
                        {"classId":"%s","date":"2026-11-24","kind":"HOMEWORK","dueDate":"2026-11-26","handIn":true,\
                        "subject":"Lecture","text":"Page 12"%s}""".formatted(ce1, more)), "$.id");
    }

    ResultActions diary(Viewer viewer, String of) throws Exception {
        return get(viewer, "/diary?from=2026-11-23&to=2026-11-27&" + of);
    }

    ResultActions get(Viewer viewer, String path) throws Exception {
        return as(viewer, MockMvcRequestBuilders.get("/api/homework" + path));
    }

    ResultActions post(Viewer viewer, String path, String body) throws Exception {
        return as(
                viewer,
                MockMvcRequestBuilders.post("/api/homework" + path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
    }

    ResultActions put(Viewer viewer, String path, String body) throws Exception {
        return as(
                viewer,
                MockMvcRequestBuilders.put("/api/homework" + path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
    }

    ResultActions open(Viewer viewer, FileId file) throws Exception {
        return as(viewer, MockMvcRequestBuilders.get("/api/core/files/{id}", file));
    }

    FileId file(Viewer owner) throws Exception {
        byte[] words = "Maître Corbeau".getBytes(StandardCharsets.UTF_8);
        return new FileId(UUID.fromString(read(
                as(
                        owner,
                        MockMvcRequestBuilders.multipart("/api/core/files")
                                .file(new MockMultipartFile("file", "poésie.txt", null, words))),
                "$.id")));
    }

    void write(String sql, Object... values) {
        town.run(() -> jdbc.sql(sql).params(values).update());
    }

    static String read(ResultActions answer, String path) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8), path);
    }

    private ResultActions as(Viewer viewer, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return TerritoryScope.call(
                viewer.territory(), () -> mvc.perform(request.requestAttr(Viewer.class.getName(), viewer)));
    }
}
