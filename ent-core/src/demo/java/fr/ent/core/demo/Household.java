package fr.ent.core.demo;

import java.util.List;
import java.util.UUID;

/** People who are billed together. */
public record Household(UUID id, String name, List<Person> adults, List<Pupil> children) {

    public Household {
        adults = List.copyOf(adults);
        children = List.copyOf(children);
    }
}
