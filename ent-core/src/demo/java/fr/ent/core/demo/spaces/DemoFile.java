package fr.ent.core.demo.spaces;

import java.util.UUID;

/** A content as it is stored. */
record DemoFile(UUID id, String mediaType, int size) {}
