package fr.ent.core.account.recovery;

import fr.ent.core.account.AccountMail;
import fr.ent.core.mail.Letter;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.signin.OwnerNews;
import fr.ent.core.territory.Territories;
import java.util.Optional;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Mails {@link OwnerNews} to the account's verified address, once it is committed; a mail server may be slow. */
@Component
class MailOwner {

    private final Sql sql;
    private final AccountMail mail;
    private final Territories territories;

    MailOwner(Sql sql, AccountMail mail, Territories territories) {
        this.sql = sql;
        this.mail = mail;
        this.territories = territories;
    }

    @Async
    @TransactionalEventListener
    void send(OwnerNews news) {
        TerritoryScope.run(news.territory(), () -> write(news).ifPresent(mail::send));
    }

    private Optional<Letter> write(OwnerNews news) {
        return sql.of("""
                        select n.given_name, a.username, a.email from core.account a
                        join core.person n on n.territory_id = a.territory_id and n.id = a.person_id and n.left_on is null
                        where a.subject = :subject and a.state = 'IN_USE' and a.email <> ''""")
                .with("subject", news.subject())
                .find(row -> new Letter(row.text("email"), news.title(), """
                        Bonjour %s,

                        Compte : %s
                        %s

                        %s
                        """.formatted(
                                row.text("given_name"),
                                row.text("username"),
                                news.words(),
                                territories.get(news.territory()).name())));
    }
}
