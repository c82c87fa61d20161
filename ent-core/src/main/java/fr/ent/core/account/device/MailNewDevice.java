package fr.ent.core.account.device;

import fr.ent.core.TerritoryView;
import fr.ent.core.account.AccountMail;
import fr.ent.core.mail.Letter;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Mails what {@link TellNewDevice} tells to the account's verified address; after the answer, for a mail server may be slow. */
@Component
class MailNewDevice {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'à' HH 'h' mm", Locale.FRENCH);

    private final Sql sql;
    private final AccountMail mail;
    private final Territories territories;

    MailNewDevice(Sql sql, AccountMail mail, Territories territories) {
        this.sql = sql;
        this.mail = mail;
        this.territories = territories;
    }

    @Async
    @TransactionalEventListener
    void send(NewDeviceMet met) {
        TerritoryScope.run(
                met.territory(), () -> find(met.subject()).ifPresent(owner -> mail.send(letter(owner, met))));
    }

    private Letter letter(Owner owner, NewDeviceMet met) {
        TerritoryView town = territories.get(met.territory());
        String page = met.site().isEmpty() ? "" : "\n" + met.site() + "/compte\n";
        return new Letter(owner.email(), "Nouvelle connexion à votre compte", """
                Bonjour %s,

                Votre compte %s vient d’être ouvert sur un appareil ou un navigateur où il ne l’avait pas encore été :

                %s
                %s

                C’était vous ? Vous n’avez rien à faire.
                Ce n’était pas vous ? Ouvrez la page « Mon compte » : vous y fermez cette connexion et, si votre compte a un mot
                de passe, vous le changez. Prévenez aussi l’école ou la mairie.
                %s
                %s
                """.formatted(
                        owner.givenName(),
                        owner.username(),
                        WHEN.withZone(town.timeZone()).format(met.at()),
                        met.device(),
                        page,
                        town.name()));
    }

    private Optional<Owner> find(String subject) {
        return sql.of("""
                        select n.given_name, a.username, a.email
                        from core.account a
                        join core.person n on n.territory_id = a.territory_id and n.id = a.person_id and n.left_on is null
                        where a.subject = :subject and a.state = 'IN_USE' and a.email <> ''""")
                .with("subject", subject)
                .find(row -> new Owner(row.text("given_name"), row.text("username"), row.text("email")));
    }

    private record Owner(String givenName, String username, String email) {}
}
