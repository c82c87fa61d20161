package fr.ent.core.account;

import fr.ent.core.PersonId;
import fr.ent.core.audit.Audit;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.signin.OwnerNews;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The password that an owner has changed: it is told, and links to another one that were mailed before lose their force. */
@Component
public class OwnPassword {

    private final AccountTies ties;
    private final Audit audit;
    private final Notices notices;
    private final ApplicationEventPublisher events;

    OwnPassword(AccountTies ties, Audit audit, Notices notices, ApplicationEventPublisher events) {
        this.ties = ties;
        this.audit = audit;
        this.notices = notices;
        this.events = events;
    }

    /** In the caller's transaction. */
    public void changed(PersonId person, String subject) {
        ties.endMailedCodes(subject);
        audit.record(person, "password.chosen", "account:" + subject, Map.of("by", "owner"));
        notices.tell(List.of(person), new Notice("core.password-changed", null, Map.of(), "/compte"));
        events.publishEvent(new OwnerNews(
                TerritoryScope.require(),
                subject,
                "Votre mot de passe a été changé",
                "Le mot de passe de ce compte vient d’être changé.\n" + OwnerNews.NOT_YOU));
    }
}
