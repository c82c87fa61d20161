package fr.ent.gateway.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

/** The rules of what readers say of books, of covers, and of stock-taking. */
final class LibraryLifeRules {

    private static final String LIBRARY = "/api/homework/library";
    private static final String TAKINGS = LIBRARY + "/stock-takings";
    private static final String SAID = "Zéro faute dans ce livre";
    private static final String KEPT_BY_TOWN = LIBRARY + "/kept-by-town";
    private static final Set<Persona> DESK = EnumSet.of(Persona.TEACHER, Persona.HEAD);

    private LibraryLifeRules() {}

    static List<Rule> all() {
        return Stream.of(readers(), librarians(), classRules(), stock())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> readers() {
        return List.of(
                Rule.of(
                        "GET " + LIBRARY + "/impressions",
                        scene -> get(LIBRARY + "/impressions").param("childId", scene.child.toString()),
                        Persona.atSchool()),
                Rule.of(
                        "PUT " + LIBRARY + "/impressions/{bookId}",
                        scene -> say(scene, SAID),
                        EnumSet.of(Persona.PUPIL)),
                Rule.of(
                        "GET " + LIBRARY + "/class-impressions",
                        scene -> get(LIBRARY + "/class-impressions").param("classId", scene.schoolClass.toString()),
                        EnumSet.of(Persona.PUPIL, Persona.TEACHER, Persona.HEAD)),
                Rule.of("PUT " + LIBRARY + "/class-impressions/{id}", LibraryLifeRules::let, DESK),
                Rule.of(
                        "PUT " + LIBRARY + "/books/{id}/cover",
                        scene -> LibraryRules.json(
                                put(LIBRARY + "/books/{id}/cover", LibraryRules.book(scene)), "{\"fileId\": null}"),
                        LibraryRules.KEEPERS));
    }

    private static List<Rule> librarians() {
        return List.of(
                Rule.of(
                        "GET " + LIBRARY + "/librarians",
                        scene -> get(LIBRARY + "/librarians").param("schoolId", scene.school.toString()),
                        DESK),
                Rule.own(
                        "GET " + LIBRARY + "/librarians/own",
                        scene -> get(LIBRARY + "/librarians/own"),
                        EnumSet.of(Persona.PUPIL, Persona.PUPIL_AT_OTHER_SCHOOL),
                        EnumSet.noneOf(Persona.class)),
                Rule.of(
                        "PUT " + LIBRARY + "/librarians/{childId}",
                        scene -> LibraryRules.json(
                                put(LIBRARY + "/librarians/{childId}", LibraryRules.newPupil(scene)),
                                "{\"untilOn\": \"2026-12-18\"}"),
                        DESK),
                Rule.of(
                        "DELETE " + LIBRARY + "/librarians/{childId}",
                        scene -> delete(LIBRARY + "/librarians/{childId}", LibraryRules.newPupil(scene)),
                        DESK),
                Rule.own(
                        "GET " + KEPT_BY_TOWN,
                        scene -> get(KEPT_BY_TOWN),
                        EnumSet.of(Persona.LIBRARIAN),
                        EnumSet.noneOf(Persona.class)),
                Rule.of(
                        "GET " + KEPT_BY_TOWN + "/{schoolId}",
                        scene -> get(KEPT_BY_TOWN + "/{schoolId}", scene.school),
                        DESK),
                Rule.of("PUT " + KEPT_BY_TOWN + "/{schoolId}", LibraryLifeRules::letToTown, EnumSet.of(Persona.HEAD)));
    }

    /** The head lets the town's librarian keep the library of Zébulon's school. */
    static AbstractMockHttpServletRequestBuilder<?> letToTown(Scene scene) {
        return LibraryRules.json(put(KEPT_BY_TOWN + "/{schoolId}", scene.school), "{\"keeps\": true}");
    }

    private static List<Rule> classRules() {
        String rules = LIBRARY + "/rules/{schoolId}/classes";
        return List.of(
                Rule.of("GET " + rules, scene -> get(rules, scene.school), DESK),
                Rule.of(
                        "PUT " + rules + "/{classId}",
                        scene -> LibraryRules.json(
                                put(rules + "/{classId}", scene.school, scene.schoolClass),
                                "{\"booksAtOnce\": 3, \"days\": 14}"),
                        DESK),
                Rule.of(
                        "DELETE " + rules + "/{classId}",
                        scene -> delete(rules + "/{classId}", scene.school, scene.schoolClass),
                        DESK));
    }

    private static List<Rule> stock() {
        return List.of(
                Rule.of(
                        "GET " + TAKINGS,
                        scene -> get(TAKINGS).param("schoolId", scene.school.toString()),
                        LibraryRules.KEEPERS),
                Rule.of(
                        "POST " + TAKINGS,
                        scene -> {
                            end(scene);
                            return begin(scene);
                        },
                        LibraryRules.KEEPERS),
                Rule.of(
                        "POST " + TAKINGS + "/{id}/beeps",
                        scene -> LibraryRules.json(post(TAKINGS + "/{id}/beeps", open(scene)), """
                                {"barcode": "%s"}""".formatted(
                                        LibraryRules.copy(scene, "barcode"))),
                        LibraryRules.KEEPERS),
                Rule.of(
                        "POST " + TAKINGS + "/{id}/end",
                        scene -> post(TAKINGS + "/{id}/end", open(scene)),
                        LibraryRules.KEEPERS),
                Rule.of(
                        "GET " + TAKINGS + "/{id}/missing",
                        scene -> get(TAKINGS + "/{id}/missing", open(scene)),
                        LibraryRules.KEEPERS),
                Rule.of(
                        "GET " + TAKINGS + "/{id}/missing/csv",
                        scene -> get(TAKINGS + "/{id}/missing/csv", open(scene)),
                        LibraryRules.KEEPERS),
                Rule.of(
                        "PUT " + TAKINGS + "/{id}/losses",
                        scene -> put(TAKINGS + "/{id}/losses", over(scene)),
                        LibraryRules.KEEPERS),
                Rule.of(
                        "DELETE " + TAKINGS + "/{id}/losses",
                        scene -> delete(TAKINGS + "/{id}/losses", over(scene)),
                        LibraryRules.KEEPERS));
    }

    /** Zébulon says something of a book that it has brought back. */
    private static AbstractMockHttpServletRequestBuilder<?> say(Scene scene, String words) {
        Stage stage = scene.stage();
        JsonNode loan = LibraryRules.tree(stage.answer(
                Persona.TEACHER, LibraryRules.loan(scene, scene.child, LibraryRules.copy(scene, "barcode"))));
        Stage.done(stage.answer(Persona.TEACHER, LibraryRules.json(post(LIBRARY + "/returns"), """
                {"schoolId": "%s", "barcode": "%s"}""".formatted(
                        scene.school, loan.get("barcode").asString()))));
        String book = loan.get("book").get("id").asString();
        return LibraryRules.json(
                put(LIBRARY + "/impressions/{bookId}", book), "{\"heart\": true, \"words\": \"%s\"}".formatted(words));
    }

    private static AbstractMockHttpServletRequestBuilder<?> let(Scene scene) {
        String words = "Zut, déjà fini " + UUID.randomUUID();
        Stage.done(scene.stage().answer(Persona.PUPIL, say(scene, words)));
        JsonNode wall = LibraryRules.tree(scene.stage()
                .answer(
                        Persona.TEACHER,
                        get(LIBRARY + "/class-impressions").param("classId", scene.schoolClass.toString())));
        for (JsonNode one : wall.get("waiting")) {
            if (one.get("words").asString().equals(words)) {
                return LibraryRules.json(
                        put(LIBRARY + "/class-impressions/{id}", one.get("id").asString()),
                        "{\"words\": \"%s\", \"shown\": true}".formatted(words));
            }
        }
        throw new AssertionError("These words don't wait: " + words);
    }

    private static AbstractMockHttpServletRequestBuilder<?> begin(Scene scene) {
        return LibraryRules.json(post(TAKINGS), "{\"schoolId\": \"%s\"}".formatted(scene.school));
    }

    /** Ends the count that goes on, if there is one. */
    private static void end(Scene scene) {
        LibraryRules.tree(
                        scene.stage().answer(Persona.TEACHER, get(TAKINGS).param("schoolId", scene.school.toString())))
                .forEach(one -> Stage.done(scene.stage()
                        .answer(
                                Persona.TEACHER,
                                post(TAKINGS + "/{id}/end", one.get("id").asString()))));
    }

    private static String open(Scene scene) {
        end(scene);
        return scene.stage().idOf(Stage.done(scene.stage().answer(Persona.TEACHER, begin(scene))));
    }

    private static String over(Scene scene) {
        String id = open(scene);
        end(scene);
        return id;
    }
}
