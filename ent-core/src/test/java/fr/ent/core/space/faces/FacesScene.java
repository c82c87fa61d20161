package fr.ent.core.space.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.space.SpaceScene;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Léa's class with a folder for families, a classmate with a father, and those by whom pictures are looked for. */
abstract class FacesScene extends SpaceScene {

    private static final String PAGE = "/partage#";

    protected ChildId tom;
    protected Viewer classmate;
    protected Viewer father;
    protected String photos;
    private String host;
    private int drawn;

    @BeforeEach
    void aFolderForFamilies() throws Exception {
        tom = town.pupil("Tom", "Colin", school, schoolClass);
        classmate = town.viewer(tom.asPerson());
        father = town.viewer(town.guardian("Luc", "Colin", tom));
        photos = folder("Photos", null);
        rule(photos, "FAMILIES", "READ").andExpect(status().isOk());
        host = town.id() + ".test";
        planner.lead(host, town);
    }

    /** The mother's word about Léa's pictures. */
    protected void says(String use, String word) throws Exception {
        says(mother, lea, use, word);
    }

    protected void says(Viewer guardian, ChildId child, String use, String word) throws Exception {
        asking.put(guardian, "/api/core/pupils/" + child + "/consents", """
                {"words": [{"use": "%s", "word": "%s"}], "paper": null}""".formatted(use, word))
                .andExpect(status().isOk());
    }

    /** The id of the merge of two records that nobody has changed. */
    protected String merge(ChildId gone, ChildId kept) throws Exception {
        return id(asking.post(town.viewer(town.agent("Nadia", "Ferrand")), "/api/core/people/merges", """
                        {"keptId": "%s", "goneId": "%s", "keptVersion": 0, "goneVersion": 0, "taken": [], "account": "KEPT"}""".formatted(
                                kept, gone))
                .andExpect(status().is2xxSuccessful()));
    }

    /** The file of each of these pupils says yes to pictures at school. */
    protected void registered(ChildId... pupils) {
        for (ChildId pupil : pupils) {
            write("update core.pupil set photo_consent = true where id = '%s'".formatted(pupil));
        }
    }

    /** The id of a new picture in the class's folder for families. */
    protected String picture(String name) throws Exception {
        return picture(teacher, space, name, photos);
    }

    protected String picture(Viewer by, String in, String name, @Nullable String folder) throws Exception {
        return id(add(by, in, sendPicture(by, name), folder).andExpect(status().isCreated()));
    }

    /** The id of an upload. */
    protected String sendPicture(Viewer by, String name) throws Exception {
        MockMultipartFile content = new MockMultipartFile("file", name, null, drawing());
        return id(TerritoryScope.call(
                by.territory(),
                () -> mvc.perform(multipart("/api/core/files").file(content).requestAttr(Viewer.class.getName(), by))));
    }

    /** The id of a second of silence in the class's folder for families. */
    protected String sound(String name) throws Exception {
        MockMultipartFile content = new MockMultipartFile("file", name, null, silence());
        String sent = id(TerritoryScope.call(
                town.id(),
                () -> mvc.perform(
                        multipart("/api/core/files").file(content).requestAttr(Viewer.class.getName(), teacher))));
        return id(add(teacher, space, sent, photos).andExpect(status().isCreated()));
    }

