package fr.ent.core.retention;

import java.util.List;

/**
 * A kind of personal data that is kept.
 *
 * @param tables where, each with its schema
 */
public record KeptKind(String key, List<String> tables, KeptWords fr, KeptWords en) {

    public KeptKind {
        tables = List.copyOf(tables);
    }
}
