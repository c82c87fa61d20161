package fr.ent.core.territory.logo;

import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The columns of a territory about its logo. Like its name they are shown to everybody. */
@Component
class LogoRows {

    /** Of the web application; the digest changes with the picture, so that it may be kept for ever. */
    private static final String PATH = "/api/public/logos/";

    private final Sql sql;

    LogoRows(Sql sql) {
        this.sql = sql;
    }

    Optional<Logo> find(TerritoryId territory) {
        return sql.of("""
                        select logo, logo_file, logo_type, logo_size from core.territory
                        where id = :territory and logo_file is not null""")
                .with("territory", territory)
                .find(row -> new Logo(
                        row.id("logo_file", FileId::new),
                        row.text("logo_type"),
                        row.number("logo_size"),
                        row.text("logo").substring(PATH.length())));
    }

    /** Changes that of the territory in scope, and tells which file isn't shown any more. */
    Optional<FileId> change(@Nullable Logo logo, @Nullable String text) {
        return sql.of("select core.change_logo(:path, :file, :type, cast(:size as bigint), :text) as gone")
                .with("path", logo == null ? null : PATH + logo.digest())
                .with("file", logo == null ? null : logo.file().value())
                .with("type", logo == null ? null : logo.mediaType())
                .with("size", logo == null ? null : logo.size())
                .with("text", text)
                .get(row -> Optional.ofNullable(row.idOrNull("gone", FileId::new)));
    }
}
