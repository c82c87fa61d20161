/** Tests of resources that are sent to be seen. */
@NullMarked
package fr.ent.core.catalogue.sending;

import org.jspecify.annotations.NullMarked;
