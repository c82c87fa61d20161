package fr.ent.core;

/** How a person is called. */
public record PersonName(PersonId id, String givenName, String familyName) {

    public String full() {
        return givenName + " " + familyName;
    }
}