    private static byte[] silence() throws IOException {
        AudioFormat format = new AudioFormat(8_000, 8, 1, false, false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(new byte[8_000]), format, 8_000),
                AudioFileFormat.Type.WAVE,
                out);
        return out.toByteArray();
    }

    /** No two are the same. */
    protected byte[] drawing() throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(drawn % 40, drawn / 40, 0xFF8800);
        image.setRGB(20, 20, ++drawn);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** Of the content that it has today. */
    protected ResultActions say(Viewer by, String picture, ChildId... pupils) throws Exception {
        int version = town.number("select version from core.item where id = cast(:id as uuid)", picture);
        return say(by, picture, version, pupils);
    }

    protected ResultActions say(Viewer by, String picture, int version, ChildId... pupils) throws Exception {
        return asking.put(by, "/api/core/items/" + picture + "/faces", """
                {"version": %s, "onPictures": %s}""".formatted(version, ids(pupils)));
    }

    protected void said(String picture, ChildId... pupils) throws Exception {
        say(teacher, picture, pupils).andExpect(status().isOk());
    }

    protected static String ids(ChildId... pupils) {
        return Arrays.stream(pupils).map(id -> "\"" + id + "\"").collect(Collectors.joining(", ", "[", "]"));
    }

    /** Whether somebody sees a picture by every way to it; it is never seen by some ways and not by others. */
    protected boolean sees(Viewer reader, String in, @Nullable String folder, String picture) throws Exception {
        Map<String, Boolean> ways = new LinkedHashMap<>();
        String item = "/api/core/items/" + picture;
        for (String way : new String[] {"", "/content", "/content?version=1", "/thumbnail", "/versions"}) {
            ways.put(way, isOk(asking.get(reader, item + way)));
        }
        String name = read(asking.get(teacher, item), "$.name");
        String inside = folder == null ? "" : "?folderId=" + folder;
        ways.put("list", names(asking.get(reader, "/api/core/spaces/" + in + "/items" + inside), picture));
        ways.put("search", names(asking.get(reader, "/api/core/items?q=" + name.substring(0, 3)), picture));
        ways.put("zip", zipped(asking.get(reader, "/api/core/spaces/" + in + "/zip" + inside), name));
        ways.put("favourite", isOk(asking.put(reader, item + "/favourite", "")));
        ways.put("favourites", names(asking.get(reader, "/api/core/items?favourites=true"), picture));
        assertThat(ways.values().stream().distinct())
                .as("by each way: %s", ways)
                .hasSize(1);
        return ways.containsValue(true);
    }

    protected boolean sees(Viewer reader, String picture) throws Exception {
        return sees(reader, space, photos, picture);
    }

    /** Whether pupils, families and the teacher see a picture of the folder for families; the first two are always alike. */
    protected boolean isShown(String picture) throws Exception {
        assertThat(sees(teacher, picture)).isTrue();
        boolean shown = sees(pupil, picture);
        for (Viewer reader : new Viewer[] {classmate, mother, father}) {
            assertThat(sees(reader, picture)).isEqualTo(shown);
        }
        return shown;
    }

    protected String group() throws Exception {
        return id(asking.post(teacher, "/api/core/spaces", """
                {"name": "Club", "memberIds": ["%s", "%s"]}""".formatted(lea, tom))
                .andExpect(status().isCreated()));
    }

    protected String link(String item) throws Exception {
        return read(
                        asking.post(teacher, "/api/core/items/" + item + "/links", "{\"until\": \"2026-12-31\"}")
                                .andExpect(status().isCreated()),
                        "$.path")
                .substring(PAGE.length());
    }

    /** Whether a picture is seen behind a link by every way. */
    protected boolean leadsTo(String token, String folder, String picture) throws Exception {
        Map<String, Boolean> ways = new LinkedHashMap<>();
        ways.put("page", names(visit(get("/api/public/links/{token}?folderId=" + folder, token)), picture));
        ways.put("opening", names(visit(post("/api/public/links/{token}/openings", token)), picture));
        ways.put("content", isOk(content(token, picture)));
        assertThat(ways.values().stream().distinct())
                .as("by each way: %s", ways)
                .hasSize(1);
        return ways.containsValue(true);
    }

    protected ResultActions content(String token, String picture) throws Exception {
        return visit(get("/api/public/links/{token}/items/{id}/content", token, picture));
    }

    protected ResultActions visit(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(asked -> {
            asked.setServerName(host);
            return asked;
        }));
    }

    private static boolean isOk(ResultActions answer) {
        int status = answer.andReturn().getResponse().getStatus();
        assertThat(status).isIn(200, 204, 404);
        return status != 404;
    }

    private static boolean names(ResultActions answer, String id) throws Exception {
        return answer.andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .contains("\"id\":\"" + id + "\"");
    }

    private static boolean zipped(ResultActions answer, String name) throws Exception {
        if (!isOk(answer)) {
            return false;
        }
        byte[] bytes = answer.andReturn().getResponse().getContentAsByteArray();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            boolean found = false;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found |= entry.getName().endsWith(name);
            }
            return found;
        }
    }
}
