package fr.ent.core.guardianship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.testing.ClassScene;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.storage.FileId;
import fr.ent.core.testing.Asking;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Traces that go with a tie or by a bar, who is told, and who reads the decision. */
class TieTracesIT extends ClassScene {

    @Autowired
    private MockMvc mvc;

    private Asking asking;
    private Viewer agent;
    private Viewer head;
    private PersonId sofia;
    private PersonId karim;

    @BeforeEach
    void twoParentsOfOneHome() {
        asking = new Asking(mvc);
        agent = town.viewer(town.agent("Nadia", "Ferrand"));
        head = town.viewer(town.head("Ada", "Baille", school));
        sofia = town.guardian("Sofia", "Benali", lea);
        karim = town.guardian("Karim", "Benali", lea);
        town.household(List.of(sofia, karim), List.of(lea));
    }

    @Test
    void theOthersReadWhoIsBarredAndByWhichDecision() throws Exception {
        bar(agent, karim, town.file(agent.person(), "jugement.pdf"), null).andExpect(status().isCreated());

        asking.get(town.viewer(sofia), "/api/core/notices")
                .andExpect(jsonPath("$.items[?(@.kind == 'core.guardian-barred')].arguments.name")
                        .value(contains("Karim Benali")))
                .andExpect(jsonPath("$.items[?(@.kind == 'core.guardian-barred')].arguments.from")
                        .value(contains("2026-10-02")));
    }

    @Test
    void theChildIsToldOfNothing() throws Exception {
        end(agent, sofia, "OTHER", false).andExpect(status().isNoContent());
        bar(agent, karim, town.file(agent.person(), "jugement.pdf"), null).andExpect(status().isCreated());
        lift(head, "La cour d’appel a infirmé le jugement.", karim).andExpect(status().isNoContent());
        end(agent, karim, "OTHER", true).andExpect(status().isNoContent());

        assertThat(notices(lea.asPerson())).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noticesAndCodesGoWithATieOrByABar(boolean barred) throws Exception {
        asking.post(head, "/api/core/classes/" + schoolClass + "/claim-letters", "")
                .andExpect(status().isOk());
        for (PersonId guardian : List.of(sofia, karim)) {
            town.run(() -> jdbc.sql("""
                            insert into core.notice (recipient_id, id, kind, child_id, link, created_at)
                            values (:guardian, gen_random_uuid(), 'homework.due', :child, '/', now())""")
                    .param("guardian", guardian.value())
                    .param("child", lea.value())
                    .update());
        }
        asking.get(agent, of(karim) + "/effects")
                .andExpect(jsonPath("$.notices").value(1))
                .andExpect(jsonPath("$.letters").value(1));

        if (barred) {
            bar(agent, karim, town.file(agent.person(), "jugement.pdf"), null).andExpect(status().isCreated());
        } else {
            end(head, karim, "SEPARATED", false).andExpect(status().isNoContent());
        }

        assertThat(notices(karim)).isZero();
        assertThat(codes(karim)).isZero();
        assertThat(town.number(
                        "select count(*) from core.notice where kind = 'homework.due' and recipient_id = :id",
                        sofia.value()))
                .isOne();
        assertThat(codes(sofia)).isOne();
    }

    @Test
    void thePaperIsOpenedByThoseWhoDecideAndByNobodyElse() throws Exception {
        FileId paper = upload(agent);
        bar(agent, karim, paper, null).andExpect(status().isCreated());

        asking.get(agent, "/api/core/files/{id}", paper).andExpect(status().isNotFound());
        asking.get(town.viewer(sofia), "/api/core/files/{id}", paper).andExpect(status().isNotFound());
        Viewer otherHead = town.viewer(town.head("Max", "Henry", town.school("Les Tilleuls")));
        asking.post(otherHead, "/api/core/guardian-bars/" + barOfKarim() + "/paper", "")
                .andExpect(status().isNotFound());
        Viewer ownFamily = familyOf(town.agent("Lou", "Benali"));
        asking.post(ownFamily, "/api/core/guardian-bars/" + barOfKarim() + "/paper", "")
                .andExpect(status().isForbidden());
        asking.post(town.viewer(karim), "/api/core/guardian-bars/" + barOfKarim() + "/paper", "")
                .andExpect(status().isForbidden());
        assertThat(town.audited("guardian.bar-paper-read")).isZero();

        for (Viewer reader : List.of(agent, head)) {
            asking.post(reader, "/api/core/guardian-bars/" + barOfKarim() + "/paper", "")
                    .andExpect(status().isOk())
                    .andExpect(header().string("Content-Disposition", containsString("attachment")));
        }
        assertThat(town.audited("guardian.bar-paper-read")).isEqualTo(2);
    }

    private FileId upload(Viewer sender) throws Exception {
        MockMultipartFile scan = new MockMultipartFile(
                "file", "jugement.pdf", "application/pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        String answer = TerritoryScope.call(
                town.id(),
                () -> mvc.perform(multipart("/api/core/files").file(scan).requestAttr(Viewer.class.getName(), sender))
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        return new FileId(UUID.fromString(JsonPath.read(answer, "$.id")));
    }

    private Viewer familyOf(PersonId person) {
        ChildId sister = lea;
        town.run(() -> jdbc.sql("""
                        insert into core.guardianship (id, child_id, guardian_id, rank)
                        values (gen_random_uuid(), :child, :person, 3)""")
                .param("child", sister.value())
                .param("person", person.value())
                .update());
        return town.viewer(person);
    }

    private ResultActions end(Viewer viewer, PersonId guardian, String reason, boolean last) throws Exception {
        return asking.post(viewer, of(guardian) + "/end", """
                {"reason": "%s", "lastConfirmed": %s}""".formatted(reason, last));
    }

    private ResultActions bar(Viewer viewer, PersonId guardian, FileId paper, @Nullable String endsOn)
            throws Exception {
        return asking.post(
                viewer, of(guardian) + "/bar", """
                {"kind": "JUDGMENT", "decidedOn": "2026-10-02", "endsOn": %s, "fileId": "%s"}""".formatted(endsOn == null ? "null" : "\"" + endsOn + "\"", paper));
    }

    private ResultActions lift(Viewer viewer, String reason, PersonId guardian) throws Exception {
        return asking.post(viewer, of(guardian) + "/bar/lift", "{\"reason\": \"%s\"}".formatted(reason));
    }

    private String of(PersonId guardian) {
        return "/api/core/pupils/" + lea + "/guardians/" + guardian;
    }

    private String barOfKarim() {
        return town.in(() -> jdbc.sql("select id::text from core.guardian_bar where guardian_id = :id")
                .param("id", karim.value())
                .query(String.class)
                .single());
    }

    private int codes(PersonId person) {
        return town.number("select count(*) from core.claim_code where person_id = :id", person.value());
    }

    private int notices(PersonId person) {
        return town.number("select count(*) from core.notice where recipient_id = :id", person.value());
    }
}
