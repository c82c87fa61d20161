package fr.ent.canteen.meals.opendata;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.xpath;

import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Canteens;
import fr.ent.canteen.testing.Cooks;
import fr.ent.canteen.testing.Public;
import fr.ent.canteen.testing.Requests;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CanteenTest
class OpenDataIT {

    private static final String WINDOW = "?from=2026-11-30&to=2026-12-04";

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private Cooks cooks;

    @Autowired
    private Public everybody;

    @Autowired
    private TestClock.SettableClock clock;

    private CanteenTown town;
    private SchoolId second;
    private Viewer agent;
    private String host;

    @BeforeEach
    void found() throws Exception {
        town = founder.found();
        second = town.town().school("Les Tilleuls");
        agent = town.agent();
        host = everybody.host(town.town());
        cooks.plan(agent, """
                [{"date":"%s","components":[
                  {"kind":"MAIN","dishes":[{"name":"Gratin \\"maison\\", au four","allergens":["MILK","GLUTEN"],
                                           "labels":["ORGANIC","QUALITY","VEGETARIAN"],"foods":[]}]},
                  {"kind":"DAIRY","dishes":[{"name":"Comté","labels":["LOCAL","QUALITY"],"foods":[]}]}]}]""".formatted(MONDAY), null, town.school(), second);
        cooks.plan(agent, TUESDAY, "Brouillon", "\"allergens\":[],\"labels\":[],\"foods\":[]", town.school());
        cooks.publish(agent, MONDAY, MONDAY, town.school(), second);
    }

    @Test
    void holdsToTheSchemaRowByRow() throws Exception {
        sayWhoPublishes();
        clock.set(Instant.parse("2026-11-25T08:00:00.123Z"));
        cooks.plan(agent, """
                [{"date":"%s","components":[{"kind":"MAIN","dishes":[{"name":"Hachis","allergens":["MILK"],
                  "labels":[],"foods":[]}]}]}]""".formatted(MONDAY), "Panne du four", second);

        String csv = csv();

        assertThat(ScdlValidator.faults(csv)).isEmpty();
        List<String> lines = csv.lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).startsWith("Ville de Valmarin,21210000100017,Cuisine centrale,,Jean-Macé,21231,");
        assertThat(lines.get(1))
                .contains(",EN,élémentaire,tous,2026-11-30,déjeuner,plat principal,\"Gratin \"\"maison\"\", au four\",,"
                        + "\"[\"\"agriculture biologique\"\"]\",signe de qualité,,\"[\"\"végétarien\"\"]\","
                        + "\"[\"\"gluten\"\",\"\"lait\"\"]\",,,,2026-11-24T09:00:00Z,,");
        assertThat(lines.get(2))
                .contains("produit laitier,Comté,,,local;signe de qualité,allergènes non renseignés,,,");
        assertThat(lines.get(3)).contains(",21210000200015,SIRET,").endsWith("2026-11-25T08:00:00Z,Panne du four");
        assertThat(csv).doesNotContain("Brouillon");
    }

    @Test
    void noDishBecomesAFormula() throws Exception {
        sayWhoPublishes();
        cooks.plan(
                agent, MONDAY, "=HYPERLINK(A1)", "\"allergens\":[],\"labels\":[],\"foods\":[]", town.school(), second);

        assertThat(csv()).contains(",'=HYPERLINK(A1),").doesNotContain(",=HYPERLINK");
    }

    @Test
    void aFileThatBreaksTheSchemaIsFound() {
        String header = String.join(",", ScdlRow.COLUMNS) + "\n";

        assertThat(ScdlValidator.faults("menuCollSiret,menuCollNom\n")).containsExactly("header");
        assertThat(ScdlValidator.faults(header
                        + "Ville,123,,x,École,75,,UAI,école,tous,30/11/2026,lunch,plat," + "x".repeat(160)
                        + ",0123456789abcdef,bio,,,végétarien,gluten;lait,mixé,F,1€,hier,,\n"))
                .hasSize(18);
    }

    @Test
    void saysNothingBeforeTheTownHallHasSaidWhoItIs() throws Exception {
        everybody
                .get(host, "/api/public/menus.csv" + WINDOW)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:no-publisher"));
    }

    @Test
    void offersPublishedMenusAsJsonAndRss() throws Exception {
        everybody
                .get(host, "/api/public/menus.json" + WINDOW)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].schoolName").value(contains("Jean-Macé", "Les Tilleuls")))
                .andExpect(jsonPath("$[0].components[0].dishes[0].allergens[*]").value(contains("GLUTEN", "MILK")))
                .andExpect(
                        jsonPath("$[0].components[1].dishes[0].allergensStated").value(false));
        everybody
                .get(host, "/api/public/menus.rss" + WINDOW)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/rss+xml;charset=UTF-8"))
                .andExpect(xpath("/rss[@version='2.0']/channel/item").nodeCount(2))
                .andExpect(xpath("/rss/channel/item[1]/title").string("Lundi 30 novembre 2026 — Jean-Macé"))
                .andExpect(xpath("/rss/channel/item[1]/pubDate").string("Tue, 24 Nov 2026 09:00:00 GMT"))
                .andExpect(xpath("/rss/channel/item[1]/description")
                        .string("Gratin \"maison\", au four, Comté. Contient\u00a0: gluten, lait."));
    }

    @Test
    void answersNotModifiedAndLetsCachesKeepIt() throws Exception {
        String etag = Public.etag(everybody
                .get(host, "/api/public/menus.json" + WINDOW)
                .andExpect(header().string("Cache-Control", "max-age=300, public")));

        everybody.getUnless(etag, host, "/api/public/menus.json" + WINDOW).andExpect(status().isNotModified());
        cooks.publish(agent, TUESDAY, TUESDAY, town.school());
        everybody.getUnless(etag, host, "/api/public/menus.json" + WINDOW).andExpect(status().isOk());
    }

    @Test
    void isTheTownOfTheHostNameOnly() throws Exception {
        String elsewhere = everybody.host(founder.found().town());

        everybody
                .get(elsewhere, "/api/public/menus.json" + WINDOW)
                .andExpect(content().json("[]"));
    }

    @Test
    void refusesTooLongAWindowAndNonsense() throws Exception {
        for (String window : List.of(
                "?from=2026-01-01&to=2026-12-31",
                "?from=2026-12-04&to=2026-11-30",
                "?uai=1",
                "?from=%2B999999999-12-31",
                "?to=-999999999-01-01")) {
            everybody
                    .get(host, "/api/public/menus.json" + window)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.type").value("urn:ent:problem:core:invalid"));
        }
        everybody.get(host, "/api/public/menus.json").andExpect(status().isOk());
    }

    @Test
    void refusesAPublisherWithoutASiret() throws Exception {
        requests.put(agent, "/api/canteen/kitchen/publisher", """
                        {"name":"Ville","siret":"123","producerName":"Cuisine","restaurants":[]}""")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("siret"));
    }

    private void sayWhoPublishes() throws Exception {
        requests.put(agent, "/api/canteen/kitchen/publisher", """
                        {"name":"Ville de Valmarin","siret":"21210000100017","producerName":"Cuisine centrale",
                         "restaurants":[{"schoolId":"%s","insee":"21231"},
                                        {"schoolId":"%s","siret":"21210000200015","insee":"2A004"}]}""".formatted(town.school(), second))
                .andExpect(status().isNoContent());
        requests.get(agent, "/api/canteen/kitchen/publisher")
                .andExpect(jsonPath("$[0].restaurants.length()").value(2));
    }

    private String csv() throws Exception {
        return everybody
                .get(host, "/api/public/menus.csv" + WINDOW)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
