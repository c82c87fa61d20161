package fr.ent.messaging.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecipientsTests {

    private static final PersonId AUTHOR = new PersonId(NewId.next());
    private static final PersonId READER = new PersonId(NewId.next());
    private static final PersonId GONE = new PersonId(NewId.next());
    private static final PersonId NEVER_ASKED = new PersonId(NewId.next());

    private final Recipients recipients =
            Recipients.among(Set.of(AUTHOR, READER, GONE), Set.of(AUTHOR, READER, NEVER_ASKED), AUTHOR);

    @Test
    void aMessageReachesParticipantsWhoStillFollowTheChild() {
        assertThat(recipients.people()).containsExactlyInAnyOrder(AUTHOR, READER);
    }

    @Test
    void theBellRingsForEverybodyButTheAuthor() {
        assertThat(recipients.others()).containsExactly(READER);
    }

    @Test
    void anAuthorWhoHasLostTheChildIsNotReached() {
        assertThat(Recipients.among(Set.of(AUTHOR, READER), Set.of(READER), AUTHOR)
                        .people())
                .containsExactly(READER);
    }
}
