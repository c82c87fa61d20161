package fr.ent.core.account.help;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.AccountMail;
import fr.ent.core.account.help.HeldAccounts.HeldAccount;
import fr.ent.core.account.provisioning.AccountsWithdrawn;
import fr.ent.core.audit.Audit;
import fr.ent.core.mail.Letter;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.signin.SignedOut;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the audit trail and the owner of what was done to an account, and signs it out. */
@Component
class HelpTrail {

    private final Audit audit;
    private final Notices notices;
    private final AccountMail mail;
    private final ApplicationEventPublisher events;

    HelpTrail(Audit audit, Notices notices, AccountMail mail, ApplicationEventPublisher events) {
        this.audit = audit;
        this.notices = notices;
        this.mail = mail;
        this.events = events;
    }

    void record(String action, PersonId person, Viewer by, Map<String, String> details) {
        audit.record(by.person(), action, "person:" + person, details);
    }

    /** The password of the counter lost its force before it was used. */
    void withdrawn(PersonId person, @Nullable PersonId by) {
        if (by == null) {
            audit.recordOfNobody("password.withdrawn", "person:" + person, Map.of());
        } else {
            audit.record(by, "password.withdrawn", "person:" + person, Map.of());
        }
    }

    /** All that somebody else may have sent from the account loses its force. */
    void reset(PersonId person, Viewer by) {
        events.publishEvent(new AccountReset(person, by.person()));
    }

    void expired(PersonId person) {
        audit.recordOfNobody("password.expired", "person:" + person, Map.of());
    }

    void recordSchool(String school, int accounts, Viewer by) {
        audit.record(
                by.person(), "school.signed-out", "school:" + school, Map.of("accounts", Integer.toString(accounts)));
    }

    /** In the bell, with the name of who did it. */
    void ring(PersonId person, Viewer by) {
        notices.tell(
                List.of(person),
                new Notice("core.password-reset", null, Map.of("by", by.name().full()), "/compte"));
    }

    /** By mail to an address that is known to be the owner's; nothing without one. Outside of any transaction. */
    void mailReset(HeldAccount account) {
        mail(account, "Votre mot de passe a été remplacé", """
                Le mot de passe de l’identifiant %s vient d’être remplacé à l’école ou à la mairie, et toutes les connexions
                ouvertes ont été fermées. Ce n’était pas à votre demande ? Prévenez tout de suite l’école ou la mairie.

                Par sécurité, cette adresse n’est plus celle de votre compte. Pour retrouver un mot de passe oublié,
                confirmez-la de nouveau sur la page « Mon compte ».
                """.formatted(
                        account.account().username()));
    }

    /** The same of a tie that was undone. */
    void mailUntied(HeldAccount account) {
        mail(account, "Votre compte n’est plus rattaché", """
                Le compte %s n’est plus rattaché à la personne pour qui il était ouvert, et ne donne plus accès à rien.
                Si c’est une erreur, adressez-vous à l’école ou à la mairie.
                """.formatted(
                        account.account().username()));
    }

    private void mail(HeldAccount account, String subject, String text) {
        if (!account.email().isEmpty()) {
            mail.send(new Letter(account.email(), subject, text));
        }
    }

    /** The identity provider forgets an account, once that is committed. */
    void remove(HeldAccount account) {
        events.publishEvent(new AccountsWithdrawn(List.of(account.account().subject())));
    }

    void signOut(Collection<String> subjects) {
        if (!subjects.isEmpty()) {
            events.publishEvent(new SignedOut(List.copyOf(subjects)));
        }
    }
}
