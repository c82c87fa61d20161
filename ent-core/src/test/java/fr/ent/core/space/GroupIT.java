package fr.ent.core.space;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import org.junit.jupiter.api.Test;

/** Spaces of chosen people, and who is in them. */
class GroupIT extends SpaceScene {

    @Test
    void aGroupIsForThoseWhoWereChosen() throws Exception {
        PersonId lou = town.teacher("Lou", "Merle", town.schoolClass(school, "CM1"));
        asking.get(teacher, "/api/core/group-people")
                .andExpect(jsonPath("$[0].id").value(lou.toString()))
                .andExpect(jsonPath("$[1].id").value(lea.toString()));
        String group = id(asking.post(teacher, "/api/core/spaces", """
                        {"name": "Club journal", "memberIds": ["%s", "%s"]}""".formatted(lou, lea))
                .andExpect(status().isCreated()));
        String folder = folder(town.viewer(lou), group, "Une", null);
        asking.get(pupil, "/api/core/items/" + folder).andExpect(status().isOk());
        asking.get(mother, "/api/core/items/" + folder).andExpect(status().isNotFound());
        asking.put(teacher, "/api/core/items/" + folder + "/rule", """
                {"rule": {"readers": "FAMILIES", "pupils": "READ"}}""").andExpect(status().isBadRequest());

        asking.put(teacher, "/api/core/spaces/" + group, """
                {"name": "Club", "memberIds": ["%s"]}""".formatted(lou)).andExpect(status().isOk());

        asking.get(pupil, "/api/core/items/" + folder).andExpect(status().isNotFound());
        PersonId stranger = town.person("Ada", "Roy");
        asking.put(teacher, "/api/core/spaces/" + group, """
                {"name": "Club", "memberIds": ["%s"]}""".formatted(stranger))
                .andExpect(status().isBadRequest());
        asking.get(teacher, "/api/core/spaces/" + group + "/members")
                .andExpect(jsonPath("$.length()").value(2));
    }

    @Test
    void aPupilIsInAGroupWhileInASchoolOfThoseWhoKeepIt() throws Exception {
        String group =
                id(asking.post(teacher, "/api/core/spaces", """
                        {"name": "Club journal", "memberIds": ["%s"]}""".formatted(lea)).andExpect(status().isCreated()));
        String folder = folder(teacher, group, "Une", null);
        SchoolId other = town.school("Les Tilleuls");
        ClassId elsewhere = town.schoolClass(other, "CE2");

        inClass(other, elsewhere);

        Viewer gone = town.viewer(lea.asPerson());
        asking.get(gone, "/api/core/items/" + folder).andExpect(status().isNotFound());
        asking.get(gone, "/api/core/spaces")
                .andExpect(jsonPath("$[?(@.kind == 'GROUP')]").isEmpty());
        asking.get(teacher, "/api/core/spaces/" + group + "/members")
                .andExpect(jsonPath("$.length()").value(1));
        asking.put(teacher, "/api/core/spaces/" + group, """
                        {"name": "Club", "memberIds": ["%s"]}""".formatted(lea)).andExpect(status().isBadRequest());
        asking.put(teacher, "/api/core/spaces/" + group, "{\"name\": \"Club\", \"memberIds\": []}")
                .andExpect(status().isOk());
        inClass(school, schoolClass);
        asking.get(pupil, "/api/core/items/" + folder).andExpect(status().isOk());
        asking.put(teacher, "/api/core/spaces/" + group, "{\"name\": \"Club\", \"memberIds\": []}")
                .andExpect(status().isOk());
        asking.get(pupil, "/api/core/items/" + folder).andExpect(status().isNotFound());
    }

    @Test
    void aPupilWhoHasLeftCountsInNoGroup() throws Exception {
        String group =
                id(asking.post(teacher, "/api/core/spaces", """
                        {"name": "Club journal", "memberIds": ["%s"]}""".formatted(lea)).andExpect(status().isCreated()));

        write("update core.pupil set left_on = '2026-11-20' where id = '%s'".formatted(lea));

        asking.get(teacher, "/api/core/spaces/" + group + "/members")
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].id").value(aubin.toString()));
    }

    @Test
    void aChildFromWhomACourtBarsATeacherIsNotListedToThemAndStaysInTheGroupThatTheyRename() throws Exception {
        PersonId lou = town.teacher("Lou", "Merle", schoolClass);
        write("insert into core.guardianship (id, child_id, guardian_id, rank, restricted) values (gen_random_uuid(), '"
                + lea + "', '" + lou + "', 3, true)");
        Viewer barred = town.viewer(lou);
        String group = id(asking.post(teacher, "/api/core/spaces", """
                        {"name": "Club journal", "memberIds": ["%s", "%s"]}""".formatted(lou, lea))
                .andExpect(status().isCreated()));

        asking.get(barred, "/api/core/spaces/" + group + "/members")
                .andExpect(jsonPath("$.length()").value(2))
                .andExpect(jsonPath("$[?(@.id == '%s')]".formatted(lea)).isEmpty());
        asking.put(barred, "/api/core/spaces/" + group, """
                        {"name": "Club", "memberIds": ["%s"]}""".formatted(lea)).andExpect(status().isBadRequest());
        asking.put(barred, "/api/core/spaces/" + group, """
                        {"name": "Club", "memberIds": ["%s"]}""".formatted(aubin)).andExpect(status().isOk());

        asking.get(teacher, "/api/core/spaces/" + group + "/members")
                .andExpect(jsonPath("$.length()").value(3));
    }

    private void inClass(SchoolId in, ClassId of) {
        write("update core.pupil set school_id = '%s', class_id = '%s' where id = '%s'".formatted(in, of, lea));
    }
}
