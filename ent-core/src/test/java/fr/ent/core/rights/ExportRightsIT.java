package fr.ent.core.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class ExportRightsIT extends RightScene {

    @Test
    void writesWhoHasAccessToWhatSinceWhenWithoutFormulas() throws Exception {
        grant(nadia, noa, "TEACHER", schoolClass.value(), "2026-12-04");
        grant(nadia, town.person("=1+1", "Faure"), "TOWN_AGENT", null, "2026-12-18");

        MockHttpServletResponse answer = send(nadia, post("/api/core/rights/export"));

        assertThat(answer.getStatus()).isEqualTo(200);
        List<String> lines = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines.getFirst()).isEqualTo("\uFEFFNom;Prénom;Compte;Accès;Où;Depuis le;Donné par;Jusqu’au");
        assertThat(lines)
                .anyMatch(line ->
                        line.contains("Enseignement") && line.contains("24/11/2026;") && line.endsWith("04/12/2026"));
        assertThat(lines).anyMatch(line -> line.contains("Agent de la mairie;Tout le territoire"));
        assertThat(lines).noneMatch(line -> line.contains(";=1+1"));
        assertThat(town.audited("right.exported")).isOne();
    }
}
