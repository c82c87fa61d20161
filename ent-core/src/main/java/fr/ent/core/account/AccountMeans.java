package fr.ent.core.account;

import fr.ent.core.signin.EnrolledFactor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The means of signing in to an account.
 *
 * @param passwordSince when the password was set; nothing where there is none
 */
public record AccountMeans(@Nullable Instant passwordSince, List<EnrolledFactor> factors) {

    public AccountMeans {
        factors = List.copyOf(factors);
    }
}
