package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import fr.ent.core.SchoolId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

/** The rules of loans between schools: Zébulon's school lends, and the other one of the town asks. */
final class LibraryBetweenRules {

    private static final String LIBRARY = "/api/homework/library";
    private static final String SHARING = LIBRARY + "/sharing/{schoolId}";
    private static final String LOANS = LIBRARY + "/school-loans";
    private static final Set<Persona> DESK = EnumSet.of(Persona.TEACHER, Persona.HEAD);

    private LibraryBetweenRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("GET " + SHARING, scene -> get(SHARING, scene.school), DESK),
                Rule.of("PUT " + SHARING, scene -> sharing(scene.school), EnumSet.of(Persona.HEAD)),
                Rule.of(
                        "GET " + LIBRARY + "/shared-books",
                        scene -> get(LIBRARY + "/shared-books").param("schoolId", scene.school.toString()),
                        DESK),
                Rule.of(
                        "GET " + LIBRARY + "/known-book",
                        scene -> {
                            bookKnown(scene);
                            return get(LIBRARY + "/known-book")
                                    .param("schoolId", scene.school.toString())
                                    .param("isbn", "9782211000000");
                        },
                        LibraryRules.KEEPERS),
                Rule.of("GET " + LOANS, scene -> get(LOANS).param("schoolId", scene.school.toString()), DESK),
                Rule.of(
                        "POST " + LOANS,
                        scene -> {
                            share(scene);
                            return asking(scene.school, bookElsewhere(scene));
                        },
                        DESK),
                Rule.of(
                        "POST " + LOANS + "/{id}/sending",
                        scene -> {
                            JsonNode loan = asked(scene);
                            return LibraryRules.json(
                                    post(LOANS + "/{id}/sending", loan.get("id").asString()),
                                    """
                                    {"barcode": "%s", "dueOn": "2027-01-15"}""".formatted(barcode(scene, loan)));
                        },
                        DESK),
                Rule.of(
                        "PUT " + LOANS + "/{id}",
                        scene -> LibraryRules.json(
                                put(LOANS + "/{id}", asked(scene).get("id").asString()), "{\"step\": \"DECLINE\"}"),
                        DESK));
    }

    private static AbstractMockHttpServletRequestBuilder<?> sharing(SchoolId school) {
        return LibraryRules.json(put(SHARING, school), "{\"shared\": true}");
    }

    private static void share(Scene scene) {
        Stage.done(scene.stage().answer(Persona.HEAD, sharing(scene.school)));
        Stage.done(scene.stage().answer(Persona.HEAD_OF_OTHER_SCHOOL, sharing(scene.otherSchool)));
    }

    private static AbstractMockHttpServletRequestBuilder<?> asking(SchoolId school, String book) {
        return LibraryRules.json(post(LOANS), """
                {"schoolId": "%s", "bookId": "%s"}""".formatted(school, book));
    }

    private static void bookKnown(Scene scene) {
        Stage.done(scene.stage()
                .answer(Persona.TEACHER, LibraryRules.json(post(LIBRARY + "/books"), """
                        {"schoolId": "%s", "title": "Le phare", "isbn": "9782211000000", "kind": "ALBUM"}""".formatted(scene.school))));
    }

    private static String bookElsewhere(Scene scene) {
        return scene.stage()
                .idOf(Stage.done(scene.stage()
                        .answer(
                                Persona.TEACHER_AT_OTHER_SCHOOL,
                                LibraryRules.json(post(LIBRARY + "/books"), """
                        {"schoolId": "%s", "title": "Le phare", "kind": "ALBUM"}""".formatted(scene.otherSchool)))));
    }

    /** A book of Zébulon's school that the other one asks for, another one each time. */
    private static JsonNode asked(Scene scene) {
        share(scene);
        String book = LibraryRules.book(scene);
        JsonNode loans = LibraryRules.tree(
                scene.stage().answer(Persona.TEACHER_AT_OTHER_SCHOOL, asking(scene.otherSchool, book)));
        for (JsonNode loan : loans.get("borrowed")) {
            if (loan.get("bookId").asString().equals(book)) {
                return loan;
            }
        }
        throw new IllegalStateException("Nobody asks for " + book);
    }

    private static String barcode(Scene scene, JsonNode loan) {
        return LibraryRules.tree(scene.stage()
                        .answer(
                                Persona.TEACHER,
                                get(LIBRARY + "/books/{id}", loan.get("bookId").asString())))
                .get("copyList")
                .get(0)
                .get("barcode")
                .asString();
    }
}
