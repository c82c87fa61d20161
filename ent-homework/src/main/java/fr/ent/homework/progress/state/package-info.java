/** Published reports as the State's own school report takes them (livret scolaire unique, LSU): what is missing, and the file. */
@NullMarked
package fr.ent.homework.progress.state;

import org.jspecify.annotations.NullMarked;
