package fr.ent.core.persistence;

/**
 * Names facts of a territory that rarely change.
 *
 * @param <T> what is kept: immutable, and bounded by what a town has
 */
public sealed interface FactKey<T> {

    /** The kind whose version moves with these facts: the second word to {@code core.watch} of their tables. */
    String kind();

    /** @param name the facts among those of their kind: a word, or what is asked for, of which a town has only so many */
    static <T> FactKey<T> named(String kind, Object name) {
        return new Named<>(kind, name);
    }

    /** A key equal to another of the same name. */
    record Named<T>(String kind, Object name) implements FactKey<T> {}
}
