package fr.ent.core.account.factor;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.signin.OwnerNews;
import fr.ent.core.signin.SecondFactor;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps in the directory what becomes of second factors, in the caller's transaction. */
@Component
class FactorTrail {

    private final Sql sql;
    private final Audit audit;
    private final Notices notices;
    private final ApplicationEventPublisher events;

    FactorTrail(Sql sql, Audit audit, Notices notices, ApplicationEventPublisher events) {
        this.sql = sql;
        this.audit = audit;
        this.notices = notices;
        this.events = events;
    }

    /** Others who want to change the second factors of this account wait. */
    void hold(String subject) {
        sql.of("select subject from core.account where subject = :subject for update")
                .with("subject", subject)
                .find(row -> row.text("subject"));
    }

    /** Keeps whether the account has any; a row that says so already stays as it is. */
    void note(String subject, boolean has) {
        sql.of("update core.account set second_factor = :has where subject = :subject and second_factor <> :has")
                .with("has", has)
                .with("subject", subject)
                .run();
    }

    void enrolled(PersonId owner, String subject, SecondFactor kind) {
        audit.record(owner, "second-factor.enrolled", "account:" + subject, Map.of("kind", kind.name()));
        notices.tell(List.of(owner), new Notice("core.second-factor", null, Map.of("kind", kind.name()), "/compte"));
        mail(subject, "Une seconde preuve a été ajoutée", "Une seconde preuve vient d’être ajoutée à ce compte.");
    }

    /** @param others whether there is another one */
    void removed(Viewer owner, String subject, SecondFactor kind, boolean others) {
        note(subject, others);
        audit.record(owner.person(), "second-factor.removed", "account:" + subject, Map.of("kind", kind.name()));
        notices.tell(
                List.of(owner.person()),
                new Notice("core.second-factor-removed", null, Map.of("kind", kind.name()), "/compte"));
        mail(subject, "Une seconde preuve a été retirée", "Une seconde preuve vient d’être retirée de ce compte.");
    }

    /** To the verified address, once it is committed. */
    private void mail(String subject, String title, String what) {
        events.publishEvent(new OwnerNews(TerritoryScope.require(), subject, title, what + "\n" + OwnerNews.NOT_YOU));
    }
}
