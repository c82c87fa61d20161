package fr.ent.core.colleague;

import fr.ent.core.person.NameKey;
import fr.ent.core.text.OneLine;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * A colleague as the administrator writes them.
 *
 * @param email where an invitation would go; empty when unknown
 */
public record ColleagueContent(
        @NotBlank @OneLine(max = 120) String givenName,
        @NotBlank @OneLine(max = 120) String familyName,
        @NotNull @Email @OneLine(max = 200) String email) {

    public ColleagueContent {
        givenName = givenName.strip();
        familyName = familyName.strip();
        email = email.strip();
    }

    NameKey givenKey() {
        return NameKey.of(givenName);
    }

    NameKey familyKey() {
        return NameKey.of(familyName);
    }

    /** Whether somebody with these given names may be this colleague, since a file may hold only the first of them. */
    boolean mayBeCalled(String otherGivenNames) {
        return givenKey().beginsIn(otherGivenNames)
                || NameKey.of(otherGivenNames).beginsIn(givenName);
    }

    /** Whether mail to somebody of the same name goes to this colleague. */
    boolean isReachedAt(String otherEmail) {
        return !email.isEmpty() && email.equalsIgnoreCase(otherEmail);
    }
}
