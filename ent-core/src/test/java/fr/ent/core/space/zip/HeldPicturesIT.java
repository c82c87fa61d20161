package fr.ent.core.space.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.storage.SampleFiles;
import java.io.ByteArrayOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

class HeldPicturesIT extends ZipScene {

    @Test
    void anArchiveBringsPicturesThatAreHeldBack() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("jardin.png"));
            zip.write(SampleFiles.picture("png"));
        }

        ResultActions unfolded = bringIn("sortie.zip", out.toByteArray());
        unfolded.andExpect(jsonPath("$[0].unsaid").value(1));
        String folder = read(unfolded, "$[0].madeItemId");
        asking.get(teacher, "/api/core/items?q=jardin")
                .andExpect(jsonPath("$.items[0].item.heldBack").value("UNSAID"));
        asking.get(pupil, "/api/core/items?q=jardin")
                .andExpect(jsonPath("$.items").isEmpty());
        assertThat(SampleZips.unfolded(export(teacher, folder))).containsKey("jardin.png");
        assertThat(SampleZips.unfolded(export(pupil, folder))).isEmpty();

        String items = "/api/core/spaces/" + space + "/items";
        String waiting = "$.items[?(@.id == '%s')].unsaid".formatted(folder);
        asking.get(teacher, items).andExpect(jsonPath(waiting).value(1));
        asking.get(pupil, items).andExpect(jsonPath(waiting).value(0));
        String held = read(asking.get(teacher, items + "?folderId=" + folder), "$.items[0].id");
        asking.put(teacher, "/api/core/items/" + held + "/faces", """
                {"version": 1, "onPictures": ["%s"]}""".formatted(lea))
                .andExpect(status().isOk());
        asking.get(teacher, items).andExpect(jsonPath(waiting).value(0));
    }
}
