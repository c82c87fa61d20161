package fr.ent.core.account.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.PersonId;
import fr.ent.core.account.testing.ClassScene;
import fr.ent.core.mail.MailBy;
import fr.ent.core.territory.Territories;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SendInvitationsIT extends ClassScene {

    private static final String STUCK = "jamais@ecole.test";

    @Autowired
    private Invitations invitations;

    @Autowired
    private Territories territories;

    private final Server server = new Server();
    private SendInvitations sendInvitations;

    @BeforeEach
    void inviteThree() {
        sendInvitations = new SendInvitations(invitations, territories, MailBy.sender(server));
        PersonId head = town.head("Ada", "Baille", school);
        for (String address : List.of("un@ecole.test", STUCK, "deux@ecole.test")) {
            PersonId teacher = town.teacher("Claude", "Aubin", schoolClass);
            town.run(() -> invitations.writeMails(Map.of(teacher, address), head));
        }
    }

    @Test
    void oneThatIsNeverTakenHoldsNoOtherUp() {
        assertThatThrownBy(this::send).isInstanceOf(MailSendException.class);

        assertThat(server.taken).containsExactlyInAnyOrder("un@ecole.test", "deux@ecole.test");
        assertThatThrownBy(this::send).isInstanceOf(MailSendException.class);
        assertThat(server.taken).hasSize(2);
        assertThat(waiting()).containsExactly(STUCK);
    }

    @Test
    void aServerThatIsAwayIsAskedOnce() {
        server.away = true;

        assertThatThrownBy(this::send).isInstanceOf(MailSendException.class);

        assertThat(server.asked).isOne();
        assertThat(waiting()).hasSize(3);
    }

    private void send() {
        sendInvitations.send(new InvitationsWritten(town.id(), URI.create("http://montbrun.test")));
    }

    private List<String> waiting() {
        return town.in(() -> invitations.listWaiting().stream()
                .map(Invitations.WaitingMail::address)
                .toList());
    }

    /** A server that never takes the mails to one address, or is away. */
    private static final class Server extends JavaMailSenderImpl {

        private final List<String> taken = new ArrayList<>();
        private int asked;
        private boolean away;

        @Override
        public void send(MimeMessage message) {
            asked++;
            if (away) {
                MessagingException refused = new MessagingException("Connection refused");
                throw new MailSendException("Mail server connection failed", refused, Map.of(message, refused));
            }
            String to = to(message);
            if (to.equals(STUCK)) {
                throw new MailSendException(Map.of(message, new MessagingException("451 Try again")));
            }
            taken.add(to);
        }

        private static String to(MimeMessage message) {
            try {
                return message.getRecipients(RecipientType.TO)[0].toString();
            } catch (MessagingException broken) {
                throw new AssertionError(broken);
            }
        }
    }
}
