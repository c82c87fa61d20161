package fr.ent.core.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;

import fr.ent.core.PersonId;
import org.junit.jupiter.api.Test;

/** Codes and invitations that are under way when somebody gets a right. */
class GrantedMeanwhileIT extends RightScene {

    @Test
    void aRightEndsTheUnusedCodesOfItsHolder() throws Exception {
        town.run(() -> jdbc.sql("""
                        insert into core.claim_code (territory_id, id, person_id, class_id, hash, issued_at, expires_at)
                        values (:town, gen_random_uuid(), :person, :class, repeat('a', 64), now(), now() + interval '1 day')""")
                .param("town", town.id().value())
                .param("person", noa.value())
                .param("class", schoolClass.value())
                .update());

        grant(nadia, noa, "ANIMATOR", school.value(), "2026-12-04");

        assertThat(town.number("select count(*) from core.claim_code where person_id = :id", noa.value()))
                .isZero();
    }

    @Test
    void anInvitationEndsWhenItsPersonMayMoreThanWhoeverSentItCanLetIn() throws Exception {
        invite(town.agent("Kim", "Boyer"));

        grant(nadia, noa, "ANIMATOR", school.value(), "2026-12-04");
        assertThat(invitations()).isOne();

        grant(nadia, noa, "TOWN_AGENT", null, "2026-12-04");
        assertThat(invitations()).isZero();
        assertThat(town.audited("staff.invitation-withdrawn")).isOne();
    }

    @Test
    void anInvitationOfAHeadHoldsForTeachersOfTheOwnSchoolAlone() throws Exception {
        invite(town.head("Ada", "Baille", school));

        grant(nadia, noa, "TEACHER", schoolClass.value(), "2026-12-04");
        assertThat(invitations()).isOne();

        grant(nadia, noa, "HEAD", school.value(), "2026-12-04");
        assertThat(invitations()).isZero();
    }

    @Test
    void anAdministratorsInvitationStays() throws Exception {
        invite(nadia);

        grant(nadia, noa, "TOWN_AGENT", null, "2026-12-04");

        assertThat(invitations()).isOne();
    }

    @Test
    void anInvitationEndsAsSoonAsTheStrongestRightIsAskedForItsPerson() throws Exception {
        administrator("Karim", "Haddad");
        invite(town.agent("Kim", "Boyer"));

        grant(nadia, noa, "TERRITORY_ADMINISTRATOR", null, null);

        assertThat(invitations()).isZero();
    }

    @Test
    void anInvitationEndsWithTheRightOfWhoeverSentIt() throws Exception {
        PersonId kim = town.agent("Kim", "Boyer");
        grant(nadia, noa, "ANIMATOR", school.value(), "2026-12-04");
        invite(kim);

        send(nadia, delete("/api/core/rights/{id}", idOf(kim)));

        assertThat(invitations()).isZero();
        assertThat(town.audited("staff.invitation-withdrawn")).isOne();
    }

    private void invite(PersonId by) {
        town.run(() -> jdbc.sql("""
                        insert into core.staff_invitation (territory_id, person_id, way, invited_by, invited_at, expires_at, hash)
                        values (:town, :person, 'PAPER', :by, now(), now() + interval '14 days', repeat('b', 64))""")
                .param("town", town.id().value())
                .param("person", noa.value())
                .param("by", by.value())
                .update());
    }

    private int invitations() {
        return town.number("select count(*) from core.staff_invitation where person_id = :id", noa.value());
    }
}
