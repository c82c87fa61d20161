package fr.ent.core.storage.thumbnail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.space.SpaceScene;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.Files;
import fr.ent.core.storage.SampleFiles;
import fr.ent.core.storage.object.ObjectStore;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

class ThumbnailIT extends SpaceScene {

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Files files;

    @Autowired
    private ObjectStore store;

    @Test
    void isAnUprightSmallPictureWithTheHeadersOfItsFile() throws Exception {
        String photo = sent("sortie.jpg", sideways());

        ResultActions answer = thumbnail(teacher, photo)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/jpeg"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", "no-cache, private"));

        BufferedImage small = picture(answer);
        assertThat(small.getHeight()).as("it was held sideways").isEqualTo(640);
        assertThat(small.getWidth()).isEqualTo(320);
        assertThat(object(photo)).isPresent();
        thumbnail(teacher, photo).andExpect(status().isOk());
    }

    @Test
    void hasTheRightsOfItsFile() throws Exception {
        String photo = sent("sortie.png", SampleFiles.picture("png"));
        thumbnail(teacher, photo).andExpect(status().isOk());
        thumbnail(mother, photo).andExpect(status().isNotFound());
        Files.Audience families = new Files.Audience.OfClass(schoolClass);

        town.run(() -> files.share(List.of(id(photo)), families));
        thumbnail(mother, photo).andExpect(status().isOk());
        town.run(() -> files.withdraw(List.of(id(photo)), families));
        thumbnail(mother, photo).andExpect(status().isNotFound());
    }

    @Test
    void ofAFileInAFolderIsForItsReadersAlone() throws Exception {
        String item = id(add(teacher, space, sent("plan.png", SampleFiles.picture("png")), null));
        asking.put(teacher, "/api/core/items/" + item + "/faces", "{\"version\": 1, \"onPictures\": []}")
                .andExpect(status().isOk());
        Viewer stranger = town.viewer(town.teacher("Paul", "Roux", town.schoolClass(school, "CM2")));

        itemThumbnail(pupil, item).andExpect(status().isOk());
        itemThumbnail(mother, item).andExpect(status().isNotFound());
        itemThumbnail(stranger, item).andExpect(status().isNotFound());
        itemThumbnail(teacher, folder("Octobre", null)).andExpect(status().isNotFound());
        act(teacher, "trash", "", item);
        itemThumbnail(pupil, item).andExpect(status().isNotFound());
    }

    @Test
    void isWithheldWithItsFile() throws Exception {
        String item = id(add(teacher, space, sent("plan.png", SampleFiles.picture("png")), null));
        asking.put(teacher, "/api/core/items/" + item + "/faces", "{\"version\": 1, \"onPictures\": []}")
                .andExpect(status().isOk());
        itemThumbnail(pupil, item).andExpect(status().isOk());

        write("update core.stored_file set scan = 'WAITING'");

        itemThumbnail(pupil, item)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:file-being-checked"));
    }

    @Test
    void isSaidToBeLostWithItsFileWhenTheStoreHasItNoMore() throws Exception {
        String photo = sent("sortie.png", SampleFiles.picture("png"));
        store.delete(id(photo).key(town.id()));

        for (String which : List.of("", "/thumbnail")) {
            asking.get(teacher, "/api/core/files/" + photo + which)
                    .andExpect(status().isGone())
                    .andExpect(jsonPath("$.type").value("urn:ent:problem:core:file-withheld"))
                    .andExpect(jsonPath("$.reason").value("LOST"));
        }
    }

    @Test
    void isNotThereForWhatIsNoPictureOrIsTooLarge() throws Exception {
        thumbnail(teacher, send(teacher, "a.txt", "Un")).andExpect(status().isNotFound());
        String large = sent("vide.png", white(10_000, 8_000));

        thumbnail(teacher, large).andExpect(status().isNotFound());

        assertThat(object(large)).as("it isn't tried again").hasValue(new byte[0]);
        thumbnail(teacher, sent("ligne.png", white(30_000, 8))).andExpect(status().isNotFound());
        thumbnail(teacher, sent("large.webp", canvas(4_000, 4_000))).andExpect(status().isNotFound());
        thumbnail(teacher, sent("sortie.png", SampleFiles.picture("png"))).andExpect(status().isOk());
    }

    @Test
    void goesWithItsFile() throws Exception {
        String photo = sent("sortie.png", SampleFiles.picture("png"));
        thumbnail(teacher, photo).andExpect(status().isOk());

        town.run(() -> transactions.executeWithoutResult(status -> files.remove(List.of(id(photo)))));

        await().until(() -> object(photo).isEmpty());
    }

    private Optional<byte[]> object(String file) {
        return store.find(id(file).key(town.id()) + ".small", 1_000_000);
    }

    private ResultActions thumbnail(Viewer viewer, String file) throws Exception {
        return asking.get(viewer, "/api/core/files/" + file + "/thumbnail");
    }

    private ResultActions itemThumbnail(Viewer viewer, String item) throws Exception {
        return asking.get(viewer, "/api/core/items/" + item + "/thumbnail");
    }

    private String sent(String name, byte[] content) throws Exception {
        return id(TerritoryScope.call(
                        town.id(),
                        () -> mvc.perform(multipart("/api/core/files")
                                .file(new MockMultipartFile("file", name, null, content))
                                .requestAttr(Viewer.class.getName(), teacher)))
                .andExpect(status().isCreated()));
    }

    private static FileId id(String file) {
        return new FileId(UUID.fromString(file));
    }

    private static BufferedImage picture(ResultActions answer) throws IOException {
        return ImageIO.read(
                new ByteArrayInputStream(answer.andReturn().getResponse().getContentAsByteArray()));
    }

    /** Two metres wide and one high, by a camera that was turned. */
    private static byte[] sideways() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2_000, 1_000, BufferedImage.TYPE_INT_RGB), "jpg", out);
        byte[] jpeg = out.toByteArray();
        int segment = 4 + 32 + SampleFiles.SECRET.length();
        return SampleFiles.concat(
                Arrays.copyOf(SampleFiles.photograph(), 2 + segment), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** A picture of one bit a point, which folds to next to nothing. */
    private static byte[] white(int width, int height) throws IOException {
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(folded)) {
            byte[] line = new byte[1 + width / 8];
            for (int y = 0; y < height; y++) {
                out.write(line);
            }
        }
        return SampleFiles.concat(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                chunk(
                        "IHDR",
                        ByteBuffer.allocate(13)
                                .putInt(width)
                                .putInt(height)
                                .put((byte) 1)
                                .array()),
                chunk("IDAT", folded.toByteArray()),
                chunk("IEND", new byte[0]));
    }

    /** A WebP that says how large it is, and hardly more. */
    private static byte[] canvas(int width, int height) {
        ByteBuffer webp = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN);
        webp.put(SampleFiles.bytes("RIFF"))
                .putInt(18)
                .put(SampleFiles.bytes("WEBPVP8L"))
                .putInt(5);
        return webp.put((byte) 0x2F).putInt((height - 1) << 14 | (width - 1)).array();
    }

    private static byte[] chunk(String name, byte[] content) {
        byte[] named = SampleFiles.concat(name.getBytes(StandardCharsets.US_ASCII), content);
        CRC32 crc = new CRC32();
        crc.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) crc.getValue())
                .array();
    }
}
