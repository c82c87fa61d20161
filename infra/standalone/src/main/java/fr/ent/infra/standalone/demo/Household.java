package fr.ent.infra.standalone.demo;

import java.util.List;
import java.util.UUID;

/** People who are billed together. */
record Household(UUID id, String name, List<Person> adults, List<Pupil> children) {

    Household {
        adults = List.copyOf(adults);
        children = List.copyOf(children);
    }
}
