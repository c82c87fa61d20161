package fr.ent.core.space.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.ResultActions;

/** Pictures of a class's folders are shown once it was said who is on them, if all may be shown. */
class FacesIT extends FacesScene {

    @Test
    void aPictureIsHeldBackUntilSomebodySaysWhoIsOnIt() throws Exception {
        String picture = picture("jardin.png");
        asking.get(teacher, "/api/core/items/" + picture)
                .andExpect(jsonPath("$.heldBack").value("UNSAID"));
        assertThat(isShown(picture)).isFalse();

        say(teacher, picture)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.heldBack").isEmpty());

        assertThat(isShown(picture)).isTrue();
        asking.get(teacher, "/api/core/items/" + picture)
                .andExpect(jsonPath("$.heldBack").isEmpty());
        assertThat(sees(town.viewer(town.teacher("Lou", "Merle", town.schoolClass(school, "CM1"))), picture))
                .isFalse();
        assertThat(town.audited("item.faces-said")).isOne();
    }

    /** The register's word, the mother's for the class, the school and everybody; whether a class, a group and a link show it. */
    @ParameterizedTest
    @CsvSource({
        "false, NONE, NONE, NONE, false, false, false",
        "true, NONE, NONE, NONE, true, true, false",
        "false, YES, NONE, NONE, true, false, false",
        "false, YES, YES, NONE, true, true, false",
        "false, YES, YES, YES, true, true, true",
        "true, NONE, NONE, YES, true, true, true",
        "false, NONE, NONE, YES, false, false, false",
        "true, NO, NONE, YES, false, false, false",
        "true, NONE, NO, YES, true, false, false",
        "true, NONE, NONE, NO, true, true, false"
    })
    void isShownAsItsChildrenMayBe(
            boolean register,
            String ofClass,
            String ofSchool,
            String ofAll,
            boolean inClass,
            boolean inGroup,
            boolean byLink)
            throws Exception {
        if (register) {
            registered(lea);
        }
        says("CLASS", ofClass);
        says("SCHOOL", ofSchool);
        says("PUBLIC", ofAll);
        registered(tom);
        String picture = picture("jardin.png");
        String token = link(photos);
        assertThat(leadsTo(token, photos, picture)).isFalse();

        said(picture, lea);

        assertThat(isShown(picture)).isEqualTo(inClass);
        assertThat(leadsTo(token, photos, picture)).isEqualTo(byLink);
        String group = group();
        String shared = picture(teacher, group, "jardin.png", null);
        assertThat(sees(pupil, group, null, shared)).isFalse();
        said(shared, lea);
        assertThat(sees(pupil, group, null, shared)).isEqualTo(inGroup);
        assertThat(sees(teacher, group, null, shared)).isTrue();
    }

    @Test
    void tellsTheStaffAloneBecauseOfWhomAPictureIsHeldBack() throws Exception {
        registered(tom);
        String picture = picture("jardin.png");

        say(teacher, picture, lea, tom)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.heldBack.length()").value(1))
                .andExpect(jsonPath("$.heldBack[0].id").value(picture))
                .andExpect(jsonPath("$.heldBack[0].children.length()").value(1))
                .andExpect(jsonPath("$.heldBack[0].children[0].givenName").value("Léa"));

        asking.get(teacher, "/api/core/items/" + picture)
                .andExpect(jsonPath("$.heldBack").value("FORBIDDEN"));
        asking.get(teacher, "/api/core/items/" + picture + "/faces")
                .andExpect(jsonPath("$.said").value(true))
                .andExpect(jsonPath("$.onPictures.length()").value(2))
                .andExpect(jsonPath("$.forbidden[0].id").value(lea.toString()));
        for (Viewer other : new Viewer[] {pupil, mother}) {
            asking.get(other, "/api/core/items/" + picture + "/faces").andExpect(status().isForbidden());
            say(other, picture).andExpect(status().isForbidden());
        }
        assertThat(isShown(picture)).isFalse();
        Viewer elsewhere = town.viewer(town.teacher("Lou", "Merle", town.schoolClass(school, "CM1")));
        say(elsewhere, picture).andExpect(status().isNotFound());
        asking.get(elsewhere, "/api/core/items/" + picture + "/faces").andExpect(status().isNotFound());
    }

