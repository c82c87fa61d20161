package fr.ent.core.account.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.account.Account;
import fr.ent.core.person.CivilIdentities;
import fr.ent.core.person.CivilIdentity;
import fr.ent.core.person.Pivot;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** Karim has the letter that was printed for Sofia. */
class WaitingClaimsIT extends ClaimScene {

    private static final Pivot SOFIA =
            new Pivot("Sofia Inès", "BENALI", LocalDate.of(1988, 5, 2), "female", "", "99352");
    private static final Pivot KARIM = new Pivot("Karim", "BENALI", LocalDate.of(1985, 1, 9), "male", "21231", "99100");

    @Autowired
    private Viewers viewers;

    @Autowired
    private CivilIdentities identities;

    private Account karim;
    private Viewer agent;
    private Viewer head;

    @BeforeEach
    void meet() {
        karim = accounts.citizen(KARIM);
        agent = town.viewer(town.agent("Nadia", "Ferrand"));
        head = town.viewer(town.head("Agnès", "Rey", school));
    }

    @Test
    void keepsWhatFranceConnectVouchesForWithThePerson() {
        Account sofiasAccount = accounts.citizen(SOFIA);

        assertThat(state(family.claim(sofiasAccount.subject(), code))).isEqualTo("TIED");

        CivilIdentity known = town.in(() -> identities.list(List.of(sofia)).get(sofia));
        assertThat(known)
                .isEqualTo(new CivilIdentity(sofia, "BENALI", "Benali", "Sofia", SOFIA.birthDate(), "F", "", "99352"));
    }

    @Test
    void waitsForAWordWhenTheNameIsQuiteAnother() {
        assertThat(state(family.claim(karim.subject(), code))).isEqualTo("WAITING");

        assertThat(viewers.findViewer(karim.subject())).isEmpty();
        assertThat(own(karim)).isEqualTo("WAITING");
        Claimant.refused(family.claim(accounts.citizen().subject(), code));
        String listed = list(agent);
        assertThat(JsonPath.<List<String>>read(listed, "$[*].person.givenName")).containsExactly("Sofia");
        assertThat(JsonPath.<List<String>>read(listed, "$[*].givenNames")).containsExactly("Karim");
        assertThat(JsonPath.<List<String>>read(listed, "$[*].children[*].givenName"))
                .containsExactly("Léa");
    }

    @Test
    void showsClaimsToTheHeadOfTheSchoolAndToNoOtherHead() {
        family.claim(karim.subject(), code);
        SchoolId other = town.school("École Rosa-Parks");
        Viewer otherHead = town.viewer(town.head("Paul", "Roux", other));

        assertThat(JsonPath.<List<String>>read(list(head), "$[*].id")).hasSize(1);
        assertThat(JsonPath.<List<String>>read(list(otherHead), "$[*].id")).isEmpty();
        assertThat(answer(otherHead, "confirm").getStatus()).isEqualTo(404);
        assertThat(answer(otherHead, "refuse").getStatus()).isEqualTo(404);
    }

    @Test
    void aYesTiesTheAccount() {
        family.claim(karim.subject(), code);

        assertThat(answer(head, "confirm").getStatus()).isEqualTo(204);

        assertThat(viewers.findViewer(karim.subject())).map(Viewer::person).contains(sofia);
        assertThat(own(karim)).isEqualTo("TIED");
        assertThat(notices(sofia)).containsExactly("core.claim-confirmed");
        assertThat(town.number(
                        "select count(*) from core.overruled_administrator where person_id = :id and overruled_by = '"
                                + head.person() + "'",
                        sofia.value()))
                .isOne();
        assertThat(list(agent)).isEqualTo("[]");
    }

    @Test
    void aNoIsSaidAndAnotherLetterMayBeUsed() {
        family.claim(karim.subject(), code);

        assertThat(answer(agent, "refuse").getStatus()).isEqualTo(204);

        assertThat(own(karim)).isEqualTo("REFUSED");
        assertThat(viewers.findViewer(karim.subject())).isEmpty();
        PersonId father = town.guardian("Karim", "Benali", lea);
        String own = Letterbox.code(letterbox.print(schoolClass, teacher).stream()
                .filter(page -> page.contains("Karim"))
                .findFirst()
                .orElseThrow());
        assertThat(state(family.claim(karim.subject(), own))).isEqualTo("TIED");
        assertThat(viewers.findViewer(karim.subject())).map(Viewer::person).contains(father);
    }

