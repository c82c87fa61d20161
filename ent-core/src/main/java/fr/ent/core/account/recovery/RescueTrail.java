package fr.ent.core.account.recovery;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.account.help.AccountReset;
import fr.ent.core.audit.Audit;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.rights.Administrators;
import fr.ent.core.signin.OwnerNews;
import fr.ent.core.signin.SignedOut;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells the audit trail and the administrators of what the operator does, in the caller's transaction; also whoever comes in, for
 * the operator's log may have had another reader.
 */
@Component
class RescueTrail {

    private final Sql sql;
    private final Audit audit;
    private final Notices notices;
    private final Administrators administrators;
    private final ApplicationEventPublisher events;

    RescueTrail(
            Sql sql, Audit audit, Notices notices, Administrators administrators, ApplicationEventPublisher events) {
        this.sql = sql;
        this.audit = audit;
        this.notices = notices;
        this.administrators = administrators;
        this.events = events;
    }

    /** The log shows a link for this administrator. The others are also mailed. */
    void issued(PersonName administrator, String setting) {
        tell("account.rescue-issued", "core.account-rescue-issued", administrator.id(), setting);
        mailOthers(administrator);
    }

    /**
     * The administrator is in again, and never again by this word of the operator's. Whoever was in by any account of the person is signed out, and what was sent from it and nobody
     * used loses its force.
     */
    void rescued(PersonId administrator, String setting) {
        tell("account.rescued", "core.account-rescued", administrator, setting);
        sql.of("insert into core.used_rescue (setting) values (:setting) on conflict do nothing")
                .with("setting", setting)
                .run();
        events.publishEvent(new AccountReset(administrator, null));
        events.publishEvent(new SignedOut(sql.of("select subject from core.account where person_id = :person")
                .with("person", administrator)
                .list(row -> row.text("subject"))));
    }

    private void tell(String act, String kind, PersonId administrator, String setting) {
        audit.recordOfNobody(act, "person:" + administrator, Map.of("setting", setting));
        notices.tell(administrators.list(), new Notice(kind, null, Map.of(), "/journal"));
    }

    private void mailOthers(PersonName administrator) {
        List<String> others = sql.of("""
                        select subject from core.account
                        where person_id = any(:administrators) and person_id <> :person and state = 'IN_USE' and email <> ''""")
                .ids("administrators", administrators.list())
                .with("person", administrator.id())
                .list(row -> row.text("subject"));
        others.forEach(subject -> events.publishEvent(new OwnerNews(
                TerritoryScope.require(),
                subject,
                "L’exploitant rouvre un compte d’administration",
                "L’exploitant du service a préparé un lien par lequel " + administrator.full()
                        + " peut choisir un autre mot de passe.\nCe n’était pas prévu ? Prévenez-le tout de suite.")));
    }
}
