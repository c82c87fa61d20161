/** Events of classes and schools with families: who is asked, who comes, who helps, and who waits for a place. */
@NullMarked
package fr.ent.homework.event;

import org.jspecify.annotations.NullMarked;
