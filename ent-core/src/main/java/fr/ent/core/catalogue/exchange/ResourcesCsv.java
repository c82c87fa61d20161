package fr.ent.core.catalogue.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.ent.core.InvalidInput;
import fr.ent.core.catalogue.ResourceContent;
import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.text.PlainWords;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Resources as a spreadsheet has them: a line each, whatever the order of the columns; lists with a bar between. */
final class ResourcesCsv {

    private static final String BAR = " | ";

    private ResourcesCsv() {}

    static ReadResources read(String csv) {
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
            return read(reader.iterator());
        } catch (CsvParseException unreadable) {
            throw new InvalidInput("file", "unreadable");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The sign that stands oftenest in the first line. */
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return List.of(';', ',', '\t').stream()
                .max(Comparator.comparingLong(
                        sign -> header.chars().filter(one -> one == sign).count()))
                .orElse(';');
    }

    private static ReadResources read(Iterator<CsvRecord> lines) {
        List<Optional<ResourceField>> columns = lines.hasNext()
                ? lines.next().getFields().stream().map(ResourceField::read).toList()
                : List.of();
        if (!columns.contains(Optional.of(ResourceField.TITLE))
                || !columns.contains(Optional.of(ResourceField.ADDRESS))) {
            throw new InvalidInput("file", "no-title-column");
        }
        ResourceTaker taker = new ResourceTaker();
        lines.forEachRemaining(line -> {
            Map<ResourceField, String> words = new EnumMap<>(ResourceField.class);
            for (int i = 0; i < Math.min(columns.size(), line.getFieldCount()); i++) {
                String cell = unquoted(line.getField(i));
                columns.get(i).ifPresent(field -> words.putIfAbsent(field, cell));
            }
            if (words.values().stream().anyMatch(cell -> !cell.isBlank())) {
                taker.take(Math.toIntExact(line.getStartingLineNumber()), words);
            }
        });
        return taker.finish();
    }

    /** Takes away the apostrophe that kept a spreadsheet from reckoning. */
    private static String unquoted(String cell) {
        return cell.startsWith("'") && PlainWords.of(cell.substring(1)).equals(cell) ? cell.substring(1) : cell;
    }

    /** UTF-8 with its mark and semicolons, as French spreadsheets read it. */
    static String write(List<ResourceContent> resources) {
        StringWriter text = new StringWriter();
        text.append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(Arrays.stream(ResourceField.values())
                    .map(ResourceField::column)
                    .toList());
            resources.forEach(resource -> csv.writeRecord(Arrays.stream(ResourceField.values())
                    .map(field -> PlainWords.of(Objects.requireNonNullElse(cell(resource, field), "")))
                    .toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
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
