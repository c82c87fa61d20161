package fr.ent.homework.calendar;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The requests about calendar feeds: of people who open them, and of programs that read them. */
final class FeedRequests {

    static final String OWN_CLASSES = "{}";

    private static final String FEEDS = "/api/homework/calendars";

    private final MockMvc mvc;
    private final String host = UUID.randomUUID() + ".test";

    FeedRequests(MockMvc mvc, TownPlanner planner, Town town) {
        this.mvc = mvc;
        planner.lead(host, town);
    }

    String of(ClassId schoolClass) {
        return "{\"classId\": \"%s\"}".formatted(schoolClass);
    }

    String of(ChildId child) {
        return "{\"childId\": \"%s\"}".formatted(child);
    }

    ResultActions tryOpen(Viewer viewer, String wish) throws Exception {
        return as(viewer, json(MockMvcRequestBuilders.post(FEEDS), wish));
    }

    /** The path of a feed just opened. */
    String open(Viewer viewer, String wish) throws Exception {
        return told(tryOpen(viewer, wish).andExpect(status().isCreated()), "$.path");
    }

    ResultActions list(Viewer viewer) throws Exception {
        return as(viewer, MockMvcRequestBuilders.get(FEEDS));
    }

    String onlyFeed(Viewer viewer) throws Exception {
        return told(list(viewer), "$[0].id");
    }

    ResultActions close(Viewer viewer, String id) throws Exception {
        return as(viewer, MockMvcRequestBuilders.delete(FEEDS + "/{id}", id));
    }

    /** Homework in French that is given today. */
    void give(Viewer teacher, ClassId schoolClass, String due, String text) throws Exception {
        as(teacher, json(MockMvcRequestBuilders.post("/api/homework/entries"), """
                {"classId": "%s", "date": "2026-11-24", "dueDate": "%s", "kind": "HOMEWORK", "subject": "Français",
                 "text": "%s"}""".formatted(schoolClass, due, text)))
                .andExpect(status().isCreated());
    }

    ResultActions read(String path) throws Exception {
        return visit(MockMvcRequestBuilders.get(path));
    }

    ResultActions readUnless(String etag, String path) throws Exception {
        return visit(MockMvcRequestBuilders.get(path).header("If-None-Match", etag));
    }

    String etag(String path) throws Exception {
        return Objects.requireNonNull(read(path).andReturn().getResponse().getHeader("ETag"));
    }

    String text(String path) throws Exception {
        return read(path)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    List<VEvent> events(String path) throws Exception {
        return parse(text(path));
    }

    static List<VEvent> parse(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text)).getComponents("VEVENT");
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }

    static String summary(VEvent event) {
        return Objects.requireNonNull(event.getSummary()).getValue();
    }

    static String uid(VEvent event) {
        return event.getUid().orElseThrow().getValue();
    }

    static int sequence(VEvent event) {
        return Objects.requireNonNull(event.getSequence()).getSequenceNo();
    }

    /** The days of three years on which events of this name take place, in their order. */
    static List<LocalDate> days(List<VEvent> events, String summary) {
        ZonedDateTime begin = ZonedDateTime.parse("2026-01-01T00:00:00+01:00[Europe/Paris]");
        Period<ZonedDateTime> years = new Period<>(begin, begin.plusYears(3));
        return events.stream()
                .filter(event -> summary(event).equals(summary))
                .flatMap(event -> event.calculateRecurrenceSet(years).stream())
                .map(time -> LocalDate.from(time.getStart()))
                .sorted()
                .toList();
    }

    String idOf(ResultActions answer) throws Exception {
        return told(answer, "$.id");
    }

    private static String told(ResultActions answer, String path) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(), path);
    }

    private ResultActions visit(MockHttpServletRequestBuilder request) throws Exception {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String address = "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
        return mvc.perform(request.with(sent -> {
            sent.setServerName(host);
            sent.setRemoteAddr(address);
            return sent;
        }));
    }

    private ResultActions as(Viewer viewer, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return TerritoryScope.call(
                viewer.territory(), () -> mvc.perform(request.requestAttr(Viewer.class.getName(), viewer)));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
