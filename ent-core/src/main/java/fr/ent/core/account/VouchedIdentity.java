package fr.ent.core.account;

import fr.ent.core.person.Pivot;
import fr.ent.core.signin.GuardianIdentity;
import java.util.Optional;

/**
 * The identity that a provider of the State vouches for.
 *
 * @param givenNames all that it says, separated by spaces
 * @param pivot FranceConnect's; empty where ÉduConnect vouches, which says nothing but the name
 */
public record VouchedIdentity(String givenNames, String familyName, Optional<Pivot> pivot) {

    public static VouchedIdentity of(Pivot pivot) {
        return new VouchedIdentity(pivot.givenNames(), pivot.familyName(), Optional.of(pivot));
    }

    public static VouchedIdentity of(GuardianIdentity guardian) {
        return new VouchedIdentity(guardian.givenNames(), guardian.familyName(), Optional.empty());
    }
}
