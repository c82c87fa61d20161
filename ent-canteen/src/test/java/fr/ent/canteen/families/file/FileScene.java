package fr.ent.canteen.families.file;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.families.ChildNeeds;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.canteen.testing.FileForm;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** Léa, whose two guardians share her file, and an agent. */
abstract class FileScene extends FamilyScene {

    @Autowired
    Needs needs;

    @Autowired
    JdbcClient jdbc;

    Viewer father;

    @BeforeEach
    void entrustLea() {
        father = town.guardian(lea);
    }

    void accepted(FileForm form) throws Exception {
        keep(mother, 0, form).andExpect(status().isOk());
        sign(mother, 1).andExpect(status().isOk());
        requests.post(agent, path("/accept"), "{\"version\": 2}").andExpect(status().isOk());
    }

    FileForm whole(Viewer writer) {
        return FileForm.whole().paper("INSURANCE", paper(writer));
    }

    FileId paper(Viewer owner) {
        return town.town().file(owner.person(), "assurance.pdf");
    }

    ResultActions keep(Viewer viewer, int version, FileForm form) throws Exception {
        return requests.put(viewer, path(""), form.on(version));
    }

    ResultActions sign(Viewer viewer, int version) throws Exception {
        return requests.post(viewer, path("/sign"), "{\"version\": %d}".formatted(version));
    }

    ResultActions show(Viewer viewer) throws Exception {
        return requests.get(viewer, path(""));
    }

    ResultActions queue(String state) throws Exception {
        return requests.get(agent, "/api/canteen/file-queue?state={state}", state);
    }

    String path(String more) {
        return "/api/canteen/files/" + lea + more;
    }

    ChildNeeds needsOfLea() {
        return town.town().in(() -> needs.on(MONDAY, List.of(lea))).getOrDefault(lea, ChildNeeds.NONE);
    }

    List<String> notices(Viewer viewer) {
        return strings(
                "select kind from core.notice where recipient_id = :id",
                viewer.person().value());
    }

    List<String> audited() {
        return town.town()
                .in(() -> jdbc.sql("select action from core.audit_entry where target = :target")
                        .param("target", "child:" + lea)
                        .query(String.class)
                        .list());
    }

    List<String> audiences() {
        return strings(
                "select kind || ' ' || audience_id from core.file_audience where audience_id = :id", lea.value());
    }

    List<String> strings(String sql, UUID id) {
        return town.town()
                .in(() -> jdbc.sql(sql).param("id", id).query(String.class).list());
    }
}
