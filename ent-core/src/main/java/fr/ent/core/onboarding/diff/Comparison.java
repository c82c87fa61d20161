package fr.ent.core.onboarding.diff;

import fr.ent.core.onboarding.onde.OndeFile;
import fr.ent.core.onboarding.onde.OndeReading;
import java.util.Map;
import java.util.Optional;

/** Compares the files of an import, in the one order in which they can be understood. */
public final class Comparison {

    private Comparison() {}

    /** @param files those that were given; what a missing file would say stays as it is */
    public static Plan of(Register register, Map<OndeFile, OndeReading.UsableLines> files, Decisions decisions) {
        Draft draft = new Draft(decisions);
        files.forEach((file, read) -> {
            if (!read.complete()) {
                draft.distrust(file);
            }
        });
        Classes classes = new Classes(register, draft);
        Pupils pupils = new Pupils(register, draft, classes);
        Adults adults = new Adults(register, draft);
        find(files, OndeFile.PUPILS).ifPresent(pupils::compare);
        find(files, OndeFile.GUARDIANS).ifPresent(file -> {
            Guardians guardians = new Guardians(register, draft, adults, pupils.children());
            new Households(register, draft).compare(guardians.compare(file));
        });
        find(files, OndeFile.TEACHERS).ifPresent(file -> new Teachers(register, draft, adults, classes).compare(file));
        return draft.finished();
    }

    private static Optional<OndeReading.UsableLines> find(Map<OndeFile, OndeReading.UsableLines> files, OndeFile file) {
        return Optional.ofNullable(files.get(file));
    }
}
