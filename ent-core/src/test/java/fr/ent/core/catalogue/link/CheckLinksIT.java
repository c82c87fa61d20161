package fr.ent.core.catalogue.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import fr.ent.core.catalogue.LinkState;
import fr.ent.core.catalogue.testing.CatalogueScene;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CheckLinksIT extends CatalogueScene {

    private static final URI THERE = URI.create("https://la.invalid/");

    @Autowired
    private CheckLinks checkLinks;

    private final LinkHost host = new LinkHost();

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void aDeadLinkIsShownToThoseWhoKeepItASilentOneTheSecondNight() throws Exception {
        ofTown("Là", THERE.toString());
        ofTown("Rien", "https://rien.invalid/");
        ofSchool("Ici", "https://[::1]/page");

        checkLinks.everywhere(question());

        read(aubin, "/dead-links")
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].title").value("Ici"))
                .andExpect(jsonPath("$[0].state").value("INWARD"));
        read(nadia, "/dead-links").andExpect(jsonPath("$").isEmpty());
        assertThat(state("Rien")).isEqualTo("DOUBTFUL");

        clock.set(Instant.parse("2026-11-25T09:00:00Z"));
        checkLinks.everywhere(question());

        assertThat(asked("Ici")).isEqualTo("2026-11-24");
        read(nadia, "/dead-links")
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].title").value("Rien"))
                .andExpect(jsonPath("$[0].state").value("SILENT"))
                .andExpect(jsonPath("$[0].since").value("2026-11-24T09:00:00Z"));
        read(elsewhere, "/dead-links").andExpect(jsonPath("$").isEmpty());

        clock.set(Instant.parse("2026-11-27T09:00:00Z"));
        checkLinks.everywhere(question());

        assertThat(asked("Rien")).isEqualTo("2026-11-27");
        read(nadia, "/dead-links").andExpect(jsonPath("$[0].since").value("2026-11-24T09:00:00Z"));
    }

    @Test
    void aSilentLinkIsAskedEachNightAndBackAtOnce() throws Exception {
        ofTown("Là", THERE.toString());
        mark("Là", "SILENT", "2026-11-23T09:00:00Z");

        checkLinks.everywhere(question());

        assertThat(state("Là")).isEqualTo("FOUND");
        read(nadia, "/dead-links").andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void aNightInWhichNobodyAnswersSaysNothingOfLinks() throws Exception {
        ofTown("Rien", "https://rien.invalid/");
        ofTown("Là", THERE.toString());
        checkLinks.everywhere(question());
        assertThat(state("Là")).isEqualTo("FOUND");
        host.close();

        clock.set(Instant.parse("2026-12-03T09:00:00Z"));
        checkLinks.everywhere(question());
        clock.set(Instant.parse("2026-12-04T09:00:00Z"));
        checkLinks.everywhere(question());

        assertThat(state("Là")).isEqualTo("FOUND");
        assertThat(state("Rien")).isEqualTo("DOUBTFUL");
        assertThat(asked("Là")).isEqualTo("2026-11-24");
        read(nadia, "/dead-links").andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void theDoubtfulIsAskedFirstAndNobodyAfterThreeHours() throws Exception {
        ofTown("Neuf", "https://[::1]/neuf");
        ofTown("Douteux", "https://[::1]/douteux");
        mark("Douteux", "DOUBTFUL", "2026-11-23T09:00:00Z");

        checkLinks.everywhere(new LinkQuestion(
                new PublicDoor(address -> {
                    clock.set(Instant.parse("2026-11-24T13:00:00Z"));
                    return false;
                }),
                new HostPace(clock, time -> {}),
                Duration.ofSeconds(5)));

        assertThat(state("Douteux")).isEqualTo("INWARD");
        assertThat(town.in(() -> jdbc.sql("select count(*) from core.resource where link_asked_at is null")
                        .query(Integer.class)
                        .single()))
                .isOne();
    }

    /** Finds the host of this machine under a name of the web; lets its address through, which the product never does, and no other. */
    private LinkQuestion question() {
        return new LinkQuestion(
                new PublicDoor(address -> address.getHostAddress().equals("127.0.0.1")),
                new HostPace(clock, time -> {}),
                Duration.ofSeconds(5)) {
            @Override
            LinkState ask(URI address) {
                return super.ask(address.equals(THERE) ? host.page("/la") : address);
            }
        };
    }

    private void mark(String title, String state, String at) {
        town.run(() -> jdbc.sql("""
                        update core.resource set link_state = :state, link_since = :at, link_asked_at = :at
                        where title = :title""")
                .param("state", state)
                .param("at", OffsetDateTime.parse(at))
                .param("title", title)
                .update());
    }

    private String asked(String title) {
        return text("(link_asked_at at time zone 'UTC')::date::text", title);
    }

    private String state(String title) {
        return text("link_state", title);
    }

    private String text(String column, String title) {
        return town.in(() -> jdbc.sql("select " + column + " from core.resource where title = :title")
                .param("title", title)
                .query(String.class)
                .single());
    }
}
