/** Schools, classes and school years that were made by mistake, taken back while nothing hangs on them; and a class's name. */
@NullMarked
package fr.ent.core.school.removal;

import org.jspecify.annotations.NullMarked;
