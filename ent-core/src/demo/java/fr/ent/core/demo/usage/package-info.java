/** Numbers of use for the demonstration's towns. */
@NullMarked
package fr.ent.core.demo.usage;

import org.jspecify.annotations.NullMarked;
