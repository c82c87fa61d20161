package fr.ent.homework.demo;

import fr.ent.core.demo.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts by level, then by subject. */
final class SchoolTexts {

    private final Map<String, List<DiaryText>> byLevel = new HashMap<>();

    /** Read from lines of {@code levels;subject;text}. */
    SchoolTexts(String name) {
        for (String line : WordList.read(SchoolTexts.class, name)) {
            String[] cells = line.split(";", 3);
            Arrays.stream(cells[0].split(",", -1))
                    .forEach(level -> byLevel.computeIfAbsent(level, none -> new ArrayList<>())
                            .add(new DiaryText(cells[1], cells[2])));
        }
    }

    /** A text that can be written about a subject. */
    record DiaryText(String subject, String words) {}

    List<DiaryText> of(String level) {
        return byLevel.getOrDefault(level, List.of());
    }

    List<DiaryText> of(String level, String subject) {
        return of(level).stream().filter(text -> text.subject().equals(subject)).toList();
    }
}
