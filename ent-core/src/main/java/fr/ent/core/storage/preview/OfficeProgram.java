package fr.ent.core.storage.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * LibreOffice as it lies on the machine.
 *
 * @param soffice the program itself, whatever leads to it
 */
record OfficeProgram(Path soffice, ShutIn shutIn) {

    static final Map<String, String> ENVIRONMENT = Map.of(
            "PATH", "/usr/bin:/bin",
            "HOME", ShutIn.FOLDER,
            "TMPDIR", ShutIn.FOLDER + "/tmp",
            "LANG", "C.UTF-8",
            "SAL_USE_VCLPLUGIN", "svp");

    /** None where it isn't there, or can't be shut in. */
    static Optional<OfficeProgram> find(OfficeSettings settings) {
        return findProgram(settings)
                .flatMap(there -> ShutIn.find().map(shutIn -> new OfficeProgram(real(there), shutIn)));
    }

    /** Why there is none. */
    static String missing(OfficeSettings settings) {
        if (findProgram(settings).isPresent()) {
            return "bubblewrap (bwrap) or timeout isn't on the path";
        }
        return settings.program() == null
                ? "LibreOffice (soffice) isn't on the path"
                : "there is no program at " + settings.program();
    }

    private static Optional<Path> findProgram(OfficeSettings settings) {
        Path named = settings.program();
        return (named == null ? Programs.find("soffice") : Optional.of(named)).filter(Files::isExecutable);
    }

    /** It lies in a folder of what it needs, which holds its own. */
    Path home() {
        return soffice.resolve("../..").normalize();
    }

    private static Path real(Path program) {
        try {
            return program.toRealPath();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
