package fr.ent.core.archive;

import fr.ent.core.PersonId;
import fr.ent.core.storage.Files;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Removes archives of people who were made one, or two again: what is in them isn't one person's any more. */
@Component
public class ForgetDataExports {

    private final DataExports exports;
    private final Files files;

    ForgetDataExports(DataExports exports, Files files) {
        this.exports = exports;
        this.files = files;
    }

    /** Also those that are being made. Within a transaction. */
    public void forget(Collection<PersonId> people) {
        files.remove(exports.removeOf(people).stream().map(DataExportId::asFile).toList());
    }
}
