package fr.ent.core.space.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** A consent that is withdrawn takes pictures from pupils, families and links in the same transaction. */
class WithdrawnFacesIT extends FacesScene {

    private String picture;

    @BeforeEach
    void aShownPicture() throws Exception {
        registered(lea, tom);
        says("PUBLIC", "YES");
        picture = picture("jardin.png");
        said(picture, lea);
        assertThat(isShown(picture)).isTrue();
    }

    @Test
    void theClassesNoTakesItFromEverybodyButTheStaff() throws Exception {
        String token = link(photos);
        String straight = link(picture);
        content(token, picture).andExpect(status().isOk()).andExpect(header().string("Cache-Control", "no-store"));

        says("CLASS", "NO");

        assertThat(isShown(picture)).isFalse();
        assertThat(leadsTo(token, photos, picture)).isFalse();
        assertThat(leadsTo(straight, picture, picture)).isFalse();
        asking.get(teacher, "/api/core/items/" + picture)
                .andExpect(jsonPath("$.heldBack").value("FORBIDDEN"));
        assertThat(told(aubin)).isOne();
        assertThat(town.number("""
                        select count(*) from core.notice where kind = 'core.pictures-held-back' and recipient_id = :id
                          and arguments ->> 'folder' = 'Photos' and arguments ->> 'count' = '1'""", aubin.value())).isOne();

        says("CLASS", "YES");
        assertThat(isShown(picture)).as("nothing shows itself").isFalse();
        said(picture, lea);
        assertThat(isShown(picture)).isTrue();
        assertThat(leadsTo(token, photos, picture)).isTrue();
    }

    @Test
    void aLinkTellsHowManyPicturesItHidesAndNotTheirNames() throws Exception {
        String folder = link(photos);
        String straight = link(picture);
        opened(folder).andExpect(jsonPath("$.hidden").value(0));

        says("PUBLIC", "NO");

        opened(folder)
                .andExpect(jsonPath("$.name").value("Photos"))
                .andExpect(jsonPath("$.hidden").value(1));
        assertThat(opened(straight)
                        .andExpect(jsonPath("$.hidden").value(1))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .doesNotContain("jardin");
    }

    private ResultActions opened(String token) throws Exception {
        return visit(post("/api/public/links/{token}/openings", token)).andExpect(status().isOk());
    }

    @Test
    void theSchoolsNoLeavesItToTheClassAndThePublicsToAllButLinks() throws Exception {
        String token = link(photos);
        String group =
                id(asking.post(teacher, "/api/core/spaces", """
                {"name": "Club", "memberIds": ["%s"]}""".formatted(lea)).andExpect(status().isCreated()));
        String shared = picture(teacher, group, "club.png", null);
        said(shared, lea);
        assertThat(sees(pupil, group, null, shared)).isTrue();

        says("PUBLIC", "NO");
        assertThat(leadsTo(token, photos, picture)).isFalse();
        assertThat(isShown(picture)).isTrue();
        assertThat(sees(pupil, group, null, shared)).isTrue();
        assertThat(told(aubin)).isZero();

        says("SCHOOL", "NO");
        assertThat(isShown(picture)).isTrue();
        assertThat(sees(pupil, group, null, shared)).isFalse();
        assertThat(told(aubin)).isOne();
    }

    @Test
    void allCopiesGoAndThoseInTheTrashComeBackHeldBack() throws Exception {
        String other = picture("autre.png");
        said(other, lea, tom);
        String without = picture("sans.png");
        said(without, tom);
        act(teacher, "trash", "", other).andExpect(status().isOk());

        says("CLASS", "NO");

        act(teacher, "restore", "", other).andExpect(status().isOk());
        assertThat(isShown(other)).isFalse();
        assertThat(isShown(picture)).isFalse();
        assertThat(isShown(without)).isTrue();
        assertThat(told(aubin)).as("of one folder once").isOne();
    }

    @Test
    void aTeacherBarredFromTheChildHearsNothing() throws Exception {
        PersonId lou = town.teacher("Lou", "Merle", schoolClass);
        write("insert into core.guardianship (id, child_id, guardian_id, rank, restricted) values (gen_random_uuid(), '"
                + lea + "', '" + lou + "', 3, true)");

        says("CLASS", "NO");

        assertThat(told(aubin)).isOne();
        assertThat(told(lou)).isZero();
    }

    @Test
    void recordsOfAPupilThatBecomeOneBringTheirFacesTogether() throws Exception {
        ChildId twin = town.pupil("Léa", "Benali", school, schoolClass);
        town.guardian("Karim", "Benali", twin);
        registered(twin);
        String second = picture("fete.png");
        said(second, twin);
        assertThat(isShown(second)).isTrue();

        merge(twin, lea);

        says("CLASS", "NO");
        assertThat(sees(father, second)).isFalse();
        assertThat(town.number("select count(*) from core.item_face where child_id = :id", twin.value()))
                .isZero();
    }

    private int told(PersonId person) {
        return town.number(
                "select count(*) from core.notice where kind = 'core.pictures-held-back' and recipient_id = :id",
                person.value());
    }
}
