package fr.ent.core.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The door to the mail server, by SMTP. */
@Component
public class Mail {

    private static final Logger LOG = LoggerFactory.getLogger(Mail.class);

    private final @Nullable JavaMailSender sender;
    private final @Nullable String from;

    /** An empty setting is none: a container gets those that nobody filled in. */
    Mail(ObjectProvider<JavaMailSender> sender, MailSettings settings) {
        this.sender = Optional.ofNullable(sender.getIfAvailable())
                .filter(Mail::hasHost)
                .orElse(null);
        this.from = Optional.ofNullable(settings.from())
                .filter(address -> !address.isBlank())
                .orElse(null);
        if ((this.sender == null) != (from == null)) {
            LOG.warn(
                    "No mail leaves: {} is set without {}",
                    from == null ? "spring.mail.host" : "ent.mail.from",
                    from == null ? "ent.mail.from" : "spring.mail.host");
        }
    }

    private static boolean hasHost(JavaMailSender sender) {
        return !(sender instanceof JavaMailSenderImpl smtp)
                || smtp.getHost() == null
                || !smtp.getHost().isBlank();
    }

    /** Whether this installation sends mail at all. */
    public boolean isOpen() {
        return sender != null && from != null;
    }

    /** Whether a mail was refused for its address, so that another try would end in the same way. */
    public static boolean isForAddress(MailException refusal) {
        return refusal instanceof MailParseException
                || (refusal instanceof MailSendException sending
                        && Arrays.stream(sending.getMessageExceptions())
                                .anyMatch(SendFailedException.class::isInstance));
    }

    /** Whether the server itself couldn't be reached or lets nobody in, so that no other mail would leave either. */
    public static boolean isAway(MailException refusal) {
        return refusal instanceof MailAuthenticationException
                || (refusal instanceof MailSendException sending && sending.getCause() != null);
    }

    /**
     * Waits for the server's answer, so call it outside of any transaction.
     *
     * @throws MailException when the address can't be read or the server doesn't take it
     */
    public void send(Letter letter) {
        JavaMailSender open = sender;
        String by = from;
        if (open == null || by == null) {
            throw new IllegalStateException("No mail server");
        }
        MimeMessage message = open.createMimeMessage();
        try {
            MimeMessageHelper helper =
                    new MimeMessageHelper(message, !letter.papers().isEmpty(), StandardCharsets.UTF_8.name());
            helper.setFrom(by);
            helper.setTo(letter.to());
            helper.setSubject(letter.subject());
            helper.setText(letter.text());
            for (Letter.Paper paper : letter.papers()) {
                helper.addAttachment(paper.name(), paper.pdf(), "application/pdf");
            }
        } catch (MessagingException impossible) {
            throw new MailParseException(impossible);
        }
        open.send(message);
    }
}
