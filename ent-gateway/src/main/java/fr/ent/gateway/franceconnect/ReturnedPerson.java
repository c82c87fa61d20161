package fr.ent.gateway.franceconnect;

import java.util.Optional;

/**
 * A person who has come back.
 *
 * @param subject whom the realm takes them for, for as long as this lasts
 * @param citizen FranceConnect's number for them
 * @param accessToken the realm's, which opens nothing but its broker
 */
record ReturnedPerson(String subject, Optional<String> citizen, String accessToken) {

    @Override
    public String toString() {
        return "Returned";
    }
}
