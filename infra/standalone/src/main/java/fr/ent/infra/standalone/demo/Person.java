package fr.ent.infra.standalone.demo;

import java.util.Optional;
import java.util.UUID;

/** Somebody of the demonstration: invented, like everybody here. */
record Person(
        UUID id,
        Sex sex,
        String givenName,
        String familyName,
        Optional<Birth> birth,
        String email,
        String mobile,
        Home home) {

    String name() {
        return givenName + " " + familyName;
    }
}
