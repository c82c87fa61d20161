package fr.ent.messaging.project.export;

import fr.ent.core.storage.FileView;

/**
 * A picture or sound of an archive.
 *
 * @param path where it lies in it
 */
record ExportedFile(String path, FileView file) {}
