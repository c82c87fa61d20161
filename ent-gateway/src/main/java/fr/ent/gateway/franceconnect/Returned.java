package fr.ent.gateway.franceconnect;

import java.util.Optional;

/**
 * Who has come back, and the realm's tokens for them, which open nothing but its broker.
 *
 * @param citizen FranceConnect's number for them
 */
record Returned(Optional<String> citizen, String accessToken, Optional<String> refreshToken) {

    @Override
    public String toString() {
        return "Returned";
    }
}
