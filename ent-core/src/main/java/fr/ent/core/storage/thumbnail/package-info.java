/** Small pictures of pictures. */
@NamedInterface("thumbnails")
@NullMarked
package fr.ent.core.storage.thumbnail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
