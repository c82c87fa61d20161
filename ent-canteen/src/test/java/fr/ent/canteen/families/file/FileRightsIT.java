package fr.ent.canteen.families.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.FileForm;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileRightsIT extends FileScene {

    @Test
    void twoGuardiansCannotOverwriteEachOther() throws Exception {
        keep(mother, 0, whole(mother)).andExpect(status().isOk());

        keep(father, 0, FileForm.blank())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:file-changed"));
        sign(father, 7).andExpect(status().isConflict());
        show(father).andExpect(jsonPath("$.content.doctor.name").value("Dr Blanc"));
    }

    @Test
    void theTownHallAcceptsOnlyWhatItHasReadAndWhatWasSigned() throws Exception {
        keep(mother, 0, whole(mother));
        requests.post(agent, path("/accept"), "{\"version\": 1}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:file-not-sent"));
        sign(mother, 1);
        keep(mother, 2, whole(mother).allergic("EGGS"));

        requests.post(agent, path("/accept"), "{\"version\": 2}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:file-changed"));
    }

    @Test
    void anAgentsOwnChildIsForAColleague() throws Exception {
        Viewer colleague = agent;
        Viewer ines = town.agentWith(lea);
        keep(mother, 0, whole(mother));
        sign(mother, 1);

        queue("SENT").andExpect(jsonPath("$.files[0].own").value(false));
        agent = ines;
        queue("SENT").andExpect(jsonPath("$.files[0].own").value(true));
        show(ines).andExpect(jsonPath("$.mayCheck").value(false));
        for (String decision : List.of("/accept", "/return")) {
            requests.post(ines, path(decision), "{\"version\": 2, \"reason\": \"Illisible\"}")
                    .andExpect(status().isForbidden())
                    .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:own-household"));
        }
        show(mother)
                .andExpect(jsonPath("$.state").value("SENT"))
                .andExpect(jsonPath("$.mayCheck").value(false));

        show(colleague).andExpect(jsonPath("$.mayCheck").value(true));
        requests.post(colleague, path("/accept"), "{\"version\": 2}").andExpect(status().isOk());
    }

    @Test
    void anAgentBarredFromTheChildChecksNothingAndReadsNothing() throws Exception {
        Viewer marc = town.barredAgent(lea);
        keep(mother, 0, whole(mother));
        sign(mother, 1);

        for (String decision : List.of("/accept", "/return")) {
            requests.post(marc, path(decision), "{\"version\": 2, \"reason\": \"Illisible\"}")
                    .andExpect(status().isNotFound());
        }
        agent = marc;
        queue("SENT").andExpect(jsonPath("$.files").isEmpty());
    }

    @Test
    void aBarredGuardianAndStrangersFindNothing() throws Exception {
        Viewer barred = town.barred(lea);
        Viewer neighbour = town.guardian(town.child("Tom"));
        CanteenTown elsewhere = founder.found();
        Viewer foreign = elsewhere.agent();
        keep(mother, 0, whole(mother));

        for (Viewer viewer : List.of(barred, neighbour)) {
            show(viewer).andExpect(status().isNotFound());
            keep(viewer, 1, FileForm.blank()).andExpect(status().isNotFound());
            sign(viewer, 1).andExpect(status().isNotFound());
        }
        show(foreign).andExpect(status().isNotFound());
        requests.post(foreign, path("/accept"), "{\"version\": 1}").andExpect(status().isNotFound());
        requests.get(barred, "/api/canteen/files").andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void aPaperMustBeTheWritersOwnAndIsOpenedByFamilyAndTownHallAlone() throws Exception {
        FileId foreign = paper(town.guardian(town.child("Tom")));
        keep(mother, 0, FileForm.blank().paper("INSURANCE", foreign))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].code").value("unknown"));

        keep(mother, 0, whole(mother)).andExpect(jsonPath("$.files[0].name").value("assurance.pdf"));

        assertThat(audiences()).containsExactly("FAMILY " + lea);
        keep(father, 1, FileForm.blank()).andExpect(status().isOk());
        assertThat(audiences()).isEmpty();
    }

    @Test
    void barredPeopleAreForStaffAlone() throws Exception {
        requests.put(agent, path("/barred"), "{\"people\": [{\"name\": \"Marc Roy\", \"note\": \"Jugement\"}]}")
                .andExpect(status().isNoContent());

        show(agent).andExpect(jsonPath("$.barred[*].name").value(contains("Marc Roy")));
        show(mother).andExpect(jsonPath("$.barred").value(nullValue()));
        requests.put(mother, path("/barred"), "{\"people\": []}").andExpect(status().isForbidden());
    }

    @Test
    void refusesWhatNoDatabaseShouldHold() throws Exception {
        for (FileForm form : List.of(
                FileForm.blank().doctor("x".repeat(121), ""),
                FileForm.blank().doctor("a\\u0000b", ""),
                FileForm.blank().collectors(11))) {
            keep(mother, 0, form).andExpect(status().isBadRequest());
        }
        requests.put(mother, path(""), "{\"version\": 0}").andExpect(status().isBadRequest());
    }
}
