package fr.ent.core.retention;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The personal data that all modules keep, core's first. */
@Component
public class Retention {

    private final ObjectProvider<KeptRecords> modules;

    Retention(ObjectProvider<KeptRecords> modules) {
        this.modules = modules;
    }

    public List<KeptKind> list() {
        return modules.orderedStream()
                .flatMap(module -> module.kinds().stream())
                .sorted(Comparator.comparing(
                        kind -> !kind.tables().stream().allMatch(table -> table.startsWith("core."))))
                .toList();
    }
}
