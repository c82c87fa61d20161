package fr.ent.core.account.invitation;

import fr.ent.core.Directory;
import fr.ent.core.PersonName;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountRights;
import fr.ent.core.account.AccountTies;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.account.invitation.Invitations.OpenInvitation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an invitation by its code. */
@Component
class ReadInvitation {

    private final Invitations invitations;
    private final Directory directory;
    private final AccountTies ties;
    private final AccountRights rights;

    ReadInvitation(Invitations invitations, Directory directory, AccountTies ties, AccountRights rights) {
        this.rights = rights;
        this.invitations = invitations;
        this.directory = directory;
        this.ties = ties;
    }

    Optional<InvitedPerson> find(OneTimeCode code) {
        return invitations
                .find(code)
                .filter(open -> rights.mayStillLetIn(open.by(), open.person()))
                .map(this::invited);
    }

    private InvitedPerson invited(OpenInvitation open) {
        PersonName name = directory
                .names(List.of(open.person()))
                .getOrDefault(open.person(), new PersonName(open.person(), "", ""));
        return new InvitedPerson(
                name.givenName(),
                name.familyName(),
                ties.findOf(open.person()).map(Account::username).orElse(null),
                open.expiresAt());
    }

    /**
     * The invited person.
     *
     * @param username the name to sign in with, if there is an account already
     */
    record InvitedPerson(
            String givenName, String familyName, @Nullable String username, Instant expiresAt) {}
}
