package fr.ent.core.space.upload;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.space.SpaceScene;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A class whose teacher sends large files into its space. */
abstract class UploadScene extends SpaceScene {

    protected static final String UPLOADS = "/api/core/uploads";

    @Autowired
    protected ReceiveUpload receiveUpload;

    protected ResultActions begin(Viewer by, String in, @Nullable String folder, String name, long length)
            throws Exception {
        String metadata = "filename " + base64(name) + ",spaceId " + base64(in)
                + (folder == null ? "" : ",folderId " + base64(folder));
        return beginWith(by, Long.toString(length), metadata);
    }

    protected ResultActions beginWith(Viewer by, String length, String metadata) throws Exception {
        return as(
                by,
                post(UPLOADS)
                        .header("Tus-Resumable", "1.0.0")
                        .header("Upload-Length", length)
                        .header("Upload-Metadata", metadata));
    }

    /** The id of an upload of the teacher's into the class's space. */
    protected String begun(String name, long length) throws Exception {
        return id(begin(teacher, space, null, name, length).andExpect(status().isCreated()));
    }

    protected ResultActions send(Viewer by, String upload, long offset, byte[] bytes) throws Exception {
        return as(
                by,
                patch(UPLOADS + "/" + upload)
                        .header("Tus-Resumable", "1.0.0")
                        .header("Upload-Offset", Long.toString(offset))
                        .contentType("application/offset+octet-stream")
                        .content(bytes));
    }

    protected ResultActions ask(Viewer by, String upload) throws Exception {
        return as(by, head(UPLOADS + "/" + upload).header("Tus-Resumable", "1.0.0"));
    }

    protected ResultActions end(Viewer by, String upload) throws Exception {
        return as(by, delete(UPLOADS + "/" + upload).header("Tus-Resumable", "1.0.0"));
    }

    /** Sends by a line of one's own making. */
    protected UploadOutcome receive(ReceiveUpload copy, String upload, long offset, InputStream line) throws Exception {
        return TerritoryScope.call(
                teacher.territory(), () -> copy.receive(new UploadId(UUID.fromString(upload)), offset, line, teacher));
    }

    protected ResultActions as(Viewer viewer, MockHttpServletRequestBuilder request) throws Exception {
        return TerritoryScope.call(
                viewer.territory(), () -> mvc.perform(request.requestAttr(Viewer.class.getName(), viewer)));
    }

    protected int items() {
        return town.number("select count(*) from core.item where space_id = cast(:id as uuid)", space);
    }

    protected int parts() {
        return town.number("select count(*) from core.upload_part where :id = 0", 0);
    }

    protected String sha256OfOnlyItem() throws Exception {
        String item = read(list(teacher, null), "$.items[0].id");
        return sha256(open(teacher, item)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }

    protected static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    protected static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Words, no two lines of which are the same. */
    protected static byte[] words(int length) {
        StringBuilder text = new StringBuilder(length + 20);
        for (int line = 0; text.length() < length; line++) {
            text.append("ligne ").append(line).append('\n');
        }
        return text.substring(0, length).getBytes(StandardCharsets.US_ASCII);
    }
}
