package fr.ent.core.persistence;

/**
 * Names facts of a territory that rarely change. A record, equal to another that names the same facts.
 *
 * @param <T> what is kept: immutable, and bounded by what a town has
 */
public interface FactKey<T> {

    /** The kind whose version moves with these facts: the second word to {@code core.watch} of their tables. */
    String kind();
}
