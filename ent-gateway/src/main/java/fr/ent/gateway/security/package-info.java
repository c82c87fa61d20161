/** The front door: who gets through, with which headers, in which territory. */
@NullMarked
package fr.ent.gateway.security;

import org.jspecify.annotations.NullMarked;
