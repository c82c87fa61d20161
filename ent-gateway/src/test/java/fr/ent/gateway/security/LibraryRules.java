package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import fr.ent.core.ChildId;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules of the school library's routes. */
final class LibraryRules {

    private static final String LIBRARY = "/api/homework/library";
    private static final Set<Persona> DESK = EnumSet.of(Persona.TEACHER, Persona.HEAD);
    /** Those who keep the catalogue and serve at the desk: the head lets the town's librarian. */
    static final Set<Persona> KEEPERS = Persona.all(DESK, Persona.LIBRARIAN);

    private static final Set<Persona> READERS =
            Persona.all(KEEPERS, Persona.GUARDIAN, Persona.GUARDIAN_OF_CLASSMATE, Persona.PUPIL);
    private static final Set<Persona> OWN = EnumSet.of(Persona.GUARDIAN, Persona.PUPIL);
    private static final JsonMapper JSON = new JsonMapper();

    private LibraryRules() {}

    static List<Rule> all() {
        return Stream.of(catalogue(), loans(), late(), files(), LibraryLifeRules.all(), LibraryBetweenRules.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> catalogue() {
        return List.of(
                Rule.of(
                        "GET " + LIBRARY + "/books",
                        scene -> get(LIBRARY + "/books").param("schoolId", scene.school.toString()),
                        READERS),
                Rule.of("POST " + LIBRARY + "/books", LibraryRules::newBook, KEEPERS),
                Rule.of("GET " + LIBRARY + "/books/{id}", scene -> get(LIBRARY + "/books/{id}", book(scene)), READERS),
                Rule.of(
                        "PUT " + LIBRARY + "/books/{id}",
                        scene -> put(LIBRARY + "/books/{id}", book(scene))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"version\": 0, \"title\": \"Bulles\", \"kind\": \"COMIC\"}"),
                        KEEPERS),
                Rule.of(
                        "POST " + LIBRARY + "/books/{id}/copies",
                        scene -> json(post(LIBRARY + "/books/{id}/copies", book(scene)), "{}"),
                        KEEPERS),
                Rule.of(
                        "POST " + LIBRARY + "/removals",
                        scene -> json(post(LIBRARY + "/removals"), """
                                {"schoolId": "%s", "bookIds": ["%s"]}""".formatted(scene.school, book(scene))),
                        KEEPERS),
                Rule.of(
                        "PUT " + LIBRARY + "/copies/{id}",
                        scene -> json(put(LIBRARY + "/copies/{id}", copy(scene, "id")), "{\"state\": \"LOST\"}"),
                        KEEPERS),
                Rule.of(
                        "GET " + LIBRARY + "/rules/{schoolId}",
                        scene -> get(LIBRARY + "/rules/{schoolId}", scene.school),
                        READERS),
                Rule.of(
                        "PUT " + LIBRARY + "/rules/{schoolId}",
                        scene -> json(
                                put(LIBRARY + "/rules/{schoolId}", scene.school), "{\"booksAtOnce\": 3, \"days\": 14}"),
                        DESK));
    }

    private static List<Rule> loans() {
        return List.of(
                Rule.of(
                        "GET " + LIBRARY + "/loans",
                        scene -> get(LIBRARY + "/loans").param("childId", scene.child.toString()),
                        Persona.atSchool()),
                Rule.of(
                        "POST " + LIBRARY + "/loans",
                        scene -> loan(scene, newPupil(scene), copy(scene, "barcode")),
                        KEEPERS),
                Rule.of(
                        "POST " + LIBRARY + "/loans/{id}/extend",
                        scene -> post(
                                LIBRARY + "/loans/{id}/extend",
                                lent(scene).get("id").asString()),
                        DESK),
                Rule.of(
                        "DELETE " + LIBRARY + "/loans/{id}",
                        scene -> delete(
                                LIBRARY + "/loans/{id}", lent(scene).get("id").asString()),
                        KEEPERS),
                Rule.of(
                        "POST " + LIBRARY + "/returns",
                        scene -> json(post(LIBRARY + "/returns"), """
                                {"schoolId": "%s", "barcode": "%s"}""".formatted(
                                        scene.school, lent(scene).get("barcode").asString())),
                        KEEPERS),
                Rule.of(
                        "DELETE " + LIBRARY + "/returns/{loanId}",
                        scene -> delete(LIBRARY + "/returns/{loanId}", returned(scene)),
                        KEEPERS),
                Rule.of(
                        "GET " + LIBRARY + "/class-loans",
                        scene -> get(LIBRARY + "/class-loans").param("classId", scene.schoolClass.toString()),
                        DESK),
                Rule.of(
                        "GET " + LIBRARY + "/readers",
                        scene -> get(LIBRARY + "/readers")
                                .param("schoolId", scene.school.toString())
                                .param("search", "Zébulon"),
                        KEEPERS),
                Rule.of("POST " + LIBRARY + "/reservations", LibraryRules::reservation, OWN),
                Rule.of(
                        "DELETE " + LIBRARY + "/reservations/{id}",
                        scene -> delete(
                                LIBRARY + "/reservations/{id}",
                                tree(scene.stage().answer(Persona.GUARDIAN, reservation(scene)))
                                        .get("id")
                                        .asString()),
                        OWN));
    }

    private static List<Rule> late() {
        return List.of(
                Rule.of(
                        "GET " + LIBRARY + "/overdue",
                        scene -> get(LIBRARY + "/overdue").param("schoolId", scene.school.toString()),
                        DESK),
                Rule.of(
                        "POST " + LIBRARY + "/overdue/notes",
                        scene -> json(post(LIBRARY + "/overdue/notes"), """
                                {"schoolId": "%s", "loanIds": ["%s"]}""".formatted(
                                        scene.school, lent(scene).get("id").asString())),
                        DESK),
                // a book lent today isn't late
                Rule.of(
                                "POST " + LIBRARY + "/overdue/slips",
                                scene -> json(post(LIBRARY + "/overdue/slips"), """
                                        {"schoolId": "%s", "loanIds": ["%s"]}""".formatted(
                                        scene.school, lent(scene).get("id").asString())),
                                DESK)
                        .answering(409));
    }

    private static List<Rule> files() {
        return List.of(
                Rule.of(
                        "POST " + LIBRARY + "/labels",
                        scene -> json(post(LIBRARY + "/labels"), """
                                {"schoolId": "%s", "bookIds": ["%s"]}""".formatted(scene.school, book(scene))),
                        KEEPERS),
                Rule.of(
                        "POST " + LIBRARY + "/cards",
                        scene -> json(post(LIBRARY + "/cards"), """
                                {"classId": "%s"}""".formatted(scene.schoolClass)),
                        DESK),
                Rule.of(
                        "POST " + LIBRARY + "/imports/preview",
                        scene -> upload(scene, LIBRARY + "/imports/preview"),
                        KEEPERS),
                Rule.of("POST " + LIBRARY + "/imports", scene -> upload(scene, LIBRARY + "/imports"), KEEPERS),
                Rule.of(
                        "GET " + LIBRARY + "/exports",
                        scene -> get(LIBRARY + "/exports")
                                .param("schoolId", scene.school.toString())
                                .param("form", "CSV"),
                        KEEPERS));
    }

    private static AbstractMockHttpServletRequestBuilder<?> newBook(Scene scene) {
        return json(post(LIBRARY + "/books"), """
                {"schoolId": "%s", "title": "La baleine qui comptait", "kind": "ALBUM"}""".formatted(scene.school));
    }

    /** A book with one copy, another one each time. */
    static String book(Scene scene) {
        return scene.stage().idOf(Stage.done(scene.stage().answer(Persona.TEACHER, newBook(scene))));
    }

    static String copy(Scene scene, String fact) {
        return tree(scene.stage().answer(Persona.TEACHER, get(LIBRARY + "/books/{id}", book(scene))))
                .get("copyList")
                .get(0)
                .get(fact)
                .asString();
    }

    /** Nobody of whom the scene tells, so that each has few books. */
    static ChildId newPupil(Scene scene) {
        return scene.town.pupil("Ilan", "Luce", scene.school, scene.schoolClass);
    }

    static AbstractMockHttpServletRequestBuilder<?> loan(Scene scene, ChildId child, String barcode) {
        return json(post(LIBRARY + "/loans"), """
                {"schoolId": "%s", "childId": "%s", "barcode": "%s"}""".formatted(scene.school, child, barcode));
    }

    private static JsonNode lent(Scene scene) {
        return tree(scene.stage().answer(Persona.TEACHER, loan(scene, newPupil(scene), copy(scene, "barcode"))));
    }

    /** The loan of a book that came back today. */
    private static String returned(Scene scene) {
        return tree(scene.stage().answer(Persona.TEACHER, json(post(LIBRARY + "/returns"), """
                        {"schoolId": "%s", "barcode": "%s"}""".formatted(
                                scene.school, lent(scene).get("barcode").asString()))))
                .get("loanId")
                .asString();
    }

    /** Zébulon waits for no other book. */
    private static AbstractMockHttpServletRequestBuilder<?> reservation(Scene scene) {
        Stage stage = scene.stage();
        tree(stage.answer(Persona.GUARDIAN, get(LIBRARY + "/loans").param("childId", scene.child.toString())))
                .get("reservations")
                .forEach(wish -> Stage.done(stage.answer(
                        Persona.GUARDIAN,
                        delete(LIBRARY + "/reservations/{id}", wish.get("id").asString()))));
        return json(post(LIBRARY + "/reservations"), """
                {"bookId": "%s", "childId": "%s"}""".formatted(book(scene), scene.child));
    }

    private static AbstractMockHttpServletRequestBuilder<?> upload(Scene scene, String path) {
        byte[] csv = "Titre;Auteurs\nLe potager;Ana Luce\n".getBytes(StandardCharsets.UTF_8);
        return multipart(path)
                .file(new MockMultipartFile("file", "livres.csv", "text/csv", csv))
                .param("schoolId", scene.school.toString());
    }

    static AbstractMockHttpServletRequestBuilder<?> json(
            AbstractMockHttpServletRequestBuilder<?> request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    static JsonNode tree(MockHttpServletResponse answer) {
        return JSON.readTree(Stage.done(answer).getContentAsByteArray());
    }
}
