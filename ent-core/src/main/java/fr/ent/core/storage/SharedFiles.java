package fr.ent.core.storage;

import fr.ent.core.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files as the other modules see them. Each call is one SQL statement, none for no file. */
@Component
class SharedFiles implements Files {

    private static final String VIEWS =
            "select id, name, media_type, size from core.stored_file where id = any(:files)";

    private final JdbcClient jdbc;
    private final FileAudience audience;

    SharedFiles(JdbcClient jdbc, FileAudience audience) {
        this.jdbc = jdbc;
        this.audience = audience;
    }

    @Override
    public List<FileView> listOwned(Collection<FileId> files, Viewer owner) {
        return files.isEmpty()
                ? List.of()
                : views(VIEWS + " and owner_id = :owner order by id", files)
                        .param("owner", owner.person().value())
                        .query(SharedFiles::view)
                        .list();
    }

    @Override
    public List<FileView> list(Collection<FileId> files) {
        return files.isEmpty()
                ? List.of()
                : views(VIEWS + " order by id", files).query(SharedFiles::view).list();
    }

    @Override
    public void share(Collection<FileId> files, Audience with) {
        audience.add(files, with);
    }

    @Override
    public void withdraw(Collection<FileId> files, Audience from) {
        audience.remove(files, from);
    }

    private JdbcClient.StatementSpec views(String sql, Collection<FileId> files) {
        return jdbc.sql(sql).param("files", files.stream().map(FileId::value).toArray(UUID[]::new));
    }

    private static FileView view(ResultSet row, int number) throws SQLException {
        return new FileView(
                new FileId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"));
    }
}
