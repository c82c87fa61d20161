package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The rules of a school's passage to its next year. */
final class YearChangeRules {

    private static final String CHANGES = "/api/core/year-changes";
    private static final String CHANGE = CHANGES + "/{id}";
    private static final String TOWN = "/api/core/town-year-changes";
    private static final String CLASS = "{\"name\": \"CE2 %s\", \"levels\": [\"CE2\"], \"teacherIds\": []}";

    private static final Set<Persona> IN_CHARGE = EnumSet.of(Persona.ADMINISTRATOR, Persona.HEAD);

    /** Those who may ask; each sees the own schools alone. */
    private static final Set<Persona> LISTING =
            Persona.all(IN_CHARGE, Persona.HEAD_OF_OTHER_SCHOOL, Persona.FOREIGN_HEAD, Persona.FOREIGN_ADMINISTRATOR);

    private YearChangeRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.own("GET " + CHANGES, scene -> get(CHANGES), LISTING, IN_CHARGE),
                Rule.of("POST " + CHANGES, YearChangeRules::preview, IN_CHARGE),
                Rule.of("GET " + CHANGE, scene -> get(CHANGE, planned(scene)), IN_CHARGE),
                Rule.of("POST " + CHANGE + "/apply", YearChangeRules::apply, IN_CHARGE),
                Rule.of("POST " + CHANGE + "/undo", YearChangeRules::undo, IN_CHARGE),
                Rule.of(
                        "GET " + CHANGE + "/pupils",
                        scene -> get(CHANGE + "/pupils", planned(scene))
                                .param("fromClassId", scene.schoolClass.toString()),
                        IN_CHARGE),
                Rule.of(
                        "PUT " + CHANGE + "/pupils/{childId}",
                        scene -> json(
                                put(CHANGE + "/pupils/{childId}", planned(scene), scene.child),
                                "{\"step\": \"LEAVES\", \"classId\": null, \"schoolId\": null}"),
                        IN_CHARGE),
                Rule.of(
                        "PUT " + CHANGE + "/onward",
                        scene -> json(put(CHANGE + "/onward", planned(scene)), "{\"schoolId\": null}"),
                        IN_CHARGE),
                Rule.own("POST " + TOWN, scene -> post(TOWN), LISTING, IN_CHARGE),
                Rule.of("POST " + TOWN + "/apply", YearChangeRules::applyAll, IN_CHARGE),
                Rule.of(
                        "POST " + CHANGE + "/classes",
                        scene -> json(post(CHANGE + "/classes", planned(scene)), CLASS.formatted("A")),
                        IN_CHARGE),
                Rule.of(
                        "PUT " + CHANGE + "/classes/{classId}",
                        scene -> {
                            String id = planned(scene);
                            return json(put(CHANGE + "/classes/{classId}", id, added(scene, id)), CLASS.formatted("B"));
                        },
                        IN_CHARGE),
                Rule.of(
                        "DELETE " + CHANGE + "/classes/{classId}",
                        scene -> {
                            String id = planned(scene);
                            return delete(CHANGE + "/classes/{classId}", id, added(scene, id));
                        },
                        IN_CHARGE));
    }

    private static AbstractMockHttpServletRequestBuilder<?> preview(Scene scene) {
        scene.town.number("""
                        with ended as (update core.year_change set state = 'UNDONE', begun_at = coalesce(begun_at, now())
                                       where school_id = :id returning 1),
                             opened as (insert into core.school_year (territory_id, id, label, starts_on, ends_on)
                                        values (core.territory(), gen_random_uuid(), '2040-2041', '2040-09-01', '2041-07-04')
                                        on conflict do nothing)
                        select count(*) from ended""", scene.school.value());
        return json(post(CHANGES), "{\"schoolId\": \"%s\"}".formatted(scene.school));
    }

    private static AbstractMockHttpServletRequestBuilder<?> apply(Scene scene) {
        String id = planned(scene);
        scene.town.number("""
                        with decided as (update core.year_change_pupil
                                         set step = 'LEAVES', origin = 'HAND', oddity = null, class_id = null
                                         where change_id = cast(:id as uuid) returning 1)
                        select count(*) from decided""", id);
        int version = scene.town.number("select version from core.year_change where id = cast(:id as uuid)", id);
        return json(post(CHANGE + "/apply", id), "{\"version\": " + version + "}");
    }

    private static AbstractMockHttpServletRequestBuilder<?> applyAll(Scene scene) {
        return json(post(TOWN + "/apply"), "{\"plans\": [{\"id\": \"%s\", \"version\": 0}]}".formatted(planned(scene)));
    }

    private static AbstractMockHttpServletRequestBuilder<?> undo(Scene scene) {
        String id = planned(scene);
        scene.town.number("""
                        with applied as (update core.year_change
                                         set state = 'APPLIED', applied_by = created_by, applied_at = now()
                                         where id = cast(:id as uuid) returning 1)
                        select count(*) from applied""", id);
        return post(CHANGE + "/undo", id);
    }

    /** A plan, anew each time. */
    private static String planned(Scene scene) {
        Stage stage = scene.stage();
        return stage.idOf(Stage.done(stage.answer(Persona.ADMINISTRATOR, preview(scene))));
    }

    private static String added(Scene scene, String change) {
        Stage stage = scene.stage();
        return stage.idOf(Stage.done(
                stage.answer(Persona.ADMINISTRATOR, json(post(CHANGE + "/classes", change), CLASS.formatted("A")))));
    }

    private static AbstractMockHttpServletRequestBuilder<?> json(
            AbstractMockHttpServletRequestBuilder<?> request, String content) {
        request.contentType(MediaType.APPLICATION_JSON).content(content);
        return request;
    }
}
