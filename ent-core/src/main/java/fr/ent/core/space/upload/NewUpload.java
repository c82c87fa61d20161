package fr.ent.core.space.upload;

import org.jspecify.annotations.Nullable;

/**
 * A file that is going to be sent.
 *
 * @param name as its sender calls it
 * @param fingerprint the sender's own mark, by which the same file is known again
 */
record NewUpload(UploadTarget target, String name, @Nullable String fingerprint, long length) {}
