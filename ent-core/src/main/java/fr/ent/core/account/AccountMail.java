package fr.ent.core.account;

import fr.ent.core.mail.Letter;
import fr.ent.core.mail.Mail;
import fr.ent.core.territory.SiteAddress;
import java.net.URI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/** Mail about accounts. */
@Component
public class AccountMail {

    private static final Logger LOG = LoggerFactory.getLogger(AccountMail.class);

    private final Mail mail;
    private final SiteAddress site;

    AccountMail(Mail mail, SiteAddress site) {
        this.mail = mail;
        this.site = site;
    }

    /** Whether this installation sends mail at all. */
    public boolean isOpen() {
        return mail.isOpen();
    }

    /** The address that a link begins with, within a request; nothing when the territory has no host of its own. */
    public Optional<URI> findSite() {
        return site.findOwn();
    }

    /** Sends a mail outside of any transaction; whether it left. Whoever asked for it can ask again. */
    public boolean send(Letter letter) {
        if (!mail.isOpen()) {
            return false;
        }
        try {
            mail.send(letter);
            return true;
        } catch (MailException away) {
            LOG.warn("A mail about an account didn't leave: {}", away.getClass().getSimpleName());
            return false;
        }
    }
}
