package fr.ent.homework.timetable;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.testing.Town;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/** A class, its teacher, Léa and her mother; and the requests about its timetable. */
public final class TimetableScene {

    public static final String ADDRESS = "/api/homework/timetables/{class}";

    /** French on Mondays; music on Tuesdays of odd weeks. */
    public static final String SLOTS = """
            {"weekday": "MONDAY", "from": "08:30", "to": "09:30", "weeks": "EVERY", "kind": "LESSON", "subject": "FRENCH",
             "title": "Lecture"},
            {"weekday": "MONDAY", "from": "09:30", "to": "09:45", "weeks": "EVERY", "kind": "RECESS"},
            {"weekday": "TUESDAY", "from": "13:30", "to": "14:30", "weeks": "ODD", "kind": "LESSON", "subject": "MUSIC",
             "place": "Salle de musique", "bring": "Flûte"}""";

    private final MockMvc mvc;
    private final Town town;
    private final SchoolId school;
    private final ClassId schoolClass;
    private final ChildId lea;
    private final Viewer teacher;
    private final Viewer mother;

    TimetableScene(Town town, MockMvc mvc) {
        this(town, mvc, town.school("Jean-Macé"), "CE1 Mme Morel");
    }

    private TimetableScene(Town town, MockMvc mvc, SchoolId school, String className) {
        this.town = town;
        this.mvc = mvc;
        this.school = school;
        this.schoolClass = town.schoolClass(school, className);
        this.lea = town.pupil("Léa", "Benali", school, schoolClass);
        this.mother = town.viewer(town.guardian("Sofia", "Benali", lea));
        this.teacher = town.viewer(town.teacher("Claire", "Morel", schoolClass));
    }

    /** Another class of the school. */
    public TimetableScene neighbours() {
        return new TimetableScene(town, mvc, school, "CM2 M. Roux");
    }

    public Town town() {
        return town;
    }

    public SchoolId school() {
        return school;
    }

    public ClassId schoolClass() {
        return schoolClass;
    }

    public ClassView classView() {
        return new ClassView(schoolClass, "CE1 Mme Morel", school);
    }

    public ChildId lea() {
        return lea;
    }

    public Viewer teacher() {
        return teacher;
    }

    public Viewer mother() {
        return mother;
    }

    public Viewer pupil() {
        return town.viewer(lea.asPerson());
    }

    public Viewer head() {
        return town.viewer(town.head("Anne", "Petit", school));
    }

    public Viewer colleague() {
        return town.viewer(town.teacher("Paul", "Roux", town.schoolClass(school, "CM2")));
    }

    public Viewer agent() {
        return town.viewer(town.agent("Luc", "Garnier"));
    }

    public static String grid(int version, String slots) {
        return "{\"version\": %d, \"slots\": [%s]}".formatted(version, slots);
    }

    /** A trip on Monday 30 November, for a part of the morning. */
    public static String trip(String from, String to) {
        return """
                {"date": "2026-11-30", "kind": "TRIP", "from": "%s", "to": "%s", "title": "Sortie à la ferme",
                 "note": "Bottes et pique-nique"}""".formatted(from, to);
    }

    public ResultActions read(Viewer viewer, String week) throws Exception {
        return as(viewer, MockMvcRequestBuilders.get(ADDRESS, schoolClass).param("week", week));
    }

    public ResultActions readOf(Viewer viewer, ChildId child, String week) throws Exception {
        return as(
                viewer,
                MockMvcRequestBuilders.get(ADDRESS, schoolClass)
                        .param("childId", child.toString())
                        .param("week", week));
    }

    public ResultActions sources(Viewer viewer) throws Exception {
        return as(viewer, MockMvcRequestBuilders.get(ADDRESS + "/sources", schoolClass));
    }

    public ResultActions source(Viewer viewer, ClassId source) throws Exception {
        return as(viewer, MockMvcRequestBuilders.get(ADDRESS + "/sources/{source}", schoolClass, source));
    }

    public ResultActions write(Viewer viewer, String body) throws Exception {
        return as(
                viewer,
                MockMvcRequestBuilders.put(ADDRESS, schoolClass)
                        .param("week", "2026-W49")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
    }

    public ResultActions change(Viewer viewer, String body) throws Exception {
        return as(
                viewer,
                MockMvcRequestBuilders.post(ADDRESS + "/exceptions", schoolClass)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
    }

    public ResultActions takeBack(Viewer viewer, String change) throws Exception {
        return as(viewer, MockMvcRequestBuilders.delete(ADDRESS + "/exceptions/{id}", schoolClass, change));
    }

    public ResultActions previewAgenda(Viewer viewer, String ics) throws Exception {
        return as(
                viewer,
                MockMvcRequestBuilders.post(ADDRESS + "/exceptions/preview", schoolClass)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(new JsonMapper().writeValueAsString(Map.of("ics", ics))));
    }

    public ResultActions paper(Viewer viewer) throws Exception {
        return as(
                viewer,
                MockMvcRequestBuilders.get(ADDRESS + "/paper", schoolClass).param("week", "2026-W49"));
    }

    private ResultActions as(Viewer viewer, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return TerritoryScope.call(
                viewer.territory(), () -> mvc.perform(request.requestAttr(Viewer.class.getName(), viewer)));
    }
}
