package fr.ent.core.demo;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A pupil; {@code second} is the other home of a child who lives in two. */
public record Pupil(Person person, SchoolClass schoolClass, String ine, Set<Paper> papers, Optional<Home> second) {

    public Pupil {
        papers = Set.copyOf(papers);
    }

    public UUID id() {
        return person.id();
    }

    /** A paper that the family has signed or handed in. */
    public enum Paper {
        INSURANCE,
        PHOTO,
        ASSOCIATIONS
    }
}
