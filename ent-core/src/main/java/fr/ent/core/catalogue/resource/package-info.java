/** Resources as they are found, written, rated and recommended. */
@NullMarked
package fr.ent.core.catalogue.resource;

import org.jspecify.annotations.NullMarked;
