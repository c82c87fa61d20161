package fr.ent.core.account.guardian;

import fr.ent.core.signin.GuardianIdentity;
import fr.ent.core.signin.IdentityVector;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A child of the directory, beside one of ÉduConnect's. The national number says which child it is; without it, in either file,
 * the child's name does, unless the name is the guardian's own.
 */
record NumberedChild(WrittenName name, Optional<String> nationalNumber, String school) {

    private static final Pattern NATIONAL = Pattern.compile("\\d{9}[0-9A-Z][A-Z]");

    boolean is(IdentityVector vector, GuardianIdentity guardian) {
        String number = vector.number().toUpperCase(Locale.ROOT);
        if (!school.equals(vector.uai())) {
            return false;
        }
        if (nationalNumber.isPresent() && NATIONAL.matcher(number).matches()) {
            return nationalNumber.get().equals(number);
        }
        return name.is(vector.familyName(), vector.givenName())
                && !new WrittenName(guardian.familyName(), "", guardian.givenNames())
                        .is(vector.familyName(), vector.givenName());
    }
}
