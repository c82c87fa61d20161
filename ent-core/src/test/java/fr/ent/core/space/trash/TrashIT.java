package fr.ent.core.space.trash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.space.SpaceScene;
import fr.ent.core.testing.TestClock.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TrashIT extends SpaceScene {

    @Autowired
    private ClearSpaces round;

    @Autowired
    private SettableClock clock;

    @Test
    void aFolderGoesWithAllThatIsInItAndComesBackSo() throws Exception {
        String folder = folder("Octobre", null);
        String first = file("a.txt", "Un", folder);
        String second = file("b.txt", "Deux", folder);
        act(teacher, "trash", "", second).andExpect(status().isOk());

        act(teacher, "trash", "", folder, first).andExpect(status().isOk());

        open(pupil, first).andExpect(status().isNotFound());
        list(teacher, null).andExpect(jsonPath("$.items").isEmpty());
        asking.get(teacher, "/api/core/items?q=a").andExpect(jsonPath("$.items").isEmpty());
        asking.get(teacher, "/api/core/spaces/" + space + "/trash")
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.days").value(30));
        asking.get(mother, "/api/core/spaces/" + space + "/trash").andExpect(status().isNotFound());
        assertThat(used(space)).as("the trash takes room").isEqualTo(6);

        act(teacher, "restore", "", folder).andExpect(status().isOk());
        open(pupil, first).andExpect(says("Un"));
        open(pupil, second).andExpect(status().isNotFound());
        act(teacher, "restore", "", second).andExpect(status().isOk());
        list(teacher, folder).andExpect(jsonPath("$.items.length()").value(2));
    }

    @Test
    void aFileWithoutFolderComesBackToTheSpaceUnderAFreeName() throws Exception {
        String folder = folder("Octobre", null);
        String file = file("a.txt", "Un", folder);
        rule(folder, "FAMILIES", "READ");
        act(teacher, "trash", "", file);
        act(teacher, "trash", "", folder);
        file("A.txt", "Autre", null);

        act(teacher, "restore", "", file)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].name").value("a (2).txt"))
                .andExpect(jsonPath("$[0].parentId").isEmpty());
        open(pupil, file).andExpect(status().isOk());
        open(mother, file).andExpect(status().isNotFound());
    }

    @Test
    void onlyTheStaffReadsWhatItReadBeforeWhenItComesBackWithoutItsFolder() throws Exception {
        String staff = folder("Équipe", null);
        rule(staff, "STAFF", "READ");
        String file = file("a.txt", "Un", staff);
        String inner = folder("Suivi", staff);
        String deep = file("b.txt", "Deux", inner);
        String before = file("c.txt", "Trois", inner);
        act(teacher, "trash", "", before);
        act(teacher, "trash", "", file, inner);
        act(teacher, "trash", "", staff);

        act(teacher, "restore", "", file, inner)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].parentId").isEmpty())
                .andExpect(jsonPath("$[0].rule.readers").value("STAFF"));
        act(teacher, "restore", "", before).andExpect(status().isOk());

        for (String one : new String[] {file, deep, before}) {
            open(pupil, one).andExpect(status().isNotFound());
            open(teacher, one).andExpect(status().isOk());
        }
        list(pupil, null).andExpect(jsonPath("$.items").isEmpty());
        String open = folder("Octobre", null);
        move(teacher, space, open, file).andExpect(status().isOk());
        open(pupil, file).andExpect(says("Un"));
        rule(inner, "PUPILS", "READ");
        open(pupil, before).andExpect(says("Trois"));
    }

    @Test
    void aRemovalForGoodTakesNothingAlongThatWasThrownAwayBeforeIt() throws Exception {
        String staff = folder("Équipe", null);
        rule(staff, "STAFF", "READ");
        String inner = folder("Suivi", staff);
        String file = file("a.txt", "Un", inner);
        String other = file("b.txt", "Deux", inner);
        act(teacher, "trash", "", other);
        act(teacher, "trash", "", inner);
        act(teacher, "trash", "", staff);

        asking.delete(teacher, "/api/core/items/" + staff).andExpect(status().isNoContent());

        asking.get(teacher, "/api/core/spaces/" + space + "/trash")
                .andExpect(jsonPath("$.items.length()").value(2));
        act(teacher, "restore", "", inner, other).andExpect(status().isOk());
        list(teacher, inner).andExpect(jsonPath("$.items.length()").value(2));
        open(teacher, file).andExpect(says("Un"));
        open(pupil, other).andExpect(status().isNotFound());
        assertThat(used(space)).isEqualTo(6);
    }

    @Test
    void afterItsFolderAThingComesBackIntoItWhereverThatIs() throws Exception {
        String year = folder("Année", null);
        String folder = folder("Octobre", year);
        String file = file("a.txt", "Un", folder);
        act(teacher, "trash", "", file);
        act(teacher, "trash", "", folder);
        act(teacher, "trash", "", year);
        act(teacher, "restore", "", folder)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].parentId").isEmpty());
        String other = file("a.txt", "Autre", folder);

        act(teacher, "restore", "", file)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].name").value("a (2).txt"))
                .andExpect(jsonPath("$[0].parentId").value(folder));

        list(teacher, folder).andExpect(jsonPath("$.items.length()").value(2));
        move(teacher, ownSpace(teacher), null, folder).andExpect(status().isOk());
        open(teacher, file).andExpect(says("Un"));
        open(teacher, other).andExpect(says("Autre"));
        open(pupil, file).andExpect(status().isNotFound());
    }

    @Test
    void aPupilBringsNothingBackToWherePupilsAddNothing() throws Exception {
        String folder = folder("À rendre", null);
        rule(folder, "PUPILS", "ADD");
        String own = id(add(pupil, space, send(pupil, "a.txt", "Moi"), folder));
        act(pupil, "trash", "", own).andExpect(status().isOk());
        act(teacher, "trash", "", folder).andExpect(status().isOk());

        act(pupil, "restore", "", own).andExpect(status().isNotFound());
        act(teacher, "restore", "", folder).andExpect(status().isOk());
        act(pupil, "restore", "", own).andExpect(status().isOk());
        open(pupil, own).andExpect(says("Moi"));
    }

    @Test
    void aGroupEndsWithItsLastMember() throws Exception {
        String group = id(asking.post(teacher, "/api/core/spaces", "{\"name\": \"Club\", \"memberIds\": []}"));
        add(teacher, group, send(teacher, "a.txt", "Un"), null).andExpect(status().isCreated());
        round.everywhere();
        asking.get(teacher, "/api/core/spaces/" + group).andExpect(status().isOk());

        write("delete from core.space_member");
        round.everywhere();

        assertThat(town.number("select count(*) from core.space where kind = :id", "GROUP"))
                .isZero();
        assertThat(town.number("select count(*) from core.stored_file where size > :id", 0))
                .isZero();
    }

    @Test
    void aGroupEndsWithItsStaffThoughPupilsAreInIt() throws Exception {
        String group =
                id(asking.post(teacher, "/api/core/spaces", "{\"name\": \"Club\", \"memberIds\": [\"" + lea + "\"]}"));
        write("delete from core.space_member where person_id = '" + lea + "'");
        round.everywhere();
        asking.get(teacher, "/api/core/spaces/" + group).andExpect(status().isOk());

        write("update core.space_member set person_id = '" + lea + "'");
        round.everywhere();

        assertThat(town.number("select count(*) from core.space where kind = :id", "GROUP"))
                .isZero();
    }

    @Test
    void trashOfThirtyDaysGoesForGood() throws Exception {
        String folder = folder("Octobre", null);
        String file = file("a.txt", "Un", folder);
        String kept = file("b.txt", "Deux", null);
        act(teacher, "trash", "", folder);

        clock.set(clock.instant().plus(Duration.ofDays(29)));
        round.everywhere();
        assertThat(items()).isEqualTo(3);
        clock.set(clock.instant().plus(Duration.ofDays(2)));
        round.everywhere();

        assertThat(items()).isOne();
        assertThat(used(space)).isEqualTo(4);
        assertThat(town.number("select count(*) from core.stored_file where size > :id", 0))
                .isOne();
        open(teacher, kept).andExpect(status().isOk());
        act(teacher, "restore", "", file).andExpect(status().isNotFound());
    }

    @Test
    void linksThatHaveEndedAreForgotten() throws Exception {
        String folder = folder("Octobre", null);
        for (String until : new String[] {"2026-11-30", "2027-06-30"}) {
            asking.post(teacher, "/api/core/items/" + folder + "/links", "{\"until\": \"%s\"}".formatted(until))
                    .andExpect(status().isCreated());
        }

        clock.set(Instant.parse("2026-12-02T10:00:00Z"));
        round.everywhere();

        assertThat(town.number("select count(*) from core.item_link where :id = 0", 0))
                .isOne();
        asking.get(teacher, "/api/core/items/" + folder + "/links")
                .andExpect(jsonPath("$.length()").value(1));
    }

    @Test
    void aClassesSpaceEndsAYearAfterItsSchoolYear() throws Exception {
        file("a.txt", "Un", folder("Octobre", null));

        clock.set(Instant.parse("2028-07-03T10:00:00Z"));
        round.everywhere();
        assertThat(items()).isEqualTo(2);
        clock.set(Instant.parse("2028-07-05T10:00:00Z"));
        round.everywhere();

        assertThat(items()).isZero();
        assertThat(town.number("select count(*) from core.space where kind = :id", "CLASS"))
                .isZero();
        assertThat(town.number("select count(*) from core.stored_file where size > :id", 0))
                .isZero();
    }

    private int items() {
        return town.number("select count(*) from core.item where space_id = cast(:id as uuid)", space);
    }
}
