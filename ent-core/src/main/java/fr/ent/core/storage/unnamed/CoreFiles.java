package fr.ent.core.storage.unnamed;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Rows of core that name files. */
@Configuration(proxyBeanMethods = false)
class CoreFiles {

    /** Rows that a merge took away come back by its undo, with the files that they name in whatever column. */
    private static final String IN_MERGED_ROWS = """
            select cast(found[1] as uuid) from core.merged_row r
            cross join lateral regexp_matches(
                r.before::text, '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', 'g') found""";

    @Bean
    static NamedFiles coreNamedFiles() {
        return new NamedFiles(List.of(
                "select file_id from core.file_audience",
                "select unnest(files) from core.correction",
                "select file_id from core.guardian_bar where file_id is not null",
                "select logo_file from core.territory where logo_file is not null",
                IN_MERGED_ROWS));
    }
}
