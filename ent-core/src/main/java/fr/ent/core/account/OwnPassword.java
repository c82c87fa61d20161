package fr.ent.core.account;

import fr.ent.core.PersonId;
import fr.ent.core.audit.Audit;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The password that an owner has changed: it is told, and links to another one that were mailed before lose their force. */
@Component
public class OwnPassword {

    private final AccountTies ties;
    private final Audit audit;
    private final Notices notices;

    OwnPassword(AccountTies ties, Audit audit, Notices notices) {
        this.ties = ties;
        this.audit = audit;
        this.notices = notices;
    }

    /** In the caller's transaction. */
    public void changed(PersonId person, String subject) {
        ties.endMailedCodes(subject);
        audit.record(person, "password.chosen", "account:" + subject, Map.of("by", "owner"));
        notices.tellOnce(List.of(person), new Notice("core.password-changed", null, Map.of(), "/compte"));
    }
}
