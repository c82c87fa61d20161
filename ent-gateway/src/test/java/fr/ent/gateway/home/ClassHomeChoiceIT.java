package fr.ent.gateway.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.territory.ModuleSwitches;
import fr.ent.core.territory.ProductModule;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** The home of a class as its teachers choose it, and look at it. */
class ClassHomeChoiceIT extends ClassHomeScene {

    private static final String CHOICE = "/api/core/classes/{id}/home";

    @Autowired
    private ModuleSwitches switches;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void ordersTilesAndGoesWithoutTheOthers() throws Exception {
        JsonNode written = choose(ce1, "{\"look\": \"NURSERY\", \"shown\": [\"BLOG\", \"TODO\"]}");

        assertThat(written.get("shown").valueStream().map(JsonNode::asString)).containsExactly("BLOG", "TODO");
        assertThat(written.get("hidden").valueStream().map(JsonNode::asString))
                .containsExactly("FOLDER", "LIBRARY", "TO_SEE", "WEEK", "MEAL", "WRITING", "BIRTHDAYS");
        assertThat(kinds(home(lea))).containsExactly("BLOG", "TODO");
        assertThat(home(lea).get("look").asString()).isEqualTo("NURSERY");
        assertThat(kinds(home(eva))).hasSize(7);
        assertThat(town.audited("class-home.changed")).isOne();
    }

    @Test
    void isTheTeachersOwnAndTheHeadsMatter() throws Exception {
        PersonId colleague = town.teacher("Paul", "Roux", cm2);
        PersonId head = town.head("Anne", "Petit", school);
        town.account(colleague);
        town.account(head);

        as(colleague, get(CHOICE, ce1)).andExpect(status().isNotFound());
        as(colleague, get("/api/class-home/{id}", ce1)).andExpect(status().isNotFound());
        as(colleague, json(put(CHOICE, ce1), "{\"look\": null, \"shown\": [\"BLOG\"]}"))
                .andExpect(status().isNotFound());
        as(head, get(CHOICE, ce1)).andExpect(status().isOk());
        assertThat(town.audited("class-home.changed")).isZero();
    }

    @Test
    void isNeverEmpty() throws Exception {
        as(teacher, json(put(CHOICE, ce1), "{\"look\": null, \"shown\": []}")).andExpect(status().isBadRequest());
    }

    @Test
    void proposesTheLookOfTheLevels() throws Exception {
        ClassId mixed = town.schoolClass(school, "GS-CP Mme Roux");
        ClassId unnamed = town.schoolClass(school, "Les Papillons");
        PersonId head = town.head("Anne", "Petit", school);
        town.account(head);
        town.pupil("Zoé", "Faure", school, unnamed);
        write("update core.pupil set level = 'MOYENNE SECTION' where class_id = ?", unnamed.value());

        JsonNode both = read(head, get(CHOICE, mixed));
        assertThat(both.get("mixed").asBoolean()).isTrue();
        assertThat(both.get("usualLook").asString()).isEqualTo("NURSERY");
        assertThat(both.get("chosenLook").isNull()).isTrue();
        assertThat(read(head, get(CHOICE, unnamed)).get("usualLook").asString()).isEqualTo("NURSERY");
        assertThat(read(head, get(CHOICE, ce1)).get("usualLook").asString()).isEqualTo("ELEMENTARY");
    }

    @Test
    void tellsBirthdaysByGivenNameAndDayOnceAsked() throws Exception {
        write("update core.person set birth_date = date '2019-11-28' where id = ?", lea.value());
        write("update core.person set birth_date = date '2018-12-10' where id = ?", malo.value());
        write("update core.person set birth_date = date '2016-11-28' where id = ?", eva.value());
        ClassId left = town.schoolClass(school, "CP");
        UUID gone = town.pupil("Parti", "Loin", school, left).value();
        write("update core.person set birth_date = date '2019-11-28' where id = ?", gone);
        write("update core.pupil set class_id = ?, left_on = date '2026-11-01' where id = ?", ce1.value(), gone);
        assertThat(home(lea).toString()).doesNotContain("BIRTHDAY");

        choose(ce1, "{\"look\": null, \"shown\": [\"TODO\", \"BIRTHDAYS\"]}");
        // a Friday; Léa's is on the Saturday
        clock.set(Instant.parse("2026-11-27T09:00:00Z"));
        JsonNode home = home(malo);

        assertThat(lines(home, "BIRTHDAYS", "title")).containsExactly("Léa", "Malo");
        assertThat(lines(home, "BIRTHDAYS", "kind")).containsExactly("BIRTHDAY", "COMING_BIRTHDAY");
        assertThat(lines(home, "BIRTHDAYS", "day")).containsExactly("2026-11-28", "2026-12-10");
        assertThat(home.toString()).doesNotContain("2019", "2018", "Benali", "Petit", "Parti", "Eva");
    }

    @Test
    void previewsAllTilesWithoutAnyChildsOwn() throws Exception {
        UUID poem = homework(ce1, "Poésie", "2026-11-26");
        as(lea.asPerson(), post("/api/homework/entries/{id}/ticks", poem).param("childId", lea.toString()))
                .andExpect(status().isNoContent());
        choose(ce1, "{\"look\": null, \"shown\": [\"BLOG\", \"TODO\"]}");

        JsonNode preview = read(teacher, get("/api/class-home/{id}", ce1));

        assertThat(kinds(preview))
                .containsExactly("BLOG", "TODO", "FOLDER", "LIBRARY", "TO_SEE", "WEEK", "MEAL", "WRITING", "BIRTHDAYS");
        assertThat(lines(preview, "TODO", "kind")).containsExactly("TODO");
    }

    @Test
    void goesWithoutTheTilesOfAModuleThatTheTownDoesWithout() throws Exception {
        town.run(() -> transactions.executeWithoutResult(
                status -> switches.change(Set.of(ProductModule.MESSAGING, ProductModule.CANTEEN))));

        assertThat(kinds(home(lea))).containsExactly("TODO", "FOLDER", "LIBRARY", "TO_SEE", "WEEK");
        assertThat(home(lea).get("unavailable")).isEmpty();
    }

    private JsonNode choose(ClassId schoolClass, String body) throws Exception {
        return read(teacher, json(put(CHOICE, schoolClass), body));
    }
}
