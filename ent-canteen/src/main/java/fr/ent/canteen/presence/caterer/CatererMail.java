package fr.ent.canteen.presence.caterer;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The door to the mail server, by SMTP. */
@Component
class CatererMail {

    private final @Nullable JavaMailSender sender;
    private final @Nullable String from;

    CatererMail(ObjectProvider<JavaMailSender> sender, MailSettings settings) {
        this.sender = sender.getIfAvailable();
        this.from = settings.from();
    }

    /** Whether this installation sends mail at all. */
    boolean isOpen() {
        return sender != null && from != null;
    }

    /** @throws MailException when the address can't be read or the server doesn't take it */
    void send(Letter letter) {
        JavaMailSender open = sender;
        String by = from;
        if (open == null || by == null) {
            throw new IllegalStateException("No mail server");
        }
        MimeMessage message = open.createMimeMessage();
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(by);
            helper.setTo(letter.to());
            helper.setSubject(letter.subject());
            helper.setText(letter.text());
            helper.addAttachment("commande.pdf", letter.pdf(), "application/pdf");
        } catch (MessagingException impossible) {
            throw new MailParseException(impossible);
        }
        open.send(message);
    }

    /** A mail with an order in it. */
    record Letter(String to, String subject, String text, ByteArrayResource pdf) {}
}
