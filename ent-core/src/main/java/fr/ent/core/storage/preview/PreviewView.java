package fr.ent.core.storage.preview;

/** The PDF of an office document, as far as it is. */
public record PreviewView(PreviewState state) {}
