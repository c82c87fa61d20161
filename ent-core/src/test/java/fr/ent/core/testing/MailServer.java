package fr.ent.core.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A real mail server on this machine; it keeps what it is sent. */
public final class MailServer {

    public static final String FROM = "ne-pas-repondre@ville.test";

    private static final GreenMail SERVER = started();

    private MailServer() {}

    private static GreenMail started() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    /** The mails to this address, oldest first. */
    public static List<MimeMessage> sentTo(String address) {
        return Arrays.asList(SERVER.getReceivedMessagesForDomain(address));
    }

    /** Tells the product where the server is. */
    public static final class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "mail",
                            Map.of(
                                    "spring.mail.host",
                                    "127.0.0.1",
                                    "spring.mail.port",
                                    SERVER.getSmtp().getPort(),
                                    "ent.mail.from",
                                    FROM,
                                    "ent.mail.every",
                                    "1d")));
        }
    }
}
