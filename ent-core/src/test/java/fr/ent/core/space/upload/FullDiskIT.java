package fr.ent.core.space.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.disk.FullDisk;
import fr.ent.core.disk.SmallDisk;
import fr.ent.core.space.SpaceClock;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;

/** Needs to mount a small disk; {@code PartReaderTests} says the same of a device that is always full. */
@EnabledIf("fr.ent.core.disk.SmallDisk#isOffered")
class FullDiskIT extends UploadScene {

    private static final int LARGE = 10_000_000;

    @Autowired
    private UploadRows rows;

    @Autowired
    private UploadParts parts;

    @Autowired
    private FinishUpload finishUpload;

    @Autowired
    private SpaceClock spaceClock;

    @Test
    void keepsWhatCameBeforeTheDiskWasFull() throws Exception {
        byte[] text = words(LARGE);
        String upload = begun("texte.txt", LARGE);
        try (SmallDisk disk = SmallDisk.mount(3_000)) {
            ReceiveUpload copy = new ReceiveUpload(rows, parts, finishUpload, disk.passing(), spaceClock);

            assertThatThrownBy(() -> receive(copy, upload, 0, new ByteArrayInputStream(text)))
                    .matches(FullDisk::causes);
        }

        int received = town.number("select received from core.upload where length = :id", LARGE);
        assertThat(received).isBetween(2_000_000, 3_072_000);
        ask(teacher, upload).andExpect(header().string("Upload-Offset", Integer.toString(received)));
        send(teacher, upload, received, Arrays.copyOfRange(text, received, LARGE))
                .andExpect(status().isNoContent());
        assertThat(sha256OfOnlyItem()).isEqualTo(sha256(text));
    }
}
