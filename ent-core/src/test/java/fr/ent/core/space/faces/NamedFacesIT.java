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
import fr.ent.core.space.SpaceId;
import fr.ent.core.space.SpaceKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** Pupils on pictures, by whom they may be named and to whom they are told. */
class NamedFacesIT extends FacesScene {

    @Test
    void aChildFromWhomACourtBarsATeacherIsNotNamedToThemAndStaysOnThePicture() throws Exception {
        registered(tom);
        Viewer barred = town.viewer(barred(town.teacher("Lou", "Merle", schoolClass), lea));
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
    void aTeacherWhomACourtBarsFromAPupilOfTheClassIsNotTheFirstToSayWhoIsOnAPicture() throws Exception {
        registered(tom);
        Viewer barred = town.viewer(barred(town.teacher("Lou", "Merle", schoolClass), lea));
        String picture = picture("jardin.png");
        String said = picture("plage.png");
        said(said, tom);

        isLeftToAColleague(say(barred, picture, tom));
        isLeftToAColleague(say(barred, picture));
        isLeftToAColleague(asking.put(barred, "/api/core/items/faces", """
                {"pictures": [{"id": "%s", "version": 1}, {"id": "%s", "version": 1}], "onPictures": []}""".formatted(said, picture)));
        assertThat(isShown(picture)).isFalse();
        asking.get(teacher, "/api/core/items/" + said + "/faces")
                .andExpect(jsonPath("$.onPictures[0].givenName").value("Tom"));

        said(picture, tom);
        say(barred, picture).andExpect(status().isOk());
        assertThat(isShown(picture)).isTrue();
    }

    @Test
    void noPictureComesIntoTheClassOfWhichSuchATeacherSaidElsewhereThatNobodyIsOnIt() throws Exception {
        Viewer barred = town.viewer(barred(town.teacher("Lou", "Merle", schoolClass), lea));
        String mine = picture(barred, ownSpace(barred), "jardin.png", null);

        isLeftToAColleague(say(barred, mine));
    }

    @Test
    void aHeadWhomACourtBarsFromAPupilOfTheSchoolIsNotTheFirstAnywhereInIt() throws Exception {
        ChildId noe = town.pupil("Noé", "Merle", school, town.schoolClass(school, "CM2"));
        Viewer barred = town.viewer(barred(town.head("Anne", "Merle", school), noe));

        isLeftToAColleague(say(barred, picture("jardin.png")));
    }

    @Test
    void inTheFoldersOfTheSchoolThatIsAnyOfItsPupils() throws Exception {
        ChildId noe = town.pupil("Noé", "Merle", school, town.schoolClass(school, "CM2"));
        Viewer barred = town.viewer(barred(town.teacher("Lou", "Merle", schoolClass), noe));

        isLeftToAColleague(say(barred, picture(barred, schoolSpace(), "jardin.png", null)));
    }

    @Test
    void aKeeperOfAHiddenPupilsGroupIsNotTheFirstElsewhereEither() throws Exception {
        ChildId noe = town.pupil("Noé", "Merle", school, town.schoolClass(school, "CM2"));
        Viewer barred = town.viewer(barred(town.teacher("Lou", "Merle", schoolClass), noe));
        String picture = picture("jardin.png");
        String group =
                id(asking.post(teacher, "/api/core/spaces", """
                {"name": "Club", "memberIds": ["%s"]}""".formatted(lea)).andExpect(status().isCreated()));
        for (Object member : List.of(noe, barred.person())) {
            write("insert into core.space_member (space_id, person_id) values ('%s', '%s')".formatted(group, member));
        }

        isLeftToAColleague(say(barred, picture));
    }

    @Test
    void inAGroupItsPupilsAreTheOnesThatCount() throws Exception {
        ChildId noe = town.pupil("Noé", "Merle", school, town.schoolClass(school, "CM2"));
        PersonId karim = barred(town.animator("Karim", "Petit", school), noe);
        Viewer animator = town.viewer(karim);
        String group =
                id(asking.post(teacher, "/api/core/spaces", """
                {"name": "Club", "memberIds": ["%s"]}""".formatted(lea)).andExpect(status().isCreated()));
        write("insert into core.space_member (space_id, person_id) values ('%s', '%s')".formatted(group, karim));

        say(animator, picture(teacher, group, "un.png", null), lea).andExpect(status().isOk());
        write("insert into core.space_member (space_id, person_id) values ('%s', '%s')".formatted(group, noe));
        isLeftToAColleague(say(animator, picture(teacher, group, "deux.png", null), lea));
    }

    @Test
    void aTeacherWhomACourtBarsFromAPupilOfAnotherClassSaysWhoIsOnAPicture() throws Exception {
        registered(tom);
        ChildId noe = town.pupil("Noé", "Merle", school, town.schoolClass(school, "CM2"));
        Viewer barred = town.viewer(barred(town.teacher("Lou", "Merle", schoolClass), noe));
        String picture = picture("jardin.png");

        say(barred, picture, tom).andExpect(status().isOk());
        assertThat(isShown(picture)).isTrue();
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

    private String schoolSpace() {
        return SpaceId.of(SpaceKind.SCHOOL, school.value()).toString();
    }

    private PersonId barred(PersonId person, ChildId from) {
        write("insert into core.guardianship (id, child_id, guardian_id, rank, restricted) values (gen_random_uuid(), '"
                + from + "', '" + person + "', 3, true)");
        return person;
    }

    private static void isLeftToAColleague(ResultActions answer) throws Exception {
        answer.andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:faces-colleague-first"));
    }
}
