package fr.ent.canteen.families.file;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps in the audit trail what was changed in a file. */
@Component
class FileTrail {

    private static final Map<String, Function<FileContent, @Nullable Object>> PARTS = parts();

    private final Audit audit;

    FileTrail(Audit audit) {
        this.audit = audit;
    }

    /** Names the parts that were changed, never what they say. */
    void changed(FamilyFile before, FileContent content, Viewer writer) {
        String changed = PARTS.entrySet().stream()
                .filter(part -> !Objects.equals(
                        part.getValue().apply(before.content()), part.getValue().apply(content)))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
        ChildId child = before.key().child();
        audit.record(
                writer.person(),
                "file.changed",
                "child:" + child,
                writer.isGuardianOf(child) ? Map.of("parts", changed) : Map.of("parts", changed, "for", "family"));
    }

    private static Map<String, Function<FileContent, @Nullable Object>> parts() {
        Map<String, Function<FileContent, @Nullable Object>> parts = new LinkedHashMap<>();
        parts.put("doctor", FileContent::doctor);
        parts.put("emergencyContacts", FileContent::emergencyContacts);
        parts.put("collectors", FileContent::collectors);
        parts.put("food", FileContent::food);
        parts.put("carePlan", FileContent::carePlan);
        parts.put("documents", FileContent::documents);
        parts.put("careConsent", FileContent::careConsent);
        return parts;
    }
}
