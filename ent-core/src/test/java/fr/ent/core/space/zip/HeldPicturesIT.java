package fr.ent.core.space.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import fr.ent.core.storage.SampleFiles;
import java.io.ByteArrayOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class HeldPicturesIT extends ZipScene {

    @Test
    void anArchiveBringsPicturesThatAreHeldBack() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("jardin.png"));
            zip.write(SampleFiles.picture("png"));
        }

        String folder = read(bringIn("sortie.zip", out.toByteArray()), "$[0].madeItemId");

        asking.get(teacher, "/api/core/items?q=jardin")
                .andExpect(jsonPath("$.items[0].item.heldBack").value("UNSAID"));
        asking.get(pupil, "/api/core/items?q=jardin")
                .andExpect(jsonPath("$.items").isEmpty());
        assertThat(SampleZips.unfolded(export(teacher, folder))).containsKey("jardin.png");
        assertThat(SampleZips.unfolded(export(pupil, folder))).isEmpty();
    }
}
