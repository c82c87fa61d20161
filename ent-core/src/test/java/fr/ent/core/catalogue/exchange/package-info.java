/** Tests of resources in files. */
@NullMarked
package fr.ent.core.catalogue.exchange;

import org.jspecify.annotations.NullMarked;
