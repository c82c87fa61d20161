package fr.ent.canteen.presence.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.CanteenTest;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@CanteenTest
class AbsenceNoteIT extends AbsenceScene {

    private static final String WAITING = "$[?(@.kind=='absences-to-check')]";

    @Test
    void acceptedItExcusesWhatWasBookedThenAndTheFamilyIsTold() throws Exception {
        String note = sent();
        requests.get(agent, "/api/canteen/absence-desk")
                .andExpect(jsonPath("$[0].child.givenName").value("Léa"))
                .andExpect(jsonPath("$[0].sentBy").value("Sofia Benali"))
                .andExpect(jsonPath("$[0].reason").value("Gastro"))
                .andExpect(jsonPath("$[0].days[*].date").value(contains(MONDAY.toString(), TUESDAY.toString())))
                .andExpect(jsonPath("$[0].own").value(false));

        accept(agent, note).andExpect(status().isNoContent());

        requests.get(mother, "/api/canteen/week?from={from}&to={to}", MONDAY, TUESDAY)
                .andExpect(jsonPath("$.children[0].days[*].outcome.attendance")
                        .value(contains("ABSENT_JUSTIFIED", "ABSENT_JUSTIFIED")))
                .andExpect(jsonPath("$.children[0].days[*].outcome.excuse").value(contains("Gastro", "Gastro")));
        requests.get(mother, "/api/canteen/absence-notes")
                .andExpect(jsonPath("$[0].state").value("ACCEPTED"));
        assertThat(told(mother)).contains("canteen.absence-accepted");
        assertThat(audited()).containsExactlyInAnyOrder("absence-note.sent", "absence-note.accepted");
        accept(agent, note).andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:absence-note-decided"));
    }

    @Test
    void refusedItSaysWhyAndExcusesNothing() throws Exception {
        String note = sent();

        refuse(agent, note, "  ").andExpect(status().isBadRequest());
        refuse(agent, note, "Il faut un certificat").andExpect(status().isNoContent());

        requests.get(mother, "/api/canteen/absence-notes")
                .andExpect(jsonPath("$[0].state").value("REFUSED"))
                .andExpect(jsonPath("$[0].answer").value("Il faut un certificat"));
        requests.get(mother, "/api/canteen/week?from={from}&to={to}", MONDAY, TUESDAY)
                .andExpect(jsonPath("$.children[0].days[0].outcome").doesNotExist());
        assertThat(told(mother)).contains("canteen.absence-refused");
    }

    @Test
    void waitsOnTheFirstScreenUntilItIsAnswered() throws Exception {
        String note = sent();

        requests.get(agent, "/api/canteen/desk")
                .andExpect(jsonPath(WAITING + ".count").value(contains(1)))
                .andExpect(jsonPath(WAITING + ".since").value(contains("2026-11-25")))
                .andExpect(jsonPath(WAITING + ".link").value(contains("/absences")));
        accept(agent, note);
        requests.get(agent, "/api/canteen/desk").andExpect(jsonPath(WAITING).value(empty()));
    }

    @Test
    void isTakenBackByWhoSentItWhileNobodyHasAnswered() throws Exception {
        Viewer father = town.guardian(lea);
        String note = sent();
        requests.get(father, "/api/canteen/absence-notes")
                .andExpect(jsonPath("$[0].reason").value("Gastro"))
                .andExpect(jsonPath("$[0].mine").value(false));
        send(father, MONDAY, TUESDAY, "Gastro", List.of())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:absence-note-sent"));

        requests.delete(father, "/api/canteen/absence-notes/{id}", note).andExpect(status().isNotFound());
        requests.delete(mother, "/api/canteen/absence-notes/{id}", note).andExpect(status().isNoContent());

        requests.get(agent, "/api/canteen/absence-desk").andExpect(jsonPath("$").value(empty()));
        accept(agent, note).andExpect(status().isConflict());
    }

    @Test
    void itsPapersAreTheSendersOwnAndForTheTownHallAlone() throws Exception {
        FileId hers = paper(mother);
        FileId strangers = paper(town.guardian(town.child("Tom")));

        send(mother, MONDAY, TUESDAY, "Gastro", List.of(strangers)).andExpect(status().isNotFound());
        send(mother, MONDAY, TUESDAY, "Gastro", List.of(hers)).andExpect(status().isCreated());

        requests.get(agent, "/api/canteen/absence-desk")
                .andExpect(jsonPath("$[0].files[0].name").value("certificat.pdf"));
        assertThat(audiences(hers)).containsExactly("TOWN_HALL");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-25, 2026-11-24, from",
        "2026-11-24, 2026-11-23, to",
        "2026-11-24, 2026-12-26, to",
    })
    void refusesDaysTooFarOrTheWrongWayRound(LocalDate from, LocalDate to, String field) throws Exception {
        send(mother, from, to, "Gastro", List.of())
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    @Test
    void isForTheChildsGuardiansAndNoOtherTown() throws Exception {
        Viewer stranger = town.guardian(town.child("Tom"));
        Viewer foreign = founder.found().agent();
        String note = sent();

        send(stranger, MONDAY, TUESDAY, "Gastro", List.of()).andExpect(status().isNotFound());
        requests.get(stranger, "/api/canteen/absence-notes")
                .andExpect(jsonPath("$").value(empty()));
        requests.get(foreign, "/api/canteen/absence-desk")
                .andExpect(jsonPath("$").value(empty()));
        accept(foreign, note).andExpect(status().isNotFound());
        accept(mother, note).andExpect(status().isForbidden());
    }

    @Test
    void anAgentsOwnChildIsForAColleague() throws Exception {
        Viewer ines = town.agentWith(lea);
        String note = sent();

        requests.get(ines, "/api/canteen/absence-desk")
                .andExpect(jsonPath("$[0].own").value(true));
        accept(ines, note)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:own-household"));
        refuse(ines, note, "Non").andExpect(status().isForbidden());
    }

    @Test
    void readsTheQueueInAsManyStatementsForManyAsForOne() throws Exception {
        send(mother, MONDAY, TUESDAY, "Gastro", List.of(paper(mother)));
        int one = statements.during(this::queue);
        send(mother, MONDAY, MONDAY, "Gastro", List.of(paper(mother)));
        Viewer father = town.guardian(town.child("Tom"));
        send(father, father.children().getFirst().id(), TUESDAY, TUESDAY, "Rendez-vous", List.of());

        assertThat(statements.during(this::queue)).isEqualTo(one);
    }

    @Test
    void takesTenNotesAnHourFromEachPerson() throws Exception {
        for (int i = 0; i < 10; i++) {
            send(mother, MONDAY.minusDays(i), MONDAY, "Gastro", List.of()).andExpect(status().isCreated());
        }

        send(mother, MONDAY.minusDays(10), MONDAY, "Gastro", List.of()).andExpect(status().isTooManyRequests());
    }
}
