package fr.ent.core.storage;

import fr.ent.core.Viewer;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Files as the other modules see them. Each call is one SQL statement, none for no file. */
@Component
class SharedFiles implements Files {

    private static final String VIEWS =
            "select id, name, media_type, size from core.stored_file where id = any(:files)";

    private final Sql sql;
    private final FileAudience audience;

    SharedFiles(Sql sql, FileAudience audience) {
        this.sql = sql;
        this.audience = audience;
    }

    @Override
    public List<FileView> listOwned(Collection<FileId> files, Viewer owner) {
        return files.isEmpty()
                ? List.of()
                : views(VIEWS + " and owner_id = :owner order by id", files)
                        .with("owner", owner.person())
                        .list(SharedFiles::view);
    }

    @Override
    public List<FileView> list(Collection<FileId> files) {
        return files.isEmpty()
                ? List.of()
                : views(VIEWS + " order by id", files).list(SharedFiles::view);
    }

    @Override
    public void share(Collection<FileId> files, Audience with) {
        audience.add(files, with);
    }

    @Override
    public void withdraw(Collection<FileId> files, Audience from) {
        audience.remove(files, from);
    }

    private SqlStatement views(String statement, Collection<FileId> files) {
        return sql.of(statement).ids("files", files);
    }

    private static FileView view(Row row) {
        return new FileView(row.id("id", FileId::new), row.text("name"), row.text("media_type"), row.number("size"));
    }
}
