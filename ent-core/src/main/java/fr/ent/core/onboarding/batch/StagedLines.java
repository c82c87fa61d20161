package fr.ent.core.onboarding.batch;

import fr.ent.core.onboarding.batch.Batch.ImportFile;
import fr.ent.core.onboarding.onde.OndeFault;
import fr.ent.core.onboarding.onde.OndeFile;
import fr.ent.core.onboarding.onde.OndeLine;
import fr.ent.core.onboarding.onde.OndeReading;
import fr.ent.core.persistence.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the lines read until the import is applied or dropped, so that it can be compared again. */
@Component
class StagedLines {

    private final BulkRows rows;
    private final Sql sql;

    StagedLines(BulkRows rows, Sql sql) {
        this.rows = rows;
        this.sql = sql;
    }

    void add(UUID batch, Collection<OndeReading.UsableLines> files) {
        List<Map<String, @Nullable Object>> lines = new ArrayList<>();
        List<Map<String, @Nullable Object>> faults = new ArrayList<>();
        for (OndeReading.UsableLines file : files) {
            file.lines().forEach(line -> lines.add(Map.of("id", line.id(), "content", line)));
            file.faults().forEach(fault -> faults.add(Map.of("seq", faults.size(), "reading", true, "content", fault)));
        }
        rows.insert("import_line", batch, "id uuid, content jsonb", lines);
        rows.insert("import_fault", batch, "seq int, reading boolean, content jsonb", faults);
    }

    Map<OndeFile, OndeReading.UsableLines> read(Batch batch) {
        Map<OndeFile, List<OndeLine>> lines = new EnumMap<>(OndeFile.class);
        sql.of("select content from core.import_line where batch_id = :batch")
                .with("batch", batch.id())
                .list(row -> row.json("content", OndeLine.class))
                .forEach(line -> lines.computeIfAbsent(line.file(), file -> new ArrayList<>())
                        .add(line));
        Map<OndeFile, OndeReading.UsableLines> files = new EnumMap<>(OndeFile.class);
        for (OndeFile file : OndeFile.values()) {
            ImportFile given = batch.files().get(file.part());
            if (given != null) {
                List<OndeLine> read = lines.getOrDefault(file, new ArrayList<>());
                read.sort(Comparator.comparingInt(OndeLine::number));
                files.put(file, new OndeReading.UsableLines(read, List.<OndeFault>of(), given.complete(), List.of()));
            }
        }
        return files;
    }

    /** How many faults were found when the files were read. */
    int unreadable(UUID batch) {
        return sql.of("select count(*) from core.import_fault where batch_id = :batch and reading")
                .with("batch", batch)
                .count();
    }

    void drop(UUID batch) {
        rows.delete("import_line", batch);
    }
}