    @Test
    void ofASoundItIsSaidWhoIsHeard() throws Exception {
        registered(tom);
        String song = sound("comptine.wav");
        asking.get(teacher, "/api/core/items/" + song)
                .andExpect(jsonPath("$.heldBack").value("UNSAID"));
        assertThat(isHeard(song)).isFalse();

        said(song, lea);
        assertThat(isHeard(song)).isFalse();

        says("CLASS", "YES");
        said(song, lea);
        assertThat(isHeard(song)).isTrue();

        says("CLASS", "NO");
        assertThat(isHeard(song)).isFalse();
    }

    private boolean isHeard(String sound) throws Exception {
        int answer = open(father, sound).andReturn().getResponse().getStatus();
        assertThat(answer).isIn(200, 404);
        return answer == 200;
    }

    @Test
    void severalAreSaidAtOnceOrNone() throws Exception {
        String one = picture("un.png");
        String two = picture("deux.png");
        String words = file("plan.txt", "Un mètre", photos);

        sayAll(one, words).andExpect(status().isBadRequest());
        assertThat(isShown(one)).isFalse();

        sayAll(one, two).andExpect(status().isOk());
        assertThat(isShown(one)).isTrue();
        assertThat(isShown(two)).isTrue();
        assertThat(town.audited("item.faces-said")).isOne();
    }

    private ResultActions sayAll(String... items) throws Exception {
        return asking.put(
                teacher,
                "/api/core/items/faces",
                Arrays.stream(items)
                        .map("{\"id\": \"%s\", \"version\": 1}"::formatted)
                        .collect(Collectors.joining(", ", "{\"pictures\": [", "], \"onPictures\": []}")));
    }

    @Test
    void isSaidOfTheContentThatWasLookedAtAlone() throws Exception {
        String looked = picture("un.png");
        String other = picture("deux.png");
        asking.post(teacher, "/api/core/items/" + looked + "/versions", """
                {"fileId": "%s"}""".formatted(
                                sendPicture(teacher, "autre.png")))
                .andExpect(status().isCreated());

        say(teacher, looked, 1)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:changed-meanwhile"));
        sayAll(other, looked).andExpect(status().isConflict());
        for (String picture : List.of(looked, other)) {
            asking.get(teacher, "/api/core/items/" + picture + "/faces")
                    .andExpect(jsonPath("$.said").value(false));
        }
        assertThat(town.audited("item.faces-said")).isZero();

        asking.put(teacher, "/api/core/items/" + looked + "/faces", "{\"onPictures\": []}")
                .andExpect(status().isBadRequest());
        say(teacher, looked, 2).andExpect(status().isOk());
        open(pupil, looked).andExpect(status().isOk());
    }

    @Test
    void aPupilOfAnotherClassIsShownByTheSchoolsConsentAndOneOfAnotherSchoolIsUnknown() throws Exception {
        ClassId other = town.schoolClass(school, "CM1");
        ChildId ada = town.pupil("Ada", "Roy", school, other);
        var adasMother = town.viewer(town.guardian("Rose", "Roy", ada));
        asking.put(adasMother, "/api/core/pupils/" + ada + "/consents", """
                {"words": [{"use": "CLASS", "word": "YES"}], "paper": null}""").andExpect(status().isOk());
        String picture = picture("rencontre.png");
        say(teacher, picture, ada).andExpect(jsonPath("$.heldBack.length()").value(1));

        asking.put(adasMother, "/api/core/pupils/" + ada + "/consents", """
                {"words": [{"use": "SCHOOL", "word": "YES"}], "paper": null}""").andExpect(status().isOk());
        assertThat(isShown(picture)).as("nothing shows itself").isFalse();
        said(picture, ada);
        assertThat(isShown(picture)).isTrue();

        ChildId far = town.pupil("Zoé", "Petit", town.school("Jean-Macé"), other);
        say(teacher, picture, far).andExpect(status().isBadRequest());
    }

    @Test
    void countsThoseThatAreNotShown() throws Exception {
        registered(tom);
        picture("un.png");
        said(picture("deux.png"), lea);
        said(picture("trois.png"), tom);
        said(picture("quatre.png"));
        file("plan.txt", "Un mètre", photos);

        asking.get(teacher, "/api/core/items/" + photos + "/hidden-pictures")
                .andExpect(jsonPath("$.unsaid").value(1))
                .andExpect(jsonPath("$.forbidden").value(1))
                .andExpect(jsonPath("$.notPublic").value(2));
        asking.get(mother, "/api/core/items/" + photos + "/hidden-pictures").andExpect(status().isForbidden());
    }
}
