package fr.ent.canteen.families;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.canteen.testing.FileForm;
import fr.ent.core.ChildrenMoved;
import fr.ent.core.HouseholdId;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** The agent does what a family comes for: the same as the family could, kept as done for it, and told to it. */
class CounterIT extends FamilyScene {

    @Autowired
    private FollowMovesInTurns turns;

    private ActivityId canteen;
    private HouseholdId home;

    @BeforeEach
    void aCanteen() {
        canteen = town.canteen(20);
        home = town.town().householdOf(mother.person());
    }

    @Test
    void aTermIsPricedBookedAndToldToTheFamily() throws Exception {
        requests.post(agent, "/api/canteen/patterns/preview", term())
                .andExpect(jsonPath("$.booked").value(2))
                .andExpect(jsonPath("$.amountCents").value(800));
        String pattern = JsonPath.read(
                text(requests.post(agent, "/api/canteen/patterns", term()).andExpect(status().isCreated())),
                "$.patterns[0].id");

        told(mother, "canteen.pattern");
        requests.notices(agent).andExpect(jsonPath("$.items").isEmpty());
        assertThat(forFamily("pattern.made")).isOne();

        requests.delete(agent, "/api/canteen/patterns/{id}", pattern).andExpect(status().isOk());
        told(mother, "canteen.pattern-changed");
        assertThat(forFamily("pattern.changed")).isOne();
    }

    @Test
    void aDayIsBookedAndCancelledForTheFamily() throws Exception {
        String booking =
                JsonPath.read(text(requests.book(agent, lea, canteen, MONDAY).andExpect(status().isCreated())), "$.id");
        told(mother, "canteen.booking-confirmed");

        requests.cancel(agent, booking).andExpect(status().isNoContent());
        requests.cancel(agent, booking).andExpect(status().isNoContent());

        told(mother, "canteen.booking-cancelled");
        requests.notices(agent).andExpect(jsonPath("$.items").isEmpty());
        assertThat(forFamily("booking.made")).isOne();
        assertThat(forFamily("booking.cancelled")).isOne();
    }

    @Test
    void aFamilyThatBooksItselfIsKeptAsBefore() throws Exception {
        requests.book(mother, canteen, MONDAY).andExpect(status().isCreated());
        requests.post(mother, "/api/canteen/patterns", term()).andExpect(status().isCreated());

        assertThat(town.town().audited("booking.made")).isZero();
        assertThat(town.town().audited("pattern.made")).isZero();
    }

    @Test
    void aPaperOfTheFamilyBecomesItsQuotient() throws Exception {
        FileId scan = town.town().file(agent.person(), "attestation.pdf");
        String proof = JsonPath.read(
                text(requests.post(agent, "/api/canteen/quotient-proofs", """
                        {"householdId": "%s", "kind": "CAF", "fileIds": ["%s"]}""".formatted(home, scan))
                        .andExpect(status().isCreated())),
                "$.id");
        requests.post(agent, "/api/canteen/quotient-proofs/" + proof + "/send", "")
                .andExpect(status().isOk());

        requests.post(agent, "/api/canteen/quotient-desk/" + proof + "/accept", """
                        {"valueCents": 45000, "month": "2026-11", "validTo": "2027-08-31"}""")
                .andExpect(status().isNoContent());

        requests.get(mother, "/api/canteen/quotients")
                .andExpect(jsonPath("$[0].current.valueCents").value(45_000));
        told(mother, "canteen.quotient-accepted");
        assertThat(forFamily("quotient-proof.sent")).isOne();
    }

    @Test
    void aPaperThatAFamilyHasLaidDownIsNotTheAgentsToSend() throws Exception {
        FileId scan = town.town().file(mother.person(), "attestation.pdf");
        String proof =
                JsonPath.read(text(requests.post(mother, "/api/canteen/quotient-proofs", """
                        {"kind": "CAF", "fileIds": ["%s"]}""".formatted(scan))), "$.id");

        requests.post(agent, "/api/canteen/quotient-proofs/" + proof + "/send", "")
                .andExpect(status().isNotFound());
    }

    @Test
    void aFileIsFilledAndSignedOnPaper() throws Exception {
        FileId insurance = town.town().file(agent.person(), "assurance.pdf");
        FileId scan = town.town().file(agent.person(), "fiche.pdf");
        requests.put(
                        agent,
                        file(""),
                        FileForm.whole().paper("INSURANCE", insurance).on(0))
                .andExpect(status().isOk());
        String unsigned = "{\"version\": 1}";
        requests.post(agent, file("/sign"), unsigned)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("paper"));
        requests.post(agent, file("/sign"), signed(agent, "2026-11-20", scan))
                .andExpect(jsonPath("$.errors[0].field").value("paper.signedBy"));
        requests.post(agent, file("/sign"), signed(mother, "2027-01-02", scan))
                .andExpect(jsonPath("$.errors[0].field").value("paper.signedOn"));
        requests.post(mother, file("/sign"), signed(mother, "2026-11-20", scan))
                .andExpect(jsonPath("$.errors[0].code").value("not-for-families"));

