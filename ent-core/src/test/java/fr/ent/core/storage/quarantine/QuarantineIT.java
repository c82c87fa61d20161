package fr.ent.core.storage.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ServiceUnavailable;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.scan.StandInClamd;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Files that came while the scanner was away. */
class QuarantineIT extends QuarantineScene {

    private static final List<String> BESIDE = List.of(".small", ".preview");

    @TempDir
    private Path made;

    @Test
    void servesNothingByAnyRouteUntilTheScannerHasAnswered() throws Exception {
        String upload = send(teacher, "seul.txt", "Seul");
        String item = file("plan.txt", "Le bus part à 9 h", null);
        String newer = send(teacher, "plan.txt", "Le bus part à 10 h");
        asking.post(teacher, "/api/core/items/" + item + "/versions", "{\"fileId\": \"" + newer + "\"}")
                .andExpect(status().isCreated());
        String token = read(
                        asking.post(teacher, "/api/core/items/" + item + "/links", "{\"until\": \"2026-12-31\"}"),
                        "$.path")
                .substring("/partage#".length());
        waiting();

        refused(asking.get(teacher, "/api/core/files/" + upload));
        refused(open(teacher, item));
        refused(asking.get(teacher, "/api/core/items/" + item + "/content?version=1"));
        refused(visit(get("/api/public/links/{token}/items/{id}/content", token, item)));
        visit(post("/api/public/links/{token}/openings", token))
                .andExpect(jsonPath("$.items[0].withheld").value("WAITING"));
        list(pupil, null).andExpect(jsonPath("$.items[0].file.withheld").value("WAITING"));

        round.everywhere(well());

        open(pupil, item).andExpect(says("Le bus part à 10 h"));
        asking.get(teacher, "/api/core/items/" + item + "/content?version=1").andExpect(says("Le bus part à 9 h"));
        asking.get(teacher, "/api/core/files/" + upload).andExpect(says("Seul"));
        visit(get("/api/public/links/{token}/items/{id}/content", token, item)).andExpect(status().isOk());
        list(pupil, null).andExpect(jsonPath("$.items[0].file.withheld").isEmpty());
    }

    @Test
    void aFileThatIsNotOnesOwnIsNotThereWhateverTheScannerSays() throws Exception {
        String upload = send(teacher, "seul.txt", "Seul");
        waiting();

        asking.get(mother, "/api/core/files/" + upload).andExpect(status().isNotFound());
    }

    @Test
    void aVirusIsToldToTheSenderAndTheAdministratorsAndDestroyedLater() throws Exception {
        String item = file("jeu.txt", StandInClamd.EICAR, null);
        waiting();

        round.everywhere(well());

        open(teacher, item)
                .andExpect(status().isGone())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:file-withheld"))
                .andExpect(jsonPath("$.reason").value("INFECTED"));
        assertThat(told("core.own-file-infected", aubin)).isOne();
        assertThat(told("core.file-infected", administrator)).isOne();
        assertThat(town.audited("file.infected")).isOne();

        FileId file = fileOf(item);
        String key = file.key(town.id());
        for (String beside : BESIDE) {
            store.put(key + beside, Files.writeString(made.resolve("made" + beside), "Un piège"), "application/pdf");
        }
        clock.set(clock.instant().plus(Duration.ofDays(6)));
        round.everywhere(well());
        store.open(file.key(town.id()), 0, 1).close();
        clock.set(clock.instant().plus(Duration.ofDays(2)));
        round.everywhere(nobody());

        assertThatThrownBy(() -> store.open(key, 0, 1)).isInstanceOf(ServiceUnavailable.class);
        for (String beside : BESIDE) {
            assertThat(store.find(key + beside, 1_000)).as(beside).isEmpty();
        }
        open(teacher, item)
                .andExpect(status().isGone())
                .andExpect(jsonPath("$.reason").value("DESTROYED"));
        assertThat(told("core.own-file-infected", aubin)).isOne();
    }

    @Test
    void everybodyHearsOfItWhoSentTheSameBytes() throws Exception {
        file("jeu.txt", StandInClamd.EICAR, null);
        file("jeu2.txt", "Un jeu", null);
        send(pupil, "mon jeu.txt", StandInClamd.EICAR);
        write("update core.stored_file set scan = 'WAITING'");

        round.everywhere(well());

        assertThat(told("core.own-file-infected", aubin)).isOne();
        assertThat(told("core.own-file-infected", pupil.person())).isOne();
        assertThat(told("core.file-infected", administrator)).isOne();
        assertThat(town.audited("file.infected")).isEqualTo(2);
        assertThat(town.number(
                        "select count(*) from core.audit_entry where action = 'file.infected' and target = 'person:' || :id"
                                + " and details->>'name' = 'mon jeu.txt' and details->>'virus' <> ''",
                        pupil.person().value()))
                .isOne();
    }

    @Test
    void sendersOfWhatTheScannerPassedBeforeHearOfItToo() throws Exception {
        String passed = file("jeu.txt", StandInClamd.EICAR, null);
        send(pupil, "mon jeu.txt", StandInClamd.EICAR);
        write("update core.stored_file set scan = case name when 'jeu.txt' then 'CLEAN' else 'WAITING' end");

        round.everywhere(well());

        assertThat(told("core.own-file-infected", aubin)).isOne();
        assertThat(told("core.own-file-infected", pupil.person())).isOne();
        assertThat(town.audited("file.infected")).isEqualTo(2);
        open(teacher, passed).andExpect(status().isGone());
    }

    @Test
    void theSameBytesAsThoseOfAnInfectedFileAreNotTakenForThem() throws Exception {
        String first = file("jeu.txt", StandInClamd.EICAR, null);
        waiting();
        round.everywhere(well());

        String second = file("jeu2.txt", StandInClamd.EICAR, null);

        assertThat(fileOf(second)).isNotEqualTo(fileOf(first));
    }

    @Test
    void anUnchangedFileIsWithheldToo() throws Exception {
        String upload = send(teacher, "seul.txt", "Seul");
        String tag = String.valueOf(asking.get(teacher, "/api/core/files/" + upload)
                .andReturn()
                .getResponse()
                .getHeader("ETag"));
        unchanged(upload, tag).andExpect(status().isNotModified());

        waiting();

        refused(unchanged(upload, tag));
    }

    private ResultActions unchanged(String file, String tag) throws Exception {
        return TerritoryScope.call(
                town.id(),
                () -> mvc.perform(get("/api/core/files/{id}", file)
                        .header("If-None-Match", tag)
                        .requestAttr(Viewer.class.getName(), teacher)));
    }

    private ResultActions visit(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(asked -> {
            asked.setServerName(host);
            return asked;
        }));
    }
}
