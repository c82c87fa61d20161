package fr.ent.core.catalogue.exchange;

import fr.ent.core.InvalidInput;
import fr.ent.core.catalogue.ResourceContent;
import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.text.SpreadsheetLine;
import fr.ent.core.text.SpreadsheetLines;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Resources as a spreadsheet has them: a line each, whatever the order of the columns; lists with a bar between. */
final class ResourcesCsv {

    private static final String BAR = " | ";

    private ResourcesCsv() {}

    static ReadResources read(String csv) {
        return SpreadsheetLine.read(csv, ResourcesCsv::read);
    }

    private static ReadResources read(Iterator<SpreadsheetLine> lines) {
        List<Optional<ResourceField>> columns = lines.hasNext()
                ? lines.next().cells().stream().map(ResourceField::read).toList()
                : List.of();
        if (!columns.contains(Optional.of(ResourceField.TITLE))
                || !columns.contains(Optional.of(ResourceField.ADDRESS))) {
            throw new InvalidInput("file", "no-title-column");
        }
        ResourceTaker taker = new ResourceTaker();
        lines.forEachRemaining(line -> {
            Map<ResourceField, String> words = new EnumMap<>(ResourceField.class);
            for (int i = 0; i < Math.min(columns.size(), line.cells().size()); i++) {
                String cell = line.cells().get(i);
                columns.get(i).ifPresent(field -> words.putIfAbsent(field, cell));
            }
            if (line.goesBeyond(columns)) {
                taker.takeLonger(line.number());
            } else if (words.values().stream().anyMatch(cell -> !cell.isBlank())) {
                taker.take(line.number(), words);
                if (line.isShorterThan(columns)) {
                    taker.say("shorter");
                }
            }
        });
        return taker.finish();
    }

    static String write(List<ResourceContent> resources) {
        return SpreadsheetLines.write(lines -> {
            lines.add(Arrays.stream(ResourceField.values())
                    .map(ResourceField::column)
                    .toList());
            resources.forEach(resource -> lines.add(Arrays.stream(ResourceField.values())
                    .map(field -> cell(resource, field))
                    .toList()));
        });
    }

    private static @Nullable String cell(ResourceContent resource, ResourceField field) {
        Integer minutes = resource.minutes();
        return switch (field) {
            case TITLE -> resource.title();
            case ADDRESS -> resource.address();
            case KIND -> KindWords.of(resource.kind());
            case PUBLISHER -> resource.publisher();
            case LEVELS -> resource.levels().stream().map(Enum::name).collect(Collectors.joining(BAR));
            case SUBJECTS ->
                resource.subjects().stream().map(SchoolSubject::title).collect(Collectors.joining(BAR));
            case SKILLS -> String.join(BAR, resource.skills());
            case LANGUAGE -> resource.language();
            case LICENCE -> resource.licence();
            case MINUTES -> minutes == null ? null : minutes.toString();
            case DESCRIPTION -> resource.description();
            case TEACHER_SHEET -> resource.teacherSheet();
            case PARENT_SHEET -> resource.parentSheet();
        };
    }
}