        requests.post(agent, file("/sign"), signed(mother, "2026-11-20", scan)).andExpect(status().isOk());

        requests.get(mother, file(""))
                .andExpect(jsonPath("$.state").value("SENT"))
                .andExpect(jsonPath("$.signedBy").value("Sofia Benali"))
                .andExpect(jsonPath("$.paper.signedOn").value("2026-11-20"))
                .andExpect(jsonPath("$.paper.recordedBy").value("Nadia Ferrand"))
                .andExpect(jsonPath("$.paper.scan.name").value("fiche.pdf"));
        requests.post(agent, file("/accept"), "{\"version\": 2}").andExpect(status().isOk());
        told(mother, "canteen.file-accepted");
        assertThat(forFamily("file.changed")).isOne();
        assertThat(forFamily("file.signed")).isOne();
    }

    @Test
    void anAbsenceIsRecordedAndAnswered() throws Exception {
        String note = JsonPath.read(
                text(requests.post(agent, "/api/canteen/absence-notes", """
                        {"childId": "%s", "from": "%s", "to": "%s", "reason": "Gastro", "fileIds": []}""".formatted(lea, MONDAY, TUESDAY))
                        .andExpect(status().isCreated())),
                "$.id");

        requests.get(mother, "/api/canteen/absence-notes")
                .andExpect(jsonPath("$[0].mine").value(false));
        requests.post(agent, "/api/canteen/absence-desk/" + note + "/accept", "")
                .andExpect(status().isNoContent());
        told(mother, "canteen.absence-accepted");
        assertThat(forFamily("absence-note.sent")).isOne();
    }

    @Test
    void strangersAndForeignAgentsFindNothing() throws Exception {
        Viewer foreign = founder.found().agent();
        Viewer stranger = town.guardian(town.child("Tom"));
        String note = """
                {"childId": "%s", "from": "%s", "to": "%s", "reason": "Gastro", "fileIds": []}""".formatted(lea, MONDAY, TUESDAY);
        for (Viewer viewer : List.of(foreign, stranger)) {
            FileId scan = town.town().file(mother.person(), "a.pdf");
            requests.put(viewer, file(""), FileForm.blank().on(0)).andExpect(status().isNotFound());
            requests.post(viewer, file("/sign"), signed(mother, "2026-11-20", scan))
                    .andExpect(status().isNotFound());
            requests.post(viewer, "/api/canteen/absence-notes", note).andExpect(status().isNotFound());
            requests.post(viewer, "/api/canteen/quotient-proofs", """
                            {"householdId": "%s", "kind": "CAF", "fileIds": ["%s"]}""".formatted(home, scan))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void turnsFollowAChildThatLivesElsewhere() throws Exception {
        Viewer father = town.guardian(lea);
        HouseholdId his = town.town().householdOf(father.person());
        HouseholdId hers = town.town().household(List.of(), List.of(lea));
        requests.put(agent, "/api/canteen/children/" + lea + "/custody", """
                        {"from":"2026-09-01","oddHouseholdId":"%s","evenHouseholdId":"%s","days":{}}""".formatted(home, his))
                .andExpect(status().isOk());

        turns.follow(new ChildrenMoved(town.town().id(), Set.of(lea), home, hers, agent.person()));

        requests.get(mother, "/api/canteen/children/{child}/custody", lea)
                .andExpect(jsonPath("$.custody.odd").value(hers.toString()))
                .andExpect(jsonPath("$.custody.even").value(his.toString()));
        turns.follow(new ChildrenMoved(town.town().id(), Set.of(lea), hers, his, agent.person()));
        requests.get(mother, "/api/canteen/children/{child}/custody", lea)
                .andExpect(jsonPath("$.custody").doesNotExist());
    }

    private String term() {
        return """
                {"from": "%s", "to": "%s", "householdId": "%s", "wishes": [
                    {"childId": "%s", "activityId": "%s", "weekdays": ["MONDAY", "TUESDAY"]}]}""".formatted(MONDAY.plusDays(7), MONDAY.plusDays(13), home, lea, canteen);
    }

    private String file(String more) {
        return "/api/canteen/files/" + lea + more;
    }

    private static String signed(Viewer by, String on, FileId scan) {
        return """
                {"version": 1, "paper": {"signedOn": "%s", "signedBy": "%s", "scan": "%s"}}""".formatted(on, by.person(), scan);
    }

    private void told(Viewer viewer, String kind) throws Exception {
        requests.notices(viewer).andExpect(jsonPath("$.items[0].kind").value(kind));
    }

    private int forFamily(String action) {
        UUID actor = agent.person().value();
        return town.town()
                .number(
                        "select count(*) from core.audit_entry where actor_id = :id and details->>'for' = 'family'"
                                + " and action = '" + action + "'",
                        actor);
    }

    private static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString();
    }
}
