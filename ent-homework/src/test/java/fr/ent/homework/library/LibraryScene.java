package fr.ent.homework.library;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.testing.Town;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;

/** A school with two classes: Léa and Malo in CE1 with their teacher and Léa's mother, Eva in CM2. Requests go through HTTP. */
public final class LibraryScene {

    private static final String LIBRARY = "/api/homework/library";

    final Town town;
    final SchoolId school;
    final ClassId schoolClass;
    final ClassId otherClass;
    final ChildId lea;
    final ChildId malo;
    final ChildId eva;
    final Viewer mother;
    final Viewer teacher;
    final Viewer colleague;
    final Viewer head;
    private final MockMvc http;

    LibraryScene(Town town, MockMvc http) {
        this.town = town;
        this.http = http;
        school = town.school("Jean-Macé");
        schoolClass = town.schoolClass(school, "CE1");
        otherClass = town.schoolClass(school, "CM2");
        lea = town.pupil("Léa", "Benali", school, schoolClass);
        malo = town.pupil("Malo", "Petit", school, schoolClass);
        eva = town.pupil("Eva", "Roux", school, otherClass);
        mother = town.viewer(town.guardian("Sofia", "Benali", lea));
        teacher = town.viewer(town.teacher("Claire", "Morel", schoolClass));
        colleague = town.viewer(town.teacher("Paul", "Roux", otherClass));
        head = town.viewer(town.head("Anne", "Petit", school));
    }

    /** Teaches the class, and is barred from Léa by a court. */
    Viewer barredTeacher() {
        PersonId barred = town.restrictedGuardian("Marc", "Benali", lea);
        town.grant(barred, Role.TEACHER, ScopeType.CLASS, schoolClass.value());
        return town.viewer(barred);
    }

    /** A teacher of another school. */
    Viewer stranger() {
        return town.viewer(town.teacher("Hugo", "Faure", town.schoolClass(town.school("Les Tilleuls"), "CE1")));
    }

    Viewer pupil(ChildId child) {
        return town.viewer(child.asPerson());
    }

    ResultActions get(Viewer viewer, String path) throws Exception {
        return as(viewer, MockMvcRequestBuilders.get(LIBRARY + path));
    }

    ResultActions post(Viewer viewer, String path, String body) throws Exception {
        return as(viewer, json(MockMvcRequestBuilders.post(LIBRARY + path), body));
    }

    ResultActions put(Viewer viewer, String path, String body) throws Exception {
        return as(viewer, json(MockMvcRequestBuilders.put(LIBRARY + path), body));
    }

    ResultActions delete(Viewer viewer, String path) throws Exception {
        return as(viewer, MockMvcRequestBuilders.delete(LIBRARY + path));
    }

    ResultActions upload(Viewer viewer, String path, byte[] file) throws Exception {
        return as(
                viewer,
                MockMvcRequestBuilders.multipart(LIBRARY + path)
                        .file(new MockMultipartFile("file", "livres", null, file))
                        .param("schoolId", school.toString()));
    }

    /** Adds a book with a copy; answers the book's id. */
    String book(String title) throws Exception {
        return readText(
                post(teacher, "/books", """
                        {"schoolId":"%s","title":"%s","kind":"ALBUM"}""".formatted(school, title))
                        .andExpect(MockMvcResultMatchers.status().isCreated()),
                "$.id");
    }

    /** The barcodes of a book. */
    List<String> barcodes(String book) throws Exception {
        return readTexts(get(teacher, "/books/" + book), "$.copyList[*].barcode");
    }

    String barcode(String book) throws Exception {
        return barcodes(book).getFirst();
    }

    ResultActions lend(ChildId child, String barcode) throws Exception {
        return post(teacher, "/loans", """
                {"schoolId":"%s","childId":"%s","barcode":"%s"}""".formatted(school, child, barcode));
    }

    ResultActions giveBack(String barcode) throws Exception {
        return post(teacher, "/returns", """
                {"schoolId":"%s","barcode":"%s"}""".formatted(school, barcode));
    }

    /** The same beep, whose answer may have been lost. */
    ResultActions giveBack(String barcode, String key) throws Exception {
        return as(
                teacher,
                json(MockMvcRequestBuilders.post(LIBRARY + "/returns"), """
                {"schoolId":"%s","barcode":"%s"}""".formatted(school, barcode))
                        .header("Idempotency-Key", key));
    }

    ResultActions reserve(Viewer viewer, String book, ChildId child) throws Exception {
        return post(viewer, "/reservations", """
                {"bookId":"%s","childId":"%s"}""".formatted(book, child));
    }

    static String readText(ResultActions answer, String path) throws Exception {
        return JsonPath.read(body(answer), path);
    }

    static List<String> readTexts(ResultActions answer, String path) throws Exception {
        return JsonPath.read(body(answer), path);
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private ResultActions as(Viewer viewer, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return TerritoryScope.call(
                viewer.territory(), () -> http.perform(request.requestAttr(Viewer.class.getName(), viewer)));
    }

    private static AbstractMockHttpServletRequestBuilder<?> json(
            AbstractMockHttpServletRequestBuilder<?> request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
