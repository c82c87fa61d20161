package fr.ent.core.storage;

import fr.ent.core.Viewer;

/** Somebody sent a file with a virus, which wasn't kept. */
public record InfectedUpload(Viewer by, String name, String virus) {}
