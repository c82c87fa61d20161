package fr.ent.core.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ItemsIT extends SpaceScene {

    @Test
    void aNameIsOnceInAFolderWhateverItsCase() throws Exception {
        folder("Leçons", null);

        addFolder(teacher, space, "LEÇONS", null)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:item-name-taken"))
                .andExpect(jsonPath("$.offered").value("LEÇONS (2)"));
        file("dessin.txt", "a", null);
        add(teacher, space, send(teacher, "Dessin.txt", "b"), null, "REFUSE").andExpect(status().isConflict());
        add(teacher, space, send(teacher, "Dessin.txt", "c"), null, "NUMBER")
                .andExpect(jsonPath("$.name").value("Dessin (2).txt"));
    }

    @Test
    void aFileKeepsItsEndingAndANameIsNoPath() throws Exception {
        String file = file("notes.txt", "a", null);

        asking.put(teacher, "/api/core/items/" + file, "{\"name\": \"../CE1/jeu.exe\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value("-CE1-jeu.exe.txt"));
        open(teacher, file)
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", startsWith("attachment")));
        addFolder(teacher, space, " ", null).andExpect(status().isBadRequest());
    }

    @Test
    void equalContentsAreStoredOnceAndServedApart() throws Exception {
        String one = file("un.txt", "Les mêmes mots", null);
        String two = file("deux.txt", "Les mêmes mots", folder("Ailleurs", null));

        assertThat(town.number("select count(distinct file_id) from core.item_version where number = :id", 1))
                .isOne();
        assertThat(town.number("select count(*) from core.stored_file where size > :id", 0))
                .isOne();
        assertThat(used(space)).isEqualTo(2 * "Les mêmes mots".getBytes(StandardCharsets.UTF_8).length);
        act(teacher, "trash", "", one);
        asking.delete(teacher, "/api/core/items/" + one).andExpect(status().isNoContent());
        open(teacher, two).andExpect(says("Les mêmes mots"));
        act(teacher, "trash", "", two);
        asking.delete(teacher, "/api/core/items/" + two).andExpect(status().isNoContent());
        assertThat(town.number("select count(*) from core.stored_file where size > :id", 0))
                .isZero();
        assertThat(used(space)).isZero();
    }

    @Test
    void aFileThatSomebodyElseSentOrThatServesElsewhereIsRefused() throws Exception {
        String hers = send(mother, "lettre.txt", "Bonjour");
        add(teacher, space, hers, null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("fileId"));
        String shared = send(teacher, "mot.txt", "Mot");
        write("insert into core.file_audience (territory_id, file_id, kind, audience_id) values (core.territory(), '"
                + shared + "', 'CLASS', '" + schoolClass + "')");
        add(teacher, space, shared, null).andExpect(status().isBadRequest());
    }

    @Test
    void versionsStayAndComeBack() throws Exception {
        String file = file("plan.txt", "Un", null);
        asking.post(
                        teacher,
                        "/api/core/items/" + file + "/versions",
                        "{\"fileId\": \"" + send(teacher, "b.txt", "Deux") + "\"}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.file.version").value(2))
                .andExpect(jsonPath("$.name").value("plan.txt"));
        open(pupil, file).andExpect(says("Deux"));
        asking.get(teacher, "/api/core/items/" + file + "/content?version=1").andExpect(says("Un"));
        asking.get(pupil, "/api/core/items/" + file + "/content?version=1").andExpect(status().isNotFound());
        asking.get(pupil, "/api/core/items/" + file + "/content?version=2").andExpect(says("Deux"));

        asking.post(teacher, "/api/core/items/" + file + "/versions/1/restore", "")
                .andExpect(status().isCreated());

        open(pupil, file).andExpect(says("Un"));
        asking.get(pupil, "/api/core/items/" + file + "/versions")
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].number").value(3));
        asking.get(teacher, "/api/core/items/" + file + "/versions")
                .andExpect(jsonPath("$.length()").value(3))
                .andExpect(jsonPath("$[0].number").value(3))
                .andExpect(jsonPath("$[0].madeByName").value("Claude Aubin"))
                .andExpect(jsonPath("$[0].sha256").isNotEmpty());
        assertThat(used(space)).isEqualTo(2 + 4 + 2);
        asking.post(pupil, "/api/core/items/" + file + "/versions/1/restore", "")
                .andExpect(status().isNotFound());
        asking.get(pupil, "/api/core/items/" + file + "/content?version=9").andExpect(status().isNotFound());
    }

    @Test
    void movesWithAllThatIsUnderIt() throws Exception {
        String from = folder("Octobre", null);
        String inner = folder("Images", from);
        String file = file("chat.txt", "Miaou", inner);
        String to = folder("Archives", null);
        rule(to, "STAFF", "READ");

        move(teacher, space, to, from).andExpect(status().isOk());
        open(pupil, file).andExpect(status().isNotFound());
        list(teacher, inner).andExpect(jsonPath("$.path.length()").value(3));
        move(teacher, space, inner, to)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:folder-into-itself"));

        move(teacher, ownSpace(teacher), null, from).andExpect(status().isOk());
        assertThat(used(space)).isZero();
        assertThat(used(ownSpace(teacher))).isEqualTo(5);
        move(teacher, space, null, from).andExpect(status().isOk());
        open(pupil, file).andExpect(status().isOk());
        move(pupil, ownSpace(pupil), null, from).andExpect(status().isNotFound());
    }

    @Test
    void aRuleThatSaysNothingElsewhereIsNotTakenThere() throws Exception {
        String folder = folder("Sortie", null);
        String file = file("plan.txt", "Le bus", folder);
        String hidden = folder("Réponses", folder);
        String answers = file("reponses.txt", "42", hidden);
        rule(folder, "FAMILIES", "READ");
        rule(hidden, "STAFF", "READ");
        open(mother, file).andExpect(status().isOk());

        move(teacher, ownSpace(teacher), null, folder).andExpect(status().isOk());
        move(teacher, space, null, folder).andExpect(status().isOk());

        open(pupil, file).andExpect(status().isOk());
        open(mother, file).andExpect(status().isNotFound());
        open(pupil, answers).andExpect(status().isNotFound());
    }

    @Test
    void copiesWhatOneReadsUnderTheRuleOfWhereItGoes() throws Exception {
        String from = folder("Modèles", null);
        file("fiche.txt", "Nom :", from);
        String hidden = folder("Corrigés", from);
        file("corrige.txt", "42", hidden);
        rule(hidden, "STAFF", "READ");

        act(pupil, "copy", ", \"spaceId\": \"%s\", \"folderId\": null".formatted(ownSpace(pupil)), from)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$[0].name").value("Modèles"));

        assertThat(town.number("select count(*) from core.item where space_id = cast(:id as uuid)", ownSpace(pupil)))
                .isEqualTo(2);
        assertThat(used(ownSpace(pupil))).isEqualTo(5);
        act(teacher, "copy", ", \"spaceId\": \"%s\", \"folderId\": null".formatted(space), from)
                .andExpect(jsonPath("$[0].name").value("Modèles (2)"));
    }

    @Test
    void findsByWordsOfTheNameAndWhatWasMarked() throws Exception {
        String file = file("L’été des élèves.txt", "a", folder("Récits", null));
        rule(folder("Caché", null), "STAFF", "READ");

        asking.get(pupil, "/api/core/items?q=ELEVES ete")
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].item.id").value(file))
                .andExpect(jsonPath("$.items[0].space.name").value("CE2"));
        asking.get(pupil, "/api/core/items?q=cache")
                .andExpect(jsonPath("$.items").isEmpty());
        asking.put(pupil, "/api/core/items/" + file + "/favourite", "").andExpect(status().isNoContent());
        asking.put(pupil, "/api/core/items/" + file + "/favourite", "").andExpect(status().isNoContent());
        asking.get(pupil, "/api/core/items?favourites=true")
                .andExpect(jsonPath("$.items.length()").value(1));
        asking.get(teacher, "/api/core/items?favourites=true")
                .andExpect(jsonPath("$.items").isEmpty());
        asking.delete(pupil, "/api/core/items/" + file + "/favourite").andExpect(status().isNoContent());
        asking.get(pupil, "/api/core/items?favourites=true")
                .andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void anUnknownSpaceIsNotThere() throws Exception {
        asking.get(teacher, "/api/core/spaces/" + UUID.randomUUID()).andExpect(status().isNotFound());
        asking.get(teacher, "/api/core/spaces/" + UUID.randomUUID() + "/items").andExpect(status().isNotFound());
    }
}
