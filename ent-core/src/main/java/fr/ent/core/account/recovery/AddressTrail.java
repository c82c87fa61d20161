package fr.ent.core.account.recovery;

import fr.ent.core.account.recovery.KnownAccounts.KnownAccount;
import fr.ent.core.audit.Audit;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells owner and audit trail of the address of an account, in the caller's transaction. */
@Component
class AddressTrail {

    private final Audit audit;
    private final Notices notices;

    AddressTrail(Audit audit, Notices notices) {
        this.audit = audit;
        this.notices = notices;
    }

    void verified(KnownAccount account) {
        audit.record(account.person(), "address.verified", "account:" + account.subject(), Map.of());
        notices.tell(List.of(account.person()), new Notice("core.address-verified", null, Map.of(), "/compte"));
    }
}
