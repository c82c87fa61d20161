package fr.ent.core.merge.people;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.account.AccountOrigin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of two people beside each other; {@code version} is named by who merges them.
 *
 * @param schoolClass school and class of a pupil; empty of a grown-up
 * @param address in one line
 * @param children whom a guardian has, by given and family name
 * @param guardians whom a pupil has
 * @param homes the names of the households
 * @param account the one that is used, or will be
 */
record PersonSide(
        PersonId id,
        int version,
        String givenName,
        String familyName,
        @Nullable LocalDate birthDate,
        boolean pupil,
        String schoolClass,
        String address,
        String email,
        List<String> phones,
        List<String> children,
        List<String> guardians,
        List<String> homes,
        List<Role> roles,
        @Nullable AccountLine account,
        @JsonIgnore List<AccountSide> accounts) {

    PersonSide {
        phones = List.copyOf(phones);
        children = List.copyOf(children);
        guardians = List.copyOf(guardians);
        homes = List.copyOf(homes);
        roles = List.copyOf(roles);
        accounts = List.copyOf(accounts);
    }

    String fullName() {
        return givenName + " " + familyName;
    }

    boolean isStaff() {
        return !roles.isEmpty();
    }

    boolean usesAccount() {
        return accounts.stream().anyMatch(AccountSide::used);
    }

    /**
     * An account as the counter names it.
     *
     * @param username empty for FranceConnect, the provider's name for ProConnect and ÉduConnect
     * @param used whether its password was handed out
     */
    record AccountLine(String username, boolean franceConnect, boolean used, Instant since) {}

    /**
     * An account of one of two people.
     *
     * @param username empty for FranceConnect, the provider's name for ProConnect and ÉduConnect
     * @param franceConnect whether FranceConnect vouches for who signs in
     * @param used whether somebody has signed in or could
     */
    record AccountSide(
            String subject, String username, String email, boolean franceConnect, boolean used, Instant since) {

        /** The same by the name that people know it by. */
        AccountSide cameBy(AccountOrigin origin) {
            String shown = switch (origin) {
                case PASSWORD -> username;
                case FRANCECONNECT -> "";
                case PROCONNECT -> "ProConnect";
                case EDUCONNECT -> "ÉduConnect";
            };
            return new AccountSide(subject, shown, email, origin == AccountOrigin.FRANCECONNECT, used, since);
        }
    }
}
