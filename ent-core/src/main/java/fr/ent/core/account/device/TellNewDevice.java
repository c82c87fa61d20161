package fr.ent.core.account.device;

import fr.ent.core.Viewer;
import fr.ent.core.account.AccountMail;
import fr.ent.core.audit.Audit;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.signin.SignInDevice;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the owner of an account of a sign-in from a browser that the account isn't known from. */
@Component
class TellNewDevice {

    private final Audit audit;
    private final Notices notices;
    private final AccountMail mail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TellNewDevice(Audit audit, Notices notices, AccountMail mail, ApplicationEventPublisher events, Clock clock) {
        this.audit = audit;
        this.notices = notices;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /** In the caller's transaction, and within a request. */
    void tell(Viewer owner, String subject, SignInDevice device) {
        Instant now = clock.instant();
        audit.record(owner.person(), "sign-in.new-device", "account:" + subject, Map.of("device", device.name()));
        notices.tell(
                List.of(owner.person()),
                new Notice(
                        "core.new-sign-in",
                        null,
                        Map.of("at", now.toString(), "browser", device.browser(), "system", device.system()),
                        "/compte"));
        String site = mail.findSite().map(URI::toString).orElse("");
        events.publishEvent(new NewDeviceMet(owner.territory(), subject, device.name(), now, site));
    }
}
