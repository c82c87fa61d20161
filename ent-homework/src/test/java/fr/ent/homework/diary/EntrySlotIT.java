package fr.ent.homework.diary;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.homework.EntryId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Entries of a slot of the timetable. */
@HomeworkTest
class EntrySlotIT {

    @Autowired
    private Schoolyards.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private JdbcClient jdbc;

    private Schoolyard yard;

    @BeforeEach
    void aClass() {
        yard = founder.found();
    }

    @Test
    void anEntryBelongsToASlotOfItsClass() throws Exception {
        String slot = requests.slot(yard.teacher(), yard.schoolClass());

        requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), ",\"slotId\":\"" + slot + "\""))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.slotId").value(slot));

        Schoolyard other = founder.found();
        requests.write(other.teacher(), Requests.homework(other.schoolClass(), ",\"slotId\":\"" + slot + "\""))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("slotId"))
                .andExpect(jsonPath("$.errors[0].code").value("unknown"));
    }

    @Test
    void anEntryOutlivesItsSlot() throws Exception {
        String slot = requests.slot(yard.teacher(), yard.schoolClass());
        EntryId entry =
                requests.written(yard.teacher(), Requests.homework(yard.schoolClass(), ",\"slotId\":\"" + slot + "\""));
        yard.town().run(() -> jdbc.sql("delete from homework.timetable_slot").update());

        requests.revise(yard.teacher(), entry, revision(",\"slotId\":\"" + slot + "\""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.text").value("Exercice 5"));
    }

    private static String revision(String more) {
        return """
                {"date":"2026-11-24","kind":"HOMEWORK","dueDate":"2026-11-26","subject":"Mathématiques",\
                "text":"Exercice 5","version":0%s}""".formatted(more);
    }
}
