package fr.ent.core.archive;

import fr.ent.core.account.AccountMail;
import fr.ent.core.mail.Letter;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import org.springframework.stereotype.Component;

/** Mails that an archive is ready to the verified address of whoever asked; never the archive itself. */
@Component
class MailDataExport {

    private final Sql sql;
    private final AccountMail mail;
    private final Territories territories;

    MailDataExport(Sql sql, AccountMail mail, Territories territories) {
        this.sql = sql;
        this.mail = mail;
        this.territories = territories;
    }

    /** Outside of any transaction. */
    void send(DataExport export) {
        sql.of("""
                        select n.given_name, a.email from core.account a
                        join core.person n on n.territory_id = a.territory_id and n.id = a.person_id
                        where a.person_id = :person and a.state = 'IN_USE' and a.email <> ''""")
                .with("person", export.person())
                .list(row -> letter(row.text("email"), row.text("given_name"), export.site()))
                .forEach(mail::send);
    }

    private Letter letter(String to, String givenName, String site) {
        String page = site.isEmpty() ? "" : "\n" + site + EndDataExport.PAGE + "\n";
        return new Letter(to, "Vos données sont prêtes", """
                Bonjour %s,

                L’archive de vos données que vous avez demandée est prête. Vous la téléchargez pendant sept jours depuis la page
                « Mes données » de votre compte ; ensuite elle est supprimée.
                %s
                Vous n’avez rien demandé ? Changez votre mot de passe depuis « Mon compte », supprimez-y l’archive, et prévenez
                l’école ou la mairie.

                %s
                """.formatted(
                givenName, page, territories.get(TerritoryScope.require()).name()));
    }
}
