package fr.ent.core.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.Town;
import org.junit.jupiter.api.Test;

class SpaceRightsIT extends SpaceScene {

    @Test
    void everybodyHasTheSpacesOfWhatTheyAreAndFollow() throws Exception {
        asking.get(teacher, "/api/core/spaces")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(3))
                .andExpect(jsonPath("$[0].kind").value("PERSON"))
                .andExpect(jsonPath("$[0].quota").value(500_000_000))
                .andExpect(jsonPath("$[1].kind").value("CLASS"))
                .andExpect(jsonPath("$[1].id").value(space))
                .andExpect(jsonPath("$[1].name").value("CE2"))
                .andExpect(jsonPath("$[1].standing").value("KEEPER"))
                .andExpect(jsonPath("$[2].kind").value("SCHOOL"));
        asking.get(pupil, "/api/core/spaces")
                .andExpect(jsonPath("$.length()").value(2))
                .andExpect(jsonPath("$[1].standing").value("PUPIL"));
        asking.get(mother, "/api/core/spaces")
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].standing").value("FAMILY"))
                .andExpect(jsonPath("$[0].used").isEmpty());
        asking.get(town.viewer(town.agent("Nadia", "Ferrand")), "/api/core/spaces")
                .andExpect(jsonPath("$.length()").value(2))
                .andExpect(jsonPath("$[1].kind").value("TERRITORY"));
        asking.get(town.viewer(town.head("Ada", "Baille", school)), "/api/core/spaces")
                .andExpect(jsonPath("$[1].id").value(space))
                .andExpect(jsonPath("$[1].standing").value("KEEPER"));
        assertThat(town.number("select count(*) from core.space where kind <> :id", "GROUP"))
                .isZero();
    }

    @Test
    void aRuleSaysWhoReadsAFolderAndWhatIsUnderIt() throws Exception {
        String lessons = folder("Leçons", null);
        String deep = folder("Mesures", lessons);
        String file = file("film.txt", "Un mètre", deep);
        open(pupil, file).andExpect(status().isOk()).andExpect(says("Un mètre"));
        open(mother, file).andExpect(status().isNotFound());

        rule(lessons, "FAMILIES", "READ")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.ownRule").value(true));
        open(mother, file).andExpect(status().isOk());
        list(mother, null).andExpect(jsonPath("$.items[0].id").value(lessons));

        rule(deep, "STAFF", "READ").andExpect(status().isOk());
        open(mother, file).andExpect(status().isNotFound());
        open(pupil, file).andExpect(status().isNotFound());
        list(mother, lessons).andExpect(jsonPath("$.items").isEmpty());

        rule(lessons, "PUPILS", "READ").andExpect(status().isOk());
        open(pupil, file).andExpect(status().isNotFound());
        asking.put(teacher, "/api/core/items/" + deep + "/rule", "{\"rule\": null}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.ownRule").value(false));
        open(pupil, file).andExpect(status().isOk());
        assertThat(town.audited("folder.ruled")).isEqualTo(4);
    }

    @Test
    void aFolderWidenedWithinANarrowOneIsReachedFromTheSpace() throws Exception {
        String staff = folder("Équipe", null);
        String open = folder("Pour les familles", staff);
        rule(staff, "STAFF", "READ");
        rule(open, "FAMILIES", "READ");

        list(mother, null)
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].id").value(open));
        list(mother, open).andExpect(jsonPath("$.path.length()").value(1));
        list(mother, staff).andExpect(status().isNotFound());
        list(teacher, open).andExpect(jsonPath("$.path.length()").value(2));
    }

    @Test
    void pupilsAddFilesWhereTheyMayAndChangeTheirOwnAlone() throws Exception {
        String folder = folder("À rendre", null);
        add(pupil, space, send(pupil, "a.txt", "Moi"), folder).andExpect(status().isNotFound());

        rule(folder, "PUPILS", "ADD").andExpect(status().isOk());
        String own = id(add(pupil, space, send(pupil, "a.txt", "Moi"), folder).andExpect(status().isCreated()));
        String theirs = file("consigne.txt", "Lis.", folder);

        asking.put(pupil, "/api/core/items/" + own, "{\"name\": \"Mon texte\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value("Mon texte.txt"));
        asking.put(pupil, "/api/core/items/" + theirs, "{\"name\": \"x\"}").andExpect(status().isNotFound());
        act(pupil, "trash", "", theirs).andExpect(status().isNotFound());
        addFolder(pupil, space, "Le mien", folder).andExpect(status().isNotFound());
        add(mother, space, send(mother, "b.txt", "b"), folder).andExpect(status().isNotFound());
        Viewer tom = town.viewer(town.pupil("Tom", "Colin", school, schoolClass).asPerson());
        act(tom, "trash", "", own).andExpect(status().isNotFound());
        act(pupil, "trash", "", own).andExpect(status().isOk());
        act(pupil, "restore", "", own).andExpect(status().isOk());
    }

    @Test
    void nobodyElseFindsAnythingByIdVersionNameOrLink() throws Exception {
        String folder = folder("Leçons", null);
        String file = file("film.txt", "Un mètre", folder);
        ClassId other = town.schoolClass(school, "CM1");
        Town elsewhere = planner.found("Rochebrune");
        ChildId tom = town.pupil("Tom", "Colin", school, schoolClass);
        for (Viewer stranger : new Viewer[] {
            town.viewer(town.teacher("Lou", "Merle", other)),
            town.viewer(town.restrictedGuardian("Marc", "Lunel", tom)),
            town.viewer(town.agent("Nadia", "Ferrand")),
            town.viewer(town.pupil("Ada", "Roy", school, other).asPerson()),
            elsewhere.viewer(elsewhere.agent("Luc", "Garnier"))
        }) {
            open(stranger, file).andExpect(status().isNotFound());
            asking.get(stranger, "/api/core/items/" + file).andExpect(status().isNotFound());
            asking.get(stranger, "/api/core/items/" + file + "/versions").andExpect(status().isNotFound());
            asking.get(stranger, "/api/core/items/" + file + "/content?version=1")
                    .andExpect(status().isNotFound());
            list(stranger, folder).andExpect(status().isNotFound());
            asking.get(stranger, "/api/core/items?q=film")
                    .andExpect(jsonPath("$.items").isEmpty());
            asking.put(stranger, "/api/core/items/" + file + "/favourite", "").andExpect(status().isNotFound());
            act(stranger, "trash", "", file).andExpect(status().isNotFound());
            asking.post(stranger, "/api/core/items/" + file + "/links", "{\"until\": \"2026-12-01\"}")
                    .andExpect(result ->
                            assertThat(result.getResponse().getStatus()).isIn(403, 404));
        }
        String stored = town.in(() -> jdbc.sql("select file_id::text from core.item_version")
                .query(String.class)
                .single());
        asking.get(teacher, "/api/core/files/" + stored).andExpect(status().isNotFound());
    }

    @Test
    void aPupilsSpaceIsThePupilsAndReadByThoseWhoTeachIt() throws Exception {
        String mine = id(add(pupil, ownSpace(pupil), send(pupil, "poeme.txt", "La mer"), null)
                .andExpect(status().isCreated()));

        open(teacher, mine).andExpect(status().isOk());
        asking.get(teacher, "/api/core/spaces?classId=" + schoolClass)
                .andExpect(jsonPath("$[0].name").value("Léa Benali"))
                .andExpect(jsonPath("$[0].standing").value("SUPERVISOR"));
        asking.put(teacher, "/api/core/items/" + mine, "{\"name\": \"x\"}").andExpect(status().isNotFound());
        open(mother, mine).andExpect(status().isNotFound());
        open(town.viewer(town.pupil("Tom", "Colin", school, schoolClass).asPerson()), mine)
                .andExpect(status().isNotFound());

        SchoolId next = town.school("Jean-Macé");
        ClassId newClass = town.schoolClass(next, "CM1");
        write("update core.pupil set school_id = '%s', class_id = '%s' where id = '%s'".formatted(next, newClass, lea));
        open(teacher, mine).andExpect(status().isNotFound());
        open(town.viewer(town.teacher("Lou", "Merle", newClass)), mine).andExpect(status().isOk());
        open(town.viewer(lea.asPerson()), mine).andExpect(status().isOk());
    }

    @Test
    void aTeacherBarredFromAPupilReadsNothingOfIt() throws Exception {
        String mine = id(add(pupil, ownSpace(pupil), send(pupil, "poeme.txt", "La mer"), null));
        write("insert into core.guardianship (id, child_id, guardian_id, rank, restricted) values (gen_random_uuid(), '"
                + lea + "', '" + aubin + "', 3, true)");

        open(teacher, mine).andExpect(status().isNotFound());
        asking.get(teacher, "/api/core/spaces?classId=" + schoolClass)
                .andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void aClassWhoseYearIsOverIsReadAndChangesNoMore() throws Exception {
        String file = file("film.txt", "Un mètre", null);
        write("update core.school_year set starts_on = '2025-09-01', ends_on = '2026-07-04'");

        open(pupil, file).andExpect(status().isOk());
        list(teacher, null)
                .andExpect(jsonPath("$.space.closed").value(true))
                .andExpect(jsonPath("$.mayAddFolders").value(false));
        addFolder(teacher, space, "Nouveau", null)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:space-closed"));
        act(teacher, "trash", "", file).andExpect(status().isConflict());
    }

    @Test
    void formerTeachersAndTheHeadReadOnOnceTheYearIsOver() throws Exception {
        String file = file("film.txt", "Un mètre", null);
        ClassId next = town.schoolClass(school, "CM1");
        write("update core.school_year set starts_on = '2025-09-01', ends_on = '2026-07-04'");
        write("""
                insert into core.ended_right (id, person_id, role, scope_type, scope_id, ended_at)
                select id, person_id, role, scope_type, scope_id, '2026-09-15T00:00:00Z' from core.role_grant
                where person_id = '%s'""".formatted(aubin));
        write("update core.role_grant set scope_id = '%s' where person_id = '%s'".formatted(next, aubin));
        Viewer former = town.viewer(aubin);
        Viewer head = town.viewer(town.head("Ada", "Baille", school));

        for (Viewer reader : new Viewer[] {former, head}) {
            open(reader, file).andExpect(status().isOk());
            asking.get(reader, "/api/core/spaces")
                    .andExpect(jsonPath("$[?(@.id == '" + space + "')].closed").value(true));
        }
        write("update core.ended_right set ended_at = '2026-03-01T00:00:00Z'");
        open(former, file).andExpect(status().isNotFound());
    }
}
