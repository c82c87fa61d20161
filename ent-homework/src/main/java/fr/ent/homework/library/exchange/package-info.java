/** Catalogues that come from another program or go to one: CSV, and UNIMARC in ISO 2709. */
@NullMarked
package fr.ent.homework.library.exchange;

import org.jspecify.annotations.NullMarked;
