package fr.ent.homework.library.book;

import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FurtherReaders;
import fr.ent.homework.library.LibraryRights;
import org.springframework.stereotype.Component;

/** Librarians of the town see the covers of the libraries that they keep, though they follow no class of the school. */
@Component
class CoverReaders implements FurtherReaders {

    private final Sql sql;
    private final LibraryRights rights;

    CoverReaders(Sql sql, LibraryRights rights) {
        this.sql = sql;
        this.rights = rights;
    }

    /** One statement for a librarian, and the one of the right; none for others, who are of the school. */
    @Override
    public boolean include(Viewer viewer, FileId file) {
        return viewer.holds(Role.LIBRARIAN)
                && sql
                        .of("select school_id from homework.book where cover_file_id = :file")
                        .with("file", file)
                        .list(row -> row.id("school_id", SchoolId::new))
                        .stream()
                        .anyMatch(school -> rights.mayKeep(viewer, school));
    }
}
