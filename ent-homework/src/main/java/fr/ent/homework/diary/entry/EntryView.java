package fr.ent.homework.diary.entry;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.PersonName;
import fr.ent.core.storage.FileView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as readers get it.
 *
 * @param files those that can still be opened
 * @param author none once the author's data has been erased
 * @param byStandIn whether the author stood in for a teacher of the class when it was written
 */
public record EntryView(
        @JsonUnwrapped EntryFacts entry,
        List<FileView> files,
        @Nullable PersonName author,
        boolean byStandIn) {}
