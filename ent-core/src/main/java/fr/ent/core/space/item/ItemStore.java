package fr.ent.core.space.item;

import fr.ent.core.space.faces.JudgePictures;
import org.springframework.stereotype.Component;

/** The rows of items, what folders hold, and who sees pictures. */
@Component
public record ItemStore(ItemRows rows, FolderRows folders, JudgePictures pictures) {}
