/** The words of shared texts, piece by piece as people write them: a log that stays short. */
@NullMarked
package fr.ent.messaging.writing.part;

import org.jspecify.annotations.NullMarked;
