package fr.ent.core.onboarding.batch;

import fr.ent.core.NewId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.onboarding.onde.OndeFault;
import fr.ent.core.onboarding.onde.OndeFile;
import fr.ent.core.onboarding.onde.OndeReader;
import fr.ent.core.onboarding.onde.OndeReading;
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
    sealed interface PreviewOutcome {
        record Previewed(UUID batch) implements PreviewOutcome {}

        sealed interface Refused extends PreviewOutcome {}

        record Faulty(List<OndeFault> faults) implements Refused {}

        record NoSchoolYear() implements Refused {}
    }

    private final CompareImport comparing;
    private final ImportLeavings leavings;
    private final Audit audit;

    PreviewImport(CompareImport comparing, ImportLeavings leavings, Audit audit) {
        this.comparing = comparing;
        this.leavings = leavings;
        this.audit = audit;
    }

    PreviewOutcome preview(SchoolId school, Map<OndeFile, MultipartFile> uploads, Viewer viewer) {
        Map<OndeFile, OndeReading.UsableLines> files = new EnumMap<>(OndeFile.class);
        Map<String, ImportFile> named = new LinkedHashMap<>();
        List<OndeFault> refused = new ArrayList<>();
        OndeReader reader = new OndeReader(leavings.today());
        uploads.forEach((file, upload) -> {
            switch (reader.read(file, upload)) {
                case OndeReading.Refused(List<OndeFault> faults) -> refused.addAll(faults);
                case OndeReading.UsableLines lines -> {
                    files.put(file, lines);
                    named.put(file.part(), new ImportFile(name(upload), lines.complete(), lines.unknown()));
                }
            }
        });
        if (!refused.isEmpty()) {
            audit.record(viewer.person(), "import.refused", "school:" + school, reasons(refused));
            return new PreviewOutcome.Faulty(refused);
        }
        Optional<UUID> batch = comparing.compare(NewId.next(), school, files, named, viewer.person());
        batch.ifPresent(id -> audit.record(
                viewer.person(),
                "import.previewed",
                "import:" + id,
                Map.of("school", school.toString(), "files", String.join(",", named.keySet()))));
        return batch.<PreviewOutcome>map(PreviewOutcome.Previewed::new).orElseGet(PreviewOutcome.NoSchoolYear::new);
    }

    private static Map<String, String> reasons(List<OndeFault> faults) {
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
