package fr.ent.core.account.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.account.Account;
import fr.ent.core.account.print.PrintedPages;
import fr.ent.core.account.testing.ClassScene;
import fr.ent.core.http.RateLimits;
import fr.ent.core.testing.Town;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class SheetsIT extends ClassScene {

    private static final Pattern CARD =
            Pattern.compile("Mon identifiant\\s+(\\S+)\\s+Mon mot de passe\\s+([a-z]+-[a-z]+-[a-z]+)");

    @Autowired
    private MockMvc http;

    @Autowired
    private RateLimits limits;

    private Viewer teacher;

    @BeforeEach
    void employTeacher() {
        teacher = town.viewer(town.teacher("Claude", "Aubin", schoolClass));
    }

    @Test
    void printsACardByWhichEachPupilSignsIn() {
        town.pupil("Noé", "Martin", school, schoolClass);

        List<String> pages = print();

        assertThat(pages).singleElement().asString().contains("Léa Benali", "Noé Martin", "CE2", "http://localhost");
        Map<String, String> cards = cards(pages);
        assertThat(cards)
                .hasSize(2)
                .allSatisfy((username, password) ->
                        assertThat(accounts.signsIn(username, password)).isTrue());
        assertThat(cards.keySet()).allMatch(name -> name.matches("(lea\\.benali|noe\\.martin)\\d*"));
    }

    @Test
    void replacesThePasswordsAndSignsPupilsOutWhenPrintedAgain() {
        Map<String, String> before = cards(print());

        Map<String, String> after = cards(print());

        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((username, password) -> {
            assertThat(accounts.signsIn(username, password)).isFalse();
            assertThat(accounts.sessionEnds(
                            accounts.findByUsername(username).orElseThrow().subject()))
                    .isEqualTo(2);
        });
    }

    @Test
    void printsTenCardsToAPage() {
        for (int i = 0; i < 10; i++) {
            town.pupil("Élève", "Numéro " + i, school, schoolClass);
        }

        assertThat(print()).hasSize(2);
    }

    @Test
    void keepsNoPasswordInTheTrail() {
        String password = cards(print()).values().iterator().next();

        String trail = town.in(() -> jdbc.sql("select string_agg(a::text, ' ') from core.audit_entry a")
                .query(String.class)
                .single());
        assertThat(trail)
                .contains("login-sheets.printed", teacher.person().toString())
                .doesNotContain(password);
    }

    @Test
    void resetsOnePasswordAndShowsItOnce() throws Exception {
        Account before = accounts.findByUsername(
                        cards(print()).keySet().iterator().next())
                .orElseThrow();

        MockHttpServletResponse answer = send(reset(lea), teacher);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        Matcher access = Pattern.compile("\\{\"username\":\"(.*)\",\"password\":\"(.*)\"}")
                .matcher(answer.getContentAsString());
        assertThat(access.matches()).isTrue();
        assertThat(access.group(1)).isEqualTo(before.username());
        assertThat(accounts.signsIn(before.username(), access.group(2))).isTrue();
    }

    @Test
    void opensAnewAnAccountThatTheProviderHasLost() {
        String username = cards(print()).keySet().iterator().next();
        accounts.delete(accounts.findByUsername(username).orElseThrow().subject());

        Map<String, String> cards = cards(print());

        assertThat(cards)
                .hasSize(1)
                .allSatisfy((name, password) ->
                        assertThat(accounts.signsIn(name, password)).isTrue());
    }

    @Test
    void saysSoWhenTheProviderIsSilent() {
        accounts.fallSilent();

        assertThat(send(sheets(), teacher).getStatus()).isEqualTo(503);
    }

    @Test
    void tellsWhoHasAnAccount() throws Exception {
        town.account(town.guardian("Sofia", "Benali", lea));
        town.guardian("Karim", "Benali", lea);
        town.restrictedGuardian("Marc", "Benali", lea);
        assertThat(send(overview(), teacher).getContentAsString()).contains("\"username\":null");

        String username = cards(print()).keySet().iterator().next();

        String seen = send(overview(), teacher).getContentAsString();
        assertThat(seen)
                .contains("\"username\":\"" + username + "\"")
                .containsPattern("Sofia[^}]*}[^}]*\"hasAccount\":true")
                .containsPattern("Karim[^}]*}[^}]*\"hasAccount\":false")
                .doesNotContain("Marc");
    }

    @Test
    void isForTheClasssOwnTeacherAndHead() {
        SchoolId elsewhere = town.school("École Rosa-Parks");
        ClassId otherClass = town.schoolClass(elsewhere, "CM1");
        Viewer head = town.viewer(town.head("Ada", "Directrice", school));
        Viewer agent = town.viewer(town.agent("Jo", "Maire"));
        List<Viewer> strangers = List.of(
                town.viewer(town.teacher("Max", "Autre", otherClass)),
                town.viewer(town.head("Eve", "Autre", elsewhere)));
        List<Viewer> others = List.of(
                town.viewer(town.pupil("Noé", "Martin", elsewhere, otherClass).asPerson()),
                town.viewer(town.guardian("Sofia", "Benali", lea)),
                town.viewer(town.animator("Ali", "Animateur", school)));

        for (MockHttpServletRequestBuilder request : List.of(sheets(), reset(lea), overview())) {
            assertThat(send(request, head).getStatus()).isEqualTo(200);
            strangers.forEach(
                    stranger -> assertThat(send(request, stranger).getStatus()).isEqualTo(404));
            others.forEach(other -> assertThat(send(request, other).getStatus()).isEqualTo(403));
        }
        assertThat(send(sheets(), agent).getStatus()).isEqualTo(403);
        assertThat(send(reset(lea), agent).getStatus()).isEqualTo(403);
        assertThat(send(overview(), agent).getStatus()).isEqualTo(200);
    }

    @Test
    void showsNothingToAnotherTerritory() {
        Town neighbour = planner.found("Ailleurs");
        SchoolId itsSchool = neighbour.school("École voisine");
        Viewer head = neighbour.viewer(neighbour.head("Eve", "Voisine", itsSchool));

        for (MockHttpServletRequestBuilder request : List.of(sheets(), reset(lea), overview())) {
            assertThat(neighbour.in(() -> perform(request, head)).getStatus()).isEqualTo(404);
        }
    }

    @Test
    void isPrintedSixtyTimesAnHour() {
        for (int i = 1; i < 60; i++) {
            limits.take("print", teacher.person().toString(), 60, Duration.ofHours(1));
        }

        assertThat(send(sheets(), teacher).getStatus()).isEqualTo(200);
        assertThat(send(sheets(), teacher).getStatus()).isEqualTo(429);
    }

    private MockHttpServletRequestBuilder sheets() {
        return post("/api/core/classes/{id}/login-sheets", schoolClass);
    }

    private MockHttpServletRequestBuilder overview() {
        return get("/api/core/classes/{id}/accounts", schoolClass);
    }

    private static MockHttpServletRequestBuilder reset(ChildId pupil) {
        return post("/api/core/pupils/{id}/password-reset", pupil);
    }

    private List<String> print() {
        MockHttpServletResponse answer = send(sheets(), teacher);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        return PrintedPages.read(answer.getContentAsByteArray());
    }

    private static Map<String, String> cards(List<String> pages) {
        return CARD.matcher(String.join("\n", pages))
                .results()
                .collect(Collectors.toMap(card -> card.group(1), card -> card.group(2)));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, Viewer viewer) {
        return town.in(() -> perform(request, viewer));
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, Viewer viewer) {
        try {
            return http.perform(request.requestAttr(Viewer.class.getName(), viewer))
                    .andReturn()
                    .getResponse();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
