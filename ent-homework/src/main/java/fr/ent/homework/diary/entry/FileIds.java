package fr.ent.homework.diary.entry;

import fr.ent.core.storage.FileId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps files as {@code uuid[]}. */
@Converter
public class FileIds implements AttributeConverter<List<FileId>, UUID[]> {

    @Override
    public UUID[] convertToDatabaseColumn(List<FileId> ids) {
        return ids.stream().map(FileId::value).toArray(UUID[]::new);
    }

    @Override
    public List<FileId> convertToEntityAttribute(UUID[] values) {
        return Stream.of(values).map(FileId::new).toList();
    }
}
