package fr.ent.core.onboarding.batch;

import fr.ent.core.NewId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.onboarding.onde.Fault;
import fr.ent.core.onboarding.onde.OndeFile;
import fr.ent.core.onboarding.onde.OndeReader;
import fr.ent.core.onboarding.onde.Reading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads the files of an import and shows what they would change, without changing it. */
@Component
class PreviewImport {

    /** The result of reading the files. */
    sealed interface Outcome {
        record Previewed(UUID batch) implements Outcome {}

        sealed interface Refused extends Outcome {}

        record Faulty(List<Fault> faults) implements Refused {}

        record NoSchoolYear() implements Refused {}
    }

    private final Comparing comparing;
    private final Audit audit;

    PreviewImport(Comparing comparing, Audit audit) {
        this.comparing = comparing;
        this.audit = audit;
    }

    Outcome preview(SchoolId school, Map<OndeFile, MultipartFile> uploads, Viewer viewer) {
        Map<OndeFile, Reading.Lines> files = new EnumMap<>(OndeFile.class);
        Map<String, ImportFile> named = new LinkedHashMap<>();
        List<Fault> refused = new ArrayList<>();
        uploads.forEach((file, upload) -> {
            switch (OndeReader.read(file, upload)) {
                case Reading.Refused(List<Fault> faults) -> refused.addAll(faults);
                case Reading.Lines lines -> {
                    files.put(file, lines);
                    named.put(file.part(), new ImportFile(name(upload), lines.complete()));
                }
            }
        });
        if (!refused.isEmpty()) {
            audit.record(viewer.person(), "import.refused", "school:" + school, reasons(refused));
            return new Outcome.Faulty(refused);
        }
        Optional<UUID> batch = comparing.compare(NewId.next(), school, files, named, viewer.person());
        batch.ifPresent(id -> audit.record(
                viewer.person(),
                "import.previewed",
                "import:" + id,
                Map.of("school", school.toString(), "files", String.join(",", named.keySet()))));
        return batch.<Outcome>map(Outcome.Previewed::new).orElseGet(Outcome.NoSchoolYear::new);
    }

    private static Map<String, String> reasons(List<Fault> faults) {
        return Map.of(
                "reasons",
                faults.stream()
                        .map(fault -> fault.file().part() + ":" + fault.reason().code())
                        .distinct()
                        .collect(Collectors.joining(",")));
    }

    private static String name(MultipartFile upload) {
        String name = upload.getOriginalFilename();
        if (name == null || name.isBlank()) {
            return upload.getName();
        }
        return name.length() > 120 ? name.substring(0, 120) : name;
    }
}
