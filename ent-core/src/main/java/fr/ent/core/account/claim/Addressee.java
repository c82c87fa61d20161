package fr.ent.core.account.claim;

import fr.ent.core.PersonId;
import java.util.List;

/** A guardian who gets a letter, and which children it is about. */
record Addressee(PersonId person, String title, String name, List<String> children) {

    Addressee {
        children = List.copyOf(children);
    }
}
