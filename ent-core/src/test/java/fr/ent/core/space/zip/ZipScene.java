package fr.ent.core.space.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.space.SpaceScene;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A class with its space, into which archives are brought. */
abstract class ZipScene extends SpaceScene {

    private static final String UPLOADS = "/api/core/uploads";

    @Autowired
    private ArchiveRows rows;

    @Autowired
    private PlatformTransactionManager transactions;

    protected void refusedWhole(byte[] archive, String reason) throws Exception {
        bringIn("a.zip", archive)
                .andExpect(jsonPath("$[0].state").value("REFUSED"))
                .andExpect(jsonPath("$[0].reason").value(reason))
                .andExpect(jsonPath("$[0].madeItemId").doesNotExist());
    }

    protected ResultActions export(Viewer reader, @Nullable String folder) throws Exception {
        return asking.get(reader, "/api/core/spaces/" + space + "/zip" + (folder == null ? "" : "?folderId=" + folder));
    }

    /** Sends an archive into the class's space and waits until it is unfolded; the newest is the first of the answer. */
    protected ResultActions bringIn(String name, byte[] archive) throws Exception {
        sendWhole(name, archive);
        return settled();
    }

    /** Once all that arrived is unfolded. */
    protected ResultActions settled() throws Exception {
        await().until(() ->
                town.number("select count(*) from core.upload where state in ('ARRIVED', 'UNFOLDING') and :id = 0", 0)
                        == 0);
        return unfoldings();
    }

    protected ResultActions unfoldings() throws Exception {
        return asking.get(teacher, "/api/core/unfoldings").andExpect(status().isOk());
    }

    /** The id of an archive of which all has come. */
    protected String sendWhole(String name, byte[] archive) throws Exception {
        String upload = id(begin(teacher, name, archive.length).andExpect(status().isCreated()));
        as(
                        teacher,
                        patch(UPLOADS + "/" + upload)
                                .header("Tus-Resumable", "1.0.0")
                                .header("Upload-Offset", "0")
                                .contentType("application/offset+octet-stream")
                                .content(archive))
                .andExpect(status().isNoContent());
        return upload;
    }

    protected ResultActions begin(Viewer by, String name, long length) throws Exception {
        return as(
                by,
                post(UPLOADS)
                        .header("Tus-Resumable", "1.0.0")
                        .header("Upload-Length", Long.toString(length))
                        .header(
                                "Upload-Metadata",
                                "filename " + base64(name) + ",spaceId " + base64(space) + ",becomes "
                                        + base64("FOLDER")));
    }

    protected ResultActions forget(Viewer by, String upload) throws Exception {
        return as(by, delete(UPLOADS + "/" + upload).header("Tus-Resumable", "1.0.0"));
    }

    /** Another archive of the space is being unfolded by a copy that isn't there; nothing else is meanwhile. */
    protected void another() {
        write("""
                insert into core.upload (id, owner_id, space_id, becomes, name, length, begun_at, ends_at, state, holder, held_until)
                values (gen_random_uuid(), gen_random_uuid(), '%s', 'FOLDER', 'autre.zip', 1, now(), now() + interval '1 year',
                        'UNFOLDING', gen_random_uuid(), now() + interval '1 year')""".formatted(space));
    }

    protected void noOther() {
        write("delete from core.upload where name = 'autre.zip'");
    }

    /** Held by the test as of one step: the application's own rounds go on beside it. */
    protected Archive claimedAfter(Runnable step) {
        return Objects.requireNonNull(TerritoryScope.call(
                town.id(),
                () -> new TransactionTemplate(transactions).execute(claiming -> {
                    step.run();
                    return rows.claim().orElseThrow();
                })));
    }

    protected static Map<String, String> refused(ResultActions answer) throws Exception {
        String body = answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        List<Map<String, String>> refused = JsonPath.read(body, "$[0].refused");
        Map<String, String> reasons = new LinkedHashMap<>();
        refused.forEach(one -> reasons.put(one.get("name"), one.get("reason")));
        assertThat(JsonPath.<Integer>read(body, "$[0].refusedCount")).isEqualTo(refused.size());
        return reasons;
    }

    private ResultActions as(Viewer viewer, MockHttpServletRequestBuilder request) throws Exception {
        return TerritoryScope.call(
                viewer.territory(), () -> mvc.perform(request.requestAttr(Viewer.class.getName(), viewer)));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
