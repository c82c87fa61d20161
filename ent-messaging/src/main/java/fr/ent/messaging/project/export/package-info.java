/** A project page as an archive that opens without us. */
@NullMarked
package fr.ent.messaging.project.export;

import org.jspecify.annotations.NullMarked;
