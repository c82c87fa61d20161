package fr.ent.core.onboarding.batch;

import fr.ent.core.InvalidInput;
import fr.ent.core.NewId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.onboarding.batch.Batch.ImportFile;
import fr.ent.core.onboarding.onde.OndeFault;
import fr.ent.core.onboarding.onde.OndeFile;
import fr.ent.core.onboarding.onde.OndeReader;
import fr.ent.core.onboarding.onde.OndeReading;
import fr.ent.core.onboarding.year.FileYears;
import fr.ent.core.onboarding.year.FileYears.FileYear;
import fr.ent.core.onboarding.year.FileYears.SchoolInYear;
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

        /** The files may speak of the year that a change of the school waits for, or of the one before. */
        record UnsaidYear(List<FileYear> years) implements Refused {}
    }

    private final FileYears years;
    private final CompareImport comparing;
    private final ImportLeavings leavings;
    private final Audit audit;

    PreviewImport(FileYears years, CompareImport comparing, ImportLeavings leavings, Audit audit) {
        this.years = years;
        this.comparing = comparing;
        this.leavings = leavings;
        this.audit = audit;
    }

    PreviewOutcome preview(SchoolInYear said, Map<OndeFile, MultipartFile> uploads, Viewer viewer) {
        SchoolId school = said.school();
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
        List<FileYear> known = years.list();
        if (said.year() == null && years.isAsked(school, known)) {
            return new PreviewOutcome.UnsaidYear(known);
        }
        if (said.year() != null && known.stream().noneMatch(year -> year.id().equals(said.year()))) {
            throw new InvalidInput("yearId", "unknown");
        }
        Optional<UUID> batch = comparing.compare(NewId.next(), said, files, named, viewer.person());
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
