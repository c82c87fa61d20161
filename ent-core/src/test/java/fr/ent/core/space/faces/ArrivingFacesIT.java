package fr.ent.core.space.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pictures are judged wherever they come from, and wherever they go. */
class ArrivingFacesIT extends FacesScene {

    @Test
    void aPupilsPictureIsSeenByThePupilAndHeldBackFromTheOthers() throws Exception {
        String works = folder("Nos travaux", null);
        rule(works, "PUPILS", "ADD").andExpect(status().isOk());
        String picture = picture(pupil, space, "moi.png", works);

        assertThat(sees(pupil, space, works, picture)).isTrue();
        assertThat(sees(classmate, space, works, picture)).isFalse();
        assertThat(sees(teacher, space, works, picture)).isTrue();
        asking.get(pupil, "/api/core/items/" + picture)
                .andExpect(jsonPath("$.heldBack").isEmpty());

        said(picture);
        assertThat(sees(classmate, space, works, picture)).isTrue();
        String own = picture(pupil, ownSpace(pupil), "dessin.png", null);
        assertThat(sees(pupil, ownSpace(pupil), null, own)).isTrue();
    }

    @Test
    void aNewContentHasOtherFacesAndAFormerOneIsForTheStaff() throws Exception {
        String works = folder("Nos travaux", null);
        rule(works, "PUPILS", "ADD").andExpect(status().isOk());
        String picture = picture(pupil, space, "moi.png", works);
        said(picture);
        assertThat(sees(classmate, space, works, picture)).isTrue();

        asking.post(teacher, "/api/core/items/" + picture + "/versions", """
                {"fileId": "%s"}""".formatted(
                                sendPicture(teacher, "nous.png")))
                .andExpect(status().isCreated());

        asking.get(teacher, "/api/core/items/" + picture)
                .andExpect(jsonPath("$.heldBack").value("UNSAID"));
        open(classmate, picture).andExpect(status().isNotFound());
        assertThat(sees(pupil, space, works, picture))
                .as("what somebody else sent, by whoever made the item")
                .isFalse();
        said(picture);
        open(classmate, picture).andExpect(status().isOk());
        String former = "/api/core/items/" + picture + "/content?version=1";
        asking.get(teacher, former).andExpect(status().isOk());
        asking.get(pupil, former).andExpect(status().isNotFound());
        asking.get(classmate, former).andExpect(status().isNotFound());
        String restore = "/api/core/items/" + picture + "/versions/1/restore";
        asking.post(pupil, restore, "").andExpect(status().isNotFound());
        asking.post(teacher, restore, "").andExpect(status().isCreated());
        open(classmate, picture).andExpect(status().isNotFound());
        asking.get(teacher, "/api/core/items/" + picture + "/faces")
                .andExpect(jsonPath("$.said").value(false));
    }

    @Test
    void aLargeUploadIsHeldBack() throws Exception {
        byte[] drawing = drawing();
        String upload = id(TerritoryScope.call(
                town.id(),
                () -> mvc.perform(post("/api/core/uploads")
                        .header("Tus-Resumable", "1.0.0")
                        .header("Upload-Length", Integer.toString(drawing.length))
                        .header("Upload-Metadata", "filename " + base64("film.png") + ",spaceId " + base64(space))
                        .requestAttr(Viewer.class.getName(), teacher))));
        TerritoryScope.call(
                        town.id(),
                        () -> mvc.perform(patch("/api/core/uploads/" + upload)
                                .header("Tus-Resumable", "1.0.0")
                                .header("Upload-Offset", "0")
                                .contentType("application/offset+octet-stream")
                                .content(drawing)
                                .requestAttr(Viewer.class.getName(), teacher)))
                .andExpect(status().is2xxSuccessful());

        isHeldBack("film");
    }

    private void isHeldBack(String words) throws Exception {
        asking.get(teacher, "/api/core/items?q=" + words)
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].item.heldBack").value("UNSAID"));
        asking.get(pupil, "/api/core/items?q=" + words)
                .andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void facesGoWithACopyAndAMoveAndAreJudgedWhereTheyCome() throws Exception {
        says("CLASS", "YES");
        String mine = picture(teacher, ownSpace(teacher), "jardin.png", null);
        said(mine, lea);
        String copy = copied(mine, space, photos);
        assertThat(isShown(copy)).isTrue();
        String group = group();
        assertThat(sees(pupil, group, null, copied(mine, group, null)))
                .as("the school's consent is missing")
                .isFalse();
        String second = copied(copy, space, photos);
        assertThat(isShown(second)).isTrue();

        move(teacher, group, null, copy).andExpect(status().isOk());
        assertThat(sees(pupil, group, null, copy)).isFalse();
        move(teacher, space, photos, copy).andExpect(status().isOk());
        assertThat(isShown(copy)).isTrue();

        String unsaid = picture(teacher, ownSpace(teacher), "autre.png", null);
        String album = folder(teacher, ownSpace(teacher), "Album", null);
        move(teacher, ownSpace(teacher), album, unsaid).andExpect(status().isOk());
        move(teacher, space, photos, album).andExpect(status().isOk());
        assertThat(sees(mother, space, album, unsaid)).isFalse();
        assertThat(sees(teacher, space, album, unsaid)).isTrue();
    }

    private String copied(String item, String in, @Nullable String folder) throws Exception {
        var answer = act(teacher, "copy", ", \"spaceId\": \"%s\", \"folderId\": %s".formatted(in, quoted(folder)), item)
                .andExpect(status().isCreated());
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8), "$[0].id");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
