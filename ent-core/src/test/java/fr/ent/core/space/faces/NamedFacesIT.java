package fr.ent.core.space.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import org.junit.jupiter.api.Test;

/** Pupils on pictures, by whom they may be named and to whom they are told. */
class NamedFacesIT extends FacesScene {

    @Test
    void aChildFromWhomACourtBarsATeacherIsNotNamedToThemAndStaysOnThePicture() throws Exception {
        registered(tom);
        PersonId lou = town.teacher("Lou", "Merle", schoolClass);
        write("insert into core.guardianship (id, child_id, guardian_id, rank, restricted) values (gen_random_uuid(), '"
                + lea + "', '" + lou + "', 3, true)");
        Viewer barred = town.viewer(lou);
        String picture = picture("jardin.png");
        said(picture, lea, tom);

        asking.get(barred, "/api/core/items/" + picture + "/faces")
                .andExpect(jsonPath("$.onPictures.length()").value(1))
                .andExpect(jsonPath("$.onPictures[0].givenName").value("Tom"))
                .andExpect(jsonPath("$.forbidden").isEmpty());
        say(barred, picture, lea).andExpect(status().isBadRequest());
        say(barred, picture, tom)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.heldBack[0].id").value(picture))
                .andExpect(jsonPath("$.heldBack[0].children").isEmpty());

        assertThat(isShown(picture)).isFalse();
        asking.get(teacher, "/api/core/items/" + picture + "/faces")
                .andExpect(jsonPath("$.onPictures.length()").value(2));
    }

    @Test
    void anAnimatorWhoKeepsAGroupNamesItsPupilsAndNobodyElse() throws Exception {
        PersonId karim = town.animator("Karim", "Petit", school);
        Viewer animator = town.viewer(karim);
        String group =
                id(asking.post(teacher, "/api/core/spaces", """
                {"name": "Club", "memberIds": ["%s"]}""".formatted(lea)).andExpect(status().isCreated()));
        write("insert into core.space_member (space_id, person_id) values ('%s', '%s')".formatted(group, karim));
        String picture = picture(teacher, group, "club.png", null);

        asking.get(animator, "/api/core/spaces/" + group + "/members")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(3));
        say(animator, picture, tom).andExpect(status().isBadRequest());
        say(animator, picture, lea)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.heldBack[0].children[0].givenName").value("Léa"));
        asking.get(animator, "/api/core/items/" + picture + "/hidden-pictures")
                .andExpect(jsonPath("$.forbidden").value(1));

        String ofClass = picture("jardin.png");
        say(animator, ofClass, lea).andExpect(status().isNotFound());
    }

    @Test
    void aTeacherOfTwoSchoolsNamesThePupilsOfBothInAGroup() throws Exception {
        SchoolId second = town.school("Les Tilleuls");
        ClassId there = town.schoolClass(second, "CM2");
        ChildId noe = town.pupil("Noé", "Merle", second, there);
        town.grant(aubin, Role.TEACHER, ScopeType.CLASS, there.value());
        Viewer both = town.viewer(aubin);
        String group =
                id(asking.post(both, "/api/core/spaces", """
                {"name": "Liaison", "memberIds": ["%s"]}""".formatted(lea)).andExpect(status().isCreated()));
        String picture = picture(both, group, "liaison.png", null);

        say(both, picture, lea, noe).andExpect(status().isOk());
    }
}
