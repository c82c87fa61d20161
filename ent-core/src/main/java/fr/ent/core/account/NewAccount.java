package fr.ent.core.account;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import org.jspecify.annotations.Nullable;

/** The data from which an account is opened. The name on it is only shown by the identity provider. */
public record NewAccount(
        PersonId person,
        Username username,
        String givenName,
        String familyName,
        @Nullable String email) {

    public static NewAccount of(PersonName name) {
        return new NewAccount(name.id(), Username.of(name), name.givenName(), name.familyName(), null);
    }
}
