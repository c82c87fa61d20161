package fr.ent.core.onboarding.diff;

import fr.ent.core.person.NameKey;

/** Under which names are looked for. */
record FullName(NameKey family, NameKey given) {

    static FullName of(String family, String given) {
        return new FullName(NameKey.of(family), NameKey.of(given));
    }

    static FullName withoutParticles(String family, String given) {
        return new FullName(NameKey.withoutParticles(family), NameKey.of(given));
    }
}
