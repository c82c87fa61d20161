/** The demonstration that fills a standalone at its first start; production never sees this package. */
@NullMarked
package fr.ent.infra.standalone.demo;

import org.jspecify.annotations.NullMarked;
