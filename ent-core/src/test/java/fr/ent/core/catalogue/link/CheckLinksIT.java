package fr.ent.core.catalogue.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import fr.ent.core.catalogue.testing.CatalogueScene;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CheckLinksIT extends CatalogueScene {

    @Autowired
    private CheckLinks checkLinks;

    @Test
    void aDeadLinkIsShownToThoseWhoKeepItASilentOneTheSecondNight() throws Exception {
        ofTown("Rien", "https://rien.invalid/");
        ofSchool("Ici", "https://[::1]/page");
        LinkQuestion question = new LinkQuestion(
                new PublicDoor(PublicAddress::is), new HostPace(clock, time -> {}), Duration.ofSeconds(5));

        checkLinks.everywhere(question);

        read(aubin, "/dead-links")
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].title").value("Ici"))
                .andExpect(jsonPath("$[0].state").value("INWARD"));
        read(nadia, "/dead-links").andExpect(jsonPath("$").isEmpty());
        assertThat(state("Rien")).isEqualTo("DOUBTFUL");

        clock.set(Instant.parse("2026-11-25T09:00:00Z"));
        checkLinks.everywhere(question);

        assertThat(asked("Ici")).isEqualTo("2026-11-24");
        read(nadia, "/dead-links")
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].title").value("Rien"))
                .andExpect(jsonPath("$[0].state").value("SILENT"))
                .andExpect(jsonPath("$[0].since").value("2026-11-24T09:00:00Z"));
        read(elsewhere, "/dead-links").andExpect(jsonPath("$").isEmpty());

        clock.set(Instant.parse("2026-11-27T09:00:00Z"));
        checkLinks.everywhere(question);
        assertThat(asked("Rien")).isEqualTo("2026-11-25");
        clock.set(Instant.parse("2026-12-03T09:00:00Z"));
        checkLinks.everywhere(question);

        assertThat(asked("Rien")).isEqualTo("2026-12-03");
        read(nadia, "/dead-links").andExpect(jsonPath("$[0].since").value("2026-11-24T09:00:00Z"));
    }

    @Test
    void theDoubtfulIsAskedFirstAndNobodyAfterThreeHours() throws Exception {
        ofTown("Neuf", "https://[::1]/neuf");
        ofTown("Douteux", "https://[::1]/douteux");
        town.run(() -> jdbc.sql("""
                        update core.resource
                        set link_state = 'DOUBTFUL', link_since = :at, link_asked_at = :at where title = 'Douteux'""")
                .param("at", OffsetDateTime.parse("2026-11-23T09:00:00Z"))
                .update());

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
