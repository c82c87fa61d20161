package fr.ent.core.space.zip;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.persistence.Sql;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds whoever sent an archive, with the rights of this moment: what is unfolded is added by them. */
@Component
class ArchiveOwner {

    private final Sql sql;
    private final Viewers viewers;

    ArchiveOwner(Sql sql, Viewers viewers) {
        this.sql = sql;
        this.viewers = viewers;
    }

    /** Empty once the person has no account any more. */
    Optional<Viewer> find(PersonId person) {
        return sql
                .of("select subject from core.account where person_id = :person order by subject")
                .with("person", person)
                .list(row -> row.text("subject"))
                .stream()
                .flatMap(subject -> viewers.findViewer(subject).stream())
                .filter(viewer -> viewer.person().equals(person))
                .findFirst();
    }
}
