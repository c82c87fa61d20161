package fr.ent.core.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class EntryCardsIT extends EntryScene {

    private static final Pattern PRINTED = Pattern.compile("[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}");

    @Test
    void aNewPosterOpensTheClassAndTheOneBeforeDoesNot() throws Exception {
        String before = code;
        String text = print(entry("/poster"));

        assertThat(text).contains("CE2", "/entree");
        read(found(text)).andExpect(status().isOk()).andExpect(jsonPath("$.own").isEmpty());
        read(before).andExpect(status().isNotFound());
        assertThat(town.audited("entry-poster.printed")).isOne();
    }

    @Test
    void aChildsOwnCardLeadsToThatChildAlone() throws Exception {
        ChildId tom = town.pupil("Tom", "Petit", school, schoolClass);
        String text = print("/api/core/pupils/" + tom + "/entry/card");
        assertThat(text).contains("Tom").doesNotContain("Léa");
        code = found(text);

        read(code)
                .andExpect(jsonPath("$.own").value(tom.toString()))
                .andExpect(jsonPath("$.children.length()").value(1));
        enter(lea, "null").andExpect(status().isNotFound());
        enter(tom, "null").andExpect(status().isNoContent());

        asking.delete(teacher, "/api/core/pupils/" + tom + "/entry/card").andExpect(status().isNoContent());
        read(code).andExpect(status().isNotFound());
    }

    @Test
    void aCardForEachChildIsPrinted() throws Exception {
        town.pupil("Tom", "Petit", school, schoolClass);

        String text = print(entry("/cards"));

        assertThat(text).contains("Tom", "Léa");
        assertThat(PRINTED.matcher(text).results().count()).isEqualTo(2);
        asking.get(teacher, entry(""))
                .andExpect(jsonPath("$.pupils[0].cardSince").isNotEmpty());
    }

    @Test
    void aTeacherWhomACourtBarredFromAChildPrintsNoCardOfIt() throws Exception {
        Viewer barred = town.viewer(aubin);
        write("""
                        insert into core.guardianship (id, child_id, guardian_id, rank, restricted)
                        values (gen_random_uuid(), '%s', '%s', 1, true)""".formatted(lea, aubin));

        asking.post(barred, "/api/core/pupils/" + lea + "/entry/card", "").andExpect(status().isNotFound());
        asking.delete(barred, "/api/core/pupils/" + lea + "/entry/secret").andExpect(status().isNotFound());
        asking.get(barred, entry("")).andExpect(jsonPath("$.pupils.length()").value(0));
    }

    @Test
    void aPictureIsChangedForOneThatNobodyHas() throws Exception {
        ChildId tom = town.pupil("Tom", "Petit", school, schoolClass);
        read(code);
        String path = "/api/core/pupils/" + tom + "/entry/picture";

        asking.put(teacher, path, "{\"animal\": \"OCTOPUS\", \"tint\": \"SKY\"}")
                .andExpect(status().isNoContent());
        read(code).andExpect(jsonPath("$.children[1].picture.animal").value("OCTOPUS"));
        asking.put(
                        teacher,
                        "/api/core/pupils/" + lea + "/entry/picture",
                        "{\"animal\": \"OCTOPUS\", \"tint\": \"SKY\"}")
                .andExpect(status().isConflict());
    }

    @Test
    void hoursAreWrittenAndTheHeadNamesNetworks() throws Exception {
        asking.put(teacher, entry("/rules"), """
                        {"secretsFrom": 6, "hours": {"spans": [{"day": "TUESDAY", "from": "08:00", "to": "09:30"}]}}""")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.secretsFrom").value(6))
                .andExpect(jsonPath("$.openUntil").isEmpty());
        read(code).andExpect(status().isNotFound());
        asking.put(teacher, entry("/rules"), """
                        {"secretsFrom": 6, "hours": {"spans": [{"day": "TUESDAY", "from": "10:00", "to": "09:30"}]}}""").andExpect(status().isBadRequest());

        Viewer head = town.viewer(town.head("Ada", "Baille", school));
        String networks = "/api/core/schools/" + school + "/entry-networks";
        asking.put(head, networks, "{\"networks\": [\"192.0.2.0/24\"]}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.here").value("127.0.0.1"));
        asking.put(head, networks, "{\"networks\": [\"somewhere\"]}").andExpect(status().isBadRequest());
        asking.get(teacher, networks).andExpect(status().isForbidden());
        asking.get(teacher, entry("")).andExpect(jsonPath("$.networks[0]").value("192.0.2.0/24"));
    }

    private String print(String path) throws Exception {
        byte[] pdf = asking.post(teacher, path, "")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String found(String text) {
        Matcher printed = PRINTED.matcher(text);
        assertThat(printed.find()).as(text).isTrue();
        return printed.group();
    }
}
