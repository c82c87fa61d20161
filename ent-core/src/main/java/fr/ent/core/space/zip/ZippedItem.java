package fr.ent.core.space.zip;

import fr.ent.core.storage.FileView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A folder or a file on its way into an archive.
 *
 * @param path its names from the archive's root, with a sign / behind a folder's
 * @param file none for a folder
 */
public record ZippedItem(String path, @Nullable FileView file, Instant changedAt) {}
