package fr.ent.core.school.opening;

import fr.ent.core.SchoolId;
import fr.ent.core.persistence.ImportLock;
import fr.ent.core.persistence.Sql;
import org.springframework.stereotype.Component;

/** The imports that meet a class which a person opens. */
@Component
class ClassImports {

    private final Sql sql;
    private final ImportLock imports;

    ClassImports(Sql sql, ImportLock imports) {
        this.sql = sql;
        this.imports = imports;
    }

    /** None is applied or undone until the transaction ends. */
    void hold() {
        imports.hold();
    }

    /** Previews that would make a class of this name are compared anew. */
    void outdatePreviews(SchoolId school) {
        sql.of("""
                        update core.import_batch set compared_at_revision = -1
                        where school_id = :school and state = 'PREVIEWED'""").with("school", school).run();
    }
}
