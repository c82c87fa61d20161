package fr.ent.core.retention;

import java.util.List;
import java.util.Set;

/**
 * The personal data that a module keeps. Declared as a bean, one for each module; every table is of one kind, or about
 * nobody.
 *
 * @param aboutNobody tables that tell of nobody, but for the id of the colleague who wrote a row
 */
public record KeptRecords(List<KeptKind> kinds, Set<String> aboutNobody) {

    public KeptRecords {
        kinds = List.copyOf(kinds);
        aboutNobody = Set.copyOf(aboutNobody);
    }
}
