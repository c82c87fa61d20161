package fr.ent.infra.standalone.demo;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A pupil; {@code second} is the other home of a child who lives in two. */
record Pupil(Person person, SchoolClass schoolClass, String ine, Set<Paper> papers, Optional<Home> second) {

    Pupil {
        papers = Set.copyOf(papers);
    }

    UUID id() {
        return person.id();
    }

    /** What the family has signed or handed in. */
    enum Paper {
        INSURANCE,
        PHOTO,
        ASSOCIATIONS
    }
}
