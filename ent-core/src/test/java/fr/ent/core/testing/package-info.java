/** Integration tests of every module share the real services, a fresh database and fixtures that speak. */
@NullMarked
package fr.ent.core.testing;

import org.jspecify.annotations.NullMarked;
