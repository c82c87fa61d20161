package fr.ent.core.mail;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;

/** The door to a mail server of a test's own. */
public final class MailBy {

    private MailBy() {}

    public static Mail sender(JavaMailSender sender) {
        return new Mail(
                new ObjectProvider<>() {
                    @Override
                    public JavaMailSender getObject() {
                        return sender;
                    }
                },
                new MailSettings("ne-pas-repondre@ville.test"));
    }
}
