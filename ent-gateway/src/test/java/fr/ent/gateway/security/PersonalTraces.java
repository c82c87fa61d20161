package fr.ent.gateway.security;

import fr.ent.core.persistence.ModuleSchema;
import fr.ent.core.testing.OwnerDatabase;
import fr.ent.core.testing.Town;
import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MinioClient;
import io.minio.Result;
import io.minio.messages.Item;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that is kept of a town, searched for words: every column of every table of every schema, and every object of the bucket. */
final class PersonalTraces {

    private final JdbcClient owner;
    private final MinioClient store;
    private final String bucket;
    private final Collection<ModuleSchema> schemas;

    private final Town town;

    PersonalTraces(Environment environment, Collection<ModuleSchema> schemas, Town town) {
        this.schemas = schemas;
        this.town = town;
        owner = OwnerDatabase.of(environment);
        bucket = environment.getRequiredProperty("ent.storage.bucket");
        store = MinioClient.builder()
                .endpoint(environment.getRequiredProperty("ent.storage.endpoint"))
                .credentials(
                        environment.getRequiredProperty("ent.storage.access-key"),
                        environment.getRequiredProperty("ent.storage.secret-key"))
                .build();
    }

    /** How many rows of each table hold one of these words, whatever the column and the case; as the owner, past all walls. */
    Map<String, Integer> rows(Collection<String> words) {
        Map<String, Integer> found = new TreeMap<>();
        for (String table : tables()) {
            int rows = owner.sql(
                            "select count(*) from " + table
                                    + " t where coalesce(to_jsonb(t)->>'territory_id', :town) = :town"
                                    + " and exists (select from unnest(:words) w where strpos(lower(to_jsonb(t)::text), w) > 0)")
                    .param("town", town.id().toString())
                    .param(
                            "words",
                            words.stream()
                                    .map(word -> word.toLowerCase(Locale.ROOT))
                                    .toArray(String[]::new))
                    .query(Integer.class)
                    .single();
            if (rows > 0) {
                found.put(table, rows);
            }
        }
        return found;
    }

    /** The objects of a town that hold one of these words. */
    Set<String> objects(Collection<String> words) {
        Set<String> found = new TreeSet<>();
        try {
            for (Result<Item> one : store.listObjects(ListObjectsArgs.builder()
                    .bucket(bucket)
                    .prefix(town.id() + "/")
                    .recursive(true)
                    .build())) {
                String key = one.get().objectName();
                try (InputStream content = store.getObject(
                        GetObjectArgs.builder().bucket(bucket).object(key).build())) {
                    String text = new String(content.readAllBytes(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
                    if (words.stream().anyMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)))) {
                        found.add(key);
                    }
                }
            }
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return found;
    }

    /** The names of a town's objects, unopened: one may be removed at any moment. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        try {
            for (Result<Item> one : store.listObjects(ListObjectsArgs.builder()
                    .bucket(bucket)
                    .prefix(town.id() + "/")
                    .recursive(true)
                    .build())) {
                keys.add(one.get().objectName());
            }
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return keys;
    }

    private List<String> tables() {
        return owner.sql("""
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_schema = any(:schemas) and table_type = 'BASE TABLE'
                          and table_name <> 'flyway_schema_history'""")
                .param("schemas", schemas.stream().map(ModuleSchema::name).toArray(String[]::new))
                .query((columns, number) -> columns.getString(1))
                .list();
    }
}
