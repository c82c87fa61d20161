/** Project pages: articles that are built of blocks. */
@NullMarked
package fr.ent.messaging.project;

import org.jspecify.annotations.NullMarked;
