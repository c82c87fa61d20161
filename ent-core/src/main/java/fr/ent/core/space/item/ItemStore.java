package fr.ent.core.space.item;

import org.springframework.stereotype.Component;

/** The rows of items, and what folders hold. */
@Component
public record ItemStore(ItemRows rows, FolderRows folders) {}
