package fr.ent.core.demo;

import java.util.Optional;
import java.util.UUID;

/** Somebody of the demonstration: invented, like everybody here. */
public record Person(
        UUID id,
        Sex sex,
        String givenName,
        String familyName,
        Optional<Birth> birth,
        String email,
        String mobile,
        Home home) {

    public String name() {
        return givenName + " " + familyName;
    }
}
