package fr.ent.canteen.families.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import fr.ent.canteen.ChildFile;
import fr.ent.canteen.ChildFiles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FilesToDoIT extends FileScene {

    @Autowired
    ChildFiles childFiles;

    @Test
    void tellsTheFamilyWhatItStillHasToDo() throws Exception {
        assertThat(toDo()).containsExactly(ChildFile.ToDo.SIGN);
        keep(mother, 0, whole(mother));
        assertThat(toDo()).containsExactly(ChildFile.ToDo.SIGN);

        sign(mother, 1);
        assertThat(toDo()).isEmpty();

        requests.post(agent, path("/return"), "{\"version\": 2, \"reason\": \"Illisible\"}");
        assertThat(toDo()).containsExactly(ChildFile.ToDo.CORRECT);
    }

    @Test
    void tellsTheTownHallWhichFilesWaitAndSinceWhen() throws Exception {
        keep(mother, 0, whole(mother));
        requests.get(agent, "/api/canteen/desk").andExpect(jsonPath("$").value(empty()));
        sign(mother, 1);

        requests.get(agent, "/api/canteen/desk")
                .andExpect(jsonPath("$[*].kind").value(contains("files-to-check")))
                .andExpect(jsonPath("$[0].count").value(1))
                .andExpect(jsonPath("$[0].since").value("2026-11-24"))
                .andExpect(jsonPath("$[0].link").value("/dossiers"));
        requests.post(agent, path("/accept"), "{\"version\": 2}");
        requests.get(agent, "/api/canteen/desk").andExpect(jsonPath("$").value(empty()));
    }

    private List<ChildFile.ToDo> toDo() {
        return town.town().in(() -> childFiles.listToDo(mother)).stream()
                .map(ChildFile::toDo)
                .toList();
    }
}
