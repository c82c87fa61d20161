package fr.ent.core.storage.unnamed;

import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finds whether something in any module names a file already. Whoever takes a file for one purpose alone, and removes it
 * afterwards, refuses one that others use.
 */
@Component
public class FindNamedFiles {

    private final Sql sql;
    private final ObjectProvider<NamedFiles> modules;

    FindNamedFiles(Sql sql, ObjectProvider<NamedFiles> modules) {
        this.sql = sql;
        this.modules = modules;
    }

    /** Whether something in the territory in scope names one of them. */
    public boolean isAnyNamed(Collection<FileId> files) {
        return sql.of("with named (id) as (%s) select count(*) from named where id = any(:files)"
                                .formatted(unite(modules)))
                        .ids("files", files)
                        .count()
                > 0;
    }

    static String unite(ObjectProvider<NamedFiles> modules) {
        return modules.stream()
                .flatMap(module -> module.statements().stream())
                .collect(Collectors.joining(" union all "));
    }
}
