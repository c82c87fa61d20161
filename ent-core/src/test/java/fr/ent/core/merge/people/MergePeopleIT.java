package fr.ent.core.merge.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.account.NewAccount;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class MergePeopleIT extends MergeScene {

    private static final String GUARDED = "select count(*) from core.guardianship where guardian_id = :id";
    private static final String KNOWN = "select count(*) from core.person where id = :id";

    @Test
    void oneMotherHasBothChildrenAndBothHomes() throws Exception {
        assertThat(merge(nadia, marie, other, "\"ADDRESS\"", MergeSide.KEPT).getStatus())
                .isEqualTo(201);

        assertThat(count(GUARDED, marie)).isEqualTo(2);
        assertThat(count("select count(*) from core.household_member where person_id = :id", marie))
                .isEqualTo(2);
        assertThat(count(KNOWN, other)).isZero();
        assertThat(count(
                        "select count(*) from core.person where id = :id and street = '19 rue de la Gare'"
                                + " and birth_date = '1988-05-14'",
                        marie))
                .isOne();
        assertThat(count(
                        "select count(*) from core.notice where recipient_id = :id and kind = 'core.people-merged'",
                        marie))
                .isOne();
        assertThat(town.audited("people.merged")).isOne();
    }

    @Test
    void thePreviewSaysWhatMovesAndChangesNothing() throws Exception {
        MockHttpServletResponse preview = preview(nadia, marie, other);

        assertThat(preview.getStatus()).isEqualTo(200);
        assertThat(JsonPath.<List<String>>read(preview.getContentAsString(), "$.counts[*].kind"))
                .contains("CHILDREN", "HOUSEHOLDS");
        assertThat(JsonPath.<List<String>>read(preview.getContentAsString(), "$.obstacles"))
                .isEmpty();
        assertThat(JsonPath.<String>read(preview.getContentAsString(), "$.gone.children[0]"))
                .isEqualTo("Rose Laurent");
        assertThat(count(GUARDED, marie)).isOne();
    }

    @Test
    void ofTwoAccountsTheChosenStaysAndTheOtherIsClosed() throws Exception {
        String staying = account(other);
        String closing = account(marie);

        merge(nadia, marie, other, "", MergeSide.GONE);

        assertThat(count(
                        "select count(*) from core.account where person_id = :id and subject = '" + staying + "'",
                        marie))
                .isOne();
        assertThat(count(
                        "select count(*) from core.account where subject = '" + closing + "' and person_id = :id",
                        marie))
                .isZero();
        assertThat(accounts.isEnabled(staying)).isTrue();
        await().until(() -> !accounts.isEnabled(closing) && accounts.sessionEnds(closing) > 0);
    }

    @Test
    void anAccountThatIsOnlyNamedLikeFranceConnectsIsClosedToo() throws Exception {
        account(other);
        String closing = accounts.open(NewAccount.of(new PersonName(marie, "Marie", "Laurent")))
                .subject();
        write(
                "insert into core.account (subject, person_id, username, email) values ('%s', '%s', 'fc-marie', '')",
                closing, marie);
        assertThat(preview(nadia, marie, other).getContentAsString())
                .contains("\"username\":\"fc-marie\",\"franceConnect\":false");

        merge(nadia, marie, other, "", MergeSide.GONE);

        await().until(() -> !accounts.isEnabled(closing));
    }

    @Test
    void anAgentMergesNobodyOfTheStaffAndAnAdministratorDoes() throws Exception {
        town.grant(other, Role.ANIMATOR, ScopeType.SCHOOL, school.value());

        assertThat(merge(nadia, marie, other).getStatus()).isEqualTo(404);
        assertThat(preview(nadia, marie, other).getStatus()).isEqualTo(404);
        assertThat(merge(administrator(), marie, other).getStatus()).isEqualTo(201);
    }

    @Test
    void theStrongestRightIsNeverMerged() throws Exception {
        PersonId sacha = administrator();
        PersonId second = town.person("Sacha", "Morel");

        MockHttpServletResponse refused = merge(administrator(), second, sacha);

        assertThat(problem(refused)).isEqualTo("core:merge-forbidden");
        assertThat(JsonPath.<List<String>>read(refused.getContentAsString(), "$.obstacles"))
                .containsExactly("ADMINISTRATOR");
    }

    @Test
    void aGuardianIsNotTheirChildNorSomebodyBornOnAnotherDay() throws Exception {
        assertThat(obstacles(preview(nadia, marie, elina.asPerson()))).contains("KINDS_DIFFER", "GUARDIAN_AND_CHILD");
        write("update core.person set birth_date = '1988-05-15' where id = '%s'", marie);

        assertThat(obstacles(preview(nadia, marie, other))).containsExactly("BIRTH_DATES_DIFFER");
    }

    @Test
    void nobodyBarredByACourtIsMerged() throws Exception {
        PersonId karim = town.restrictedGuardian("Karim", "Laurent", elina);
        PersonId second = town.guardian("Karim", "Laurent", rose);

        assertThat(obstacles(preview(nadia, second, karim))).containsExactly("BARRED");
        assertThat(problem(merge(nadia, karim, second))).isEqualTo("core:merge-forbidden");
        assertThat(obstacles(preview(nadia, rose.asPerson(), elina.asPerson()))).contains("BARRED");
    }

    @Test
    void aColleagueMergesTheOwnFamily() throws Exception {
        PersonId secondNadia = town.guardian("Nadia", "Ferrand", elina);
        town.familyOf(nadia, elina);

        assertThat(merge(administrator(), nadia, secondNadia).getStatus()).isEqualTo(201);
        assertThat(merge(nadia, marie, other).getStatus()).isEqualTo(403);
        assertThat(merge(nadia, other, marie).getStatus()).isEqualTo(403);
    }

    @Test
    void aNewerVersionIsReadFirst() throws Exception {
        MockHttpServletResponse response =
                send(nadia, post(MERGES).contentType("application/json").content("""
                                {"keptId": "%s", "keptVersion": 7, "goneId": "%s", "goneVersion": 0, "taken": [],
                                 "account": "KEPT"}""".formatted(marie, other)));

        assertThat(problem(response)).isEqualTo("core:changed-meanwhile");
    }

    @Test
    void aChildIsOneAgainWithTheNumberTheStateKnows() throws Exception {
        var second = town.pupil("Élina", "Laurent", school, schoolClass);
        write("update core.pupil set ine = '123456789AB' where id = '%s'", second);
        write("update core.pupil set awaits_file = true where id = '%s'", elina);

        assertThat(merge(nadia, elina.asPerson(), second.asPerson()).getStatus())
                .isEqualTo(201);

        assertThat(count(
                        "select count(*) from core.pupil where id = :id and ine = '123456789AB' and not awaits_file",
                        elina.asPerson()))
                .isOne();
    }

    private static List<String> obstacles(MockHttpServletResponse preview) throws Exception {
        return JsonPath.read(preview.getContentAsString(), "$.obstacles");
    }

    @Test
    void nobodyForWhomTheStrongestRightWaitsIsMerged() throws Exception {
        write(
                "insert into core.right_request (id, person_id, role, asked_by, asked_at)"
                        + " values ('%s', '%s', 'TERRITORY_ADMINISTRATOR', '%s', now())",
                UUID.randomUUID(), other, administrator());

        assertThat(obstacles(preview(nadia, marie, other))).containsExactly("ADMINISTRATOR");
        assertThat(problem(merge(nadia, marie, other))).isEqualTo("core:merge-forbidden");
        assertThat(problem(merge(nadia, other, marie))).isEqualTo("core:merge-forbidden");
    }

    @Test
    void aHeadsInvitationDoesntOpenRightsThatAMergeBrings() throws Exception {
        PersonId claude = town.teacher("Claude", "Aubin", schoolClass);
        PersonId second = town.agent("Claude", "Aubin");
        invitation(claude, town.head("Ada", "Baille", school));

        merge(administrator(), claude, second);

        assertThat(count("select count(*) from core.staff_invitation where person_id = :id", claude))
                .isZero();
        assertThat(town.audited("staff.invitation-withdrawn")).isOne();
    }

    @Test
    void anAgentsInvitationStaysWhereTheAgentMayStillInvite() throws Exception {
        PersonId claude = town.teacher("Claude", "Aubin", schoolClass);
        PersonId second = town.animator("Claude", "Aubin", school);
        invitation(claude, nadia);

        merge(administrator(), claude, second);

        assertThat(count("select count(*) from core.staff_invitation where person_id = :id", claude))
                .isOne();
    }

    @Test
    void aLetterOpensNoRightThatAMergeBrings() throws Exception {
        town.grant(other, Role.ANIMATOR, ScopeType.SCHOOL, school.value());
        write(
                "insert into core.claim_code (id, person_id, class_id, hash, issued_at, expires_at)"
                        + " values ('%s', '%s', '%s', repeat('a', 64), now(), now() + interval '9 days')",
                UUID.randomUUID(), marie, schoolClass);

        merge(administrator(), marie, other);

        assertThat(count("select count(*) from core.claim_code where person_id = :id", marie))
                .isZero();
    }

    private void invitation(PersonId person, PersonId by) {
        write(
                "insert into core.staff_invitation (person_id, way, invited_by, invited_at, expires_at, hash)"
                        + " values ('%s', 'PAPER', '%s', now(), now() + interval '30 days', repeat('b', 64))",
                person, by);
    }
}
