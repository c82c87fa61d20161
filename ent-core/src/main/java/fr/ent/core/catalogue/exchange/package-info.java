/** Resources as files give and take them: CSV, and LOM as LOM-FR and ScoLOMFR write it. */
@NullMarked
package fr.ent.core.catalogue.exchange;

import org.jspecify.annotations.NullMarked;
