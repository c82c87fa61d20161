package fr.ent.core.account.testing;

import static org.awaitility.Awaitility.await;

import fr.ent.core.Viewer;
import fr.ent.core.testing.MailServer;
import fr.ent.core.testing.Town;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The class scene in a town that has a host of its own, with a mail server. */
@ContextConfiguration(initializers = MailServer.Settings.class)
public abstract class MailedScene extends ClassScene {

    private static final Pattern LINK = Pattern.compile("(http\\S+)#([A-Z0-9]{32})");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{4}(?:-[A-Z0-9]{4}){2}");

    @Autowired
    protected MockMvc http;

    protected final String host = "montbrun-" + UUID.randomUUID() + ".test";
    private final String address = "10." + part() + "." + part() + "." + part();

    @BeforeEach
    void leadHost() {
        planner.lead(host, town);
    }

    private static int part() {
        return ThreadLocalRandom.current().nextInt(256);
    }

    /** An address that no other test mails to. */
    protected static String mailbox() {
        return UUID.randomUUID() + "@ecole.test";
    }

    protected MockHttpServletResponse send(MockHttpServletRequestBuilder request, Viewer viewer) {
        return at(
                town,
                request.requestAttr(Viewer.class.getName(), viewer)
                        .principal(() -> viewer.person().toString()));
    }

    /** As nobody who is signed in, from an address of this test's own. */
    protected MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
        return at(town, request);
    }

    protected MockHttpServletResponse at(Town where, MockHttpServletRequestBuilder request) {
        return where.in(() -> {
            try {
                return http.perform(request.with(sent -> {
                            sent.setRemoteAddr(address);
                            return sent;
                        }))
                        .andReturn()
                        .getResponse();
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        });
    }

    protected static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    protected static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    protected static String type(MockHttpServletResponse answer) {
        return text(answer).replaceAll(".*\"type\":\"urn:ent:problem:([^\"]+)\".*", "$1");
    }

    /** The texts of the mails to an address, once there are as many. */
    protected static List<String> mails(String to, int count) {
        await().until(() -> MailServer.sentTo(to).size() >= count);
        return MailServer.sentTo(to).stream().map(MailedScene::words).toList();
    }

    private static String words(MimeMessage mail) {
        try {
            return String.valueOf(mail.getContent());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    /** The link in a mail. */
    protected static Link link(String mail) {
        Matcher found = LINK.matcher(mail);
        if (!found.find()) {
            throw new AssertionError("no link in " + mail);
        }
        return new Link(found.group(1), found.group(2));
    }

    /** The code in a mail or on a page. */
    protected static String code(String words) {
        Matcher found = CODE.matcher(words);
        if (!found.find()) {
            throw new AssertionError("no code in " + words);
        }
        return found.group();
    }

    /** A value of a table, as far as the town sees it. */
    protected @Nullable String ask(String sql) {
        return town.in(() -> jdbc.sql(sql).query(String.class).optional().orElse(null));
    }

    /** The page that a mail leads to, and the code behind it. */
    public record Link(String page, String code) {}
}
