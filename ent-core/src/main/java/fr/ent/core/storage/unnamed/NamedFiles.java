package fr.ent.core.storage.unnamed;

import java.util.List;

/**
 * Where a module's rows name files. Declared as a bean by each module that keeps ids of files; a file that nothing names is
 * removed in time.
 *
 * @param statements find {@code id}s of files that are named in the territory in scope
 */
public record NamedFiles(List<String> statements) {

    public NamedFiles {
        statements = List.copyOf(statements);
    }
}
