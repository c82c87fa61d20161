@NullMarked
package fr.ent.core.space.upload;

import org.jspecify.annotations.NullMarked;
