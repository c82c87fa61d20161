package fr.ent.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.Viewers;
import fr.ent.core.account.testing.MailedScene;
import fr.ent.core.signin.AgentIdentity;
import fr.ent.core.signin.AgentOutcome;
import fr.ent.core.signin.AgentSignIns;
import fr.ent.core.territory.Siret;
import fr.ent.core.testing.Sirets;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The account that a sign-in by ProConnect opens: that of the agent who was invited, as long as they use no other. */
class AgentRecognitionIT extends MailedScene {

    @Autowired
    private AgentSignIns agentSignIns;

    @Autowired
    private Viewers viewers;

    private final Siret siret = Sirets.draw();
    private final String subject = UUID.randomUUID().toString();
    private final String mailbox = mailbox();
    private PersonId nadia;
    private PersonId administrator;

    @BeforeEach
    void anInvitedAgent() {
        planner.register(town, siret);
        nadia = town.agent("Nadia", "Belkacem");
        administrator = town.administrator("Sacha", "Morel");
        invite(null);
    }

    @Test
    void tellsTheAgentInTheBellAndByMail() {
        assertThat(come()).isEqualTo(AgentOutcome.IN);

        assertThat(ask("select kind from core.notice where recipient_id = '" + nadia + "'"))
                .isEqualTo("core.account-linked");
        assertThat(mails(mailbox, 1).getFirst()).contains("Bonjour Nadia", "ProConnect", "Ce n’était pas vous");
    }

    @Test
    void isNoWayPastTheSecondFactorOfAnAccountInUse() {
        String own = town.account(nadia, accounts.citizen().subject());
        town.run(() -> jdbc.sql("update core.account set email = :email, second_factor = true where subject = :subject")
                .param("email", mailbox)
                .param("subject", own)
                .update());
        invite(OffsetDateTime.parse("2026-11-01T10:00:00Z"));

        assertThat(come()).isEqualTo(AgentOutcome.HAS_ACCOUNT);

        assertThat(viewers.findViewer(subject)).isEmpty();
        assertThat(town.audited("account.linked")).isZero();
    }

    @Test
    void takesAFreshInvitationWhereTheAccountInUseIsLost() {
        String lost = town.account(nadia);
        invite(OffsetDateTime.parse("2026-11-01T10:00:00Z"));

        assertThat(come()).isEqualTo(AgentOutcome.NOT_INVITED);
        assertThat(viewers.findViewer(lost)).isEmpty();

        invite(null);
        assertThat(come()).isEqualTo(AgentOutcome.IN);
    }

    @Test
    void opensNothingByAnInvitationThatWasUsed() {
        invite(OffsetDateTime.parse("2026-11-01T10:00:00Z"));

        assertThat(come()).isEqualTo(AgentOutcome.NOT_INVITED);
    }

    @Test
    void opensNothingByAnInvitationWhoseSenderCouldNotSendItAnyMore() {
        town.run(() -> jdbc.sql("delete from core.role_grant where person_id = :person")
                .param("person", administrator.value())
                .update());

        assertThat(come()).isEqualTo(AgentOutcome.NOT_INVITED);
    }

    private AgentOutcome come() {
        return agentSignIns.signedIn(town.id(), subject, "pc-" + subject, new AgentIdentity(siret.value(), mailbox));
    }

    private void invite(@Nullable OffsetDateTime usedAt) {
        town.run(() -> jdbc.sql("""
                        insert into core.staff_invitation (person_id, way, address, invited_by, invited_at, expires_at, sent_at,
                                                           used_at)
                        values (:person, 'MAIL', :address, :by, now(), '2100-01-01', now(), cast(:used as timestamptz))
                        on conflict (territory_id, person_id) do update set used_at = excluded.used_at""")
                .param("person", nadia.value())
                .param("address", mailbox)
                .param("by", administrator.value())
                .param("used", usedAt)
                .update());
    }
}