    @Test
    void aYesComesTooLateWhenThePersonHasAnAccount() {
        family.claim(karim.subject(), code);
        String again = Letterbox.code(letterbox.print(schoolClass, teacher).getFirst());
        family.claim(accounts.citizen(SOFIA).subject(), again);

        assertThat(answer(agent, "confirm").getStatus()).isEqualTo(409);

        assertThat(viewers.findViewer(karim.subject())).isEmpty();
        assertThat(answer(agent, "refuse").getStatus()).isEqualTo(204);
    }

    @Test
    void aYesToOneIsANoToAnotherWhoClaimsTheSamePerson() {
        family.claim(karim.subject(), code);
        Account marc = accounts.citizen(new Pivot("Marc", "LUNEL", LocalDate.of(1980, 3, 4), "male", "21231", "99100"));
        String again = Letterbox.code(letterbox.print(schoolClass, teacher).getFirst());
        assertThat(state(family.claim(marc.subject(), again))).isEqualTo("WAITING");
        String first = JsonPath.read(list(agent), "$[0].id");

        assertThat(answer(agent, "confirm", UUID.fromString(first)).getStatus()).isEqualTo(204);

        assertThat(own(karim)).isEqualTo("TIED");
        assertThat(own(marc)).isEqualTo("REFUSED");
        assertThat(list(agent)).isEqualTo("[]");
    }

    @Test
    void tellsWhoMayAnswerOutsideOfTheFamily() {
        PersonId parent = town.agent("Yann", "Le Goff");
        town.familyOf(parent, lea);
        PersonId otherHead = town.head("Paul", "Roux", town.school("École Rosa-Parks"));

        family.claim(karim.subject(), code);

        assertThat(notices(agent.person())).containsExactly("core.claim-waits");
        assertThat(notices(head.person())).containsExactly("core.claim-waits");
        assertThat(notices(parent)).isEmpty();
        assertThat(notices(otherHead)).isEmpty();
        assertThat(notices(teacher.person())).isEmpty();
        assertThat(notices(sofia)).isEmpty();
    }

    @Test
    void aColleagueAnswersAboutTheOwnFamily() {
        family.claim(karim.subject(), code);
        PersonId parent = town.agent("Yann", "Le Goff");
        town.familyOf(parent, lea);
        Viewer ofTheFamily = town.viewer(parent);

        assertThat(JsonPath.<List<Boolean>>read(list(ofTheFamily), "$[*].own")).containsExactly(true);
        assertThat(answer(ofTheFamily, "confirm").getStatus()).isEqualTo(403);
        assertThat(answer(ofTheFamily, "refuse").getStatus()).isEqualTo(403);
    }

    @Test
    void nobodyElsesClaimIsSeen() {
        family.claim(karim.subject(), code);

        assertThat(own(accounts.citizen())).isEqualTo("NONE");
    }

    private String own(Account account) {
        return state(family.in(town, get("/api/core/claims/own").principal(account::subject)));
    }

    private String list(Viewer viewer) {
        return text(family.in(town, get("/api/core/waiting-claims").requestAttr(Viewer.class.getName(), viewer)));
    }

    private MockHttpServletResponse answer(Viewer viewer, String word) {
        UUID id = town.in(() ->
                jdbc.sql("select id from core.waiting_claim").query(UUID.class).single());
        return answer(viewer, word, id);
    }

    private MockHttpServletResponse answer(Viewer viewer, String word, UUID id) {
        return family.in(
                town, post("/api/core/waiting-claims/{id}/" + word, id).requestAttr(Viewer.class.getName(), viewer));
    }

    private List<String> notices(PersonId person) {
        return town.in(() -> jdbc.sql("select kind from core.notice where recipient_id = :person")
                .param("person", person.value())
                .query(String.class)
                .list());
    }

    private static String state(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(200);
        return JsonPath.read(text(answer), "$.state");
    }

    private static String text(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException broken) {
            throw new AssertionError(broken);
        }
    }
}
