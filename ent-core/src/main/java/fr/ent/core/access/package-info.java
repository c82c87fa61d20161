/** Rights: viewers, roles and the rules of routes. */
@NullMarked
package fr.ent.core.access;

import org.jspecify.annotations.NullMarked;
