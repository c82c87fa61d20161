package fr.ent.core.onboarding.batch;

import java.util.List;
import java.util.Objects;

/**
 * A file of an import.
 *
 * @param complete whether every line could be read; if not, nobody is taken for gone
 * @param unknown labels of columns that were left out since nobody knows them
 */
record ImportFile(String name, Boolean complete, List<String> unknown) {

    ImportFile {
        // an import of the version before kept none
        unknown = List.copyOf(Objects.requireNonNullElse(unknown, List.of()));
    }
}
