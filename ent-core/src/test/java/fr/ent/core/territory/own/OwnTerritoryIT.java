package fr.ent.core.territory.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.Viewer;
import fr.ent.core.territory.Siret;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Sirets;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An administrator changes the own territory, and no other. */
@IntegrationTest
class OwnTerritoryIT {

    private static final String OWN = "/api/core/territories/own";

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private JdbcClient jdbc;

    private final Siret siret = Sirets.draw();

    private Town town;
    private Town other;
    private Viewer administrator;

    @BeforeEach
    void twoTowns() {
        other = planner.found("Ailleurs");
        town = planner.found("Valmarin");
        administrator = town.viewer(town.administrator("Claire", "Joubert"));
    }

    @Test
    void changesNameNumberPlaceAndColourOfTheOwnTerritoryAlone() {
        String before = ofOther();

        String spaced = siret.value().replaceFirst("(...)(...)(...)", "$1 $2 $3 ");

        String changed = text(change(0, "Valmarin-sur-Lac", spaced, "REUNION", "#8a1c5c"));

        assertThat(JsonPath.<String>read(changed, "$.name")).isEqualTo("Valmarin-sur-Lac");
        assertThat(JsonPath.<String>read(changed, "$.siret")).isEqualTo(siret.value());
        assertThat(JsonPath.<String>read(changed, "$.place")).isEqualTo("REUNION");
        assertThat(JsonPath.<String>read(changed, "$.accent")).isEqualTo("#8a1c5c");
        assertThat(JsonPath.<Integer>read(changed, "$.version")).isOne();
        assertThat(text(send(get("/api/me")))).contains("Valmarin-sur-Lac").contains("Indian/Reunion");
        assertThat(ofOther()).isEqualTo(before);
        assertThat(town.audited("territory.changed")).isOne();
    }

    @Test
    void keepsWhatSomebodyElseChangedMeanwhile() {
        change(0, "Valmarin", siret.value(), "ZONE_A", "#8a1c5c");

        MockHttpServletResponse late = change(0, "Valmarin d'avant", siret.value(), "ZONE_A", "#8a1c5c");

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(JsonPath.<String>read(text(late), "$.type")).isEqualTo("urn:ent:problem:core:changed-meanwhile");
        assertThat(JsonPath.<String>read(text(send(get(OWN))), "$.name")).isEqualTo("Valmarin");
    }

    @Test
    void refusesANumberThatItsLastDigitDoesNotProveAndAColourThatIsNone() {
        assertThat(fault(change(0, "Valmarin", "73282932000075", "ZONE_A", "#8a1c5c")))
                .isEqualTo("siret");
        assertThat(fault(change(0, "Valmarin", siret.value(), "ZONE_A", "purple")))
                .isEqualTo("accent");
        assertThat(JsonPath.<Integer>read(text(send(get(OWN))), "$.version")).isZero();
    }

    @Test
    void refusesTheNumberOfAnotherTerritory() {
        planner.register(other, siret);

        MockHttpServletResponse refused = change(0, "Valmarin", siret.value(), "ZONE_A", "#8a1c5c");

        assertThat(fault(refused)).isEqualTo("siret");
        assertThat(JsonPath.<String>read(text(refused), "$.errors[0].code")).isEqualTo("taken");
        planner.register(town, siret);
        assertThat(change(0, "Valmarin", siret.value(), "ZONE_A", "#8a1c5c").getStatus())
                .isEqualTo(200);
    }

    @Test
    void keepsTheWholeOfQuietHoursInTheTrail() {
        assertThat(send(put(OWN + "/quiet-hours").content("""
                                {"hours": {"from": "20:00", "until": "07:00", "weekends": true}}""")).getStatus()).isEqualTo(204);

        assertThat(town.number(
                        "select count(*) from core.audit_entry where actor_id = :id and details"
                                + " = '{\"from\": \"20:00\", \"until\": \"07:00\", \"weekends\": \"true\"}'",
                        administrator.person().value()))
                .isOne();
    }

    @Test
    void asksAgainBeforeAnotherNumberShutsOutWhoComesByProConnect() {
        change(0, "Valmarin", siret.value(), "ZONE_A", "#8a1c5c");
        Siret next = Sirets.draw();
        String agent = town.account(town.administrator("Ada", "Baille"));
        town.run(() -> jdbc.sql("update core.account set username = 'pc-mcp-1' where subject = :subject")
                .param("subject", agent)
                .update());

        assertThat(change(1, "Valmarin-sur-Lac", siret.value(), "ZONE_A", "#8a1c5c")
                        .getStatus())
                .isEqualTo(200);
        MockHttpServletResponse asked = change(2, "Valmarin", next.value(), "ZONE_A", "#8a1c5c");
        MockHttpServletResponse other = repeat(next, 2);

        assertThat(asked.getStatus()).isEqualTo(409);
        assertThat(JsonPath.<String>read(text(asked), "$.type")).isEqualTo("urn:ent:problem:core:number-in-use");
        assertThat(JsonPath.<Integer>read(text(asked), "$.accounts")).isOne();
        assertThat(other.getStatus()).isEqualTo(409);
        assertThat(JsonPath.<String>read(text(repeat(next, 1)), "$.siret")).isEqualTo(next.value());
    }

    private MockHttpServletResponse repeat(Siret next, int accounts) {
        return send(put(OWN).content("""
                {"version": 2, "name": "Valmarin", "siret": "%s", "place": "ZONE_A", "accent": "#8a1c5c",
                 "proConnectAccounts": %d}""".formatted(next.value(), accounts)));
    }

    private String ofOther() {
        return text(send(get(OWN), other, other.viewer(other.administrator("Nour", "Delage"))));
    }

    private MockHttpServletResponse change(int version, String name, String siret, String place, String accent) {
        return send(put(OWN).content("""
                {"version": %d, "name": "%s", "siret": "%s", "place": "%s", "accent": "%s"}""".formatted(version, name, siret, place, accent)));
    }

    private static String fault(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(400);
        return JsonPath.read(text(answer), "$.errors[0].field");
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
        return send(request, town, administrator);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, Town of, Viewer as) {
        return of.in(() -> {
            try {
                return http.perform(
                                request.contentType(MediaType.APPLICATION_JSON).requestAttr(Viewer.class.getName(), as))
                        .andReturn()
                        .getResponse();
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        });
    }
}
